"""What can be done with an entry: a button and a key for each act, the same key whatever else can be done."""

from __future__ import annotations

from collections.abc import Container, Hashable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import key_at, place_pressed

A = TypeVar("A", bound=Hashable)


class ActKeys(QObject, Generic[A]):
    """`chosen` carries an act that can be done now; the screen lays out `buttons`.

    The keys are 1 to 9, 0, then the same digits with Ctrl: those of the screen, and of its lists that `listen`.
    """

    chosen = Signal(object)

    def __init__(self, screen: QWidget, words: Mapping[A, str]) -> None:
        super().__init__(screen)
        self.buttons = {act: KeyButton(key_at(place), told) for place, (act, told) in enumerate(words.items())}
        for act, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, act=act: self.chosen.emit(act))
        self.listen(screen)

    @property
    def first(self) -> KeyButton | None:
        """The first act that can be done."""
        return next((button for button in self.buttons.values() if not button.isHidden()), None)

    def offer(self, possible: Container[A]) -> None:
        """Show what can be done now."""
        for act, button in self.buttons.items():
            button.setVisible(act in possible)

    def listen(self, widget: QWidget) -> None:
        """Digits pressed there are acts too."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            place = place_pressed(event)
            if place is not None and place < len(self.buttons):
                button = list(self.buttons.values())[place]
                if button.isVisible() and not event.isAutoRepeat():
                    button.click()
                return True
        return super().eventFilter(watched, event)
