"""The correction of a time, in place under the facts: a time, a reason, Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.runtime.texts import refusal_sentence
from desk_app.ui.supervision.moment import exact_clock, typed_moment
from desk_app.ui.supervision.story_rows import FactLine

_REASON_LIMIT = 120


class Correction(QWidget):
    """`sent` tells the fact, the new time in UTC milliseconds and the reason; `left` that it was given up."""

    sent = Signal(int, object, str)
    left = Signal()

    def __init__(self, timezone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timezone = timezone
        self._line: FactLine | None = None
        self.title = PlainLabel("", Role.STRONG, wrap=True)
        self.time = FormField(self.tr("New time"), LineEdit(8))
        self.reason = FormField(
            self.tr("Reason"), LineEdit(_REASON_LIMIT), hint=self.tr("Name nobody: it stays in the journal.")
        )
        self.save = KeyButton("⏎", self.tr("Correct the time"))
        self.cancel = KeyButton(self.tr("Esc"), self.tr("Leave it"))
        self.save.clicked.connect(self.send)
        self.cancel.clicked.connect(self.left)
        self.time.editor.returnPressed.connect(self.reason.editor.setFocus)
        self.reason.editor.returnPressed.connect(self.send)
        self._place()

    def start(self, line: FactLine) -> None:
        """Begin with the time as it stands."""
        self._line = line
        self.title.setText(self.tr("Correct: {fact}").format(fact=line.what))
        self.time.accept()
        self.reason.accept()
        self.time.editor.setText(exact_clock(line.at, self._timezone))
        self.reason.editor.setText("")
        self.save.setEnabled(True)
        self.show()
        self.time.editor.setFocus()
        self.time.editor.selectAll()

    def send(self) -> None:
        """Hand in the correction, once until it is answered."""
        if self._line is None or not self.save.isEnabled():
            return
        at = typed_moment(self.time.editor.value, self._line.at, self._timezone)
        if at is None:
            self.refuse(Refusal(RefusalCode.BAD_TIME))
            return
        self.time.accept()
        self.reason.accept()
        self.save.setEnabled(False)
        self.sent.emit(self._line.id, at, self.reason.editor.value)

    def refuse(self, refusal: Refusal | None) -> None:
        """Say why it was refused beside the field to mend; None when the trouble is told elsewhere."""
        self.save.setEnabled(True)
        if refusal is not None:
            field = self.reason if refusal.code is RefusalCode.REASON_NEEDED else self.time
            field.refuse(refusal_sentence(refusal))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACES["s"])
        for button in (self.save, self.cancel):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACES["s"], 0, 0)
        layout.setSpacing(SPACES["s"])
        for part in (self.title, self.time, self.reason):
            layout.addWidget(part)
        layout.addLayout(buttons)
