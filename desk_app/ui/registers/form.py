"""The form of an entry, made from the fields of its register: a new one, or the correction of one."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.registers.model import Register, Values
from desk_app.services.registers_reading import EntryLine
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns, stacked
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import ENTER
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.registers.editors import Offered
from desk_app.ui.registers.face import Face
from desk_app.ui.registers.field_set import FieldSet
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk

_LEAST = 400


class EntryForm(QWidget):
    """`written` carries a number (None for a new entry) and the values at Enter; `left` is Esc, `begun` a new form."""

    written = Signal(object, object)
    begun = Signal()
    left = Signal()

    def __init__(self, desk: Desk, register: Register, face: Face) -> None:
        super().__init__()
        self._desk, self._face = desk, face
        self._number: int | None = None
        self.title = PlainLabel("", Role.TITLE, wrap=True)
        self.fields = FieldSet(desk, register.fields, face, self)
        self.save = KeyButton("⏎", self.tr("Record"))
        self.cancel = KeyButton(self.tr("Esc"), self.tr("Give up"))
        self._lay_out()
        self.fields.sent.connect(self._send)
        self.fields.ended.connect(self.save.setFocus)
        self.save.clicked.connect(self._send)
        self.cancel.clicked.connect(self.left)
        desk.look.changed.connect(self._fit)
        self._fit()
        self.setFocusProxy(self.fields.first)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._send()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _send(self) -> None:
        values = self.fields.values()
        if values is not None:
            self.written.emit(self._number, values)

    def _fit(self) -> None:
        for half in self._halves:
            half.setMinimumWidth(self._desk.look.theme.px(_LEAST))

    def _lay_out(self) -> None:
        editors = list(self.fields.editors.values())
        middle = (len(editors) + 1) // 2
        self._halves = [stacked(*(one.line for one in part)) for part in (editors[:middle], editors[middle:])]
        card = Card(self._face.title)
        card.body.addWidget(Columns([(half, 1) for half in self._halves]))
        head = QHBoxLayout()
        head.setSpacing(SPACES["m"])
        for button in (self.cancel, self.save):
            button.setSizePolicy(button.sizePolicy().Policy.Fixed, button.sizePolicy().Policy.Fixed)
            head.addWidget(button)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.setSpacing(SPACES["m"])
        layout.addLayout(head)
        layout.addWidget(self.title)
        layout.addWidget(card)
        layout.addStretch(1)
        for before, after in pairwise(editors):
            QWidget.setTabOrder(before.editor, after.editor)
