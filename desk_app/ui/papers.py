"""Documents made from a page: written in the background among those of this account, then offered to be opened."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desk_app.ui.runtime.trouble import trouble_of
from desk_app.ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a document: its file, what is told of it, or the error that kept it from being written."""

    file: Path
    told: str
    error: Exception | None = None


class Papers(QObject):
    """`write` is called with the file to make, on a thread of its own; it may import what is slow to import."""

    _ended = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def language(self) -> str:
        """The language of documents: that of the screens."""
        return "en" if self._desk.formats.locale.language() == QLocale.Language.English else "fr"

    def make(self, name: str, told: str, write: Callable[[Path], None]) -> None:
        """Make the document `name`; `told` is the sentence for it, with its {file}."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        file = Path(place) / "Pupitre" / name
        threading.Thread(target=self._work, args=(file, told, write), name="paper", daemon=True).start()

    def _work(self, file: Path, told: str, write: Callable[[Path], None]) -> None:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            write(file)
        except Exception as error:  # noqa: BLE001 - told on the GUI thread, whatever it is
            self._ended.emit(Written(file, told, error))
        else:
            self._ended.emit(Written(file, told))

    def _tell(self, written: Written) -> None:
        if written.error is not None:
            self._desk.notices.tell(trouble_of(written.error))
            return
        self._desk.notices.done(
            written.told.format(file=written.file),
            extra=self.tr("Open"),
            do_extra=lambda: self._open(written.file),
        )

    def _open(self, file: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
