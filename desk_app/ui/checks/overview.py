"""What is to be done this week, and what does not comply: where the page of check grids rests."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desk_app.services.checks_reading import ChecksView, NonconformityLine
from desk_app.ui.checks.rows import TodoRow, failing_columns, todo, todo_columns
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns
from desk_app.ui.kit.empty import EmptyState
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.quality_words import said
from desk_app.ui.shell.desk import Desk

_LEAST = (420, 320)


class ChecksOverview(QWidget):
    """`filled` carries the row to fill at Enter, `printed` that of F6; `proposed` the point to act on, F5."""

    filled = Signal(object)
    printed = Signal(object)
    proposed = Signal(object)
    planned = Signal()
    history = Signal()
    uses = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        look, formats = desk.look, desk.formats
        self._look, self._formats = look, formats
        self.todo = TableModel(look, todo_columns(formats), lambda row: row.key)
        self.table: Table[TodoRow] = Table(look, self.todo, self.tr("To do"))
        self.failing = TableModel(look, failing_columns(formats), lambda line: line.found.key)
        self.failures: Table[NonconformityLine] = Table(look, self.failing, self.tr("To correct"))
        self.point = PlainLabel("", Role.SMALL, wrap=True)
        self.card, self.failed = Card(self.tr("To do")), Card(self.tr("To correct"))
        self.fill = KeyButton("⏎", self.tr("Fill the grid"))
        self.plan = KeyButton("F2", self.tr("Plan a mystery test"))
        self.past = KeyButton("F3", self.tr("History"))
        self.propose = KeyButton("F5", self.tr("Propose an improvement action"))
        self.blank = KeyButton("F6", self.tr("Blank grid (PDF)"))
        self.choose = KeyButton("F7", self.tr("Grids in use"))
        self._shown, self._corrected = QStackedWidget(), QStackedWidget()
        nothing = self.tr("The rounds to make will appear here once grids are in use.")
        self._shown.addWidget(EmptyState(look, "list", nothing, key="F7", words=self.tr("Grids in use")))
        self._shown.addWidget(self.table)
        self._shown.setCurrentWidget(self.table)  # that there is none is only said once they are read
        self.sound = PlainLabel("", Role.QUIET, wrap=True)
        self.sound.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._corrected.addWidget(self.sound)
        self._corrected.addWidget(self.failures)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.choose)

    def show_view(self, view: ChecksView) -> None:
        """Show what is read; the chosen rows stay."""
        rows = todo(view)
        self.todo.set_rows(rows)
        self._shown.setCurrentIndex(1 if rows else 0)
        if rows and self.table.current() is None:
            self.table.choose(rows[0].key)
        self._rest(self.table if rows else self.choose)
        self.failing.set_rows(view.nonconformities)
        self.sound.setText(
            self.tr("Every point complied when it was last checked.")
            if view.runs
            else self.tr("Points that do not comply will appear here, each with its action.")
        )
        self._corrected.setCurrentIndex(1 if view.nonconformities else 0)
        if view.nonconformities and self.failures.current() is None:
            self.failures.choose(view.nonconformities[0].found.key)
        self.propose.setVisible(bool(view.nonconformities))
        self.failed.set_aside(self.tr("%n point(s)", "", len(view.nonconformities)) if view.nonconformities else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            int(Qt.Key.Key_F2): self.planned.emit, int(Qt.Key.Key_F3): self.history.emit,
            int(Qt.Key.Key_F5): self._propose, int(Qt.Key.Key_F6): self._print, int(Qt.Key.Key_F7): self.uses.emit,
        }  # fmt: skip
        if event.key() in keys:
            keys[event.key()]()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        if row := self.table.current():
            self.filled.emit(row)

    def _print(self) -> None:
        if row := self.table.current():
            self.printed.emit(row)

    def _propose(self) -> None:
        line = self.failures.current()
        if line is not None and line.action is None:
            self.proposed.emit(line)

    def _tell_point(self, line: NonconformityLine | None) -> None:
        """The whole of the chosen point: its grid, its words, for how many rounds."""
        if line is None:
            self.point.setText("")
            return
        formats = self._formats
        rounds = self.tr("%n round(s) in a row", "", line.found.rounds)
        self.point.setText(f"{said(line.grid.title, formats)} · {said(line.item.text, formats)} · {rounds}")

    def _rest(self, widget: QWidget) -> None:
        """Where the keyboard rests: on the list, on the key to press while it is empty."""
        before = self.focusProxy()
        if before is not None and widget is not before:
            resting = before.hasFocus()
            self.setFocusProxy(widget)
            if resting:
                widget.setFocus()

    def _connect(self) -> None:
        self.table.opened.connect(self.filled)
        self.failures.chosen.connect(self._tell_point)
        self.failures.opened.connect(lambda _line: self._propose())
        self.fill.clicked.connect(self._fill)
        self.blank.clicked.connect(self._print)
        self.propose.clicked.connect(self._propose)
        for button, signal in ((self.plan, self.planned), (self.past, self.history), (self.choose, self.uses)):
            button.clicked.connect(signal)
        self._look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        for table in (self.table, self.failures):
            table.setMinimumSize(self._look.theme.px(_LEAST[0]), self._look.theme.px(_LEAST[1]))

    def _lay_out(self) -> None:
        for card, shown, buttons in (
            (self.card, self._shown, (self.fill, self.blank, self.plan, self.past, self.choose)),
            (self.failed, self._corrected, (self.propose,)),
        ):
            acts = QWidget()
            flow = FlowLayout(acts, gap=SPACES["s"])
            for button in buttons:
                button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
                flow.addWidget(button)
            card.body.addWidget(shown, 1)
            if card is self.failed:
                card.body.addWidget(self.point)
            card.body.addWidget(acts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.addWidget(Columns([(self.card, 3), (self.failed, 2)]), 1)
