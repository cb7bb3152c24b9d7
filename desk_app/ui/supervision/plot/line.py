"""Waits along the time: median line, P90 band, target, and the arrivals as quiet bars under them."""

from __future__ import annotations

import math
from collections.abc import Callable

import pyqtgraph
from PySide6.QtCore import QPointF, QRectF, Qt

from desk_app.domain.figures.chart import ChartSeries
from desk_app.ui.kit.look import Look
from desk_app.ui.supervision.plot.axes import NameAxis, count_axis, minutes_axis
from desk_app.ui.supervision.plot.base import BETWEEN, Plot
from desk_app.ui.supervision.plot.shapes import Band, Rules, Trace, pen

_AXIS_WIDTH = 58
_BELOW = 0.04  # room under 0 for the marks of waits of nothing


class LinePlot(Plot):
    """Buckets from left to right. `minutes` and `count` write the values of the scales."""

    def __init__(self, look: Look, minutes: Callable[[float], str], count: Callable[[float], str]) -> None:
        super().__init__(look)
        self._minutes = minutes_axis(look, "left", minutes)
        self._count = count_axis(look, "left", count)
        self._names = NameAxis(look, "bottom")
        self._waits = self._quiet_plot(0, 0, left=self._minutes)
        self._waits.hideAxis("bottom")
        self._arrivals = self._quiet_plot(1, 0, left=self._count, bottom=self._names)
        self._arrivals.setXLink(self._waits)
        self.ci.layout.setRowStretchFactor(0, 3)
        self.ci.layout.setRowStretchFactor(1, 1)
        self._grid, self._target, self._base, self._band = Rules(), Rules(), Rules(), Band()
        self._bars = pyqtgraph.BarGraphItem(x=[0], height=[0], width=0.62, pen=pyqtgraph.mkPen(None))
        self._median = Trace()
        self._grid.setZValue(BETWEEN - 1)
        self._band.setZValue(BETWEEN)
        for item in (self._grid, self._band, self._target, self._median):
            self._waits.addItem(item, ignoreBounds=True)
        for item in (self._bars, self._base):
            self._arrivals.addItem(item, ignoreBounds=True)
        self._ready()

    def draw(self) -> None:
        """Draw everything anew, in the theme in force."""
        series, theme = self._series, self._look.theme
        self.setBackground(theme.colour("surface"))
        for axis in (self._minutes, self._count, self._names):
            axis.dress()
        self._minutes.setWidth(theme.px(_AXIS_WIDTH))
        self._count.setWidth(theme.px(_AXIS_WIDTH))
        self._names.setHeight(theme.px(24))
        if series is None or not len(series):
            return
        self._names.set_names(series.labels)
        top = series.highest_s / 60 * 1.1 + 1
        self._waits.setXRange(-0.5, len(series) - 0.5, padding=0)
        self._waits.setYRange(-_BELOW * top, top, padding=0)
        self._arrivals.setYRange(0, max(*series.arrivals, 4) * 1.05, padding=0)
        self._draw_rules(series, top)
        self._draw_arrivals(series)
        self._draw_waits(series, QRectF(-0.5, -_BELOW * top, len(series), top * (1 + _BELOW)))
        self._dress_marks()

    def _draw_rules(self, series: ChartSeries, top: float) -> None:
        """Quiet lines at the values marked, and the dashed line of the target."""
        theme = self._look.theme
        bounds = QRectF(-0.5, -_BELOW * top, len(series), top * (1 + _BELOW))
        marked = self._minutes.marks(top, max(1.0, self._waits.getViewBox().height()))
        self._grid.show_lines(marked, bounds, self._quiet_pen())
        target = pen(theme.colour("text"), 1.2, Qt.PenStyle.DashLine)
        self._target.show_lines([series.threshold_s / 60], bounds, target)
        self._base.show_lines([0], QRectF(-0.5, 0, len(series), 1), self._quiet_pen())

    def _draw_arrivals(self, series: ChartSeries) -> None:
        quiet = self._look.theme.colour("edge")
        quiet.setAlpha(140)
        self._bars.setOpts(x=list(range(len(series))), height=list(series.arrivals), brush=quiet)

    def _draw_waits(self, series: ChartSeries, bounds: QRectF) -> None:
        theme, accent = self._look.theme, self._look.theme.colour("accent")
        medians = [None if value is None else value / 60 for value in series.median_s]
        highs = [None if value is None else value / 60 for value in series.p90_s]
        soft, edge = theme.colour("accent"), theme.colour("accent")
        soft.setAlpha(46)
        edge.setAlpha(130)
        self._band.show_values(medians, highs, pyqtgraph.mkBrush(soft), pen(edge))
        surface = pyqtgraph.mkBrush(theme.colour("surface"))
        over = pen(theme.colour("bad"), 2)
        self._median.dress(pen(accent, 2.5), pen(accent, 1.5), over, surface, theme.px(4))
        few = [series.is_small(place) for place in range(len(series))]
        self._median.show_values(medians, few, series.threshold_s / 60, bounds)

    def bucket_at(self, place: QPointF) -> int:
        if self._series is None:
            return -1
        bucket = math.floor(self._value_at(self._waits.getViewBox(), place).x() + 0.5)
        return bucket if 0 <= bucket < len(self._series) else -1

    def _bucket_rect(self, bucket: int) -> QRectF:
        return QRectF(bucket - 0.5, -1e6, 1, 2e6)
