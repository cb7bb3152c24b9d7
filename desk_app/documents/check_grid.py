"""A check grid on paper: blank, to be carried on the round, or filled, to be shown to the auditor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, Spacer, Table

from desk_app.documents.files import write_whole
from desk_app.documents.glyphs import markup
from desk_app.documents.paper import (
    ALERT,
    BODY,
    BOLD,
    INNER,
    LINE,
    MEDIUM,
    NOTE,
    QUIET,
    SUBTITLE,
    TEXT,
    TITLE,
    TOWN,
    Sheet,
    register_fonts,
    render,
)
from desk_app.documents.tables import EMBEDDED
from desk_app.documents.texts import Texts

_POINT = ParagraphStyle("grid point", BODY, fontSize=9.5, leading=12.5)
_HELP = ParagraphStyle("grid help", NOTE, spaceBefore=0)
_CELL = ParagraphStyle("grid cell", BODY, fontName=BOLD, fontSize=10, leading=12.5, alignment=TA_CENTER)
_FAILED = ParagraphStyle("grid failed", _CELL, textColor=ALERT)
_HEAD = ParagraphStyle("grid head", BODY, fontName=MEDIUM, fontSize=7.5, leading=9.5, textColor=QUIET)
_HEAD_CELL = ParagraphStyle("grid head cell", _HEAD, alignment=TA_CENTER)
_RESULT = ParagraphStyle("grid result", BODY, fontName=BOLD, fontSize=11, leading=15, spaceBefore=6)
_NUMBER, _BOX, _NOTE = 18.0, 44.0, 140.0
_ROOM = 9.0
_MARK = "X"


@dataclass(frozen=True, slots=True)
class GridPoint:
    """One line. The three numbers are how many comply, fail, are not applicable; None on a blank grid."""

    text: str
    help: str
    critical: bool
    found: tuple[int, int, int] | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class GridPaper:
    """What a grid says. On a blank one `day`, `who` and `result` are empty; `observed` is 0 where one is looked at."""

    title: str
    period: str
    version: int
    town: str
    site: str
    produced_at: datetime
    points: tuple[GridPoint, ...]
    scenario: str = ""
    observes: str = ""
    observed: int = 0
    day: str = ""
    who: str = ""
    result: str = ""


def write_check_grid(paper: GridPaper, out: Path, *, resources: Path, language: str) -> None:
    """Write the grid at `out`, whole or not at all. OSError as from the disk."""
    texts = Texts.load(resources / "documents", language)
    write_whole(out, check_grid_pdf(paper, texts, resources / "fonts"))


def check_grid_pdf(paper: GridPaper, texts: Texts, fonts: Path) -> bytes:
    """The grid as PDF. Nothing typed is markup."""
    register_fonts(fonts)
    sheet = Sheet(
        title=" · ".join(filter(None, (paper.title, paper.period, paper.site))),
        language=texts.locale.replace("_", "-"),
        produced=texts("produced", moment=texts.moment(paper.produced_at)),
        page=lambda page, pages: texts("page", page=str(page), pages=str(pages)),
    )
    return render(lambda: _story(paper, texts), sheet)


def _story(paper: GridPaper, texts: Texts) -> Sequence[Any]:
    story = [
        _line(" · ".join(filter(None, (paper.town, paper.site))), TOWN),
        _line(paper.title, TITLE),
        _line(" · ".join(filter(None, (paper.period, _said(texts, "version", n=str(paper.version))))), SUBTITLE),
        Spacer(1, 8),
        _heading(paper, texts),
        Spacer(1, 8),
        _table(paper, texts),
    ]
    if paper.result:
        story.append(_line(paper.result, _RESULT))
    critical = _said(texts, "critical_note")
    return [*story, _line(critical, NOTE), *([] if paper.day else [_line(_said(texts, "blank_note"), NOTE)])]


def _heading(paper: GridPaper, texts: Texts) -> Any:
    """Day, who, how many, and the scenario: told, or to be written by hand."""
    day = texts.day(paper.day) if paper.day else ""
    rows = [(_said(texts, "day"), day), (_said(texts, "who"), paper.who)]
    if paper.observes:
        rows.append((paper.observes, str(paper.observed) if paper.observed else ""))
    if paper.scenario:
        rows.append((_said(texts, "scenario"), paper.scenario))
    return Table(
        [[_line(name, _HEAD), _line(value, _POINT)] for name, value in rows],
        colWidths=[110, INNER - 110],
        style=[EMBEDDED, ("VALIGN", (0, 0), (-1, -1), "BOTTOM"), ("LINEBELOW", (1, 0), (1, -1), 0.5, LINE)],
    )


def _table(paper: GridPaper, texts: Texts) -> Any:
    heads = [_line(_said(texts, "point"), _HEAD)]
    heads += [_line(_said(texts, key), _HEAD_CELL) for key in ("compliant", "failed", "not_applicable")]
    rows = [["", *heads, _line(_said(texts, "note"), _HEAD)]]
    several = bool(paper.observes)
    for place, point in enumerate(paper.points, 1):
        named = f"{point.text} ({_said(texts, 'critical')})" if point.critical else point.text
        words = [_line(named, _POINT), *([_line(point.help, _HELP)] if point.help else [])]
        numbers = _numbers(point, several=several)
        boxes = [_line(told, _FAILED if at == 1 else _CELL) for at, told in enumerate(numbers)]
        rows.append([_line(str(place), _HEAD_CELL), words, *boxes, _line(point.note, _HELP)])
    return Table(
        rows,
        colWidths=[_NUMBER, INNER - _NUMBER - 3 * _BOX - _NOTE, _BOX, _BOX, _BOX, _NOTE],
        repeatRows=1,
        style=[
            EMBEDDED,
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LINEBELOW", (0, 0), (-1, 0), 0.8, TEXT),
            ("LINEBELOW", (0, 1), (-1, -1), 0.4, LINE),
            ("LINEBEFORE", (2, 0), (-1, -1), 0.4, LINE),
            ("LEFTPADDING", (0, 0), (-1, -1), 3),
            ("RIGHTPADDING", (0, 0), (-1, -1), 3),
            ("TOPPADDING", (0, 1), (-1, -1), _ROOM / 2),
            ("BOTTOMPADDING", (0, 1), (-1, -1), _ROOM),
        ],
    )


def _numbers(point: GridPoint, *, several: bool) -> tuple[str, ...]:
    if point.found is None:
        return "", "", ""
    return tuple(str(n) if n and several else _MARK if n else "" for n in point.found)


def _said(texts: Texts, key: str, **values: str) -> str:
    return texts.word("check_grid", key).format(**values)


def _line(text: str, style: ParagraphStyle) -> Any:
    """A paragraph of plain text, whole however long."""
    return Paragraph(markup(text, style.fontName), style)
