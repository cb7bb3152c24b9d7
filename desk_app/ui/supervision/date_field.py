"""A date to go to, that leaves letters to the keys of the page."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk_app.ui.kit.spin_edits import DateEdit


class DateField(DateEdit):
    """Tells its date once it is whole: at Enter or at leaving."""

    def __init__(self, locale: QLocale, day: date, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(locale, day, name=name, parent=parent)
        self.setKeyboardTracking(False)

    def event(self, event: QEvent) -> bool:
        """A letter means nothing in a date: it stays a key of the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.text().isalpha():
            event.ignore()
            return True
        return super().event(event)
