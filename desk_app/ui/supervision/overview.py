"""The page at rest: the period, the four figures, the chart, the table of services, what the figures are."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns
from desk_app.ui.kit.keycap import KeyHint
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk
from desk_app.ui.supervision.chart_card import ChartCard
from desk_app.ui.supervision.filter_bar import FilterBar
from desk_app.ui.supervision.period_bar import PeriodBar
from desk_app.ui.supervision.service_rows import ServiceRow, service_columns
from desk_app.ui.supervision.snug import SnugColumns
from desk_app.ui.supervision.tile import Tile

_FOUR_IN_A_ROW = 1080
_LEAST_NAME = 128
_ROW = 34
_SLACK = 24  # by which the page can grow narrower, when a scroll bar comes beside it


class Overview(QWidget):
    """The widgets and their places; one column where the text is large or the window small."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._look = desk.look
        self.bar = PeriodBar(desk)
        self.filters = FilterBar()
        self.waiting = Tile(desk.look, self.tr("Waiting now (persons)"))
        self.oldest = Tile(desk.look, self.tr("Longest wait now"))
        self.wait = Tile(desk.look, self.tr("Median wait"))
        self.within = Tile(desk.look, self.tr("Within the threshold"))
        self.card = ChartCard(desk)
        self.model = TableModel(desk.look, service_columns(desk.formats), lambda row: row.service)
        self.table: Table[ServiceRow] = Table(desk.look, self.model, self.tr("Services"), sortable=True)
        self.note = PlainLabel("", Role.SMALL, wrap=True)
        self._snug = SnugColumns(desk.look, self.table, self.model, _LEAST_NAME)
        self._columns = 0
        self._place()
        self.filters.hide()

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """The four figures, from left to right."""
        return (self.waiting, self.oldest, self.wait, self.within)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Other columns, another text scale or another place of the table: fit again."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _place(self) -> None:
        self._figures = QGridLayout()
        self._figures.setSpacing(SPACES["m"])
        self._halves = Columns([(self.card, 1), (self._table_card(), 0)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.setSpacing(SPACES["m"])
        for part in (self.bar, self.filters):
            layout.addWidget(part)
        layout.addLayout(self._figures)
        layout.addWidget(self._halves, 1)
        layout.addWidget(self.note)

    def _table_card(self) -> Card:
        card = Card(self.tr("Services"))
        card.body.addWidget(self.table, 1)
        hints = QHBoxLayout()
        hints.addWidget(KeyHint("⏎", self.tr("see the visits")))
        hints.addWidget(KeyHint("Ctrl C", self.tr("copy")))
        hints.addStretch(1)
        card.body.addLayout(hints)
        return card

    def _fit(self) -> None:
        """The table is as wide as its columns as far as the page allows; beyond, it scrolls by itself."""
        theme = self._look.theme
        room = self.width() - 4 * SPACES["l"] - theme.px(_SLACK)
        self.table.setMinimumWidth(min(self._snug.needed + 6, max(room, 200)))
        rows = len(self.model.rows) + 2 if self._halves.stacked else 4
        self.table.setMinimumHeight(theme.px(_ROW) * rows)
        self._place_tiles(4 if self.width() >= theme.px(_FOUR_IN_A_ROW) else 2)

    def _place_tiles(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, tile in enumerate(self.tiles):
            self._figures.addWidget(tile, place // columns, place % columns)
        for column in range(4):
            self._figures.setColumnStretch(column, 1 if column < columns else 0)
