"""One entry whole: what it holds, what happened to it, and what can be done now."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.facts import Fact, Kind
from desk_app.domain.registers.life import values_of
from desk_app.domain.registers.meetings import REVIEWS
from desk_app.services.registers_reading import EntryDetail, EntryLine
from desk_app.ui.kit.badge import StateBadge
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.columns import Columns, stacked
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import digit_at, digit_of, place_of
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.registers.asking import MoveForm
from desk_app.ui.registers.editors import Offered
from desk_app.ui.registers.face import recorded_words
from desk_app.ui.registers.inputs import InputsCard
from desk_app.ui.registers.related import RelatedCard
from desk_app.ui.registers.rows import Writing
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk

_ROW = 34
_MOST_ROWS = 8
_WIDTHS = (420, 320)


class EntryDetailView(QWidget):
    """`left` is Esc, `amended` F4, `led_on` F7 (an action begins), `wanted` another entry that belongs to it.

    `moved` carries the name of a move and what it is told.
    """

    left = Signal()
    amended = Signal(object)
    led_on = Signal(object)
    wanted = Signal(str, int)
    moved = Signal(str, object)

    def __init__(self, desk: Desk, writing: Writing) -> None:
        super().__init__()
        self._desk, self._writing = desk, writing
        self._shown: EntryDetail | None = None
        self._offered: Offered | None = None
        self._asking: MoveForm | None = None
        self.back = KeyButton(self.tr("Esc"), self.tr("The register"))
        self.amend = KeyButton("F4", self.tr("Correct"))
        self.lead_on = KeyButton("F7", self.tr("Open an action"))
        self.title = PlainLabel("", Role.TITLE, wrap=True)
        self.state, self.standing = StateBadge(), StateBadge()
        self.told = QFormLayout()
        self.told.setHorizontalSpacing(SPACES["m"])
        self.told.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        columns = (
            Column[Fact]("day", self.tr("Day"), lambda fact: desk.formats.short_day(fact.day)),
            Column[Fact]("what", self.tr("Step"), self._what, stretch=True),
            Column[Fact]("who", self.tr("Who"), self._who),
        )
        self.history = TableModel(desk.look, columns, lambda fact: fact.id)
        self.table: Table[Fact] = Table(desk.look, self.history, self.tr("What happened"))
        self.related = RelatedCard(desk.look, writing)
        self.inputs = InputsCard(desk) if writing.register.name == REVIEWS else None
        self.acts = Card(self.tr("What can be done"))
        self.nothing = PlainLabel(self.tr("Nothing more: it can still be corrected with F4."), Role.QUIET, wrap=True)
        moves = writing.register.moves
        self.buttons = {
            move.name: KeyButton(digit_at(place), writing.face.moves[move.name].act) for place, move in enumerate(moves)
        }
        self.asks = {move.name: MoveForm(desk, writing.face, move) for move in moves if move.asks}
        self._lay_out()
        self._connect()

    @property
    def number(self) -> int | None:
        """The number of the entry that is shown."""
        return self._shown.line.entry.id if self._shown else None

    def show_detail(self, detail: EntryDetail, offered: Offered) -> None:
        """Show an entry; what is being typed stays while it is the same one and the move can still be made."""
        same = self.number == detail.line.entry.id
        self._shown, self._offered = detail, offered
        line = detail.line
        self.title.setText(
            self.tr("No. {number} · {title}").format(number=line.entry.id, title=self._writing.title(line))
        )
        is_open = line.entry.state in self._writing.register.open
        self.state.say(self._writing.state(line), Tone.ACCENT if is_open else Tone.NEUTRAL)
        word, tone = self._writing.face.standing(line.days_left)
        self.standing.say(word, tone)
        self.standing.setVisible(bool(word))
        self._tell(line)
        self.history.set_rows(detail.facts)
        self.related.show_entries(detail.related)
        if self.inputs is not None:
            self.inputs.show_entry(line.entry)
        for name, button in self.buttons.items():
            button.setVisible(name in detail.moves)
        self.nothing.setVisible(not detail.moves)
        if not same:
            self.stop_asking()
        self._fit()

    def stop_asking(self) -> None:
        """The moves again."""
        for ask in self.asks.values():
            ask.hide()
        self._asking = None
        self.acts.show()
        self.take_focus()

    def take_focus(self) -> None:
        """The keyboard is the first move's, else the way back's."""
        first = next((button for button in self.buttons.values() if not button.isHidden()), self.back)
        self.setFocusProxy(first)
        first.setFocus()

    def do(self, name: str) -> None:
        """Make a move, or ask what it needs first."""
        if self._shown is None or self._offered is None or name not in self._shown.moves:
            return
        self._asking = self.asks.get(name)
        if self._asking is None:
            self.moved.emit(name, {})
        else:
            self.acts.hide()
            self._asking.ask(self._shown.line, self._offered)
            self._asking.show()
            self._asking.setFocus()

    def refuse(self, trouble: Trouble) -> None:
        """Say why a move was not made, beside what it was told if it was asked for anything."""
        if self._asking is not None:
            self._asking.refuse(trouble)
        else:
            self._desk.notices.tell(trouble)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_F4:
            self._amend()
        elif event.key() == Qt.Key.Key_F7 and self._writing.face.leads_on:
            self._lead_on()
        elif digit is not None and self.acts.isVisible() and not event.isAutoRepeat():
            if place_of(digit) < len(self.buttons):
                self.do(list(self.buttons)[place_of(digit)])
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits pressed in the list of what happened are moves too."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and digit_of(event) is not None:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _amend(self) -> None:
        if self._shown is not None:
            self.amended.emit(self._shown.line)

    def _lead_on(self) -> None:
        if self._shown is not None:
            self.led_on.emit(self._shown.line)

    def _what(self, fact: Fact) -> str:
        """The step, and what it was told."""
        if fact.kind is not Kind.ENTRY_MOVED:
            words = recorded_words()
            return words.act if fact.kind is Kind.ENTRY_RECORDED else words.done
        writing, name = self._writing, fact.payload["move"]
        move = writing.register.move(name)
        if move is None:
            return str(name)
        values = values_of(fact.payload["told"])
        told = [(one, values.get(one.name, one.empty)) for one in move.asks]
        steps = [
            f"{writing.face.fields[one.name]} {writing.value(one, value)}" for one, value in told if value != one.empty
        ]
        return " · ".join([writing.face.moves[name].done, *steps])

    def _who(self, fact: Fact) -> str:
        return self._writing.agent(fact.agent)

    def _tell(self, line: EntryLine) -> None:
        while self.told.rowCount():
            self.told.removeRow(0)
        writing = self._writing
        for name, field in writing.register.all_fields.items():
            value = writing.of(line, name) if line.values.get(name, field.empty) != field.empty else ""
            if value and name != writing.register.title:
                self.told.addRow(PlainLabel(writing.face.fields[name], Role.QUIET), PlainLabel(value, wrap=True))

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.amend.clicked.connect(self._amend)
        self.lead_on.clicked.connect(self._lead_on)
        self.related.opened.connect(self.wanted)
        for table in (self.table, self.related.table):
            table.installEventFilter(self)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, name=name: self.do(name))
        for ask in self.asks.values():
            ask.sent.connect(self.moved)
            ask.left.connect(self.stop_asking)
        self._desk.look.changed.connect(self._fit)

    def _fit(self) -> None:
        px = self._desk.look.theme.px
        rows = min(_MOST_ROWS, max(1, len(self.history.rows)))
        self.table.setFixedHeight(px(_ROW) * (rows + 1) + SPACES["s"])
        for half, width in zip(self._halves, _WIDTHS, strict=True):
            half.setMinimumWidth(px(width))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACES["m"])
        for button in (self.back, self.amend, self.lead_on):
            button.setSizePolicy(button.sizePolicy().Policy.Fixed, button.sizePolicy().Policy.Fixed)
            head.addWidget(button)
        head.addStretch(1)
        for badge in (self.standing, self.state):
            head.addWidget(badge)
        brief, happened = Card(self.tr("In brief")), Card(self.tr("What happened"))
        brief.body.addLayout(self.told)
        happened.body.addWidget(self.table)
        for part in (self.nothing, *self.buttons.values()):
            self.acts.body.addWidget(part)
        self._halves = (
            stacked(*filter(None, (brief, self.inputs, self.related, happened))),
            stacked(self.acts, *self.asks.values()),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.setSpacing(SPACES["m"])
        layout.addLayout(head)
        layout.addWidget(self.title)
        layout.addWidget(Columns([(self._halves[0], 3), (self._halves[1], 2)]), 1)
        for ask in self.asks.values():
            ask.hide()
        self.lead_on.setVisible(self._writing.face.leads_on)  # not before it has a parent: it would open as a window
