"""The form of a survey on paper, to be printed: its boxes bear the digits that key them in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer, Table

from desk_app.documents.files import write_whole
from desk_app.documents.glyphs import legible, markup
from desk_app.documents.paper import (
    BODY,
    BOLD,
    HEADING,
    INNER,
    LINE,
    NOTE,
    QUIET,
    REGULAR,
    TEXT,
    TITLE,
    TOWN,
    Sheet,
    register_fonts,
    render,
)
from desk_app.documents.survey_words import SurveyWords
from desk_app.documents.tables import EMBEDDED
from desk_app.documents.texts import Texts
from desk_app.domain.surveys.bank import Question, QuestionKind, Section

_ASKED = ParagraphStyle("paper question", BODY, fontSize=9.5, leading=12.5)
_LEVEL = ParagraphStyle("paper level", BODY, fontSize=7.5, leading=9, textColor=QUIET, alignment=TA_CENTER)
_INTRO = ParagraphStyle("paper intro", BODY, fontSize=9.5, leading=13, spaceBefore=4)
_BOX, _SIZE, _GAP, _ROW = 10.0, 9.0, 16.0, 15.0
_LEVEL_WIDTH, _WRITTEN = 48.0, 18.0


@dataclass(frozen=True, slots=True)
class SurveyPaper:
    """What the form asks, in its order; `sections` head the questions that name them."""

    title: str
    town: str
    site: str
    produced_at: datetime
    sections: tuple[Section, ...]
    questions: tuple[Question, ...]


def write_survey_paper(paper: SurveyPaper, out: Path, *, resources: Path, language: str) -> None:
    """Write the form at `out`, whole or not at all. OSError as from the disk."""
    texts = Texts.load(resources / "documents", language)
    write_whole(out, survey_paper_pdf(paper, texts, resources / "fonts"))


def survey_paper_pdf(paper: SurveyPaper, texts: Texts, fonts: Path) -> bytes:
    """The form as PDF. Nothing typed is markup."""
    register_fonts(fonts)
    sheet = Sheet(
        title=f"{paper.title} · {paper.site}",
        language=texts.locale.replace("_", "-"),
        produced=texts("produced", moment=texts.moment(paper.produced_at)),
        page=lambda page, pages: texts("page", page=str(page), pages=str(pages)),
    )
    return render(lambda: list(_story(paper, SurveyWords(texts))), sheet)


def _story(paper: SurveyPaper, words: SurveyWords) -> Iterator[Any]:
    yield _line(" · ".join(filter(None, (paper.town, paper.site))), TOWN)
    yield _line(paper.title, TITLE)
    yield _line(words("paper_intro"), _INTRO)
    yield _office(words)
    named = {section.id: section.title.said(words.language) for section in paper.sections}
    asked = {question.key: question for question in paper.questions}
    for section, questions in groupby(paper.questions, lambda question: question.section):
        yield _line(named[section], HEADING)
        for rated, run in groupby(questions, lambda question: question.is_rated and not question.only_if):
            if rated:
                yield _levels(list(run), words)
                yield Spacer(1, 6)
            else:
                yield from (_question(question, asked, words) for question in run)
    yield Spacer(1, 8)
    yield _line(words("paper_contact"), _ASKED)
    yield _Lines(1)
    yield _line(words("paper_privacy"), NOTE)


def _office(words: SurveyWords) -> Any:
    """What the agent who keys it in writes: the rest is the visitor's."""
    named = ["paper_office", "paper_batch", "paper_service", "paper_day"]
    return Table(
        [[_line(words(key), NOTE) for key in named]],
        colWidths=[100, 120, INNER - 340, 120],
        style=[EMBEDDED, ("LINEBELOW", (1, 0), (-1, 0), 0.5, LINE), ("BOTTOMPADDING", (0, 0), (-1, -1), 5)],
    )


def _levels(questions: Sequence[Question], words: SurveyWords) -> Any:
    """Questions with the same levels: one line each, the levels at the head of each page."""
    levels = questions[0].answers
    rows: list[list[Any]] = [["", *(_line(words.answer(questions[0], level), _LEVEL) for level in levels)]]
    boxes = [_Boxes([(str(place), "")], _LEVEL_WIDTH) for place in range(1, len(levels) + 1)]
    rows += [[_line(question.words.said(words.language), _ASKED), *boxes] for question in questions]
    return Table(
        rows,
        colWidths=[INNER - _LEVEL_WIDTH * len(levels), *([_LEVEL_WIDTH] * len(levels))],
        repeatRows=1,
        style=[
            EMBEDDED,
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 2),
            ("TOPPADDING", (0, 1), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 1), (-1, -1), 4),
        ],
    )


def _question(question: Question, asked: dict[str, Question], words: SurveyWords) -> Any:
    """One question with its boxes, or its lines to write on."""
    parts = [_line(question.words.said(words.language), _ASKED)]
    before = asked.get(question.only_if.question) if question.only_if else None
    if question.only_if and before:
        answer = words.answer(before, question.only_if.answer)
        parts.append(_line(words("paper_only_if", question=words.short(before), answer=answer), NOTE))
    if question.kind is QuestionKind.SEVERAL:
        parts.append(_line(words("paper_several"), NOTE))
    if question.kind is QuestionKind.TEXT:
        parts.append(_Lines(3))
    else:
        first = 0 if question.kind is QuestionKind.GRADE else 1
        named = [words.answer(question, answer) for answer in question.answers]
        digits = named if question.kind is QuestionKind.GRADE else [str(n) for n in range(first, first + len(named))]
        labels = [""] * len(named) if question.kind is QuestionKind.GRADE else named
        parts.append(_Boxes(list(zip(digits, labels, strict=True)), 0))
    return KeepTogether([*parts, Spacer(1, 6)])


class _Boxes(Flowable):  # type: ignore[misc]
    """Boxes with their digit in them and their words after, on as many lines as they need.

    `centred` is the width of the cell of a single box, 0 for boxes from the left.
    """

    def __init__(self, boxes: Sequence[tuple[str, str]], centred: float) -> None:
        super().__init__()
        self._boxes, self._centred = boxes, centred
        self._placed: list[tuple[float, int, str, str]] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Place the boxes on lines of that width."""
        self._placed = []
        x, line = 0.0, 0
        for digit, words in self._boxes:
            needed = _BOX + (4 + stringWidth(words, REGULAR, _SIZE) if words else 0)
            if x and x + needed > width:
                x, line = 0.0, line + 1
            self._placed.append((x, line, digit, words))
            x += needed + _GAP
        self.height = _ROW * (line + 1)
        return width, self.height

    def draw(self) -> None:
        """Draw them, the digit pale so that a cross stands out on it."""
        canvas = self.canv
        aside = (self._centred - _BOX) / 2 if self._centred else 0
        for x, line, digit, words in self._placed:
            left, bottom = x + aside, self.height - _ROW * line - _BOX - 2
            canvas.setStrokeColor(TEXT)
            canvas.setLineWidth(0.7)
            canvas.rect(left, bottom, _BOX, _BOX)
            canvas.setFillColor(QUIET)
            canvas.setFont(BOLD, 6)
            canvas.drawCentredString(left + _BOX / 2, bottom + 2.9, digit)
            canvas.setFillColor(TEXT)
            canvas.setFont(REGULAR, _SIZE)
            canvas.drawString(left + _BOX + 4, bottom + 1.8, legible(words, REGULAR))


class _Lines(Flowable):  # type: ignore[misc]
    """Lines to write on."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as there is room."""
        self.width = width
        return width, _WRITTEN * self._lines

    def draw(self) -> None:
        """Draw them."""
        self.canv.setStrokeColor(LINE)
        self.canv.setLineWidth(0.6)
        for line in range(self._lines):
            self.canv.line(0, _WRITTEN * line + 2, self.width, _WRITTEN * line + 2)


def _line(text: str, style: ParagraphStyle) -> Any:
    """A paragraph of plain text, whole however long; a question mark stays with its word."""
    return Paragraph(markup(text.replace(" ?", "\u00a0?"), style.fontName), style)
