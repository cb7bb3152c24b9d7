"""What the strokes of the chart mean, drawn beside their words."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.look import Look


class Stroke(Enum):
    """How a thing is drawn in the chart."""

    LINE = "line"
    HOLLOW = "hollow"
    BAND = "band"
    TARGET = "target"
    BAR = "bar"


class Legend(QWidget):
    """Strokes and their words on one line, or more where the room is short."""

    def __init__(self, look: Look, entries: Sequence[tuple[Stroke, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: dict[Stroke, PlainLabel] = {}
        layout = FlowLayout(self, gap=14, line_gap=2)
        for stroke, words in entries:
            entry = QWidget()
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(5)
            row.addWidget(_Swatch(look, stroke))
            self._words[stroke] = PlainLabel(words, Role.SMALL)
            row.addWidget(self._words[stroke])
            layout.addWidget(entry)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, stroke: Stroke, words: str) -> None:
        """Other words for a stroke."""
        self._words[stroke].setText(words)


class _Swatch(QWidget):
    def __init__(self, look: Look, stroke: Stroke) -> None:
        super().__init__()
        self._look = look
        self._stroke = stroke
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._look.theme.px(20), self._look.theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        box = QRectF(self.rect())
        middle = box.center().y()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            accent = theme.colour("accent")
            match self._stroke:
                case Stroke.LINE:
                    painter.setPen(QPen(accent, 2.5))
                    painter.drawLine(QPointF(0, middle), QPointF(box.right(), middle))
                case Stroke.HOLLOW:
                    painter.setPen(QPen(accent, 1.5))
                    painter.setBrush(theme.colour("surface"))
                    painter.drawEllipse(box.center(), theme.px(4), theme.px(4))
                case Stroke.BAND:
                    accent.setAlpha(60)
                    painter.fillRect(box.adjusted(0, 2, 0, -2), accent)
                case Stroke.TARGET:
                    painter.setPen(QPen(theme.colour("text"), 1.2, Qt.PenStyle.DashLine))
                    painter.drawLine(QPointF(0, middle), QPointF(box.right(), middle))
                case Stroke.BAR:
                    quiet = theme.colour("edge")
                    quiet.setAlpha(140)
                    width = box.width() / 3
                    painter.fillRect(QRectF(width, 1, width, box.height() - 1), quiet)
