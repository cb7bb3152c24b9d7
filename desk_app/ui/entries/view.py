"""One entry of a register whole: where it stands, what it holds, what happened to it, and what can be done now."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from desk_app.domain.facts import Fact
from desk_app.ui.kit.act_keys import ActKeys
from desk_app.ui.kit.badge import StateBadge
from desk_app.ui.kit.button_row import button_row
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.columns import Columns, stacked
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk

A = TypeVar("A", bound=Hashable)
_ROW = 34
_MOST_ROWS = 8
_WIDTHS = (420, 320)


@dataclass(frozen=True, slots=True)
class Shown(Generic[A]):
    """What every entry shows: `told` are pairs of a title and its text, those without text are left out.

    `alert` is empty where nothing presses; `acts` are those that can be done now.
    """

    number: int
    title: str
    state: str
    is_open: bool
    alert: str
    tone: Tone
    told: Sequence[tuple[str, str]]
    facts: Sequence[Fact]
    acts: Collection[A]


class EntryView(QWidget, Generic[A]):
    """Each act has its key (`ActKeys`); `left` is Esc, `amended` F4 with the line of the entry, told by the register.

    `acts` names every act in the order of their keys, `what` says a fact in words and `who` names an agent.
    """

    left = Signal()
    amended = Signal(object)

    def __init__(
        self, desk: Desk, acts: Mapping[A, str], what: Callable[[Fact], str], who: Callable[[str | None], str]
    ) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._desk = desk
        self._number: int | None = None
        self.back = KeyButton(translate("EntryView", "Esc"), translate("EntryView", "Back"))
        self.amend = KeyButton("F4", translate("EntryView", "Correct"))
        self._keyed: dict[int, KeyButton] = {int(Qt.Key.Key_F4): self.amend}
        self.title = PlainLabel("", Role.TITLE, wrap=True)
        self.state, self.alert = StateBadge(), StateBadge()
        self.told = QFormLayout()
        self.told.setHorizontalSpacing(SPACES["m"])
        self.told.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        columns = (
            Column[Fact](
                "day",
                translate("EntryView", "Day"),
                lambda fact: desk.formats.short_day(fact.payload.get("on", fact.day)),
            ),
            Column[Fact]("what", translate("EntryView", "Step"), what, stretch=True),
            Column[Fact]("who", translate("EntryView", "Who"), lambda fact: who(fact.agent)),
        )
        self.history = TableModel(desk.look, columns, lambda fact: fact.id)
        self.table: Table[Fact] = Table(desk.look, self.history, translate("EntryView", "What happened"))
        self.acts = Card(translate("EntryView", "What can be done"))
        self.keys = ActKeys(self, acts)
        self._asks: tuple[QWidget, ...] = ()

    @property
    def number(self) -> int | None:
        """The number of the entry that is shown."""
        return self._number

    def do(self, act: A) -> None:
        """Do it, or ask what it needs first."""
        raise NotImplementedError

    def show_entry(self, shown: Shown[A]) -> None:
        """Show an entry; what is being typed stays while it is the same one."""
        same = self._number == shown.number
        self._number = shown.number
        self.title.setText(shown.title)
        self.state.say(shown.state, Tone.ACCENT if shown.is_open else Tone.NEUTRAL)
        self.alert.say(shown.alert, shown.tone)
        self.alert.setVisible(bool(shown.alert))
        self._tell(shown.told)
        self.history.set_rows(shown.facts)
        held = next((button for button in self.keys.buttons.values() if button.hasFocus()), None)
        self.keys.offer(shown.acts)
        if not same:
            self.stop_asking()
        elif held is not None and held.isHidden():
            self.take_focus()  # else Qt gives it to whatever comes next in the window
        self._fit()

    def stop_asking(self) -> None:
        """The acts again."""
        for ask in self._asks:
            ask.hide()
        self.acts.show()
        self.take_focus()

    def take_focus(self) -> None:
        """The keyboard is the first act's, else the way back's."""
        first = self.keys.first or self.back
        self.setFocusProxy(first)
        first.setFocus()

    def add_key(self, key: Qt.Key, button: KeyButton) -> KeyButton:
        """One more button of the head, and the key that presses it while it is seen."""
        self._keyed[int(key)] = button
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keyed = self._keyed.get(event.key())
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif keyed is not None and keyed.isVisible():
            keyed.click()
        else:
            super().keyPressEvent(event)

    def lay_out(self, parts: Sequence[QWidget], asks: Iterable[QWidget], above: Sequence[QWidget] = ()) -> None:
        """`parts` stand under what the entry holds and above what happened; `asks` take the place of the acts."""
        translate = QCoreApplication.translate
        self._asks = tuple(asks)
        brief = Card(translate("EntryView", "In brief"))
        happened = Card(translate("EntryView", "What happened"))
        brief.body.addLayout(self.told)
        happened.body.addWidget(self.table)
        for button in self.keys.buttons.values():
            self.acts.body.addWidget(button)
        self._halves = stacked(brief, *parts, happened), stacked(self.acts, *self._asks)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.setSpacing(SPACES["m"])
        layout.addLayout(button_row((self.back, *self._keyed.values()), (self.alert, self.state)))
        for part in (self.title, *above):
            layout.addWidget(part)
        layout.addWidget(Columns([(self._halves[0], 3), (self._halves[1], 2)]), 1)
        for ask in self._asks:
            ask.hide()
        self._connect()

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.keys.listen(self.table)
        self.keys.chosen.connect(self.do)
        self._desk.look.changed.connect(self._fit)

    def _tell(self, told: Sequence[tuple[str, str]]) -> None:
        while self.told.rowCount():
            self.told.removeRow(0)
        for title, text in told:
            if text:
                self.told.addRow(PlainLabel(title, Role.QUIET), PlainLabel(text, wrap=True))

    def _fit(self) -> None:
        px = self._desk.look.theme.px
        rows = min(_MOST_ROWS, max(1, len(self.history.rows)))
        self.table.setFixedHeight(px(_ROW) * (rows + 1) + SPACES["s"])
        for half, width in zip(self._halves, _WIDTHS, strict=True):
            half.setMinimumWidth(px(width))
