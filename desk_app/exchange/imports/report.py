"""What an import did, or would do: every row counted once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from desk_app.exchange.imports.rejections import Note, Reason, Rejected
from desk_app.exchange.tables import Found

MOST_LISTED = 500


@dataclass(slots=True)
class Report:
    """`rows` = `blank` + `joined` + `accepted` + the sum of `reasons`; `accepted` = `known` + what is new.

    `known` were imported before; of these, `more` tell something that they did not tell then. `written` counts what
    this run recorded, new or more. `listed` holds the first rejected rows; all of them are in `rejects` when it is
    set. Days are local, ISO.
    """

    found: Found
    rows: int = 0
    blank: int = 0
    accepted: int = 0
    joined: int = 0
    known: int = 0
    more: int = 0
    written: int = 0
    notes: Counter[Note] = field(default_factory=Counter)
    reasons: Counter[Reason] = field(default_factory=Counter)
    listed: list[Rejected] = field(default_factory=list)
    first_day: str | None = None
    last_day: str | None = None
    rejects: Path | None = None
    cancelled: bool = False

    @property
    def rejected(self) -> int:
        """How many rows are not imported."""
        return self.reasons.total()

    def accept(self, day: str, notes: Iterable[Note]) -> None:
        """Count a row that is imported."""
        self.accepted += 1
        self.notes.update(notes)
        self.first_day = day if self.first_day is None else min(self.first_day, day)
        self.last_day = day if self.last_day is None else max(self.last_day, day)

    def reject(self, rejected: Rejected) -> None:
        """Count, and list while there is room, a row that is not imported."""
        self.reasons[rejected.reason] += 1
        if len(self.listed) < MOST_LISTED:
            self.listed.append(rejected)
