"""The widths of the queue's columns: measured by their texts, only growing, and giving way where there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView

from desk_app.ui.kit.look import Look
from desk_app.ui.kit.table_model import Column
from desk_app.ui.reception.queue_rows import QueueRow

_PADDING = 24  # of the style: item, header and frame
_LEAST_SERVICE, _NOTES = 120, 112


class QueueWidths:
    """Nothing jumps from one beat to the next: a column that was wide stays so until the text scale changes."""

    def __init__(self, look: Look, table: QTableView, columns: Sequence[Column[QueueRow]]) -> None:
        self._look = look
        self._table = table
        self._columns = columns
        self._widths: dict[str, int] = {}
        for place, column in enumerate(columns):
            if not column.stretch:  # else Qt would measure every cell of the first rows, to no purpose
                table.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)

    def fit(self, rows: Sequence[QueueRow]) -> None:
        """Measure the rows shown now."""
        theme = self._look.theme
        plain, strong = QFontMetrics(theme.font()), QFontMetrics(theme.font("body", QFont.Weight.DemiBold))
        small = QFontMetrics(theme.font("small", QFont.Weight.DemiBold))
        for place, column in enumerate(self._columns):
            metrics = strong if column.strong else plain
            widths = [metrics.horizontalAdvance(text) for text in {column.text(row) for row in rows}]
            widest = max([small.horizontalAdvance(column.title), *widths]) + _PADDING
            if widest > self._widths.get(column.key, 0):
                self._widths[column.key] = widest
                if not column.stretch:
                    self._resize(place, widest)
        self.make_room()

    def make_room(self) -> None:
        """Where there is little room, the time of arrival gives way; only then is the service cut, beside its notes."""
        if not self._widths:
            return
        theme, keys = self._look.theme, [column.key for column in self._columns]
        wanted = self._widths["service"]
        others = sum(width for key, width in self._widths.items() if key not in {"service", "notes"})
        room = self._table.viewport().width() - others - min(self._widths["notes"], theme.px(_NOTES))
        hidden = room < wanted
        room += self._widths["arrived"] if hidden else 0
        self._table.setColumnHidden(keys.index("arrived"), hidden)
        self._resize(keys.index("service"), max(theme.px(_LEAST_SERVICE), min(wanted, room)))

    def forget(self, rows: Sequence[QueueRow]) -> None:
        """Measure afresh: the text scale changed."""
        self._widths = {}
        self.fit(rows)

    def _resize(self, place: int, width: int) -> None:
        self._table.horizontalHeader().resizeSection(place, width)
