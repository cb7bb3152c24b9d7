"""What a move still has to be told, asked for in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_app.domain.registers.model import Move
from desk_app.services.registers_reading import EntryLine
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import ENTER
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.registers.editors import Offered
from desk_app.ui.registers.face import Face
from desk_app.ui.registers.field_set import FieldSet
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk


class MoveForm(Card):
    """`sent` carries the name of the move and what it is told, at Enter; `left` is Esc."""

    sent = Signal(str, object)
    left = Signal()

    def __init__(self, desk: Desk, face: Face, move: Move) -> None:
        super().__init__(face.moves[move.name].act)
        self._desk, self._move = desk, move
        self.fields = FieldSet(desk, move.asks, face, self)
        self.save = KeyButton("⏎", face.moves[move.name].act)
        self.cancel = KeyButton(self.tr("Esc"), self.tr("Leave it"))
        self._lay_out()
        self.fields.sent.connect(self._send)
        self.fields.ended.connect(self.save.setFocus)
        self.save.clicked.connect(self._send)
        self.cancel.clicked.connect(self.left)
        self.setFocusProxy(self.fields.first)

    def ask(self, line: EntryLine, offered: Offered) -> None:
        """Begin with what is usual, else with what the entry holds already."""
        self.fields.offer(offered)
        asked = {name: editor.field for name, editor in self.fields.editors.items()}
        known = {name: line.values.get(name, one.empty) for name, one in asked.items() if one.preset is None}
        self.fields.begin(known)

    def refuse(self, trouble: Trouble) -> None:
        """Say why it was not done; what was typed stays."""
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
        told = self.fields.values()
        if told is not None:
            self.sent.emit(self._move.name, told)

    def _lay_out(self) -> None:
        for editor in self.fields.editors.values():
            self.body.addWidget(editor.line)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=SPACES["s"])
        for button in (self.save, self.cancel):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            flow.addWidget(button)
        self.body.addWidget(buttons)
