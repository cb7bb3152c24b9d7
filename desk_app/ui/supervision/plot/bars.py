"""Waits service by service: a bar to the median, a softer one to the P90, the target, and the arrivals beside."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import pyqtgraph
from PySide6.QtCore import QPointF, QRectF, Qt

from desk_app.domain.figures.chart import ChartSeries
from desk_app.ui.kit.look import Look
from desk_app.ui.supervision.plot.axes import NameAxis, count_axis, minutes_axis
from desk_app.ui.supervision.plot.base import BETWEEN, Plot
from desk_app.ui.supervision.plot.shapes import Rules, pen

_NAMES_WIDTH = 150


class BarPlot(Plot):
    """Buckets from top to bottom. `minutes` and `count` write the values of the scales."""

    def __init__(self, look: Look, minutes: Callable[[float], str], count: Callable[[float], str]) -> None:
        super().__init__(look)
        self._names = NameAxis(look, "left")
        self._minutes = minutes_axis(look, "bottom", minutes)
        self._count = count_axis(look, "bottom", count)
        self._waits = self._quiet_plot(0, 0, left=self._names, bottom=self._minutes)
        self._arrivals = self._quiet_plot(0, 1, bottom=self._count)
        self._arrivals.hideAxis("left")
        self._arrivals.setYLink(self._waits)
        for plot in (self._waits, self._arrivals):
            plot.invertY(True)
        self.ci.layout.setColumnStretchFactor(0, 4)
        self.ci.layout.setColumnStretchFactor(1, 1)
        self._grid, self._target, self._base = Rules(), Rules(), Rules()
        self._p90, self._median, self._bars = _bars(0.56), _bars(0.28), _bars(0.28)
        self._grid.setZValue(BETWEEN)
        for item in (self._grid, self._p90, self._median, self._target):
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
        self._names.setWidth(theme.px(_NAMES_WIDTH))
        for axis in (self._minutes, self._count):
            axis.setHeight(theme.px(24))
        if series is None or not len(series):
            return
        self._names.set_names(series.labels)
        top = series.highest_s / 60 * 1.1 + 1
        self._waits.setYRange(-0.5, len(series) - 0.5, padding=0)
        self._waits.setXRange(0, top, padding=0)
        self._arrivals.setXRange(0, max(*series.arrivals, 4, 0) * 1.1, padding=0)
        self._draw_rules(series, top)
        self._draw_bars(series)
        self._dress_marks()

    def _draw_rules(self, series: ChartSeries, top: float) -> None:
        theme = self._look.theme
        bounds = QRectF(0, -0.5, top, len(series))
        marked = self._minutes.marks(top, max(1.0, self._waits.getViewBox().width()))
        self._grid.show_lines(marked, bounds, self._quiet_pen(), upright=True)
        target = pen(theme.colour("text"), 1.2, Qt.PenStyle.DashLine)
        self._target.show_lines([series.threshold_s / 60], bounds, target, upright=True)
        self._base.show_lines([0], QRectF(0, -0.5, 1, len(series)), self._quiet_pen(), upright=True)

    def _draw_bars(self, series: ChartSeries) -> None:
        theme = self._look.theme
        accent, bad = theme.colour("accent"), theme.colour("bad")
        soft, quiet = theme.colour("accent"), theme.colour("edge")
        soft.setAlpha(70)
        quiet.setAlpha(140)
        median = [
            quiet if few else bad if (value or 0) > series.threshold_s else accent
            for value, few in zip(series.median_s, map(series.is_small, range(len(series))), strict=True)
        ]
        _fill(self._p90, [(value or 0) / 60 for value in series.p90_s], [soft] * len(series))
        _fill(self._median, [(value or 0) / 60 for value in series.median_s], median)
        _fill(self._bars, series.arrivals, [quiet] * len(series))

    def bucket_at(self, place: QPointF) -> int:
        if self._series is None:
            return -1
        bucket = math.floor(self._value_at(self._waits.getViewBox(), place).y() + 0.5)
        return bucket if 0 <= bucket < len(self._series) else -1

    def _bucket_rect(self, bucket: int) -> QRectF:
        return QRectF(-1e6, bucket - 0.5, 2e6, 1)


def _bars(height: float) -> pyqtgraph.BarGraphItem:
    return pyqtgraph.BarGraphItem(x0=[0], width=[0], y=[0], height=height, pen=pyqtgraph.mkPen(None))


def _fill(bars: pyqtgraph.BarGraphItem, values: Sequence[float], colours: Sequence[object]) -> None:
    places = list(range(len(values)))
    bars.setOpts(x0=[0] * len(values), width=list(values), y=places, brushes=list(colours))
