"""A day that may be left out, typed in a hurry or walked with the arrows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk_app.domain.typed_days import day_typed
from desk_app.ui.kit.keys import AZERTY
from desk_app.ui.kit.line_edit import LineEdit

_LONGEST = 10
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class DayEdit(LineEdit):
    """Written "23/11/2026", "23/11", "23" or "+90"; up and down go by a day, from today when it is empty.

    `value` of a `LineEdit` is the text; `day` is what it means, None when it is empty or not `understood`.
    """

    def __init__(self, today: Callable[[], date], *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(_LONGEST, name=name, parent=parent)
        self._today = today
        self.editingFinished.connect(self._write_whole)

    @property
    def day(self) -> date | None:
        """The day meant."""
        return day_typed(_in_digits(self.value), self._today())

    @property
    def understood(self) -> bool:
        """Whether what is typed, if anything, is a day."""
        return not self.value or self.day is not None

    def show_day(self, day: date | None) -> None:
        """Put a day in the field, or nothing."""
        self.setText(day.strftime("%d/%m/%Y") if day else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            day = self.day
            self.show_day(self._today() if day is None else day + timedelta(days=step))

    def _write_whole(self) -> None:
        if self.day is not None:
            self.show_day(self.day)


def _in_digits(typed: str) -> str:
    """What AZERTY's top row gives without Shift, as the digits meant, unless there are digits."""
    if any(letter.isdigit() for letter in typed):
        return typed
    return "".join(str(AZERTY.get(letter, letter)) for letter in typed.lower())
