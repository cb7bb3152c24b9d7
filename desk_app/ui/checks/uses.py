"""Which grids are in use at the site, and how often: one digit each."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desk_app.domain.checks.grid import Periodicity
from desk_app.services.checks_reading import ChecksView, GridLine
from desk_app.ui.checks.rows import use_columns
from desk_app.ui.checks.words import periodicity_words
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import digit_at, digit_of, place_of
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk

_LEAST = (420, 300)


class UsesView(QWidget):
    """`changed` carries a grid and its periodicity, None to stop; Enter takes what is proposed. `left` is Esc."""

    changed = Signal(object, object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._look = desk.look
        self.model = TableModel(desk.look, use_columns(desk.formats), lambda line: line.grid.id)
        self.table: Table[GridLine] = Table(desk.look, self.model, self.tr("Grids in use"))
        self.choices: list[Periodicity | None] = [*Periodicity, None]
        words = [*periodicity_words().values(), self.tr("not in use")]
        self.buttons = [KeyButton(digit_at(place), word) for place, word in enumerate(words)]
        self.proposed = KeyButton("⏎", self.tr("As proposed"))
        self.back = KeyButton(self.tr("Esc"), self.tr("Back"))
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)

    def show_view(self, view: ChecksView) -> None:
        """Show every grid of rounds."""
        self.model.set_rows(view.grids)
        if view.grids and self.table.current() is None:
            self.table.choose(view.grids[0].grid.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits typed in the list choose."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            digit = digit_of(event)
            if digit is not None and place_of(digit) < len(self.choices):
                self._choose(place_of(digit))
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, place: int) -> None:
        line = self.table.current()
        if line is not None:
            self.changed.emit(line.grid, self.choices[place])

    def _propose(self) -> None:
        line = self.table.current()
        if line is not None:
            self.changed.emit(line.grid, line.grid.periodicity)

    def _connect(self) -> None:
        self.table.installEventFilter(self)
        self.table.opened.connect(lambda _line: self._propose())
        self.proposed.clicked.connect(self._propose)
        self.back.clicked.connect(self.left)
        for place, button in enumerate(self.buttons):
            button.clicked.connect(lambda _checked=False, place=place: self._choose(place))
        self._look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.table.setMinimumSize(self._look.theme.px(_LEAST[0]), self._look.theme.px(_LEAST[1]))

    def _lay_out(self) -> None:
        card, acts = Card(self.tr("Grids in use at this site")), QWidget()
        flow = FlowLayout(acts, gap=SPACES["s"])
        for button in (self.back, self.proposed, *self.buttons):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            flow.addWidget(button)
        told = self.tr(
            "Rounds are expected from the period under way on; a round is missed when a whole period goes by without "
            "one. Each change is kept in the journal with its day."
        )
        card.body.addWidget(self.table, 1)
        card.body.addWidget(PlainLabel(told, Role.SMALL, wrap=True))
        card.body.addWidget(acts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.addWidget(card, 1)
