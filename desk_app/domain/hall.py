"""The hall around the visits: counters and the day's opening sessions, as facts make them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desk_app.domain.facts import Fact, Kind, settled

COUNTER_KINDS = (Kind.COUNTER_OPENED, Kind.COUNTER_CLOSED, Kind.COUNTER_PAUSED, Kind.COUNTER_RESUMED)
DAY_KINDS = (Kind.HALL_OPENED, Kind.HALL_CLOSED, Kind.DAY_CLOSED, Kind.DAY_REOPENED)


@dataclass(frozen=True, slots=True)
class CounterStatus:
    """Whether a counter is staffed. `since` and `paused_since` in UTC milliseconds."""

    counter: str
    is_open: bool = False
    agent: str | None = None
    since: int | None = None
    paused_since: int | None = None

    @property
    def can_call(self) -> bool:
        """Whether the counter is open and not paused."""
        return self.is_open and self.paused_since is None


def fold_counter(counter: str, facts: Iterable[Fact]) -> CounterStatus:
    """The status of a counter told by its `COUNTER_*` facts, in order of id."""
    status = CounterStatus(counter)
    for fact in settled(facts):
        status = evolve_counter(status, fact)
    return status


def evolve_counter(status: CounterStatus, fact: Fact) -> CounterStatus:
    """The status of a counter after one more fact."""
    match fact.kind:
        case Kind.COUNTER_OPENED:
            return CounterStatus(status.counter, True, fact.agent, fact.at)
        case Kind.COUNTER_CLOSED:
            return CounterStatus(status.counter, since=fact.at)
        case Kind.COUNTER_PAUSED if status.paused_since is None:
            return replace(status, paused_since=fact.at)
        case Kind.COUNTER_RESUMED:
            return replace(status, paused_since=None)
    return status


@dataclass(frozen=True, slots=True)
class OpeningSession:
    """One period during which the hall was really open; `closed_at` is None while it is. UTC milliseconds."""

    opened_at: int
    closed_at: int | None = None


@dataclass(frozen=True, slots=True)
class HallDay:
    """One business day of a site: planned periods (local minutes of the day), real ones, and its closing."""

    site: str
    day: str
    planned: tuple[tuple[int, int], ...] = ()
    sessions: tuple[OpeningSession, ...] = ()
    closed_at: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether the hall is open now."""
        return bool(self.sessions) and self.sessions[-1].closed_at is None

    @property
    def doors_closed(self) -> bool:
        """Whether the doors were closed again after having been open: nobody comes in."""
        return bool(self.sessions) and not self.is_open


def fold_day(site: str, day: str, facts: Iterable[Fact]) -> HallDay:
    """The day told by its `HALL_*` and `DAY_*` facts, in order of id."""
    told = HallDay(site, day)
    for fact in settled(facts):
        match fact.kind:
            case Kind.HALL_OPENED:
                planned = tuple((opens, closes) for opens, closes in fact.payload["planned"])
                sessions = (*told.sessions, OpeningSession(fact.at))
                told = replace(told, planned=planned, sessions=sessions, closed_at=None)
            case Kind.HALL_CLOSED:
                last = replace(told.sessions[-1], closed_at=fact.at)
                told = replace(told, sessions=(*told.sessions[:-1], last))
            case Kind.DAY_CLOSED:
                told = replace(told, closed_at=fact.at)
            case Kind.DAY_REOPENED:
                told = replace(told, closed_at=None)
    return told


def last_end(facts: Iterable[Fact]) -> Fact | None:
    """The last closing of a day that stands, or its reopening by a supervisor when that came after; None before."""
    ends = [fact for fact in settled(facts) if fact.kind in (Kind.DAY_CLOSED, Kind.DAY_REOPENED)]
    return ends[-1] if ends else None
