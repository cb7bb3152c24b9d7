"""Columns as wide as what they hold: closer than a header does it, which keeps room for an arrow in each."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView

from desk_app.ui.kit.look import Look
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel

R = TypeVar("R")
_PAD = 16
_MARK = 24


class SnugColumns(QObject, Generic[R]):
    """Fits the columns of a table again when its rows or the theme change; the stretched one takes the rest.

    `least` is the room, at a text scale of 100 %, below which the stretched column is of no use.
    """

    def __init__(self, look: Look, table: Table[R], model: TableModel[R], least: int) -> None:
        super().__init__(table)
        self._look = look
        self._table = table
        self._model = model
        self._least = least
        table.setProperty("dense", "true")
        header = table.horizontalHeader()
        for place, column in enumerate(model.columns):
            if not column.stretch:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
        for changed in (model.modelReset, model.rowsInserted, model.dataChanged, look.changed):
            changed.connect(self.fit)
        self.fit()

    @property
    def needed(self) -> int:
        """How wide the table must be to show every column, in pixels."""
        columns = enumerate(self._model.columns)
        shown = [place for place, column in columns if not column.stretch and not self._table.isColumnHidden(place)]
        return sum(map(self._table.columnWidth, shown)) + self._look.theme.px(self._least)

    def fit(self) -> None:
        """Measure titles and cells."""
        theme = self._look.theme
        title = QFontMetrics(theme.font("small", QFont.Weight.DemiBold))
        for place, column in enumerate(self._model.columns):
            if not column.stretch:
                widest = max(title.horizontalAdvance(column.title), self._widest(column))
                self._table.setColumnWidth(place, widest + _PAD)

    def _widest(self, column: Column[R]) -> int:
        weight = QFont.Weight.DemiBold if column.strong else QFont.Weight.Normal
        cell = QFontMetrics(self._look.theme.font("body", weight))
        mark = self._look.theme.px(_MARK) if column.mark else 0
        return max((cell.horizontalAdvance(column.text(row)) + mark for row in self._model.rows), default=0)
