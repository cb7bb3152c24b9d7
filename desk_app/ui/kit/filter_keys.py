"""The keys that join a filter and the table under it, so that one hand does both without choosing between them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.table import Table

_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_TYPED_WITH = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def tell_kept(table: Table[Any], typed: str) -> None:
    """Once the rows that have what was typed are kept: the cursor is in sight, and an empty table says why."""
    told = QCoreApplication.translate("FilterKeys", "Nothing here has what you typed. Esc shows all again.")
    table.say_nothing(told if typed else "")
    table.show_current()


class FilterKeys(QObject):
    """Arrows and Enter typed in the filter are the table's, letters typed in the table are the filter's.

    Escape in either empties the filter; once it is empty Escape is whoever's stands around them. To be made once the
    filter keeps rows: what is told of them follows.
    """

    def __init__(self, field: LineEdit, table: Table[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._field, self._table = field, table
        field.installEventFilter(self)
        table.installEventFilter(self)
        field.textChanged.connect(lambda text: tell_kept(table, text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self._field.text():
                self._field.clear()
                self._field.setFocus()
                return True
            if watched is self._field and event.key() in _MOVES:
                self._table.keyPressEvent(event)
                return True
            letter = event.text().strip()  # of Escape and of the keys that erase: a control character
            if watched is self._table and letter and letter.isprintable() and not event.modifiers() & ~_TYPED_WITH:
                self._field.setFocus()
                self._field.insert(event.text())
                return True
        return super().eventFilter(watched, event)
