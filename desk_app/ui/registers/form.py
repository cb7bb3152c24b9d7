"""The form of an entry, made from the fields of its register: a new one, or the correction of one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.registers.model import Register, Values
from desk_app.services.registers_reading import EntryLine
from desk_app.ui.entries.form import RecordForm, tab_through
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns, stacked
from desk_app.ui.registers.editors import Offered
from desk_app.ui.registers.face import Face
from desk_app.ui.registers.field_set import FieldSet
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk

_LEAST = 400


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form says: a new entry when `number` is None."""

    number: int | None
    values: Values


class EntryForm(RecordForm):
    """`written` carries a `Typed`."""

    written = Signal(object)

    def __init__(self, desk: Desk, register: Register, face: Face) -> None:
        super().__init__(desk)
        self._face = face
        self._number: int | None = None
        self.fields = FieldSet(desk, register.fields, face, self)
        self._lay_out()
        self.fields.sent.connect(self.send)
        self.fields.ended.connect(self.save.setFocus)
        desk.look.changed.connect(self._fit)
        self._fit()
        self.setFocusProxy(self.fields.first)

    @property
    def first_corrected(self) -> QWidget:
        """The first field."""
        return self.fields.first

    def begin(self, told: Values | None = None) -> None:
        """A new entry, with what is known of it already."""
        self._number = None
        self.title.setText(self._face.new)
        self.fields.begin(told)
        self.begun.emit()

    def open(self, line: EntryLine) -> None:
        """An entry that is to be corrected."""
        self._number = line.entry.id
        self.title.setText(self.tr("Correct no. {number}").format(number=line.entry.id))
        self.fields.show(line.values)
        self.begun.emit()

    def offer(self, offered: Offered) -> None:
        """What there is to choose from."""
        self.fields.offer(offered)

    def refuse(self, trouble: Trouble) -> None:
        """Say why it was not recorded; what was typed stays."""
        if not self.fields.refuse(trouble):
            self._desk.notices.tell(trouble)

    def send(self) -> None:
        """Hand in the values, once every field holds what it may."""
        values = self.fields.values()
        if values is not None:
            self.written.emit(Typed(self._number, values))

    def _fit(self) -> None:
        for half in self._halves:
            half.setMinimumWidth(self._desk.look.theme.px(_LEAST))

    def _lay_out(self) -> None:
        editors = list(self.fields.editors.values())
        middle = (len(editors) + 1) // 2
        self._halves = [stacked(*(one.line for one in part)) for part in (editors[:middle], editors[middle:])]
        card = Card(self._face.title)
        card.body.addWidget(Columns([(half, 1) for half in self._halves]))
        self.lay_out(stacked(card))
        tab_through(*(editor.editor for editor in editors))
