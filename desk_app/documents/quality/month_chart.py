"""An indicator month by month as a small chart: bars of its share, the threshold dashed; read without colour too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import white

from desk_app.documents.paper import ACCENT, ALERT, LINE, QUIET, REGULAR
from desk_app.services.quality.view import MonthShare

HEIGHT = 46.0
_FOOT, _HEAD = 3.0, 6.0
_SIZE = 6.6
_FEW = {"fillColor": white, "strokeColor": ACCENT, "strokeWidth": 0.6, "strokeDashArray": (1.5, 1.5)}


def month_chart(months: Sequence[MonthShare], target: float | None, small_n: int, left: float, width: float) -> Drawing:
    """One bar a month, from 0 to 100 %, `left` points in: each stands over its column of the table below.

    A month with fewer than `small_n` cases has a dotted outline only: it is shown and not to be judged by.
    """
    drawing = Drawing(left + width, HEIGHT, initialFontName=REGULAR)
    for shape in (*_axis(left, width), *_bars(months, small_n, left, width), *_target(target, left, width)):
        drawing.add(shape)
    return drawing


def _y(share: float) -> float:
    return _FOOT + share * (HEIGHT - _FOOT - _HEAD)


def _axis(left: float, width: float) -> Iterator[Any]:
    for share, words in ((0.0, "0"), (1.0, "100 %")):
        yield Line(left, _y(share), left + width, _y(share), strokeColor=LINE, strokeWidth=0.6)
        yield String(
            left - 5, _y(share) - 2, words, fontName=REGULAR, fontSize=_SIZE, fillColor=QUIET, textAnchor="end"
        )


def _bars(months: Sequence[MonthShare], small_n: int, left: float, width: float) -> Iterator[Any]:
    pitch = width / max(1, len(months))
    wide = min(pitch * 0.5, 16)
    for place, month in enumerate(months):
        value = month.share.value
        if value is None:
            continue
        x = left + (place + 0.5) * pitch
        look = _FEW if month.share.denominator < small_n else {"fillColor": ACCENT, "strokeColor": None}
        yield Rect(x - wide / 2, _FOOT, wide, max(0.6, _y(value) - _FOOT), **look)


def _target(target: float | None, left: float, width: float) -> Iterator[Any]:
    if target is not None:
        y = _y(target)
        yield Line(left, y, left + width, y, strokeColor=ALERT, strokeWidth=0.9, strokeDashArray=(5, 2.5))
