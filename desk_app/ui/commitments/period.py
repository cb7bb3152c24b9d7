"""The periods that can be looked at: the last twelve months, and each civil year since the scope began."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desk_app.domain.scope import Scope
from desk_app.services.quality.commitments import window


@dataclass(frozen=True, slots=True)
class Period:
    """Days, both included; `year` is that of a civil year, None for the twelve months up to today."""

    first: date
    last: date
    year: int | None = None

    @property
    def words(self) -> str:
        """What it is called."""
        if self.year is None:
            return QCoreApplication.translate("CommitmentPeriod", "Last twelve months")
        return QCoreApplication.translate("CommitmentPeriod", "Year {year}").format(year=self.year)


def periods(scope: Scope | None, today: date) -> tuple[Period, ...]:
    """The last twelve months, then the years, the present one first."""
    begun = min((part.from_day.year for part in scope.parts), default=today.year) if scope else today.year
    years = range(today.year, min(begun, today.year) - 1, -1)
    return (recent(today), *(Period(date(year, 1, 1), date(year, 12, 31), year) for year in years))


def recent(today: date) -> Period:
    """The month of today and the eleven before it."""
    return Period(window(today, today), today)
