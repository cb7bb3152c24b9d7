"""The visits behind a figure, in place of the figures: the list, and beside it the story of the visit chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.settings import Settings
from desk_app.services.supervision import Behind
from desk_app.storage.supervision_readings import VisitLine
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns
from desk_app.ui.kit.empty import EmptyState
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keycap import KeyHint
from desk_app.ui.kit.labels import ElidedLabel, PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk
from desk_app.ui.supervision.snug import SnugColumns
from desk_app.ui.supervision.story_card import StoryCard
from desk_app.ui.supervision.visit_rows import visit_columns

_LEAST_HEIGHT = 200
_SLACK = 24  # by which the page can grow narrower, when a scroll bar comes beside it
_LEAST_NAME = 110


class VisitsPage(QWidget):
    """`chosen` tells a visit whose story is wanted, `left` that the figures are wanted again."""

    chosen = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._settings: Settings | None = None
        self.back = KeyButton(self.tr("Esc"), self.tr("Back to the figures"))
        self.title = ElidedLabel("", Role.TITLE)
        self.count = PlainLabel("", Role.SMALL, wrap=True)
        self.model = TableModel(desk.look, visit_columns(desk.formats, lambda: self._settings), lambda line: line.visit)
        self.table: Table[VisitLine] = Table(desk.look, self.model, self.tr("Visits"), sortable=True)
        self._snug = SnugColumns(desk.look, self.table, self.model, _LEAST_NAME)
        self.empty = EmptyState(desk.look, "list", self.tr("No visit stands behind this figure."))
        self.story = StoryCard(desk)
        self.story.hide()
        self._place()
        self._connect()

    def start(self, title: str) -> None:
        """Begin another list."""
        self.title.set_whole(title)
        self.count.setText("")
        self.model.set_rows(())
        self.story.hide()
        self.back.setFocus()

    def show_visits(self, behind: Behind, settings: Settings) -> None:
        """Show the list; the row chosen stays when it is read again."""
        self._settings = settings
        first = not self.model.rows
        separate = [column.key for column in self.model.columns].index("start")
        self.table.setColumnHidden(separate, not settings.separate_start)
        self.model.set_rows(behind.lines)
        self.count.setText(self._counted(behind))
        self._layers.setCurrentWidget(self.table if behind.lines else self.empty)
        if first and behind.lines:
            self.table.choose(behind.lines[0].visit)
            self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _counted(self, behind: Behind) -> str:
        said = [self.tr("%n visit(s)", "", behind.count)]
        if behind.count > len(behind.lines) + behind.withheld:
            said.append(self.tr("the latest {n} are shown").format(n=self._desk.formats.number(len(behind.lines))))
        if behind.withheld:
            said.append(self.tr("%n received in confidence: counted, not listed by service", "", behind.withheld))
        return " · ".join(said)

    def _place(self) -> None:
        self.back.setSizePolicy(self.back.sizePolicy().Policy.Fixed, self.back.sizePolicy().Policy.Fixed)
        head = QHBoxLayout()
        head.setSpacing(SPACES["m"])
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        self._layers = QStackedWidget()
        self._layers.addWidget(self.table)
        self._layers.addWidget(self.empty)
        card = Card()
        for part in (self.count, self._layers):
            card.body.addWidget(part)
        hints = QHBoxLayout()
        hints.addWidget(KeyHint("⏎", self.tr("what happened")))
        hints.addWidget(KeyHint("Ctrl C", self.tr("copy")))
        hints.addStretch(1)
        card.body.addLayout(hints)
        self._halves = Columns([(card, 8), (self.story, 5)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["m"])
        layout.setSpacing(SPACES["m"])
        layout.addLayout(head)
        layout.addWidget(self._halves, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _line: self.story.table.setFocus())
        self.story.left.connect(self.table.setFocus)
        for changed in (self.model.modelReset, self.model.rowsInserted, self._desk.look.changed):
            changed.connect(self._fit)

    def _choose(self, line: VisitLine | None) -> None:
        if line is not None:
            self.chosen.emit(line.visit)

    def _fit(self) -> None:
        """The list is as wide as its columns as far as the page allows; beyond, it scrolls by itself."""
        theme = self._desk.look.theme
        room = self.width() - 4 * SPACES["l"] - theme.px(_SLACK)
        self.table.setMinimumWidth(min(self._snug.needed + theme.px(16), max(room, 200)))
        for table in (self.table, self.story.table):
            table.setMinimumHeight(theme.px(_LEAST_HEIGHT))
