"""What is done about a commitment: its actions with their effect, digits open one, F2 begins another in one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.registers.model import Entry
from desk_app.services.quality.actions import is_under_way
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import digit_at
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.reason_form import ReasonForm
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.registers.words.actions import face
from desk_app.ui.runtime.formats import UNKNOWN
from desk_app.ui.shell.desk import Desk

_ROW = 34
_MOST = 200
SHOWN = 9
"""As many as there are digits; the page of the actions has the others."""


class ActionsCard(Card):
    """`opened` carries an action that is wanted whole, `begun` the title of a new one."""

    opened = Signal(object)  # Entry
    begun = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Improvement actions"))
        self._desk = desk
        self._states = face().states
        self._places: dict[int, str] = {}
        columns = (
            Column[Entry]("place", "", lambda entry: self._places.get(entry.id, "")),
            Column[Entry]("title", self.tr("What is to be done"), lambda entry: entry.text("title"), stretch=True),
            Column[Entry]("state", self.tr("State"), lambda entry: self._states[entry.state], tone=_tone),
            Column[Entry]("due", self.tr("Due"), self._due),
            Column[Entry]("effect", self.tr("Effect"), _effect, strong=True),
        )
        self.model = TableModel(desk.look, columns, lambda entry: entry.id)
        self.table: Table[Entry] = Table(desk.look, self.model, self.tr("Improvement actions"))
        self.none = PlainLabel(self.tr("None yet."), Role.SMALL)
        self.new = KeyButton("F2", self.tr("Open an action"))
        self.form = ReasonForm(
            self.tr("What is to be done?"),
            self.tr("A few words without a name; who and when are told on its page."),
            self.tr("Open the action"),
            _MOST,
        )
        self.form.hide()
        keys = QWidget()
        FlowLayout(keys, gap=SPACES["s"]).addWidget(self.new)
        for part in (self.none, self.table, keys, self.form):
            self.body.addWidget(part)
        self.new.clicked.connect(self.begin)
        self.table.opened.connect(self.opened)
        self.form.sent.connect(self.begun)
        self.form.left.connect(self.end)
        desk.look.changed.connect(self._fit)

    def show_actions(self, entries: Sequence[Entry]) -> None:
        """Show the actions of another commitment, those under way first."""
        shown = entries[:SHOWN]
        self._places = {entry.id: digit_at(place) for place, entry in enumerate(shown)}
        self.model.set_rows(shown)
        self.table.setVisible(bool(shown))
        self.none.setVisible(not shown)
        self._fit()

    def open_at(self, place: int) -> None:
        """Ask for an action by its digit."""
        if place < len(self.model.rows):
            self.opened.emit(self.model.rows[place])

    def begin(self) -> None:
        """Ask what is to be done."""
        self.form.start()

    def end(self) -> None:
        """Nothing is asked any more."""
        self.form.hide()
        self.new.setFocus()

    def _due(self, entry: Entry) -> str:
        day = entry.text("due")
        return self._desk.formats.short_day(day) if day and is_under_way(entry) else ""

    def _fit(self) -> None:
        px = self._desk.look.theme.px
        self.table.setFixedHeight(px(_ROW) * (len(self.model.rows) + 1) + SPACES["s"])
        self.table.setMinimumWidth(px(420))


def _tone(entry: Entry) -> Tone:
    return Tone.ACCENT if is_under_way(entry) else Tone.NEUTRAL


def _effect(entry: Entry) -> str:
    """The figure before and after, as somebody wrote them."""
    before, after = entry.text("before"), entry.text("after")
    return f"{before or UNKNOWN} → {after}" if after else before
