"""What an import did, or would do: every row counted once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from desk_app.exchange.imports.rejections import Note, Reason, Rejected
from desk_app.exchange.tables import Found

_MOST_CAUSES = 500
_FEW_LINES = 4


@dataclass(slots=True)
class Alike:
    """Rows rejected for the same cause: the first without its cells, how many, and the lines of the first few."""

    first: Rejected
    lines: list[int]
    n: int = 1

    def count(self, line_no: int) -> None:
        """One more."""
        self.n += 1
        if len(self.lines) < _FEW_LINES:
            self.lines.append(line_no)


@dataclass(slots=True)
class Report:
    """`rows` = `blank` + `joined` + `accepted` + the sum of `reasons`; `accepted` = `known` + what is new.

    `known` were imported before; of these, `more` tell something that they did not tell then. `written` counts what
    this run recorded, new or more. `alike` are the first causes of rejection, each with its rows; all rejected rows are
    in `rejects` when it is set. Days are local, ISO.
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
    alike: dict[tuple[object, ...], Alike] = field(default_factory=dict)
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
        """Count a row that is not imported, beside those of the same cause."""
        self.reasons[rejected.reason] += 1
        cause = (rejected.reason, *sorted(rejected.details.items()))
        known = self.alike.get(cause)
        if known is not None:
            known.count(rejected.line_no)
        elif len(self.alike) < _MOST_CAUSES:
            self.alike[cause] = Alike(replace(rejected, cells=()), [rejected.line_no])
