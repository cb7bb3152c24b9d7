"""The tickets still open, and the keys that say what becomes of them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desk_app.services.closing import Settlement
from desk_app.services.readings import ClosingView
from desk_app.ui.closing.ticket_rows import ticket_columns, ticket_rows
from desk_app.ui.closing.words import KEYS, settlement_meanings, settlement_words
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.empty import EmptyState
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.heights import height_of
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keycap import KeyHint
from desk_app.ui.kit.labels import plain_tip
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk

_LEAST_ROWS, _MOST_ROWS = 3, 10


class TicketsCard(Card):
    """`settled` asks for a choice (None to take it back) for the selected tickets."""

    settled = Signal(list, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Open tickets"))
        self._desk = desk
        self.model = TableModel(desk.look, ticket_columns(), lambda row: row.line.visit)
        self.table = Table(desk.look, self.model, self.tr("Open tickets"))
        self._shown = QStackedWidget()
        self._empty = EmptyState(desk.look, "circle-check", self.tr("No ticket is open."))
        self._empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._empty.setAccessibleName(self._empty.sentence.text())
        for part in (self._empty, self.table):
            self._shown.addWidget(part)
        self._keys = QWidget()
        flow = FlowLayout(self._keys, gap=SPACES["s"])
        for choice, words in settlement_words().items():
            button = KeyButton(KEYS[choice], words)
            plain_tip(button, settlement_meanings()[choice])
            button.setAccessibleDescription(settlement_meanings()[choice])
            button.clicked.connect(partial(self.settle, choice))
            flow.addWidget(button)
        self._hints = (KeyHint("⇧", self.tr("with a letter: all the rest")), KeyHint("⌫", self.tr("take back")))
        for hint in self._hints:
            flow.addWidget(hint)
        self.body.addWidget(self._keys)
        self.body.addWidget(self._shown, 1)
        self.setFocusProxy(self._empty)
        desk.look.changed.connect(self._fit)
        self._fit()

    def show_day(self, view: ClosingView, choices: Mapping[int, Settlement]) -> None:
        """Show the tickets of a day with what was chosen for them."""
        rows = ticket_rows(view, choices, self._desk.clock.now_ms(), self._desk.formats)
        self.model.set_rows(rows)
        self._show_table(bool(rows))
        self._fit()
        self._keys.setVisible(bool(rows))
        missing = sum(row.choice is None for row in rows)
        self.set_aside(self.tr("%n to settle", "", missing) if rows else "")
        if rows and self.table.current() is None:
            self.table.choose(rows[0].line.visit)

    def settle(self, choice: Settlement | None) -> None:
        """Choose for the selected tickets, and go on to the next one without a choice."""
        rows = self.table.selection() or [row for row in (self.table.current(),) if row]
        if rows:
            self.settled.emit([row.line.visit for row in rows], choice)
            if choice is not None:
                self.go_on()

    def go_on(self) -> None:
        """Put the cursor on the next ticket without a choice."""
        rows = self.model.rows
        here = max(0, self.table.currentIndex().row())
        following = (*rows[here:], *rows[:here])
        waiting = next((row for row in following if row.choice is None), None)
        if waiting is not None:
            self.table.choose(waiting.line.visit)

    def _show_table(self, shown: bool) -> None:
        """The keyboard stays on the card when its last ticket goes."""
        had_focus = self.table.hasFocus() or self._empty.hasFocus()
        self._shown.setCurrentIndex(1 if shown else 0)
        self.setFocusProxy(self.table if shown else self._empty)
        if had_focus:
            self.setFocus()

    def _fit(self) -> None:
        px = self._desk.look.theme.px
        rows = min(_MOST_ROWS, max(_LEAST_ROWS, len(self.model.rows)))
        self._shown.setMinimumSize(px(520), height_of(self.table, rows))
        for hint in self._hints:
            hint.setMinimumHeight(px(28))
