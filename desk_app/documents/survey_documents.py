"""The documents of a campaign: two PDFs with their HTML twins, the table as CSV rows, the poster."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reportlab.platypus import Spacer

from desk_app.documents.blocks import Block
from desk_app.documents.blocks_html import Page, html_of
from desk_app.documents.blocks_pdf import story
from desk_app.documents.csv_bytes import csv_bytes
from desk_app.documents.files import write_whole
from desk_app.documents.paper import SUBTITLE, TITLE, TOWN, Sheet, register_fonts, render
from desk_app.documents.survey_poster import poster_pdf
from desk_app.documents.survey_report import results_blocks
from desk_app.documents.survey_synthesis import synthesis_blocks
from desk_app.documents.survey_words import SurveyWords
from desk_app.documents.tables import plain
from desk_app.documents.texts import Texts
from desk_app.domain.slugs import slug_of
from desk_app.services.survey_results import SurveyResults


@dataclass(frozen=True, slots=True)
class _Document:
    name: str
    blocks: tuple[Block, ...]


def write_survey_documents(told: SurveyResults, out: Path, *, resources: Path, language: str) -> list[Path]:
    """Write them all into the folder `out`, each whole or not at all; their paths. OSError as from the disk."""
    words = SurveyWords(Texts.load(resources / "documents", language))
    register_fonts(resources / "fonts")
    style = (resources / "documents" / "page.css").read_text("utf-8")
    stem = file_stem(told)
    written = []
    for name, blocks in (("results", results_blocks(told, words)), ("synthesis", synthesis_blocks(told, words))):
        document = _Document(name, tuple(blocks))
        for suffix, data in (
            ("pdf", _pdf(told, document, words)),
            ("html", _html(told, document, words, style).encode("utf-8")),
        ):
            written.append(out / f"{stem}-{name}.{suffix}")
            write_whole(written[-1], data)
    for size in ("a4", "a3"):
        written.append(out / f"{stem}-poster-{size}.pdf")
        write_whole(written[-1], poster_pdf(told, words, size))
    written.append(out / f"{stem}-results.csv")
    columns, *rows = csv_rows(told, words)
    write_whole(written[-1], csv_bytes(columns, rows))
    return written


def file_stem(told: SurveyResults) -> str:
    """How the files of a campaign begin: its perimeter and year."""
    return f"{slug_of(told.campaign.perimeter, fallback='survey')}-{told.campaign.first_day[:4]}"


def csv_rows(told: SurveyResults, words: SurveyWords) -> Iterator[list[str]]:
    """The table of the results: a line for each answer to each question, exact figures with a decimal point."""
    yield [
        "question", "label", "answer", "answer_label", "count", "asked", "answered", "numerator", "denominator",
        "rate", "low", "high",
    ]  # fmt: skip
    for one in told.results.questions:
        share, interval = one.share, one.share.interval() if one.share else None
        figures = [str(one.asked), str(one.answered)]
        figures += [str(share.numerator), str(share.denominator)] if share else ["", ""]
        figures += [f"{share.value:.6f}"] if share and share.value is not None else [""]
        figures += [f"{bound:.6f}" for bound in interval] if interval else ["", ""]
        for answer, n in one.counts.items():
            label = words.answer(one.question, answer)
            yield [one.question.key, words.short(one.question), answer, label, str(n), *figures]


def _pdf(told: SurveyResults, document: _Document, words: SurveyWords) -> bytes:
    above, title, below = _titles(told, document.name, words)
    sheet = Sheet(
        title=f"{words(document.name)} · {title}",
        language=words.texts.locale.replace("_", "-"),
        produced=words.texts("produced", moment=words.texts.moment(told.produced_at)),
        page=lambda page, pages: words.texts("page", page=str(page), pages=str(pages)),
    )
    head = ((above, TOWN), (title, TITLE), (below, SUBTITLE))
    return render(lambda: [*(plain(text, style) for text, style in head), Spacer(1, 8), *story(document.blocks)], sheet)


def _html(told: SurveyResults, document: _Document, words: SurveyWords, style: str) -> str:
    above, title, below = _titles(told, document.name, words)
    foot = words.texts("produced", moment=words.texts.moment(told.produced_at))
    page = Page(title, above, below, foot, words.texts.locale.replace("_", "-"), style)
    return html_of(document.blocks, page)


def _titles(told: SurveyResults, name: str, words: SurveyWords) -> tuple[str, str, str]:
    above = " · ".join(filter(None, (told.settings.site.town, words(name))))
    return above, told.campaign.perimeter, words.subtitle(told)
