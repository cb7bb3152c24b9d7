"""The report of a day as a PDF: the day at a glance, its tables, then the rest and the definitions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.platypus import KeepTogether, PageBreak, Paragraph, Spacer

from desk_app.documents.definitions import definitions_block
from desk_app.documents.figure_tables import durations_table, groups_table
from desk_app.documents.files import write_whole
from desk_app.documents.headline import excluded_sentence, headline
from desk_app.documents.paper import HEADING, SUBTITLE, TITLE, TOWN, WARNING, Sheet, register_fonts, render
from desk_app.documents.rest_of_day import rest_of_day
from desk_app.documents.tables import LONGEST, note, plain
from desk_app.documents.texts import Texts
from desk_app.documents.wait_chart import wait_chart
from desk_app.domain.day_report import DayReport
from desk_app.domain.figures.query import Measure


def write_day_report(report: DayReport, out: Path, *, resources: Path, language: str) -> None:
    """Write the report at `out`, whole or not at all. OSError as from the disk."""
    texts = Texts.load(resources / "documents", language)
    write_whole(out, day_report_pdf(report, texts, resources / "fonts"))


def day_report_pdf(report: DayReport, texts: Texts, fonts: Path) -> bytes:
    """The report as PDF; the same bytes for the same report, texts and fonts."""
    register_fonts(fonts)
    sheet = Sheet(
        title=f"{texts.day(report.day)} · {report.site[:LONGEST]}",
        language=texts.locale.replace("_", "-"),
        produced=texts("produced", moment=texts.moment(report.produced_at)),
        page=lambda page, pages: texts("page", page=str(page), pages=str(pages)),
    )
    return render(lambda: _story(report, texts), sheet)


def _story(report: DayReport, texts: Texts) -> Sequence[Any]:
    came = report.total.arrivals + report.total.void > 0
    return [
        *_title(report, texts),
        headline(report, texts),
        *(_waits(report, texts) if came else [Spacer(1, 14), plain(texts("chart_empty"), SUBTITLE), Spacer(1, 8)]),
        *([PageBreak(), *_tables(report, texts), PageBreak()] if came else []),
        rest_of_day(report, texts),
        definitions_block(texts),
    ]


def _title(report: DayReport, texts: Texts) -> list[Any]:
    above = " · ".join(filter(None, (report.town, texts("report"))))
    warning = [] if report.closed else [plain(texts("not_closed"), WARNING)]
    lines = [plain(above, TOWN), plain(report.site, TITLE), plain(texts.day(report.day), SUBTITLE)]
    return [*lines, *warning, Spacer(1, 12)]


def _waits(report: DayReport, texts: Texts) -> list[Any]:
    total = report.total
    told = texts(
        "chart_note",
        definition=" ".join(texts.definitions()[Measure.WAIT]),
        n=texts.number(total.wait.n),
        excluded=excluded_sentence(total, texts),
    )
    title, drawing = Paragraph(texts("chart_title"), HEADING), wait_chart(report.chart, texts)
    heading, durations = Paragraph(texts("durations_title"), HEADING), durations_table(total, texts)
    return [
        KeepTogether([title, drawing, note(told)]),
        KeepTogether([heading, durations, note(texts("small_note"))]),
    ]


def _tables(report: DayReport, texts: Texts) -> list[Any]:
    parts = (
        ("services_title", "service", report.by_service),
        ("half_hours_title", "half_hour", report.by_half_hour),
    )
    story: list[Any] = []
    for title, first, lines in parts:
        story.append(Paragraph(texts(title), HEADING))
        story.append(groups_table(texts(first), lines, report.total, report.targets, texts))
    return [*story, note(texts("small_note"))]
