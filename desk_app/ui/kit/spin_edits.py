"""Fields for a number and for a date, walked with the arrows or typed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QDoubleSpinBox, QSpinBox, QTimeEdit, QWidget

_TEXT_MARGIN = 8


class NumberEdit(QSpinBox):
    """A whole number between two others; what is typed first takes the place of the one that stood there."""

    def __init__(
        self, low: int, high: int, value: int, *, suffix: str = "", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.setSuffix(suffix)
        self.setValue(value)
        self.setAccessibleName(name)
        set_in(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()


class DecimalEdit(QDoubleSpinBox):
    """A number between two others, written as in a language; `suffix` tells its unit."""

    def __init__(
        self, locale: QLocale, low: float, high: float, decimals: int, *, suffix: str = "", name: str = ""
    ) -> None:
        super().__init__()
        self.setLocale(locale)
        self.setGroupSeparatorShown(True)
        self.setDecimals(decimals)
        self.setRange(low, high)
        self.setSuffix(suffix)
        self.setAccessibleName(name)
        set_in(self)

    def textFromValue(self, value: float) -> str:  # noqa: N802 - Qt's name
        """Decimals are only written where there are any: "20", "7,5"."""
        decimals = 0 if value == int(value) else self.decimals()
        return self.locale().toString(value, "f", decimals)


class HourEdit(QTimeEdit):
    """A time of the day: "09:45". Up and down go by the part under the cursor."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat("HH:mm")
        self.setAccessibleName(name)
        set_in(self)

    @property
    def minute(self) -> int:
        """The minute of the day chosen."""
        return self.time().hour() * 60 + self.time().minute()


class DateEdit(QDateEdit):
    """A day, in figures, as written in a language: "23/11/2026". Up and down go by the part under the cursor."""

    def __init__(self, locale: QLocale, day: date, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(QDate(day.year, day.month, day.day), parent)
        self.setLocale(locale)
        self.setDisplayFormat("dd/MM/yyyy")
        self.setAccessibleName(name)
        set_in(self)

    @property
    def day(self) -> date:
        """The day chosen."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())


def set_in(box: QAbstractSpinBox) -> None:
    """Set the text in from the border: under a style sheet Qt leaves the left padding of these boxes out.

    Ctrl+Z is left to the desk while there is nothing typed to take back.
    """
    box.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)
    box.installEventFilter(_UndoLeft(box))


class _UndoLeft(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and isinstance(watched, QAbstractSpinBox)
            and not watched.lineEdit().isUndoAvailable()
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
