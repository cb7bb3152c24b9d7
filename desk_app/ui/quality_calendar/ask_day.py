"""A day asked in place: Enter tells it, Esc leaves things as they are."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import ENTER
from desk_app.ui.kit.spin_edits import DateEdit
from desk_app.ui.kit.theme import SPACES


class AskDay(QWidget):
    """`told` carries the day; `left` that it was given up."""

    told = Signal(object)  # date
    left = Signal()

    def __init__(self, locale: QLocale, day: date) -> None:
        super().__init__()
        self.day = FormField(self.tr("Day"), DateEdit(locale, day))
        self.save = KeyButton("⏎", self.tr("Record"))
        self.cancel = KeyButton(self.tr("Esc"), self.tr("Leave it"))
        self.save.clicked.connect(lambda: self.told.emit(self.day.editor.day))
        self.cancel.clicked.connect(self.left)
        keys = QWidget()
        flow = FlowLayout(keys, gap=SPACES["s"])
        for button in (self.save, self.cancel):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACES["s"])
        layout.addWidget(self.day, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(keys)
        self.hide()

    def ask(self, words: str, day: date) -> None:
        """Ask for a day, beginning with one."""
        self.day.accept()
        self.day.label.setText(words)
        self.day.editor.setAccessibleName(words)
        self.day.editor.setDate(QDate(day.year, day.month, day.day))
        self.show()
        self.day.editor.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in ENTER and not event.isAutoRepeat():
            self.told.emit(self.day.editor.day)
        else:
            super().keyPressEvent(event)
