"""A register as a table for a spreadsheet: written in the background, then offered to be opened."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from desk_app.domain.localtime import local
from desk_app.domain.text import folded
from desk_app.ui.papers import Papers
from desk_app.ui.shell.desk import Desk

Rows = Sequence[Sequence[str]]


class Tables(QObject):
    """Writes tables into the documents of this account, under the title of the register and the day."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._papers = desk, Papers(desk, self)

    def write(self, title: str, rows: Rows) -> None:
        """Write a table whose first row holds the titles."""
        day = local(self._desk.clock.now_ms(), self._desk.formats.timezone).date().isoformat()
        name = "-".join("".join(letter if letter.isalnum() else " " for letter in folded(title)).split())
        self._papers.make(f"{name}-{day}.csv", self.tr("The table is in {file}"), lambda file: _write(file, rows))


def _write(file: Path, rows: Rows) -> None:
    # Imported here: few desks ever write one.
    from desk_app.domain.spreadsheet import guarded
    from desk_app.exchange.tables.writing import csv_written

    with csv_written(file) as written:
        for row in rows:
            written.writerow([guarded(cell) for cell in row])
