"""Draws who comes over what for: the name first, the service under it, smaller and quieter."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from desk_app.ui.kit.look import Look
from desk_app.ui.kit.table import RowDelegate
from desk_app.ui.kit.table_model import DataRole
from desk_app.ui.reception.appointment_rows import AppointmentRow

_INSET = 10


class TwoLines(RowDelegate):
    """For the column of names. A row without a name has its service on one line."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.text = ""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        row = index.data(DataRole.ROW)
        if isinstance(row, AppointmentRow):
            room = option.rect.adjusted(_INSET, 0, -4, 0)
            half = room.height() // 2
            if row.who:
                self._line(painter, room.adjusted(0, 2, 0, -half), row.who, "body", "text")
                self._line(painter, room.adjusted(0, half, 0, -2), row.service, "small", "quiet")
            else:
                self._line(painter, room, row.service, "body", "discreet" if row.discreet else "text")

    def _line(self, painter: QPainter, room: QRect, text: str, size: str, ink: str) -> None:
        font = self._look.theme.font(size)
        painter.setFont(font)
        painter.setPen(self._look.theme.colour(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
