"""Painted pieces of the charts: the area between two lines, and straight rules across a plot."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

_ALONE = 0.18  # half width of a bucket that has no neighbour


class Band(pyqtgraph.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """The area from low to high values at 0, 1, 2…, in one piece for each stretch of buckets that have both."""

    def __init__(self) -> None:
        super().__init__()
        self._areas: list[tuple[QPolygonF, QPolygonF]] = []
        self._brush = QBrush()
        self._edge = QPen()

    def show_values(self, low: Sequence[float | None], high: Sequence[float | None], brush: QBrush, edge: QPen) -> None:
        """Draw other values; the edge runs along the high ones."""
        self.prepareGeometryChange()
        self._brush, self._edge = brush, edge
        self._areas = [_area(run) for run in _runs(low, high)]
        self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Fill each area, then draw its upper edge."""
        for area, top in self._areas:
            painter.setPen(QPen(Qt.PenStyle.NoPen))
            painter.setBrush(self._brush)
            painter.drawPolygon(area)
            painter.setPen(self._edge)
            painter.drawPolyline(top)

    def boundingRect(self) -> QRectF:
        bounds = QRectF()
        for area, _ in self._areas:
            bounds = bounds.united(area.boundingRect())
        return bounds


class Trace(pyqtgraph.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """A line from dot to dot, broken where a value is missing. Dots are hollow where few visits stand behind.

    Painted here: given a gap, pyqtgraph's own line asks numpy for the least of nothing, which warns.
    """

    def __init__(self) -> None:
        super().__init__()
        self._runs: list[QPolygonF] = []
        self._dots: list[tuple[QPointF, bool]] = []
        self._limit = 0.0
        self._bounds = QRectF()
        self._line, self._ring, self._over, self._hollow = QPen(), QPen(), QPen(), QBrush()
        self._radius = 0.0

    def show_values(self, values: Sequence[float | None], few: Sequence[bool], limit: float, bounds: QRectF) -> None:
        """Draw other values at 0, 1, 2…; dots beyond the limit have the colour of `over`; `bounds` holds all."""
        self.prepareGeometryChange()
        self._bounds, self._limit = bounds, limit
        runs = _runs(values, values)
        self._runs = [QPolygonF([QPointF(x, value) for x, value, _ in run]) for run in runs]
        self._dots = [(QPointF(x, value), few[int(x)]) for run in runs for x, value, _ in run]
        self.update()

    def dress(self, line: QPen, ring: QPen, over: QPen, hollow: QBrush, radius: float) -> None:
        """Pens of the line and of the dots, what fills a hollow dot, half the width of a dot in pixels."""
        self._line, self._ring, self._over, self._hollow, self._radius = line, ring, over, hollow, radius

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw the line in the values of the chart, then the dots in pixels."""
        painter.setPen(self._line)
        for run in self._runs:
            painter.drawPolyline(run)
        to_pixels = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        for place, few in self._dots:
            ring = self._over if place.y() > self._limit else self._ring
            painter.setPen(ring)
            painter.setBrush(self._hollow if few else QBrush(ring.color()))
            painter.drawEllipse(to_pixels.map(place), self._radius, self._radius)
        painter.restore()

    def boundingRect(self) -> QRectF:
        return self._bounds


class Rules(pyqtgraph.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Straight lines right across a plot."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[QLineF] = []
        self._bounds = QRectF()
        self._pen = QPen()

    def show_lines(self, values: Sequence[float], bounds: QRectF, pen: QPen, *, upright: bool = False) -> None:
        """Lines at these values of the vertical scale (the horizontal one when upright), within the bounds."""
        self.prepareGeometryChange()
        self._pen, self._bounds = pen, bounds
        self._lines = [
            QLineF(value, bounds.top(), value, bounds.bottom())
            if upright
            else QLineF(bounds.left(), value, bounds.right(), value)
            for value in values
        ]
        self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw the lines."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(self._pen)
        painter.drawLines(self._lines)

    def boundingRect(self) -> QRectF:
        return self._bounds


def pen(colour: object, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen whose width is in pixels whatever the scale."""
    made: QPen = pyqtgraph.mkPen(colour, width=width, style=style)
    return made


def _area(run: list[tuple[float, float, float]]) -> tuple[QPolygonF, QPolygonF]:
    if len(run) == 1:
        x, below, above = run[0]
        run = [(x - _ALONE, below, above), (x + _ALONE, below, above)]
    top = [QPointF(x, above) for x, _, above in run]
    return QPolygonF([*top, *(QPointF(x, below) for x, below, _ in reversed(run))]), QPolygonF(top)


def _runs(low: Sequence[float | None], high: Sequence[float | None]) -> list[list[tuple[float, float, float]]]:
    """Stretches without a gap, each a list of place, low and high."""
    runs: list[list[tuple[float, float, float]]] = [[]]
    for place, (below, above) in enumerate(zip(low, high, strict=True)):
        if below is None or above is None:
            runs.append([])
        else:
            runs[-1].append((float(place), below, above))
    return [run for run in runs if run]
