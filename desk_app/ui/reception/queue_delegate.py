"""Paints the cells of the queue straight from the rows: several times quicker than the style sheet does, every beat."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.reception.queue_rows import QueueRow

_INSET, _BAR = 11, 3
_SELECTED = QStyle.StateFlag.State_Selected
_SIDES = {
    False: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    True: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
}


class QueueDelegate(QStyledItemDelegate):
    """A selected row keeps its colours, and is marked by its ground and by a bar."""

    def __init__(self, look: Look, model: TableModel[QueueRow], table: Table[QueueRow]) -> None:
        super().__init__(table)
        self._table = table
        self._look = look
        self._model = model
        look.changed.connect(self._dress)
        self._dress()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        column, row = self._model.columns[index.column()], self._model.rows[index.row()]
        cell: QRect = option.rect
        selected = bool(option.state & _SELECTED)
        if selected or index.row() == self._table.hovered_row:
            painter.fillRect(cell, self._chosen if selected else self._hovered)
        painter.fillRect(cell.x(), cell.bottom(), cell.width(), 1, self._line)
        if selected and index.column() == 0:
            painter.fillRect(cell.x(), cell.y(), _BAR, cell.height(), self._inks[Tone.ACCENT])
        font, metrics = self._strong if column.strong else self._plain
        painter.setFont(font)
        painter.setPen(self._inks[column.tone(row)] if column.tone else self._text)
        room = cell.adjusted(_INSET, 0, -_INSET, 0)
        text = column.text(row)
        if metrics.horizontalAdvance(text) > room.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _SIDES[column.right], text)

    def _dress(self) -> None:
        """Keep the fonts and colours of the theme in force."""
        theme = self._look.theme
        self._plain, self._strong = (
            (font, QFontMetrics(font)) for font in (theme.font(), theme.font("body", QFont.Weight.DemiBold))
        )
        self._text, self._line = theme.colour("text"), theme.colour("line")
        self._chosen, self._hovered = theme.colour("accent_soft"), theme.colour("ground")
        self._inks: dict[Tone, QColor] = {tone: theme.ink(tone) for tone in Tone}
        self._inks[Tone.NEUTRAL] = self._text
