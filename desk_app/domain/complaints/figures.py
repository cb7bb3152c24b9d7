"""What is published of a period's complaints: counts, shares and a mean, never a word (Qualiville sheet, 4.4)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desk_app.domain.complaints.model import Complaint, ComplaintKind, Theme, Upheld
from desk_app.domain.figures.model import Share

FLOOR = 10
"""Themes with fewer entries are told together: they could point at somebody."""
PER = 10_000


@dataclass(frozen=True, slots=True)
class ComplaintFigures:
    """Of what was received in a period at a site. `visits` are those of the period.

    `by_theme` counts complaints and suggestions; `delay_days` is the mean from the reception to the first answer, of
    the `answered` ones; `upheld` is over the complaints of which it was told whether the visitor was right, in part or
    whole.
    """

    complaints: int
    suggestions: int
    thanks: int
    visits: int
    by_theme: Mapping[Theme, int]
    answered: int
    delay_days: Fraction | None
    upheld: Share

    @property
    def per_visits(self) -> Fraction | None:
        """Complaints for each 10 000 visits; None without a visit."""
        return Fraction(self.complaints * PER, self.visits) if self.visits else None


def complaint_figures(received: Iterable[Complaint], visits: int) -> ComplaintFigures:
    """The figures of these entries."""
    entries = list(received)
    kinds = Counter(entry.kind for entry in entries)
    asked = [entry for entry in entries if entry.kind is not ComplaintKind.THANKS]
    delays = [_days(entry.received_on, entry.first_answered_on) for entry in asked if entry.first_answered_on]
    told = [entry.upheld for entry in asked if entry.kind is ComplaintKind.COMPLAINT and entry.upheld]
    return ComplaintFigures(
        complaints=kinds[ComplaintKind.COMPLAINT],
        suggestions=kinds[ComplaintKind.SUGGESTION],
        thanks=kinds[ComplaintKind.THANKS],
        visits=visits,
        by_theme=Counter(entry.theme for entry in asked),
        answered=len(delays),
        delay_days=Fraction(sum(delays), len(delays)) if delays else None,
        upheld=Share(sum(one is not Upheld.NO for one in told), len(told)),
    )


def _days(first: str, last: str) -> int:
    return (date.fromisoformat(last) - date.fromisoformat(first)).days
