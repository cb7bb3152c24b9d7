"""The periods that can be looked at: the last twelve months, the civil years since the scope began, some months."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desk_app.domain.periods import days_of, months_between
from desk_app.domain.scope import Scope
from desk_app.services.quality.commitments import window
from desk_app.ui.runtime.formats import Formats


@dataclass(frozen=True, slots=True)
class Period:
    """Days, both included; `name` is that of a civil year or month, empty for the twelve months up to today."""

    first: date
    last: date
    name: str = ""

    def words(self, formats: Formats) -> str:
        """What it is called."""
        if not self.name:
            return QCoreApplication.translate("CommitmentPeriod", "Last twelve months")
        if len(self.name) == len("2026"):
            return QCoreApplication.translate("CommitmentPeriod", "Year {year}").format(year=self.name)
        month = formats.month(self.first)
        return month[:1].upper() + month[1:]


def periods(scope: Scope | None, today: date) -> tuple[Period, ...]:
    """The last twelve months, then the years and the months of this one and the one before, the present one first."""
    begun = min((part.from_day for part in scope.parts), default=today) if scope else today
    begun = min(begun, today)
    years = (str(year) for year in range(today.year, begun.year - 1, -1))
    months = months_between(max(begun, date(today.year - 1, 1, 1)), today)
    names = (*years, *(month.isoformat()[:7] for month in reversed(months)))
    return (recent(today), *(Period(*days_of(name), name) for name in names))


def recent(today: date) -> Period:
    """The month of today and the eleven before it."""
    return Period(window(today, today), today)
