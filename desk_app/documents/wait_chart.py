"""The chart of waits, drawn for paper: it is read without colour too."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, PolyLine, Rect, String
from reportlab.lib.colors import white
from reportlab.pdfbase.pdfmetrics import stringWidth

from desk_app.documents.paper import ACCENT, ALERT, BAR, INNER, LINE, QUIET, REGULAR, TEXT, TINT
from desk_app.documents.texts import Texts
from desk_app.domain.figures.chart import ChartSeries

HEIGHT = 285.0
_LEFT, _RIGHT = 30.0, 6.0
_WAITS_FOOT, _WAITS_HEAD = 90.0, 257.0
_BARS_FOOT, _BARS_HEAD = 16.0, 70.0
_STEPS_MIN = (1, 2, 5, 10, 15, 20, 30, 60, 120, 240)
_TICKS = 6
_SIZE, _SAMPLE = 7.2, 16.0
_P90_EDGE = {"strokeColor": ACCENT, "strokeWidth": 0.6, "strokeDashArray": (1.5, 1.5)}
_THRESHOLD = {"strokeColor": ALERT, "strokeWidth": 1.1, "strokeDashArray": (6, 3)}


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where a bucket and a wait are on the paper."""

    buckets: int
    step_s: float
    top_s: float

    @property
    def pitch(self) -> float:
        return float(INNER - _LEFT - _RIGHT) / self.buckets

    def x(self, bucket: int) -> float:
        return _LEFT + (bucket + 0.5) * self.pitch

    def y(self, seconds: float) -> float:
        return _WAITS_FOOT + seconds / self.top_s * (_WAITS_HEAD - _WAITS_FOOT)


def wait_chart(series: ChartSeries, texts: Texts) -> Drawing:
    """The median as a line, the P90 as a band, the threshold dashed, and the arrivals as bars below.

    The series has at least one bucket.
    """
    drawing = Drawing(INNER, HEIGHT, initialFontName=REGULAR)
    scale = _scale(series)
    shapes = (
        *_grid(scale, texts),
        *_band(series, scale),
        *_threshold(series, scale),
        *_median(series, scale),
        *_bars(series, scale, texts),
        *_legend(series, texts),
    )
    for shape in shapes:
        drawing.add(shape)
    return drawing


def _scale(series: ChartSeries) -> _Scale:
    """The least round scale that holds the longest P90 and the threshold."""
    highest = series.highest_s * 1.05
    fitting = (step * 60.0 for step in _STEPS_MIN if step * 60 * _TICKS >= highest)
    step = next(fitting, highest / _TICKS)
    return _Scale(len(series), step, step * -(-highest // step))


def _grid(scale: _Scale, texts: Texts) -> Iterator[Any]:
    yield _text(0, _WAITS_HEAD + 8, texts("chart_axis"))
    for tick in range(round(scale.top_s / scale.step_s) + 1):
        y = scale.y(tick * scale.step_s)
        yield Line(_LEFT, y, INNER - _RIGHT, y, strokeColor=LINE, strokeWidth=0.8 if tick == 0 else 0.4)
        yield _text(_LEFT - 6, y - 2.5, texts.number(round(tick * scale.step_s / 60)), anchor="end")


def _band(series: ChartSeries, scale: _Scale) -> Iterator[Any]:
    for run in _runs(series):
        upper = [(scale.x(bucket), scale.y(_known(series.p90_s[bucket]))) for bucket in run]
        lower = [(scale.x(bucket), scale.y(_known(series.median_s[bucket]))) for bucket in run]
        if len(run) == 1:
            (x, high), (_, low) = upper[0], lower[0]
            upper, lower = [(x - 4, high), (x + 4, high)], [(x - 4, low), (x + 4, low)]
        yield Polygon(_flat([*upper, *reversed(lower)]), fillColor=TINT, strokeColor=None)
        yield PolyLine(_flat(upper), **_P90_EDGE)


def _median(series: ChartSeries, scale: _Scale) -> Iterator[Any]:
    for run in _runs(series):
        points = [(scale.x(bucket), scale.y(_known(series.median_s[bucket]))) for bucket in run]
        if len(points) > 1:
            yield PolyLine(_flat(points), strokeColor=ACCENT, strokeWidth=1.6, strokeLineJoin=1)
        for bucket, (x, y) in zip(run, points, strict=True):
            yield _mark(x, y, series.is_small(bucket))


def _mark(x: float, y: float, small: bool) -> Any:
    return Circle(x, y, 2.3, fillColor=white if small else ACCENT, strokeColor=ACCENT, strokeWidth=1.1)


def _threshold(series: ChartSeries, scale: _Scale) -> Iterator[Any]:
    y = scale.y(series.threshold_s)
    yield Line(_LEFT, y, INNER - _RIGHT, y, **_THRESHOLD)


def _bars(series: ChartSeries, scale: _Scale, texts: Texts) -> Iterator[Any]:
    most, width = max(*series.arrivals, 1), scale.pitch * 0.62
    yield _text(0, _BARS_HEAD + 5, texts("chart_arrivals_axis"))
    yield Line(_LEFT, _BARS_FOOT, INNER - _RIGHT, _BARS_FOOT, strokeColor=LINE, strokeWidth=0.8)
    every = 1 + int(stringWidth("00:00", REGULAR, _SIZE) * 1.25 // scale.pitch)
    for bucket, n in enumerate(series.arrivals):
        x, height = scale.x(bucket), n / most * (_BARS_HEAD - _BARS_FOOT - 12)
        if n:
            yield Rect(x - width / 2, _BARS_FOOT, width, height, fillColor=BAR, strokeColor=None)
            yield _text(x, _BARS_FOOT + height + 2.5, texts.number(n), anchor="middle")
        if bucket % every == 0:
            yield _text(x, _BARS_FOOT - 10, series.labels[bucket], anchor="middle")


def _legend(series: ChartSeries, texts: Texts) -> Iterator[Any]:
    y, x = HEIGHT - 8, _LEFT
    for name, sample in _samples(series, texts, y):
        yield from sample(x)
        yield _text(x + _SAMPLE + 4, y - 2.5, name, colour=TEXT)
        x += _SAMPLE + 18 + stringWidth(name, REGULAR, _SIZE)


def _samples(series: ChartSeries, texts: Texts, y: float) -> Iterator[tuple[str, Callable[[float], list[Any]]]]:
    """What each sign means, and how to draw one at a place."""
    yield texts("legend_median"), lambda x: [Line(x, y, x + _SAMPLE, y, strokeColor=ACCENT, strokeWidth=1.6)]
    yield (
        texts("legend_p90"),
        lambda x: [
            Rect(x, y - 4, _SAMPLE, 8, fillColor=TINT, strokeColor=None),
            Line(x, y + 4, x + _SAMPLE, y + 4, **_P90_EDGE),
        ],
    )
    yield (
        texts("legend_threshold", target=texts.long_minutes(series.threshold_s)),
        lambda x: [Line(x, y, x + _SAMPLE, y, **_THRESHOLD)],
    )
    if any(series.n[bucket] and series.is_small(bucket) for bucket in range(len(series))):
        yield texts("legend_small"), lambda x: [_mark(x + _SAMPLE / 2, y, small=True)]


def _runs(series: ChartSeries) -> Iterator[list[int]]:
    """The stretches of buckets in a row where somebody was served."""
    known = groupby(range(len(series)), key=lambda bucket: series.median_s[bucket] is not None)
    return (list(run) for told, run in known if told)


def _known(seconds: float | None) -> float:
    assert seconds is not None
    return seconds


def _flat(points: Sequence[tuple[float, float]]) -> list[float]:
    return [coordinate for point in points for coordinate in point]


def _text(x: float, y: float, text: str, anchor: str = "start", colour: Any = QUIET) -> Any:
    return String(x, y, text, fontName=REGULAR, fontSize=_SIZE, fillColor=colour, textAnchor=anchor)
