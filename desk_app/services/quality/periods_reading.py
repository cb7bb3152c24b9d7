"""The months and years of a scope, and where each stands: running, over, closed, amended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desk_app.domain.frozen import FrozenPeriod
from desk_app.domain.periods import days_of, months_between
from desk_app.domain.scope import Scope
from desk_app.services.business_day import today
from desk_app.services.quality.freezing import closed_periods
from desk_app.services.quality.scopes import all_scopes
from desk_app.storage.store import Store


@dataclass(frozen=True, slots=True)
class PeriodLine:
    """A month ("2026-03") or a year ("2026"). `over` once its last day is; `frozen` once it is closed."""

    period: str
    first: date
    last: date
    over: bool
    frozen: FrozenPeriod | None

    @property
    def is_year(self) -> bool:
        """Whether it is a civil year."""
        return len(self.period) == len("2026")


@dataclass(frozen=True, slots=True)
class PeriodsView:
    """Every scope, the one that is looked at (None when there is none), and its periods, the last one first."""

    scopes: tuple[Scope, ...]
    scope: Scope | None
    lines: tuple[PeriodLine, ...]


def periods_view(store: Store, scope: str) -> PeriodsView:
    """The periods of a scope from the day it began; of the first one when there is none of that id."""
    scopes = all_scopes(store)
    chosen = next((known for known in scopes if known.id == scope), scopes[0] if scopes else None)
    if chosen is None:
        return PeriodsView((), None, ())
    return PeriodsView(scopes, chosen, _lines(chosen, closed_periods(store, chosen.id), today(store)))


def _lines(scope: Scope, closed: dict[str, FrozenPeriod], now: str) -> tuple[PeriodLine, ...]:
    """Each year after its months, read from the bottom up: the last one first."""
    end = date.fromisoformat(now)
    begun = min((part.from_day for part in scope.parts), default=end)
    names: list[str] = []
    for month in months_between(begun, end):
        names.append(month.isoformat()[:7])
        if month.month == 12 or (month.year, month.month) == (end.year, end.month):
            names.append(str(month.year))
    return tuple(_line(name, closed.get(name), now) for name in reversed(names))


def _line(name: str, frozen: FrozenPeriod | None, now: str) -> PeriodLine:
    first, last = days_of(name)
    return PeriodLine(name, first, last, last.isoformat() < now, frozen)
