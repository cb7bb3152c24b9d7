"""Draws an appointment on two lines: the time over how it stands, the name over the service."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.table import RowDelegate
from desk_app.ui.kit.table_model import DataRole
from desk_app.ui.reception.appointment_rows import AppointmentRow

_INSET, _END = 10, 4


class Line(NamedTuple):
    """One line of a cell: `ink` is a colour of the theme."""

    text: str
    size: str = "body"
    ink: str = "text"
    weight: QFont.Weight = QFont.Weight.Normal


Lines = Callable[[AppointmentRow], tuple[Line, ...]]


def when_lines(row: AppointmentRow) -> tuple[Line, ...]:
    """The time, and how the appointment stands."""
    ink = "quiet" if row.tone is Tone.NEUTRAL else row.tone.value
    return Line(row.time, weight=QFont.Weight.DemiBold), Line(row.state, "small", ink)


def who_lines(row: AppointmentRow) -> tuple[Line, ...]:
    """Who comes over what; without a name, the service alone."""
    if row.who:
        return Line(row.who), Line(row.service, "small", "quiet")
    return (Line(row.service, ink="discreet" if row.discreet else "text"),)


class TwoLines(RowDelegate):
    """For one column; its cell is as wide as its longest line."""

    def __init__(self, look: Look, lines: Lines, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._lines = lines

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.text = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = self._of(index)
        widest = max((QFontMetrics(self._font(line)).horizontalAdvance(line.text) for line in lines), default=0)
        return QSize(widest + _INSET + _END, 0)  # the table gives each row its height

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        lines = self._of(index)
        room = option.rect.adjusted(_INSET, 2, -_END, -2)
        height = room.height() // max(1, len(lines))
        for place, line in enumerate(lines):
            self._draw(painter, QRect(room.x(), room.y() + place * height, room.width(), height), line)

    def _of(self, index: QModelIndex | QPersistentModelIndex) -> tuple[Line, ...]:
        row = index.data(DataRole.ROW)
        return self._lines(row) if isinstance(row, AppointmentRow) else ()

    def _font(self, line: Line) -> QFont:
        return self._look.theme.font(line.size, line.weight)

    def _draw(self, painter: QPainter, room: QRect, line: Line) -> None:
        font = self._font(line)
        painter.setFont(font)
        painter.setPen(self._look.theme.colour(line.ink))
        shown = fitted(line.text, QFontMetrics(font), room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def fitted(text: str, metrics: QFontMetrics, width: int) -> str:
    """The text, cut where it is wider. Qt's own cut counts fractions of a pixel that the width asked for leaves out."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
