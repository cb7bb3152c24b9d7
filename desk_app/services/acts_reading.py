"""What the page of the issuance shows: acts to issue with their days, those of today, and how the town does."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from desk_app.domain.acts.life import possible
from desk_app.domain.acts.model import Act, ActState
from desk_app.domain.facts import Kind
from desk_app.domain.figures.model import Share
from desk_app.domain.indicators.acts import INDICATORS
from desk_app.domain.settings import Settings
from desk_app.services.business_day import today
from desk_app.services.quality.sources import acts as source
from desk_app.services.quality.sources.asked import Asked
from desk_app.storage import acts
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

RECENT_DAYS = 30


@dataclass(frozen=True, slots=True)
class ActLine:
    """One act. `late` when its day is over and it is not ready; `possible` is what can be done to it now."""

    act: Act
    reference: str
    late: bool
    possible: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class ActFigures:
    """A period: how many were issued, the share ready in time, and that corrected for an error of the town."""

    first: str
    issued: int
    on_time: Share
    corrected: Share


@dataclass(frozen=True, slots=True)
class IssuanceView:
    """The issuance today: acts to issue, then those that ended in the last month; counts of today by kind."""

    settings: Settings
    today: date
    lines: tuple[ActLine, ...]
    issued_today: Counter[str]
    figures: tuple[ActFigures, ...]  # of this month, and of this year

    @property
    def late(self) -> int:
        """How many are late."""
        return sum(line.late for line in self.lines)


def issuance_view(store: Store) -> IssuanceView:
    """The whole page."""
    settings, now = store.settings(), date.fromisoformat(today(store))
    site, day = settings.site.id, now.isoformat()
    recent = (now - timedelta(days=RECENT_DAYS)).isoformat()

    def reading(connection: Connection) -> tuple[tuple[ActLine, ...], Counter[str]]:
        found = [*acts.to_issue(connection, site), *acts.ended_since(connection, site, recent, day)]
        issued = Counter[str]()
        for _day, kind, n in acts.issued_by_day(connection, site, day, day):
            issued[kind] += n
        return tuple(_line(act, acts.reference_of(connection, act.id), day) for act in found), issued

    lines, issued = store.read(reading)
    firsts = (now.replace(day=1).isoformat(), now.replace(month=1, day=1).isoformat())
    return IssuanceView(settings, now, lines, issued, tuple(_figures(store, site, first, day) for first in firsts))


def _line(act: Act, reference: str, today: str) -> ActLine:
    late = act.state is ActState.ASKED and act.due_on is not None and act.due_on < today
    return ActLine(act, reference, late, possible(act))


def _figures(store: Store, site: str, first: str, last: str) -> ActFigures:
    counts: Counter[str] = Counter()
    for cells in source.count(store, Asked(site, first, last, {})).values():
        for names in cells.values():
            counts.update(names)
    on_time, corrected = INDICATORS["acts.on_time"](counts), INDICATORS["acts.corrected"](counts)
    return ActFigures(first, corrected.denominator, on_time, corrected)
