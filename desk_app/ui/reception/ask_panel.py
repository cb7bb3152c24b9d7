"""A question asked in place, answered by a digit: no window, nothing pushed away, Escape closes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.ui.kit.buttons import Button, Kind
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import digit_at, digit_of, place_of
from desk_app.ui.kit.labels import ElidedLabel, Role
from desk_app.ui.kit.look import Look

Choice = tuple[object, str]
_MOVES = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}


class AskPanel(QFrame):
    """`answered` tells the value chosen, `closed` that the question is over, answered or not."""

    answered = Signal(object)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None, *, columns: int = 1) -> None:
        super().__init__(parent)
        self._columns = columns
        self.setProperty("banner", "accent")
        self.title = ElidedLabel(role=Role.STRONG)
        self.close_button = Button(look, self.tr("Close"), kind=Kind.FLAT, icon="x", icon_only=True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button.clicked.connect(self.close_question)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        self.choices = QGridLayout()
        self.choices.setSpacing(3)
        self.extras = QVBoxLayout()
        self.extras.setSpacing(4)
        self.buttons: list[KeyButton] = []
        self._values: list[object] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 6, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addLayout(self.choices)
        layout.addLayout(self.extras)
        self.hide()

    def ask(self, title: str, choices: Sequence[Choice]) -> None:
        """Ask: each choice is a value and its words; the first has the focus."""
        self.title.set_whole(title)
        self.setAccessibleName(title)
        self._set_choices(choices)
        self.show()
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def close_question(self) -> None:
        """Ask no more."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if event.key() == Qt.Key.Key_Escape:
            self.close_question()
        elif digit is not None and place_of(digit) < len(self.buttons):
            self._press(place_of(digit), event)
        elif event.key() in _MOVES:
            self._move(_MOVES[event.key()])
        elif not self._own_key(event):
            super().keyPressEvent(event)

    def _own_key(self, event: QKeyEvent) -> bool:
        """Keys of a particular question; whether this was one."""
        return False

    def _press(self, place: int, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._choose(self._values[place])

    def _choose(self, value: object) -> None:
        self.close_question()
        self.answered.emit(value)

    def _move(self, by: int) -> None:
        here = next((place for place, button in enumerate(self.buttons) if button.hasFocus()), -1)
        if self.buttons:
            self.buttons[(here + by) % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _set_choices(self, choices: Sequence[Choice]) -> None:
        for button in self.buttons:
            self.choices.removeWidget(button)
            button.deleteLater()
        self._values = [value for value, _words in choices]
        self.buttons = [self._button(place, value, words) for place, (value, words) in enumerate(choices)]

    def _button(self, place: int, value: object, words: str) -> KeyButton:
        button = KeyButton(digit_at(place), words)
        button.clicked.connect(lambda: self._choose(value))
        self.choices.addWidget(button, place // self._columns, place % self._columns)
        button.show()  # Qt would a turn later: the keyboard would be lost when one question replaces another
        return button
