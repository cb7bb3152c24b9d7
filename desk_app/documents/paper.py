"""The look of documents: type, colours, margins, and how a page is begun and ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from desk_app.documents.glyphs import legible

REGULAR, MEDIUM, BOLD = "PupitreSans-Regular", "PupitreSans-Medium", "PupitreSans-SemiBold"
TEXT, QUIET, LINE = HexColor("#1B1F24"), HexColor("#56606B"), HexColor("#C9CFD7")
ACCENT, TINT, BAR, ALERT = HexColor("#1F4E8C"), HexColor("#D3DFEF"), HexColor("#DDE2E8"), HexColor("#B42318")
STRIPE = HexColor("#F5F6F8")

WIDTH, HEIGHT = A4
SIDE, TOP, BOTTOM = 18 * mm, 17 * mm, 20 * mm
INNER = WIDTH - 2 * SIDE
_FOOT = 7.5


def _style(name: str, font: str, size: float, leading: float, colour: Any = TEXT, **more: Any) -> ParagraphStyle:
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=leading, textColor=colour, **more)


TOWN = _style("town", MEDIUM, 9.5, 13, QUIET)
TITLE = _style("title", BOLD, 20, 25)
SUBTITLE = _style("subtitle", REGULAR, 12, 17, QUIET)
HEADING = _style("heading", BOLD, 12, 16, spaceBefore=14, spaceAfter=5, keepWithNext=1)
BODY = _style("body", REGULAR, 8.5, 12)
NOTE = _style("note", REGULAR, 7.5, 10.5, QUIET, spaceBefore=4)
WARNING = _style("warning", MEDIUM, 9, 12, ALERT, spaceBefore=6)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What every page of a document carries, and what the file says of itself."""

    title: str
    language: str
    produced: str
    page: Callable[[int, int], str]


class Running(Flowable):  # type: ignore[misc]
    """Takes no room. From here on, each page that begins with what goes on is headed by the text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def wrap(self, *_room: float) -> tuple[float, float]:
        """No room."""
        return (0, 0)

    def draw(self) -> None:
        """Leave the text to the pages that follow."""
        self.canv.running = (self._text, self.canv.getPageNumber())


def register_fonts(folder: Path) -> None:
    """Make the product's fonts known to reportlab, which keeps them for the whole process."""
    known = pdfmetrics.getRegisteredFontNames()
    for name in (REGULAR, MEDIUM, BOLD):
        if name not in known:
            pdfmetrics.registerFont(TTFont(name, folder / f"{name}.ttf"))


def render(story: Callable[[], Sequence[Any]], sheet: Sheet) -> bytes:
    """The document as bytes, the same for the same story and sheet.

    It is built twice, since a page can only say how many there are once they are known.
    """
    pages = _build(story(), sheet, 0)[1]
    return _build(story(), sheet, pages)[0]


def _build(story: Sequence[Any], sheet: Sheet, pages: int) -> tuple[bytes, int]:
    out = BytesIO()
    document = BaseDocTemplate(
        out,
        pagesize=A4,
        leftMargin=SIDE,
        rightMargin=SIDE,
        topMargin=TOP,
        bottomMargin=BOTTOM,
        title=sheet.title,
        creator="Pupitre",
        lang=sheet.language,
        invariant=1,
        initialFontName=REGULAR,
    )
    frame = Frame(SIDE, BOTTOM, INNER, HEIGHT - TOP - BOTTOM, 0, 0, 0, 0)
    mark = lambda canvas, doc: _page(canvas, sheet, doc.page, pages)
    document.addPageTemplates(PageTemplate("page", [frame], onPage=mark, onPageEnd=_head))
    document.build([*story])
    return out.getvalue(), document.page


def _page(canvas: Any, sheet: Sheet, page: int, pages: int) -> None:
    canvas.saveState()
    if page == 1:
        canvas.setFillColor(ACCENT)
        canvas.rect(SIDE, HEIGHT - 12 * mm, 30, 3, stroke=0, fill=1)
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.5)
    canvas.line(SIDE, 13 * mm, WIDTH - SIDE, 13 * mm)
    canvas.setFont(REGULAR, _FOOT)
    canvas.setFillColor(QUIET)
    end = f"{sheet.produced} · {sheet.page(page, pages)}"
    canvas.drawRightString(WIDTH - SIDE, 9 * mm, end)
    room = INNER - stringWidth(end, REGULAR, _FOOT) - 12
    canvas.drawString(SIDE, 9 * mm, _fitting(legible(sheet.title, REGULAR), room))
    canvas.restoreState()


def _head(canvas: Any, document: Any) -> None:
    text, page = getattr(canvas, "running", ("", 0))
    if page and page < document.page:
        canvas.saveState()
        canvas.setFont(REGULAR, _FOOT)
        canvas.setFillColor(QUIET)
        canvas.drawString(SIDE, HEIGHT - 12 * mm, _fitting(legible(text, REGULAR), INNER))
        canvas.restoreState()


def _fitting(text: str, room: float) -> str:
    """The text, cut short where it would run into what follows."""
    if stringWidth(text, REGULAR, _FOOT) <= room:
        return text
    while text and stringWidth(f"{text}…", REGULAR, _FOOT) > room:
        text = text[:-1]
    return f"{text}…"
