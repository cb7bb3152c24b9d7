"""What the documents about personal data share: their texts, who answers for the data, and their plain tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, Spacer, Table

from desk_app.documents.files import write_whole
from desk_app.documents.glyphs import markup
from desk_app.documents.paper import (
    BODY,
    INNER,
    LINE,
    QUIET,
    SUBTITLE,
    TITLE,
    TOWN,
    Sheet,
    register_fonts,
    render,
)
from desk_app.documents.tables import EMBEDDED
from desk_app.documents.texts import Texts
from desk_app.domain.retention import Retention
from desk_app.domain.settings import Settings

SAID = ParagraphStyle("said", BODY, fontSize=9, leading=13)
_NAME = ParagraphStyle("said name", SAID, textColor=QUIET)


@dataclass(frozen=True, slots=True)
class Printed:
    """What every such document is made with: the settings in force, and when it is made, in local time."""

    settings: Settings
    produced_at: datetime


def write_privacy_paper(
    title: Callable[[Texts], str],
    story: Callable[[Texts], Sequence[Any]],
    printed: Printed,
    out: Path,
    *,
    resources: Path,
    language: str,
) -> None:
    """Write a document at `out`, whole or not at all. OSError as from the disk."""
    texts = Texts.load(resources / "documents" / "privacy", language)
    register_fonts(resources / "fonts")
    sheet = Sheet(
        title=title(texts),
        language=texts.locale.replace("_", "-"),
        produced=texts("produced", moment=texts.moment(printed.produced_at)),
        page=lambda page, pages: texts("page", page=str(page), pages=str(pages)),
    )
    write_whole(out, render(lambda: story(texts), sheet))


def heading(settings: Settings, title: str, subtitle: str) -> list[Any]:
    """The town, the place, the title."""
    above = " · ".join(filter(None, (settings.site.town, settings.site.name)))
    return [said(above, TOWN), said(title, TITLE), said(subtitle, SUBTITLE), Spacer(1, 12)]


def said(text: str, style: ParagraphStyle = SAID) -> Any:
    """A paragraph of plain text, whole however long; its line ends stay."""
    return Paragraph("<br/>".join(markup(line, style.fontName) for line in text.split("\n")), style)


def told_table(rows: Sequence[tuple[str, str]], wide: float = 118) -> Any:
    """Names and what is told of each, as long as it is."""
    lines = [[said(name, _NAME), said(told)] for name, told in rows]
    return Table(lines, colWidths=[wide, INNER - wide], style=[*_RULES, ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE)])


def words_table(
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    style: ParagraphStyle = SAID,
    number: int = -1,
) -> Any:
    """A table of texts, `number` the place of its column of numbers; `widths` are shares of the page.

    The head comes back on each page.
    """
    lines = [
        [said(text, _right(look) if place == number else look) for place, text in enumerate(row)]
        for row, look in ((head, _NAME), *((row, style) for row in rows))
    ]
    rules = [*_RULES, ("LINEBELOW", (0, 0), (-1, 0), 0.8, QUIET), ("LINEBELOW", (0, 1), (-1, -1), 0.4, LINE)]
    return Table(lines, colWidths=[INNER * share for share in widths], repeatRows=1, hAlign="LEFT", style=rules)


def _right(style: ParagraphStyle) -> ParagraphStyle:
    return ParagraphStyle(f"{style.name} right", style, alignment=TA_RIGHT)


_RULES = [
    EMBEDDED,
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 2),
    ("RIGHTPADDING", (0, 0), (-1, -1), 6),
    ("TOPPADDING", (0, 0), (-1, -1), 3),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
]


def words_in(texts: Texts, table: str) -> Callable[..., str]:
    """What says a text of a table of the catalogue, its values put in."""

    def say(key: str, **values: str) -> str:
        return texts.word(table, key).format(**values)

    return say


def days_told(days: int, texts: Texts) -> str:
    """92 jours."""
    return texts("days", n=texts.number(days))


def time_told(key: str, retention: Retention, texts: Texts) -> str:
    """How long a class is kept, and from when."""
    line = texts.word("retention", "line")
    return line.format(days=days_told(retention.days, texts), start=texts.word("retention", key))


def controller(settings: Settings, texts: Texts) -> str:
    """Who answers for the data."""
    return settings.data_protection.controller or settings.site.town or texts("town")


def contact(settings: Settings, texts: Texts) -> str:
    """Where to write about one's data: to the officer, else to the controller."""
    told = settings.data_protection
    written = ", ".join(filter(None, (told.officer, told.officer_contact)))
    return written or told.controller_contact or controller(settings, texts)


def short_day(day: str, texts: Texts) -> str:
    """An ISO day in figures."""
    return texts.moment(datetime.fromisoformat(day)).split()[0] if day else texts.none
