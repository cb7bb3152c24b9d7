"""The slip of destruction: what was erased in a period, in numbers and days, to be signed and kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.platypus import KeepTogether, Spacer, Table

from desk_app.documents.paper import INNER, LINE
from desk_app.documents.privacy_paper import (
    Printed,
    days_told,
    heading,
    said,
    short_day,
    words_in,
    words_table,
    write_privacy_paper,
)
from desk_app.documents.tables import EMBEDDED, note
from desk_app.documents.texts import Texts
from desk_app.services.personal_data.erasing import Erasure
from desk_app.services.personal_data.reading import Destructions

_COLUMNS = ("day", "class", "count", "noted", "kept", "why")
_WIDTHS = (0.13, 0.25, 0.09, 0.27, 0.11, 0.15)


def write_destruction_slip(told: Destructions, printed: Printed, out: Path, *, resources: Path, language: str) -> None:
    """Write the slip at `out`, whole or not at all."""
    write_privacy_paper(
        lambda texts: texts.word("slip", "title"),
        lambda texts: _story(told, texts),
        printed, out, resources=resources, language=language,
    )  # fmt: skip


def _story(told: Destructions, texts: Texts) -> Sequence[Any]:
    said_of = words_in(texts, "slip")
    period = said_of("subtitle", first=short_day(told.first, texts), last=short_day(told.last, texts))
    head = heading(told.settings, said_of("title"), period)
    if not told.lines:
        return [*head, said(said_of("none"))]
    counted: Counter[str] = Counter()
    for line in told.lines:
        counted[line.key] += line.count
    totals = [(texts.word("classes", key), texts.number(count)) for key, count in counted.items()]
    signatures = Table(
        [[said(said_of("responsible")), said(said_of("visa"))]],
        colWidths=[INNER / 2] * 2,
        rowHeights=[74],
        style=[EMBEDDED, ("BOX", (0, 0), (-1, -1), 0.6, LINE), ("INNERGRID", (0, 0), (-1, -1), 0.6, LINE),
               ("VALIGN", (0, 0), (-1, -1), "TOP")],
    )  # fmt: skip
    return [
        *head,
        words_table(
            [said_of(name) for name in _COLUMNS], [_row(line, texts) for line in told.lines], _WIDTHS, number=2
        ),
        Spacer(1, 14),
        words_table((said_of("total"), said_of("count")), totals, (0.38, 0.09), number=1),
        note(said_of("note")),
        Spacer(1, 14),
        KeepTogether([note(said_of("visa_note")), Spacer(1, 6), signatures]),
    ]


def _row(line: Erasure, texts: Texts) -> tuple[str, ...]:
    noted = f"{short_day(line.first, texts)} – {short_day(line.last, texts)}" if line.first else texts.none
    return (
        short_day(line.day, texts),
        texts.word("classes", line.key),
        texts.number(line.count),
        noted,
        days_told(line.days, texts) if line.days is not None else texts.none,
        texts.word("slip", line.kind.value),
    )
