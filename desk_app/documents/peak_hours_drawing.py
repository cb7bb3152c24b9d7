"""The poster of busy and quiet hours on paper: the advice of each day, then the week as a grid read without colour."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor, white
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from desk_app.documents.glyphs import markup
from desk_app.documents.paper import ACCENT, BAR, BOLD, HEIGHT, MEDIUM, QUIET, REGULAR, TEXT, TINT, WIDTH
from desk_app.documents.peak_hours_words import LEVELS, TABLE, advice, buckets, day_name, foot, hour
from desk_app.documents.texts import Texts
from desk_app.domain.peak_hours import Level
from desk_app.services.peak_hours import PeakHours

_SIDE, _BAND = 42.0, 110.0
_INNER = WIDTH - 2 * _SIDE
_HOURS, _ROW_MOST, _FOOT_ROOM = 58.0, 21.0, 76.0
_CALM, _CALM_INK = HexColor("#DDEFE3"), HexColor("#1E5B35")
_FULL = HexColor("#1F4E8C")
_TITLE = ParagraphStyle("hours title", fontName=BOLD, fontSize=32, leading=38, textColor=white)
_TOWN = ParagraphStyle("hours town", fontName=MEDIUM, fontSize=13, leading=17, textColor=TINT)
_DAY = ParagraphStyle("hours day", fontName=BOLD, fontSize=13, leading=16.5, textColor=ACCENT)
_ADVICE = ParagraphStyle("hours advice", fontName=REGULAR, fontSize=13, leading=16.5, textColor=TEXT)
_FOOT = ParagraphStyle("hours foot", fontName=REGULAR, fontSize=8.5, leading=11, textColor=QUIET)
_DAY_WIDE = 78.0


def draw(canvas: Canvas, told: PeakHours, texts: Texts) -> None:
    """Draw the poster on an A4 page."""
    say = texts.of(TABLE)
    canvas.setFillColor(ACCENT)
    canvas.rect(0, HEIGHT - _BAND, WIDTH, _BAND, stroke=0, fill=1)
    y = _text(canvas, " · ".join(filter(None, (told.town, told.site))), _TOWN, HEIGHT - 30)
    _text(canvas, say("title"), _TITLE, y - 2)
    y = HEIGHT - _BAND - 20
    for day in told.week:
        _text(canvas, day_name(day.weekday, texts), _DAY, y)
        y = _text(canvas, advice(day, texts), _ADVICE, y, _SIDE + _DAY_WIDE) - 5
    _grid(canvas, told, texts, y - 16)
    _text(canvas, foot(told, texts), _FOOT, 50)


def _grid(canvas: Canvas, told: PeakHours, texts: Texts, top: float) -> None:
    """A row a half-hour, a column a weekday; the word stands in each cell."""
    rows = buckets(told)
    if not rows:
        return
    wide = (_INNER - _HOURS) / len(told.week)
    high = min(_ROW_MOST, (top - 18 - _FOOT_ROOM) / len(rows))
    canvas.setFont(MEDIUM, 10)
    canvas.setFillColor(TEXT)
    for place, day in enumerate(told.week):
        canvas.drawCentredString(_SIDE + _HOURS + (place + 0.5) * wide, top - 10, day_name(day.weekday, texts))
    for row, minute in enumerate(rows):
        y = top - 18 - (row + 1) * high
        canvas.setFont(REGULAR, 9)
        canvas.setFillColor(QUIET)
        canvas.drawRightString(_SIDE + _HOURS - 8, y + high - 6.5, hour(minute, texts))
        for place, day in enumerate(told.week):
            if minute in day.levels:
                level = day.levels[minute]
                box = (_SIDE + _HOURS + place * wide + 1.5, y + 1.2, wide - 3, high - 2.4)
                _cell(canvas, box, level, texts.word(LEVELS, level))


def _cell(canvas: Canvas, box: tuple[float, float, float, float], level: Level, words: str) -> None:
    ground, ink = {
        Level.QUIET: (_CALM, _CALM_INK),
        Level.USUAL: (BAR, QUIET),
        Level.BUSY: (_FULL, white),
    }[level]
    x, y, wide, high = box
    canvas.setFillColor(ground)
    canvas.rect(x, y, wide, high, stroke=0, fill=1)
    canvas.setFillColor(ink)
    canvas.setFont(MEDIUM, 8.5)
    canvas.drawCentredString(x + wide / 2, y + high / 2 - 3, words)


def _text(canvas: Canvas, text: str, style: Any, y: float, x: float = _SIDE) -> float:
    """A paragraph from `y` down; where it ends."""
    paragraph = Paragraph(markup(text, style.fontName), style)
    _wide, high = paragraph.wrap(WIDTH - _SIDE - x, HEIGHT)
    paragraph.drawOn(canvas, x, y - high)
    return float(y - high)
