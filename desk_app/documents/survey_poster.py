"""The poster of the year's results for the hall: one page that is read from two metres, on A4 or A3."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from reportlab.lib.colors import white
from reportlab.lib.pagesizes import A3, A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from desk_app.documents.glyphs import legible, markup
from desk_app.documents.paper import ACCENT, ALERT, BAR, BOLD, HEIGHT, MEDIUM, QUIET, REGULAR, TEXT, TINT, WIDTH
from desk_app.documents.survey_synthesis import strongest_and_weakest
from desk_app.documents.survey_words import SurveyWords
from desk_app.domain.surveys.results import QuestionResult
from desk_app.services.survey_results import SurveyResults

SIZES = {"a4": A4, "a3": A3}
_SIDE = 42.0
_INNER = WIDTH - 2 * _SIDE
_BAND = 116.0
_STRONG, _WEAK, _ACTIONS = 4, 3, 4
_LABEL, _FIGURE = 196.0, 86.0
_TITLE = ParagraphStyle("poster title", fontName=BOLD, fontSize=27, leading=32, textColor=white)
_TOWN = ParagraphStyle("poster town", fontName=MEDIUM, fontSize=13, leading=17, textColor=TINT)
_CAPTION = ParagraphStyle("poster caption", fontName=MEDIUM, fontSize=19, leading=24, textColor=TEXT)
_THANKS = ParagraphStyle("poster thanks", fontName=REGULAR, fontSize=14, leading=19, textColor=QUIET)
_HEADING = ParagraphStyle("poster heading", fontName=BOLD, fontSize=20, leading=25, textColor=ACCENT)
_ROW = ParagraphStyle("poster row", fontName=MEDIUM, fontSize=14.5, leading=17.5, textColor=TEXT)
_FOOT = ParagraphStyle("poster foot", fontName=REGULAR, fontSize=9, leading=12, textColor=QUIET)


def poster_pdf(told: SurveyResults, words: SurveyWords, size: str = "a4") -> bytes:
    """The poster as PDF, on a page of `SIZES`; the same bytes for the same results. Fonts must be registered."""
    page = SIZES[size]
    out = BytesIO()
    canvas = Canvas(out, pagesize=page, invariant=1, lang=words.texts.locale.replace("_", "-"), initialFontName=REGULAR)
    canvas.setTitle(f"{words('poster_title')} · {told.campaign.perimeter}")
    canvas.setCreator("Pupitre")
    canvas.scale(page[0] / WIDTH, page[1] / HEIGHT)
    _draw(canvas, told, words)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _draw(canvas: Canvas, told: SurveyResults, words: SurveyWords) -> None:
    canvas.setFillColor(ACCENT)
    canvas.rect(0, HEIGHT - _BAND, WIDTH, _BAND, stroke=0, fill=1)
    y = _text(
        canvas,
        " · ".join(filter(None, (told.settings.site.town, told.campaign.perimeter, told.campaign.title))),
        _TOWN,
        HEIGHT - 34,
    )
    _text(canvas, words("poster_title"), _TITLE, y - 4)
    y = _headline(canvas, told, words, HEIGHT - _BAND - 26)
    best, worst = strongest_and_weakest(told.results.ranked())
    target = float(told.target)
    y = _bars(canvas, words("poster_strong"), best[:_STRONG], words, y - 24, target)
    y = _bars(canvas, words("poster_weak"), worst[:_WEAK], words, y - 20, target)
    _actions(canvas, told, words, y - 20)
    foot = words("poster_foot", perimeter=told.campaign.perimeter, target=words.target(told))
    _text(canvas, foot, _FOOT, 52)


def _headline(canvas: Canvas, told: SurveyResults, words: SurveyWords, y: float) -> float:
    """The figure that is seen from afar, where there are answers enough for one, and whom it is owed to."""
    if told.results.judged:
        figure = legible(words.one_decimal(told.results.all_answers), BOLD)
        canvas.setFillColor(ACCENT)
        canvas.setFont(BOLD, 74)
        canvas.drawString(_SIDE - 3, y - 62, figure)
        left = _SIDE + canvas.stringWidth(figure, BOLD, 74) + 16
        _text(canvas, words("poster_big"), _CAPTION, y - 34, left)
    campaign = told.campaign
    thanks = words(
        "poster_thanks",
        n=words.texts.number(told.results.forms),
        first=words.texts.short_day(campaign.first_day),
        last=words.texts.short_day(campaign.last_day),
    )
    return _text(canvas, thanks, _THANKS, y - (84 if told.results.judged else 0))


def _bars(
    canvas: Canvas, heading: str, results: Sequence[QuestionResult], words: SurveyWords, y: float, target: float
) -> float:
    """A bar a question, with its figure; the stroke across is the target."""
    if not results:
        return y
    left, room = _SIDE + _LABEL, _INNER - _LABEL - _FIGURE
    y = _text(canvas, heading, _HEADING, y) - 5
    canvas.setFillColor(ALERT)
    canvas.setFont(MEDIUM, 9)
    goal = words("poster_target", target=words.target_of(target))
    canvas.drawCentredString(left + room * target, y - 1, legible(goal, MEDIUM))
    y -= 6
    for result in results:
        share = result.share
        assert share is not None
        assert share.value is not None
        paragraph = Paragraph(markup(words.short(result.question), MEDIUM), _ROW)
        height = max(33.0, paragraph.wrap(_LABEL - 12, 100)[1] + 4)
        paragraph.drawOn(canvas, _SIDE, y - height / 2 - paragraph.height / 2)
        middle = y - height / 2
        canvas.setFillColor(BAR)
        canvas.rect(left, middle - 9, room, 18, stroke=0, fill=1)
        canvas.setFillColor(ACCENT)
        canvas.rect(left, middle - 9, room * share.value, 18, stroke=0, fill=1)
        _stroke(canvas, left + room * target, middle)
        canvas.setFillColor(TEXT)
        canvas.setFont(BOLD, 17)
        canvas.drawRightString(WIDTH - _SIDE, middle - 6, legible(words.one_decimal(share), BOLD))
        y -= height
    return y


def _stroke(canvas: Canvas, x: float, y: float) -> None:
    """The target across a bar, seen on the bar too."""
    for colour, width in ((white, 4.0), (ALERT, 1.6)):
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(width)
        canvas.line(x, y - 12, x, y + 12)


def _actions(canvas: Canvas, told: SurveyResults, words: SurveyWords, y: float) -> None:
    """What the town does about it, in the titles of its actions."""
    if not told.decided:
        return
    y = _text(canvas, words("poster_actions"), _HEADING, y) - 4
    for decided in told.decided[:_ACTIONS]:
        canvas.setFillColor(ACCENT)
        canvas.circle(_SIDE + 4, y - 10, 3.2, stroke=0, fill=1)
        y = _text(canvas, decided.title, _ROW, y, _SIDE + 18) - 8


def _text(canvas: Canvas, text: str, style: Any, y: float, x: float = _SIDE) -> float:
    """A paragraph whose top is at `y`; where its foot is."""
    paragraph = Paragraph(markup(text, style.fontName), style)
    _, height = paragraph.wrap(WIDTH - _SIDE - x, HEIGHT)
    paragraph.drawOn(canvas, x, y - height)
    return y - float(height)
