"""A register as a table for a spreadsheet: written in the background, then offered to be opened."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desk_app.domain.localtime import local
from desk_app.ui.runtime.trouble import trouble_of
from desk_app.ui.shell.desk import Desk

Table = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a table: its file, or the error that kept it from being written."""

    file: Path
    error: Exception | None = None


class Exports(QObject):
    """Writes tables into the documents of this account, under the name of the register and the day."""

    _ended = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def write(self, name: str, table: Table) -> None:
        """Write a table whose first row holds the titles."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        day = local(self._desk.clock.now_ms(), self._desk.formats.timezone).date().isoformat()
        file = Path(place) / "Pupitre" / f"{name}-{day}.csv"
        threading.Thread(target=self._work, args=(table, file), name="table", daemon=True).start()

    def _work(self, table: Table, file: Path) -> None:
        try:
            # Imported here: few desks ever write one.
            from desk_app.domain.spreadsheet import guarded
            from desk_app.exchange.tables.writing import csv_written

            file.parent.mkdir(parents=True, exist_ok=True)
            with csv_written(file) as rows:
                for row in table:
                    rows.writerow([guarded(cell) for cell in row])
        except Exception as error:  # noqa: BLE001 - told on the GUI thread, whatever it is
            self._ended.emit(Written(file, error))
        else:
            self._ended.emit(Written(file))

    def _tell(self, written: Written) -> None:
        if written.error is not None:
            self._desk.notices.tell(trouble_of(written.error))
            return
        self._desk.notices.done(
            self.tr("The table is in {file}").format(file=written.file),
            extra=self.tr("Open"),
            do_extra=lambda: self._open(written.file),
        )

    def _open(self, file: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
