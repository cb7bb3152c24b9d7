"""What was wrong with an act: three digits and Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.services.acts import Error
from desk_app.ui.issuance.words import cause_words, found_words
from desk_app.ui.kit.digit_choice import DigitChoice
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import ENTER
from desk_app.ui.kit.theme import SPACES


class ErrorForm(QWidget):
    """`sent` carries an `Error` at Enter, `left` is Esc."""

    sent = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cause = FormField(self.tr("What was wrong?"), DigitChoice(list(cause_words().items())))
        self.found = FormField(self.tr("Who found it?"), DigitChoice(list(found_words().items())))
        whose = [(True, self.tr("The town")), (False, self.tr("Somebody else"))]
        self.town = FormField(self.tr("Whose error is it?"), DigitChoice(whose))
        self.save = KeyButton("⏎", self.tr("Note the error"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACES["s"])
        for part in (self.cause, self.found, self.town, self.save):
            layout.addWidget(part)
        self.save.setSizePolicy(self.save.sizePolicy().Policy.Maximum, self.save.sizePolicy().Policy.Fixed)
        self.cause.editor.picked.connect(lambda _told: self.found.editor.setFocus())
        self.found.editor.picked.connect(lambda _told: self.town.editor.setFocus())
        self.town.editor.picked.connect(lambda _told: self.save.setFocus())
        self.save.clicked.connect(self.send)

    def begin(self) -> None:
        """Nothing told yet."""
        for field in (self.cause, self.found, self.town):
            field.accept()
            field.editor.choose(None)
        self.cause.editor.setFocus()

    def send(self) -> None:
        """Hand in what is told, once everything is."""
        cause, found, town = self.cause.editor.value, self.found.editor.value, self.town.editor.value
        if cause is None:
            self.cause.refuse(self.tr("Choose what was wrong."))
        elif found is None:
            self.found.refuse(self.tr("Choose who found it."))
        elif town is None:
            self.town.refuse(self.tr("Choose whose error it is."))
        else:
            self.sent.emit(Error(cause, found, town))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.send()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
