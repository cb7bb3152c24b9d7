"""The readings of the supervision screen: the hall now, the visits behind a figure, one visit's story."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk_app.domain.facts import Fact
from desk_app.domain.figures.behind import Mark
from desk_app.domain.figures.query import Measure, Selection
from desk_app.domain.localtime import MINUTE_MS, local_day, moment_ms
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import Settings
from desk_app.domain.visit import State
from desk_app.services import figures
from desk_app.services.period_reading import planned
from desk_app.services.readings import waited_ms
from desk_app.services.undoing import timeline
from desk_app.storage import queue_readings, supervision_readings
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store
from desk_app.storage.supervision_readings import VisitLine, WaitSpan

MOST_LINES = 1000
"""How many visits a list shows at once, the latest: more is a matter for the export."""
_STEP_MS = 10 * MINUTE_MS


@dataclass(frozen=True, slots=True)
class Waiting:
    """Who waited at a moment of the day: how many persons, and the longest wait in seconds (None when nobody)."""

    at: int
    persons: int
    longest_s: float | None


@dataclass(frozen=True, slots=True)
class HallNow:
    """The hall as it is: persons and visits that wait, since when the longest wait counts (UTC milliseconds).

    `course` tells the same every ten minutes since the planned opening, the latest last.
    """

    now: int
    day: str
    settings: Settings
    persons: int
    visits: int
    waiting_since: int | None
    course: tuple[Waiting, ...]


@dataclass(frozen=True, slots=True)
class Behind:
    """The visits behind a figure, by day and arrival.

    `count` is how many there are, of which `lines` has the latest. `withheld` were received in confidence and are
    counted but not listed, as the list is that of a service.
    """

    lines: tuple[VisitLine, ...]
    count: int
    withheld: int = 0


@dataclass(frozen=True, slots=True)
class Story:
    """One visit with its standing facts, corrected times in place."""

    line: VisitLine
    facts: tuple[Fact, ...]
    settings: Settings


def hall_now(store: Store) -> HallNow:
    """Who waits now, and how that went since this morning."""
    return store.read(lambda connection: _hall_now(store, connection))


def _hall_now(store: Store, connection: Connection) -> HallNow:
    settings, now = store.settings(), store.clock.now_ms()
    site, day = settings.site.id, local_day(now, settings.site.timezone)
    waiting = [line for line in queue_readings.live_lines(connection, site) if line.state is State.WAITING]
    spans = supervision_readings.waits_of_day(connection, site, day)
    longest = max((waited_ms(line, now) for line in waiting), default=None)
    return HallNow(
        now=now,
        day=day,
        settings=settings,
        persons=sum(line.persons for line in waiting),
        visits=len(waiting),
        waiting_since=None if longest is None else now - longest,
        course=_course(spans, _first_moment(settings, day, spans), now),
    )


def _first_moment(settings: Settings, day: str, spans: Sequence[WaitSpan]) -> int:
    """The planned opening, or the first arrival when that came before."""
    midnight = moment_ms(day, 0, settings.site.timezone)
    begins = [midnight + opens * MINUTE_MS for opens, _ in planned(settings, day, day)]
    begins += [span.entered_at for span in spans]
    return min(begins, default=midnight) // _STEP_MS * _STEP_MS


def _course(spans: Sequence[WaitSpan], first: int, now: int) -> tuple[Waiting, ...]:
    moments = [*range(first, now, _STEP_MS), now] if first <= now else []
    return tuple(_waiting_at(spans, at) for at in moments)


def _waiting_at(spans: Sequence[WaitSpan], at: int) -> Waiting:
    there = [span for span in spans if span.entered_at <= at and (span.until is None or at < span.until)]
    longest = max((max(0, at - span.counts_from) / 1000 for span in there), default=None)
    return Waiting(at, sum(span.persons for span in there), longest)


def visits_behind(store: Store, selection: Selection, mark: Mark | Measure) -> Behind:
    """The visits that a count, a distribution or a share is made of."""
    found = figures.behind(store, selection, mark)
    return store.read(lambda connection: _behind(connection, found, by_service=selection.service is not None))


def waiting_visits(store: Store) -> Behind:
    """The visits that wait now, whatever their day."""

    def reading(connection: Connection) -> Behind:
        lines = queue_readings.live_lines(connection, store.settings().site.id)
        waiting = sorted((line.arrived_at, line.visit) for line in lines if line.state is State.WAITING)
        return _behind(connection, [visit for _, visit in waiting], by_service=False)

    return store.read(reading)


def _behind(connection: Connection, found: Sequence[int], *, by_service: bool) -> Behind:
    lines = supervision_readings.visit_lines(connection, found[-MOST_LINES:])
    listed = tuple(line for line in lines if not (by_service and line.discreet))
    return Behind(listed, len(found), len(lines) - len(listed))


def story(store: Store, visit: int) -> Story:
    """A visit and what happened to it; refused when there is none of that number."""
    facts = timeline(store, visit)
    lines = store.read(lambda connection: supervision_readings.visit_lines(connection, [visit]))
    if not lines:
        raise Refusal(RefusalCode.UNKNOWN_VISIT, visit=visit)
    return Story(lines[0], facts, store.settings())
