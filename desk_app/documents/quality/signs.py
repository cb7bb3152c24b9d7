"""The sign of a state, drawn: a shape of its own for each, so that it is read in grey too."""

from __future__ import annotations

from typing import Any

from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, Rect
from reportlab.lib.colors import HexColor, white

from desk_app.documents.paper import ACCENT, ALERT, QUIET
from desk_app.domain.indicators.lights import Light
from desk_app.services.quality.view import IndicatorReading

GOOD, WARN = HexColor("#1E6B3A"), HexColor("#8A5A00")
INKS = {Light.GREEN: GOOD, Light.AMBER: WARN, Light.RED: ALERT, Light.GREY: QUIET, Light.PUBLISHED: ACCENT}
_SIZE = 8.0


def sign(told: IndicatorReading) -> Drawing:
    """Its state as a shape: a disc, a triangle, a square, a ring, a lozenge; a dash with nothing recorded."""
    drawing = Drawing(_SIZE, _SIZE)
    drawing.add(_shape(None if told.missing else told.light))
    return drawing


def ink(told: IndicatorReading) -> Any:
    """The colour that goes with it."""
    return QUIET if told.missing else INKS[told.light]


def _shape(light: Light | None) -> Any:
    middle = _SIZE / 2
    match light:
        case Light.GREEN:
            return Circle(middle, middle, 3.6, fillColor=GOOD, strokeColor=None)
        case Light.AMBER:
            return Polygon([0.4, 0.6, _SIZE - 0.4, 0.6, middle, _SIZE - 0.4], fillColor=WARN, strokeColor=None)
        case Light.RED:
            return Rect(0.8, 0.8, _SIZE - 1.6, _SIZE - 1.6, fillColor=ALERT, strokeColor=None)
        case Light.GREY:
            return Circle(middle, middle, 3.1, fillColor=white, strokeColor=QUIET, strokeWidth=1)
        case Light.PUBLISHED:
            points = [middle, 0.2, _SIZE - 0.2, middle, middle, _SIZE - 0.2, 0.2, middle]
            return Polygon(points, fillColor=ACCENT, strokeColor=None)
    return Line(1, middle, _SIZE - 1, middle, strokeColor=QUIET, strokeWidth=1)
