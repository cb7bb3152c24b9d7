"""The reason of an act, typed in place: Enter does it, Esc leaves things as they are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.theme import SPACES


class ReasonForm(QWidget):
    """`sent` tells the reason, once until it is answered; `left` that it was given up."""

    sent = Signal(str)
    left = Signal()

    def __init__(self, label: str, hint: str, act: str, limit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = FormField(label, LineEdit(limit), hint=hint)
        self.save = KeyButton("⏎", act)
        self.cancel = KeyButton(self.tr("Esc"), self.tr("Leave it"))
        self.save.clicked.connect(self.send)
        self.cancel.clicked.connect(self.left)
        self.reason.editor.returnPressed.connect(self.send)
        keys = QWidget()
        flow = FlowLayout(keys, gap=SPACES["s"])
        for button in (self.save, self.cancel):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACES["s"])
        layout.addWidget(self.reason)
        layout.addWidget(keys)

    def start(self) -> None:
        """Begin with an empty reason."""
        self.reason.accept()
        self.reason.editor.setText("")
        self.save.setEnabled(True)
        self.show()
        self.reason.editor.setFocus()

    def send(self) -> None:
        """Hand in the reason."""
        if self.save.isEnabled():
            self.save.setEnabled(False)
            self.sent.emit(self.reason.editor.value)

    def refuse(self, sentence: str) -> None:
        """Say beside the field why it was refused; an empty sentence is told elsewhere."""
        self.save.setEnabled(True)
        if sentence:
            self.reason.refuse(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
