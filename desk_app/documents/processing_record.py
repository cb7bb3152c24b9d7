"""The record of processing (GDPR, article 30), and the notice at the desk, from the settings in force."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import KeepTogether, Paragraph, Spacer

from desk_app.documents.glyphs import markup
from desk_app.documents.paper import HEADING
from desk_app.documents.privacy_paper import (
    SAID,
    Printed,
    contact,
    controller,
    heading,
    said,
    time_told,
    told_table,
    words_in,
    words_table,
    write_privacy_paper,
)
from desk_app.documents.texts import Texts
from desk_app.domain.retention import RULES
from desk_app.domain.settings import Settings

_ACTIVITIES = ("visits", *(rule.key for rule in RULES), "agents")
_PARTS = ("purpose", "persons", "data", "recipients")
_TABLES = {"purpose": "purposes", "persons": "persons", "data": "data", "recipients": "recipients"}
_LARGE = ParagraphStyle("notice", SAID, fontSize=12, leading=17, spaceAfter=8)
_ROW = ParagraphStyle("notice row", _LARGE, fontSize=11, leading=15, spaceAfter=0)
_LARGE_HEADING = ParagraphStyle("notice heading", HEADING, fontSize=15, leading=20, spaceBefore=16)


def write_processing_record(printed: Printed, out: Path, *, resources: Path, language: str) -> None:
    """Write the record at `out`, whole or not at all."""
    write_privacy_paper(
        lambda texts: texts.word("record", "title"),
        lambda texts: _record(printed.settings, texts),
        printed, out, resources=resources, language=language,
    )  # fmt: skip


def write_privacy_notice(printed: Printed, out: Path, *, resources: Path, language: str) -> None:
    """Write the notice to be put up at the desk."""
    write_privacy_paper(
        lambda texts: texts.word("notice", "title"),
        lambda texts: _notice(printed.settings, texts),
        printed, out, resources=resources, language=language,
    )  # fmt: skip


def _record(settings: Settings, texts: Texts) -> Sequence[Any]:
    said_of = words_in(texts, "record")
    told = settings.data_protection
    officer = "\n".join(filter(None, (told.officer, told.officer_contact))) or said_of("officer_missing")
    who = [
        (said_of("controller"), "\n".join(filter(None, (controller(settings, texts), told.controller_contact)))),
        (said_of("officer"), officer),
        (said_of("site"), settings.site.name),
    ]
    common = [(said_of(key), said_of(f"{key}_told")) for key in ("basis", "transfer", "security", "erasure", "rights")]
    return [
        *heading(settings, said_of("title"), said_of("subtitle")),
        said(said_of("intro")),
        Spacer(1, 8),
        told_table(who),
        *(_activity(key, settings, texts) for key in _ACTIVITIES),
        KeepTogether([_heading(said_of("common")), told_table(common)]),
    ]


def _activity(key: str, settings: Settings, texts: Texts) -> Any:
    rows = [(texts.word("record", part), texts.word(_TABLES[part], key)) for part in _PARTS]
    if key in settings.retention:
        retention = settings.retention[key]
        rows.append((texts.word("record", "kept"), time_told(key, retention, texts)))
        rows.append((texts.word("record", "why"), retention.justification))
    else:
        rows.append((texts.word("record", "kept"), texts.word("kept", key)))
    return KeepTogether([_heading(texts.word("classes", key)), told_table(rows)])


def _notice(settings: Settings, texts: Texts) -> Sequence[Any]:
    said_of = words_in(texts, "notice")
    times = [
        (texts.word("classes", rule.key), time_told(rule.key, settings.retention[rule.key], texts)) for rule in RULES
    ]
    return [
        *heading(settings, said_of("title"), " "),
        said(said_of("intro", controller=controller(settings, texts)), _LARGE),
        _heading(said_of("visit_title"), _LARGE_HEADING),
        said(said_of("visit"), _LARGE),
        _heading(said_of("kept_title"), _LARGE_HEADING),
        said(said_of("kept"), _LARGE),
        words_table((said_of("what"), said_of("how_long")), times, (0.5, 0.5), _ROW),
        _heading(said_of("rights_title"), _LARGE_HEADING),
        said(said_of("rights", contact=contact(settings, texts)), _LARGE),
        said(said_of("complaint"), _LARGE),
    ]


def _heading(text: str, style: ParagraphStyle = HEADING) -> Any:
    return Paragraph(markup(text, style.fontName), style)
