"""A small line that tells how a figure went, without scale or words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_app.ui.kit.look import Look

_DOT = 3.0


class Spark(QWidget):
    """Values from the first to the last, None where there is none; `limit` is drawn as a dashed line when in sight."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._values: tuple[float | None, ...] = ()
        self._limit: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look.changed.connect(self.updateGeometry)

    def show_values(self, values: Sequence[float | None], limit: float | None = None) -> None:
        """Draw another line."""
        if (tuple(values), limit) != (self._values, self._limit):
            self._values, self._limit = tuple(values), limit
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.theme.px(90), self._look.theme.px(34))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.theme.px(40), self._look.theme.px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        known = [value for value in self._values if value is not None]
        if len(known) < 2:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            top = max(max(known), 1e-9)
            if self._limit is not None and self._limit <= top:
                self._paint_limit(painter, self._limit / top)
            self._paint_line(painter, top)

    def _paint_limit(self, painter: QPainter, height: float) -> None:
        painter.setPen(QPen(self._look.theme.colour("edge"), 1, Qt.PenStyle.DashLine))
        y = self._y(height)
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))

    def _paint_line(self, painter: QPainter, top: float) -> None:
        theme = self._look.theme
        step = (self.width() - 2 * _DOT) / (len(self._values) - 1)
        run, last = QPolygonF(), QPointF()
        painter.setPen(QPen(theme.colour("accent"), 1.5))
        for place, value in enumerate(self._values):
            if value is None:
                painter.drawPolyline(run)
                run = QPolygonF()
                continue
            last = QPointF(_DOT + place * step, self._y(value / top))
            run.append(last)
        painter.drawPolyline(run)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(last, _DOT, _DOT)

    def _y(self, part: float) -> float:
        return self.height() - _DOT - part * (self.height() - 2 * _DOT)
