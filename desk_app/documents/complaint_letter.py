"""The answer to a complaint as a letter: the town's words around those of the agent, ready to be signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, Spacer

from desk_app.documents.files import write_whole
from desk_app.documents.glyphs import markup
from desk_app.documents.paper import BODY, BOLD, INNER, TOWN, Sheet, register_fonts, render
from desk_app.documents.texts import Texts
from desk_app.domain.settings import LetterWords

_BODY = ParagraphStyle("letter", BODY, fontSize=10.5, leading=15.5, spaceAfter=9)
_RIGHT = ParagraphStyle("letter right", _BODY, alignment=TA_RIGHT)
_TO = ParagraphStyle("letter to", _BODY, leftIndent=INNER / 2, spaceAfter=0)
_CONTACT = ParagraphStyle("letter contact", _BODY, fontSize=8.5, leading=12, spaceBefore=14)
_SUBJECT = ParagraphStyle("letter subject", _BODY, fontName=BOLD)


@dataclass(frozen=True, slots=True)
class Letter:
    """What a letter says. `kind` is "complaint", "suggestion" or "thanks"; days are local, ISO.

    `name`, `address` and `answer` are as somebody typed them, in plain text; `words` are the town's own.
    """

    number: int
    kind: str
    received_on: str
    day: str
    produced_at: datetime
    town: str
    site: str
    name: str
    address: str
    answer: str
    words: LetterWords


def write_complaint_letter(letter: Letter, out: Path, *, resources: Path, language: str) -> None:
    """Write the letter at `out`, whole or not at all. OSError as from the disk."""
    texts = Texts.load(resources / "documents", language)
    write_whole(out, complaint_letter_pdf(letter, texts, resources / "fonts"))


def complaint_letter_pdf(letter: Letter, texts: Texts, fonts: Path) -> bytes:
    """The letter as PDF. Nothing typed is markup, and the name stays out of the title of the file."""
    register_fonts(fonts)
    sheet = Sheet(
        title=_said(texts, "reference", number=str(letter.number)),
        language=texts.locale.replace("_", "-"),
        produced=texts("produced", moment=texts.moment(letter.produced_at)),
        page=lambda page, pages: texts("page", page=str(page), pages=str(pages)),
    )
    return render(lambda: _story(letter, texts), sheet)


def _story(letter: Letter, texts: Texts) -> Sequence[Any]:
    place = letter.town or letter.site
    subject = _said(texts, f"subject_{letter.kind}", day=texts.day(letter.received_on))
    return [
        _line(" · ".join(filter(None, (letter.town, letter.site))), TOWN),
        Spacer(1, 22 * mm),
        *(_line(line, _TO) for line in (letter.name, *letter.address.split("\n")) if line.strip()),
        Spacer(1, 12 * mm),
        _line(_said(texts, "place", place=place, day=texts.day(letter.day)), _RIGHT),
        Spacer(1, 6 * mm),
        _line(subject, _SUBJECT),
        _line(_said(texts, "reference", number=str(letter.number)), _BODY),
        Spacer(1, 4 * mm),
        _line(letter.words.greeting or _said(texts, "greeting"), _BODY),
        *(_line(part, _BODY) for part in letter.answer.split("\n") if part.strip()),
        _line(letter.words.thanks or _said(texts, "thanks"), _BODY),
        _line(letter.words.closing or _said(texts, "closing"), _BODY),
        Spacer(1, 10 * mm),
        _line(letter.words.signatory or letter.site, _RIGHT),
        *(_line(line, _CONTACT) for line in [letter.words.contact] if line),
    ]


def _said(texts: Texts, key: str, **values: str) -> str:
    """The town's words, with their values."""
    return texts.word("letter", key).format(**values)


def _line(text: str, style: ParagraphStyle) -> Any:
    """A paragraph of plain text, whole however long."""
    return Paragraph(markup(text, style.fontName), style)
