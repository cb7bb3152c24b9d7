"""One entry whole: what it holds, what happened to it, and what can be done now."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal

from desk_app.domain.facts import Fact, Kind
from desk_app.domain.registers.life import values_of
from desk_app.domain.registers.meetings import REVIEWS
from desk_app.services.registers_reading import EntryDetail, EntryLine
from desk_app.ui.entries.view import EntryView, Shown
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.registers.asking import MoveForm
from desk_app.ui.registers.editors import Offered
from desk_app.ui.registers.face import recorded_words
from desk_app.ui.registers.inputs import InputsCard
from desk_app.ui.registers.related import RelatedCard
from desk_app.ui.registers.rows import Writing
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk


class EntryDetailView(EntryView[str]):
    """`led_on` is F7 (an action begins), `wanted` another entry that belongs to it.

    `moved` carries the name of a move and what it is told.
    """

    led_on = Signal(object)
    wanted = Signal(str, int)
    moved = Signal(str, object)

    def __init__(self, desk: Desk, writing: Writing) -> None:
        moves = writing.register.moves
        super().__init__(
            desk, {move.name: writing.face.moves[move.name].act for move in moves}, self._what, writing.agent
        )
        self._writing = writing
        self._shown: EntryDetail | None = None
        self._offered: Offered | None = None
        self._asking: MoveForm | None = None
        self.lead_on = self.add_key(Qt.Key.Key_F7, KeyButton("F7", self.tr("Open an action")))
        self.related = RelatedCard(desk.look, writing)
        self.inputs = InputsCard(desk) if writing.register.name == REVIEWS else None
        self.nothing = PlainLabel(self.tr("Nothing more: it can still be corrected with F4."), Role.QUIET, wrap=True)
        self.acts.body.addWidget(self.nothing)
        self.asks = {move.name: MoveForm(desk, writing.face, move) for move in moves if move.asks}
        self.lay_out([part for part in (self.inputs, self.related) if part is not None], self.asks.values())
        self.lead_on.setVisible(writing.face.leads_on)  # not before it has a parent: it would open as a window
        self._connect_parts()

    def show_detail(self, detail: EntryDetail, offered: Offered) -> None:
        """Show an entry; what is being typed stays while it is the same one and the move can still be made."""
        self._shown, self._offered = detail, offered
        line = detail.line
        word, tone = self._writing.face.standing(line.days_left)
        self.related.show_entries(detail.related)
        if self.inputs is not None:
            self.inputs.show_entry(line.entry)
        self.nothing.setVisible(not detail.moves)
        self.show_entry(
            Shown(
                number=line.entry.id,
                title=self.tr("No. {number} · {title}").format(number=line.entry.id, title=self._writing.title(line)),
                state=self._writing.state(line),
                is_open=line.entry.state in self._writing.register.open,
                alert=word,
                tone=tone,
                told=list(self._told(line)),
                facts=detail.facts,
                acts=detail.moves,
            )
        )

    def stop_asking(self) -> None:
        """The moves again."""
        self._asking = None
        super().stop_asking()

    def do(self, act: str) -> None:
        """Make a move, or ask what it needs first."""
        if self._shown is None or self._offered is None:
            return
        self._asking = self.asks.get(act)
        if self._asking is None:
            self.moved.emit(act, {})
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

    def _told(self, line: EntryLine) -> Iterator[tuple[str, str]]:
        writing = self._writing
        for name, field in writing.register.all_fields.items():
            value = writing.of(line, name) if line.values.get(name, field.empty) != field.empty else ""
            if value and name != writing.register.title:
                yield writing.face.fields[name], value

    def _connect_parts(self) -> None:
        self.amend.clicked.connect(self._amend)
        self.lead_on.clicked.connect(self._lead_on)
        self.related.opened.connect(self.wanted)
        self.keys.listen(self.related.table)
        for ask in self.asks.values():
            ask.sent.connect(self.moved)
            ask.left.connect(self.stop_asking)
