"""Which digit a key stands for at rest: keypad, top row, and the top row of AZERTY without Shift."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_Key = Qt.Key
AZERTY = {"&": 1, "é": 2, '"': 3, "'": 4, "(": 5, "-": 6, "è": 7, "_": 8, "ç": 9, "à": 0}
_AZERTY_KEYS = {
    int(_Key.Key_Ampersand): 1, int(_Key.Key_Eacute): 2, int(_Key.Key_QuoteDbl): 3, int(_Key.Key_Apostrophe): 4,
    int(_Key.Key_ParenLeft): 5, int(_Key.Key_Minus): 6, int(_Key.Key_Egrave): 7, int(_Key.Key_Underscore): 8,
    int(_Key.Key_Ccedilla): 9, int(_Key.Key_Agrave): 0,
}  # fmt: skip
ENTER = frozenset({int(_Key.Key_Return), int(_Key.Key_Enter)})


def digit_of(event: QKeyEvent) -> int | None:
    """The digit a key press stands for, None when it is no digit. With Shift, AZERTY's row gives real digits."""
    key = event.key()
    if int(_Key.Key_0) <= key <= int(_Key.Key_9):
        return key - int(_Key.Key_0)
    held = event.modifiers()
    if held & (Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
        return None
    return _AZERTY_KEYS.get(key)


def place_of(digit: int) -> int:
    """The place in a list of the key with that digit: 1 to 9, then 0 for the tenth."""
    return (digit - 1) % 10


def digit_at(place: int) -> str:
    """The digit of a place in a list, empty beyond the tenth."""
    return str((place + 1) % 10) if place < 10 else ""


def key_at(place: int) -> str:
    """The key of a place in a list of at most twenty, as it is drawn: a digit, beyond the tenth with Ctrl."""
    return f"Ctrl {digit_at(place - 10)}" if place >= 10 else digit_at(place)


def place_pressed(event: QKeyEvent) -> int | None:
    """The place of the key pressed in such a list, None when it is none of its keys. With Alt it is never one."""
    digit, held = digit_of(event), event.modifiers()
    if digit is None or held & Qt.KeyboardModifier.AltModifier:
        return None
    return place_of(digit) + (10 if held & Qt.KeyboardModifier.ControlModifier else 0)


def enter_pressed(event: QEvent) -> QKeyEvent | None:
    """The event when it is Enter being pressed, else None: for those who look at what others are sent."""
    pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENTER
    return event if pressed and isinstance(event, QKeyEvent) else None


def is_alt(event: QKeyEvent) -> bool:
    """Whether Alt is held: the key is for a page of the window, never a letter. AltGr comes as Ctrl and Alt."""
    held = event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier)
    return held == Qt.KeyboardModifier.AltModifier


def is_more(event: QKeyEvent) -> bool:
    """Whether the key asks for one more: + anywhere, the up arrow."""
    return event.text() == "+" or event.key() == int(_Key.Key_Up)


def is_less(event: QKeyEvent) -> bool:
    """Whether the key asks for one less: the keypad's −, the down arrow. AZERTY's own - is the digit 6."""
    keypad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
    return (keypad and event.key() == int(_Key.Key_Minus)) or event.key() == int(_Key.Key_Down)


def in_digits(typed: str) -> str:
    """A text typed on AZERTY's top row without Shift, as the digits it stands for; other texts as they are."""
    row = typed.lower()
    if row and all(letter in AZERTY or letter in ": h" for letter in row):
        return "".join(str(AZERTY.get(letter, letter)) for letter in row)
    return typed
