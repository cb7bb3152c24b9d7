"""The poster of busy and quiet hours for the hall: one page on paper, and its accessible twin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from desk_app.documents.blocks import Block, Heading, Say, TextTable
from desk_app.documents.blocks_html import Page, html_of
from desk_app.documents.folder import write_folder
from desk_app.documents.paper import REGULAR, register_fonts
from desk_app.documents.peak_hours_drawing import draw
from desk_app.documents.peak_hours_words import LEVELS, TABLE, advice, buckets, day_name, foot, hour
from desk_app.documents.texts import Texts
from desk_app.domain.peak_hours import BUCKET
from desk_app.services.peak_hours import PeakHours


def write_peak_hours(told: PeakHours, out: Path, *, resources: Path, language: str) -> None:
    """Write the poster as the folder `out`, whole or not at all. OSError as from the disk, or when `out` is taken."""
    texts = Texts.load(resources / "documents", language)
    register_fonts(resources / "fonts")
    style = (resources / "documents" / "page.css").read_text("utf-8")
    write_folder(out, peak_hours_files(told, texts, style))


def peak_hours_files(told: PeakHours, texts: Texts, style: str) -> Mapping[str, bytes]:
    """The files by name; the fonts are registered."""
    say = texts.of(TABLE)
    return {say("pdf"): _pdf(told, texts), say("html"): _html(told, texts, style).encode("utf-8")}


def _blocks(told: PeakHours, texts: Texts) -> Iterator[Block]:
    say = texts.of(TABLE)
    for day in told.week:
        yield Say(f"{day_name(day.weekday, texts)}{say('colon')} {advice(day, texts)}")
    yield Heading(say("table_title"))
    head = [say("half_hour"), *(day_name(day.weekday, texts) for day in told.week)]
    rows = [
        [
            say("between", begin=hour(minute, texts), end=hour(minute + BUCKET, texts)),
            *(texts.word(LEVELS, day.levels[minute]) if minute in day.levels else texts.none for day in told.week),
        ]
        for minute in buckets(told)
    ]
    yield TextTable("", head, rows, words=True)
    yield Say(foot(told, texts), quiet=True)


def _html(told: PeakHours, texts: Texts, style: str) -> str:
    say = texts.of(TABLE)
    produced = texts("produced", moment=texts.moment(told.produced_at))
    page = Page(say("title"), told.town, told.site, produced, texts.locale.replace("_", "-"), style)
    return html_of(_blocks(told, texts), page)


def _pdf(told: PeakHours, texts: Texts) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, invariant=1, lang=texts.locale.replace("_", "-"), initialFontName=REGULAR)
    canvas.setTitle(f"{texts.of(TABLE)('title')} · {told.site}")
    canvas.setCreator("Pupitre")
    draw(canvas, told, texts)
    canvas.showPage()
    canvas.save()
    return out.getvalue()
