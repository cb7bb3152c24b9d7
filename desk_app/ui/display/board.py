"""What the hall's screen draws: the current call large, the last ones beside it, the hour and the wait below.

Painted rather than made of widgets: every size follows the height of the screen, and must be read at ten metres.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desk_app.ui.kit.colours import COLOURS, Scheme
from desk_app.ui.kit.theme import FAMILY

_LARGE = 0.30
_PLACE = 0.115
_PAST = 0.082
_SMALL = 0.042
_SHARE_OF_CURRENT = 2 / 3


@dataclass(frozen=True, slots=True)
class Call:
    """A call as visitors read it."""

    ticket: str
    place: str


@dataclass(frozen=True, slots=True)
class BoardText:
    """Everything the board says."""

    calls: tuple[Call, ...] = ()
    hour: str = ""
    bar: str = ""
    welcome: str = ""
    past_title: str = ""


class Board(QWidget):
    """The painted board; `pulse` between 0 and 1 lightens the ground of a new call."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = BoardText()
        self._pulse = 0.0
        self.setMinimumSize(320, 180)

    def show_text(self, text: BoardText) -> None:
        """Draw other words; assistive tools read the same."""
        self._text = text
        spoken = [f"{call.ticket}, {call.place}" for call in text.calls]
        self.setAccessibleName(" · ".join([*spoken, text.bar, text.hour]))
        self.update()

    def set_pulse(self, pulse: float) -> None:
        """Lighten the ground of the current call, from 1 (just called) to 0 (at rest)."""
        self._pulse = pulse
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the three parts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height, width = self.height(), self.width()
        bar = round(height * 0.1)
        current = QRect(0, 0, round(width * _SHARE_OF_CURRENT), height - bar)
        self._paint_current(painter, current)
        self._paint_past(painter, QRect(current.width(), 0, width - current.width(), height - bar))
        self._paint_bar(painter, QRect(0, height - bar, width, bar))
        painter.end()

    def _paint_current(self, painter: QPainter, area: QRect) -> None:
        colours = COLOURS[Scheme.LIGHT]
        painter.fillRect(area, _mixed(QColor(colours.accent), QColor(colours.accent_strong), self._pulse))
        painter.setPen(QColor(colours.on_accent))
        inside = area.adjusted(area.width() // 16, 0, -area.width() // 16, 0)
        if not self._text.calls:
            self._write(painter, inside, self._text.welcome, _PLACE, QFont.Weight.Medium)
            return
        call = self._text.calls[0]
        half = inside.height() * 58 // 100
        top = QRect(inside.left(), inside.top() + inside.height() // 16, inside.width(), half)
        below = QRect(inside.left(), top.bottom(), inside.width(), inside.height() - half - inside.height() // 6)
        self._write(painter, top, call.ticket, _LARGE, QFont.Weight.Bold)
        self._write(painter, below, call.place, _PLACE, QFont.Weight.DemiBold)

    def _paint_past(self, painter: QPainter, area: QRect) -> None:
        colours = COLOURS[Scheme.LIGHT]
        painter.fillRect(area, QColor(colours.surface))
        row = area.height() // 6
        title = QRect(area.left(), area.top(), area.width(), row * 2 // 3)
        side = area.width() // 14
        painter.setPen(QColor(colours.quiet))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._write(
            painter, title.adjusted(side, 0, -side, 0), self._text.past_title, _SMALL, QFont.Weight.Medium, left
        )
        for place, call in enumerate(self._text.calls[1:6]):
            line = QRect(area.left(), title.bottom() + place * row, area.width(), row)
            self._paint_past_call(painter, line.adjusted(side, 0, -side, 0), call)

    def _paint_past_call(self, painter: QPainter, line: QRect, call: Call) -> None:
        colours = COLOURS[Scheme.LIGHT]
        painter.setPen(QColor(colours.line))
        painter.drawLine(line.topLeft(), line.topRight())
        painter.setPen(QColor(colours.text))
        half, gap = line.width() // 2, line.width() // 30
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._write(painter, line.adjusted(0, 0, -half - gap, 0), call.ticket, _PAST, QFont.Weight.Bold, left)
        painter.setPen(QColor(colours.quiet))
        self._write(painter, line.adjusted(half + gap, 0, 0, 0), call.place, _SMALL * 1.25, QFont.Weight.Medium, right)

    def _paint_bar(self, painter: QPainter, area: QRect) -> None:
        colours = COLOURS[Scheme.DARK]
        painter.fillRect(area, QColor(colours.ground))
        painter.setPen(QColor(colours.text))
        side = area.width() // 40
        inside = area.adjusted(side, 0, -side, 0)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._write(painter, inside.adjusted(0, 0, -side * 6, 0), self._text.bar, _SMALL, QFont.Weight.Medium, left)
        self._write(painter, inside, self._text.hour, _SMALL, QFont.Weight.DemiBold, right)

    def _write(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        share: float,
        weight: QFont.Weight,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
    ) -> None:
        """Write one line as large as `share` of the board's height, smaller when it would be cut."""
        pixels = self.height() * share
        metrics = QFontMetricsF(_font(pixels, weight))
        wide = metrics.horizontalAdvance(text)
        if wide > area.width():
            pixels *= area.width() / wide
        painter.setFont(_font(pixels, weight))
        painter.drawText(QRectF(area), alignment | Qt.TextFlag.TextSingleLine, text)


def _font(pixels: float, weight: QFont.Weight) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(max(8, int(pixels)))
    font.setWeight(weight)
    return font


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    parts = zip(one.getRgbF()[:3], other.getRgbF()[:3], strict=True)  # type: ignore[index]
    return QColor.fromRgbF(*(a + (b - a) * share for a, b in parts))
