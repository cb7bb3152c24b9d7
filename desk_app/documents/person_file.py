"""What is kept of somebody, handed to them: a PDF to read, and the same lines for a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.platypus import KeepTogether, Spacer

from desk_app.documents.paper import HEADING, NOTE
from desk_app.documents.privacy_paper import (
    Printed,
    contact,
    days_told,
    heading,
    said,
    short_day,
    told_table,
    words_in,
    write_privacy_paper,
)
from desk_app.documents.texts import Texts
from desk_app.domain.settings import Settings
from desk_app.services.personal_data.persons import Found
from desk_app.storage.personal_data import Kept


def write_person_file(found: Sequence[Found], printed: Printed, out: Path, *, resources: Path, language: str) -> None:
    """Write what was found at `out`, whole or not at all."""
    write_privacy_paper(
        lambda texts: texts.word("person", "title"),
        lambda texts: _story(found, printed.settings, texts),
        printed, out, resources=resources, language=language,
    )  # fmt: skip


def person_rows(found: Sequence[Found], settings: Settings, texts: Texts) -> list[tuple[str, ...]]:
    """The same as rows of a table, its head first: one line for each thing that is kept."""
    head = ("class", "number", "field", "value")
    rows = [tuple(texts.word("person", f"columns_{name}") for name in head)]
    for one in found:
        kept = one.kept
        for name, value in _lines(kept, settings, texts):
            rows.append((texts.word("classes", kept.key), str(kept.id), name, value))
    return rows


def _story(found: Sequence[Found], settings: Settings, texts: Texts) -> Sequence[Any]:
    said_of = words_in(texts, "person")
    blocks = [_block(one, settings, texts) for one in found] or [said(said_of("none"))]
    return [
        *heading(settings, said_of("title"), said_of("subtitle", site=settings.site.name)),
        *blocks,
        Spacer(1, 14),
        said(said_of("rights", contact=contact(settings, texts)), NOTE),
    ]


def _block(one: Found, settings: Settings, texts: Texts) -> Any:
    kept = one.kept
    title = texts.word("person", "number").format(name=texts.word("classes", kept.key), number=kept.id)
    close = [] if one.exact else [said(texts.word("person", "close"), NOTE)]
    return KeepTogether([said(title, HEADING), *close, told_table(_lines(kept, settings, texts))])


def _lines(kept: Kept, settings: Settings, texts: Texts) -> list[tuple[str, str]]:
    days = days_told(settings.retention[kept.key].days, texts)
    start = texts.word("retention", kept.key)
    form = texts.word("person", "later" if kept.running else "on")
    return [
        (texts.word("person", "noted"), short_day(kept.noted, texts)),
        *((_field(name, texts), _code(name, code, settings, texts)) for name, code in kept.about.items()),
        *((_field(name, texts), text) for name, text in kept.texts.items()),
        (texts.word("person", "erased"), form.format(days=days, start=start)),
    ]


def _field(name: str, texts: Texts) -> str:
    """The word of a field; one of a declared register may be called as the register calls it."""
    return texts.word("fields", name) if texts.has_word("fields", name) else name


def _code(name: str, code: str, settings: Settings, texts: Texts) -> str:
    if name == "service":
        known = settings.service(code)
        return known.label if known else code
    if name == "object":
        asked = settings.requests.one(code)
        return asked.label if asked else code
    return texts.word("codes", code) if texts.has_word("codes", code) else code
