"""The documents of the page: read in short steps, written in the background, then offered to be opened."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desk_app.domain.localtime import local
from desk_app.storage.store import Store
from desk_app.ui.runtime.trouble import Trouble, trouble_of
from desk_app.ui.shell.desk import Desk


class Steps(Protocol):
    """A reading in short steps: what it gives after the last one, None before."""

    def advance(self, store: Store) -> Any | None: ...


@dataclass(frozen=True, slots=True)
class Output:
    """One document: the name of its folder, how it is read, and how it is written there in a language."""

    name: str
    reading: Callable[[], Steps]
    write: Callable[[Any, Path, str], None]


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a document: its folder, or the error that kept it from being written."""

    folder: Path
    error: Exception | None = None


class Outputs(QObject):
    """Makes one document at a time. `busy` tells the beginning and the end."""

    busy = Signal(bool)
    _ended = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._working = False
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def make(self, output: Output) -> None:
        """Make a document, unless one is being made."""
        if not self._working:
            self._set(True)
            self._read(output, output.reading())

    def _read(self, output: Output, steps: Steps) -> None:
        def stepped(read: Any | None) -> None:
            if read is None:
                self._read(output, steps)
            else:
                self._begin(output, read)

        self._desk.read(self, steps.advance, stepped, self._failed)

    def _begin(self, output: Output, read: Any) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        now = local(self._desk.clock.now_ms(), self._desk.formats.timezone)
        folder = Path(place) / "Pupitre" / f"{output.name}-{now:%Y%m%d-%H%M%S}"
        threading.Thread(target=self._work, args=(output, read, folder), name="audit", daemon=True).start()

    def _work(self, output: Output, read: Any, folder: Path) -> None:
        try:
            english = self._desk.formats.locale.language() == QLocale.Language.English
            output.write(read, folder, "en" if english else "fr")
        except Exception as error:  # noqa: BLE001 - told on the GUI thread, whatever it is
            self._ended.emit(Written(folder, error))
        else:
            self._ended.emit(Written(folder))

    def _failed(self, trouble: Trouble) -> None:
        self._set(False)
        self._desk.notices.tell(trouble)

    def _tell(self, written: Written) -> None:
        self._set(False)
        if written.error is not None:
            self._desk.notices.tell(trouble_of(written.error))
            return
        self._desk.notices.done(
            self.tr("The documents are in {folder}").format(folder=written.folder),
            extra=self.tr("Open"),
            do_extra=lambda: self._open(written.folder),
        )

    def _open(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _set(self, working: bool) -> None:
        self._working = working
        self.busy.emit(working)
