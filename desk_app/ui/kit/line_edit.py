"""Fields for text: what hides or reorders never gets in, and the length is capped as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desk_app.domain.text import clean, filtered


class LineEdit(QLineEdit):
    """One line. `value` is what is kept."""

    def __init__(self, limit: int, *, placeholder: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = limit
        self.setMaxLength(limit)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.textChanged.connect(self._keep_clean)

    @property
    def value(self) -> str:
        """The cleaned text."""
        return clean(self.text(), self._limit)

    def clear(self) -> None:
        """Empty the field for the next person: nothing of this one can be brought back with Ctrl+Z."""
        self.setText("")

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the desk while there is nothing typed to take back."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.isUndoAvailable()
        ):
            event.ignore()
            return True
        return super().event(event)

    def _keep_clean(self, text: str) -> None:
        kept = filtered(text)
        if kept != text:
            place = self.cursorPosition() - (len(text) - len(kept))
            self.setText(kept)
            self.setCursorPosition(max(0, place))


class NoteEdit(QPlainTextEdit):
    """A few lines; Tab goes on to the next field. `value` is what is kept."""

    def __init__(self, limit: int, *, placeholder: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = limit
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.textChanged.connect(self._keep_clean)

    @property
    def value(self) -> str:
        """The cleaned text."""
        return clean(self.toPlainText(), self._limit, lines=True)

    def _keep_clean(self) -> None:
        text = self.toPlainText()
        kept = filtered(text, lines=True)[: self._limit]
        if kept != text:
            cursor = self.textCursor()
            place = min(len(kept), max(0, cursor.position() - (len(text) - len(kept))))
            self.setPlainText(kept)
            cursor = self.textCursor()
            cursor.setPosition(place)
            self.setTextCursor(cursor)
