"""A date to go to, typed as one writes it: Qt's own field jumps from part to part and garbles what is typed."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desk_app.ui.kit.labels import restyle
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.runtime.formats import Formats

_PARTS = re.compile(r"[/.\- ]+")


class DateField(LineEdit):
    """`dated` tells a day once Enter is pressed on it, or Up and Down, which go by one day. Letters stay keys of
    the page. What is no date, or out of the range, is marked, stays to be mended, and `refused` tells it."""

    dated = Signal(object)
    refused = Signal()

    def __init__(self, formats: Formats, name: str, parent: QWidget | None = None) -> None:
        super().__init__(10, name=name, parent=parent)
        self._formats = formats
        self._day = self._first = self._last = date.min
        self.returnPressed.connect(self._typed)
        self.textEdited.connect(lambda _text: self._mark(refused=False))

    @property
    def day(self) -> date:
        """The day shown."""
        return self._day

    def offer(self, day: date, first: date, last: date) -> None:
        """Show a day, and the range that can be gone to."""
        self._first, self._last = first, last
        if day != self._day:
            self._day = day
            self._show()

    def sizeHint(self) -> QSize:
        """As wide as a date."""
        wide = self.fontMetrics().horizontalAdvance("00/00/0000")
        return QSize(wide + 30, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """A letter means nothing in a date: it stays a key of the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.text().isalpha():
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._go(self._day + timedelta(days=1 if event.key() == Qt.Key.Key_Up else -1))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show()

    def _typed(self) -> None:
        day = typed_date(self.value, self._last)
        if day is None or not self._go(day):
            self._mark(refused=True)
            self.refused.emit()

    def _go(self, day: date) -> bool:
        if not self._first <= day <= self._last:
            return False
        self._day = day
        self._show()
        self.selectAll()
        self.dated.emit(day)
        return True

    def _show(self) -> None:
        self.setText(self._formats.short_day(self._day))
        self._mark(refused=False)

    def _mark(self, *, refused: bool) -> None:
        self.setProperty("refused", "true" if refused else "false")
        restyle(self)


def typed_date(text: str, today: date) -> date | None:
    """The date of "19/11/2026", "19.11.26", "19 11" (this year) or "2026-11-19"; None when there is no such day."""
    parts = _PARTS.split(text.strip())
    if not 2 <= len(parts) <= 3 or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    if len(parts[0]) == 4:
        parts.reverse()
    day, month, year = (*map(int, parts), today.year)[:3]
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None
