"""The field in which everything is typed at rest: digits choose, letters find, the rest of the keys are acts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk_app.ui.kit.keys import ENTER, digit_of, is_alt, is_less, is_more
from desk_app.ui.kit.line_edit import LineEdit

_LONGEST = 60
_CONTROL = Qt.KeyboardModifier.ControlModifier
_STEPS = {int(Qt.Key.Key_Right): 1, int(Qt.Key.Key_Left): -1}


class ArrivalField(LineEdit):
    """Letters go into the field; while it is empty, or its word is known to no service, AZERTY's top row counts as
    digits. Keys come as signals, `touched` with each of them but Enter."""

    digit = Signal(int, bool)  # the digit, and whether it adds a service (Ctrl)
    stepped = Signal(int)
    persons = Signal(int)
    priority = Signal()
    form_help = Signal()
    touched = Signal()
    entered = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LONGEST, parent=parent)
        self.adding = False
        self.unanswered = False
        self._held: list[QKeyEvent] | None = None

    def hold(self) -> None:
        """Keep what is typed from now on for later: a ticket is under way."""
        self._held = []

    def release(self, *, play: bool) -> None:
        """Type what was kept, or forget it."""
        held, self._held = self._held or [], None
        while play and held:
            self.keyPressEvent(held.pop(0))
            if self._held is not None:
                self._held.extend(held)
                return

    def event(self, event: QEvent) -> bool:
        """Ctrl with a digit adds a service while one is chosen, also where the window would zoom."""
        if (
            self.adding
            and event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() & _CONTROL
            and digit_of(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and event.isAutoRepeat():
            return
        if is_alt(event):
            event.ignore()
            return
        if self._held is not None:
            if event.key() not in ENTER or self._held:
                self._held.append(event.clone())
            return
        if event.key() not in ENTER:
            self.touched.emit()
        if not self._acted(event):
            super().keyPressEvent(event)

    def _acted(self, event: QKeyEvent) -> bool:
        """Whether the key was an act rather than a letter."""
        if event.key() in ENTER:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif self._is_digit(event):
            self.digit.emit(digit_of(event), bool(event.modifiers() & _CONTROL))
        elif event.modifiers() & _CONTROL:
            return False
        elif is_more(event) or is_less(event):
            self.persons.emit(1 if is_more(event) else -1)
        elif event.text() in {"*", "/"}:
            (self.priority if event.text() == "*" else self.form_help).emit()
        elif event.key() in _STEPS:
            self.stepped.emit(_STEPS[event.key()])
        else:
            return False
        return True

    def _is_digit(self, event: QKeyEvent) -> bool:
        """A real digit always; a sign of AZERTY's row only at rest, after a word without an answer, or with Ctrl."""
        digit = digit_of(event)
        if digit is None:
            return False
        real = Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9
        return real or not self.text() or self.unanswered or bool(event.modifiers() & _CONTROL)
