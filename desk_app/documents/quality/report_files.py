"""The quality report as files: a PDF, its accessible HTML twin, and its figures as CSV."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from reportlab.platypus import Spacer

from desk_app.documents.blocks import Block
from desk_app.documents.blocks_html import Page, html_of
from desk_app.documents.blocks_pdf import story
from desk_app.documents.csv_bytes import csv_bytes
from desk_app.documents.folder import write_folder
from desk_app.documents.paper import SUBTITLE, TITLE, TOWN, register_fonts, render
from desk_app.documents.quality import tables, words
from desk_app.documents.quality.commitment_page import sheet_of
from desk_app.documents.quality.report import report_blocks
from desk_app.documents.quality.report_complaints import figures
from desk_app.documents.tables import plain
from desk_app.documents.texts import Texts
from desk_app.domain.periods import name_of
from desk_app.services.quality.dossier import Dossier


def write_quality_report(dossier: Dossier, out: Path, *, resources: Path, language: str) -> None:
    """Write the report as the folder `out`, whole or not at all. OSError as from the disk, or when `out` is taken."""
    texts = Texts.load(resources / "documents", language)
    register_fonts(resources / "fonts")
    style = (resources / "documents" / "page.css").read_text("utf-8")
    write_folder(out, report_files(dossier, texts, style))


def report_files(dossier: Dossier, texts: Texts, style: str) -> Mapping[str, bytes]:
    """The files by name; the fonts are registered. `style` is the sheet of styles of the page."""
    name, blocks = texts.of("report_files"), tuple(report_blocks(dossier, texts))
    columns = (texts.word("report_files", "figure"), texts.word("report_files", "value"))
    return {
        name("pdf"): _pdf(dossier, blocks, texts),
        name("html"): _html(dossier, blocks, texts, style),
        name("indicators"): tables.values(dossier),
        name("definitions"): tables.definitions(dossier, texts.language),
        name("complaints"): csv_bytes(columns, figures(dossier, texts)),
    }


def _titles(dossier: Dossier, texts: Texts) -> tuple[str, str, str]:
    """What stands above the title, the title, and what stands below."""
    view = dossier.view
    period = name_of(view.first, view.last)
    told = words.period_name(period, texts) if period else words.span(view, texts)
    above = " · ".join(filter(None, (dossier.town, dossier.site)))
    title = texts.of(words.TABLE)("report_title", period=told)
    return above, title, f"{view.scope.name} · {words.framework_name(dossier, texts)}"


def _pdf(dossier: Dossier, blocks: tuple[Block, ...], texts: Texts) -> bytes:
    above, title, below = _titles(dossier, texts)
    head = ((above, TOWN), (title, TITLE), (below, SUBTITLE))
    sheet = sheet_of(f"{title} · {below}", dossier, texts)
    return render(lambda: [*(plain(text, style) for text, style in head), Spacer(1, 8), *story(blocks)], sheet)


def _html(dossier: Dossier, blocks: tuple[Block, ...], texts: Texts, style: str) -> bytes:
    above, title, below = _titles(dossier, texts)
    foot = texts("produced", moment=texts.moment(dossier.produced_at))
    page = Page(title, above, below, foot, texts.locale.replace("_", "-"), style)
    return html_of(blocks, page).encode("utf-8")
