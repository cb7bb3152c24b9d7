"""Visits of the past, recorded as the facts that the desk would have written, many in one transaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, islice
from typing import TypeAlias

from desk_app.domain import visit_life, visit_rules
from desk_app.domain.actor import Actor
from desk_app.domain.facts import Fact, Kind
from desk_app.domain.localtime import local_day, minute_of_day
from desk_app.domain.queue import due_time
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import Settings, ThresholdKey
from desk_app.domain.visit import Channel, OutcomeCode
from desk_app.services.acting import notice_clock
from desk_app.services.past_standing import NEW, Standing
from desk_app.storage import day_caches, journal, visits
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

ORIGIN = "import"

_AT_COUNTER = frozenset({Kind.CALLED, Kind.STARTED, Kind.FINISHED, Kind.ABSENT})
_Told: TypeAlias = tuple[Kind, int, Mapping[str, object]]


class PastOutcome(StrEnum):
    """How a visit of the past ended; LEFT alone is LEFT while waiting."""

    SERVED = "served"
    LEFT = "left"
    LEFT_CALLED = "left_called"
    LEFT_IN_SERVICE = "left_in_service"
    ABSENT = "absent"
    UNCLOSED = "unclosed"


@dataclass(frozen=True, slots=True)
class History:
    """One visit of the past. Times in UTC milliseconds, None where nobody knows; ids as in the settings.

    `op` is the same whenever the same visit is recorded again. `doubt` is the code of why its times are not to be
    trusted: the figures leave it out and count it.
    """

    op: str
    arrived_at: int
    service: str
    outcome: PastOutcome
    called_at: int | None = None
    started_at: int | None = None
    ended_at: int | None = None
    counter: str | None = None
    channel: Channel = Channel.COUNTER
    persons: int = 1
    booked_for: int | None = None
    doubt: str | None = None


def record_past_visits(store: Store, histories: Sequence[History], *, by: Actor, op: str) -> int:
    """Record those that are not recorded yet, all in one transaction; how many were new.

    `op` names the batch in case the clock was moved. Raises `Refusal` when a service is unknown or a group too
    large, and `StoreError`; in both cases nothing of the batch was kept.
    """

    def attempt(connection: Connection) -> int:
        notice_clock(store, connection, op, by)
        batch = _Batch(connection, store.settings(), by, store.clock.now_ms())
        for history in histories:
            if not journal.of_operation(connection, history.op):
                batch.take(history)
        return batch.write()

    recorded = store.write(attempt)
    store.anchor.accept()
    return recorded


def standings(store: Store, histories: Sequence[History]) -> list[Standing]:
    """How each of these stands to what is recorded of it: its times, how it ended, and what it was for."""

    def read(connection: Connection) -> list[Standing]:
        return [_standing(journal.of_operation(connection, history.op), history) for history in histories]

    return store.read(read)


def _standing(before: Sequence[Fact], history: History) -> Standing:
    if not before:
        return NEW
    arrival = before[0].payload
    course = [(Kind.ARRIVED, history.arrived_at), *((kind, at) for kind, at, _ in _course(history))]
    compared = {
        "times": ([(fact.kind, fact.at) for fact in before], course),
        "booked_for": (arrival.get("booked_for"), history.booked_for),
        "service": (arrival["services"], [history.service]),
        "persons": (arrival["persons"], history.persons),
        "channel": (arrival["channel"], history.channel.value),
        "counter": (
            {fact.counter for fact in before if fact.kind in _AT_COUNTER},
            {history.counter for kind, _at in course if kind in _AT_COUNTER},
        ),
    }
    return Standing(known=True, differs=tuple(name for name, (was, now) in compared.items() if was != now))


class _Batch:
    """Visits about to be written together. The same facts, fold and rows as acts one by one, in fewer statements."""

    def __init__(self, connection: Connection, settings: Settings, by: Actor, now: int) -> None:
        self._connection = connection
        self._settings = settings
        self._timezone = settings.site.timezone
        self._by = by
        self._now = now
        self._first = visits.next_id(connection)
        self._numbers: dict[tuple[str, str], int] = {}
        self._told: list[list[Fact]] = []

    def take(self, history: History) -> None:
        """Add the facts of a visit."""
        visit, day = self._first + len(self._told), local_day(history.arrived_at, self._timezone)
        self._told.append(
            [
                Fact(
                    id=0,
                    op=history.op,
                    part=part,
                    at=at,
                    recorded_at=self._now,
                    day=day,
                    kind=kind,
                    site=self._by.site,
                    desk=self._by.desk,
                    agent=self._by.agent,
                    counter=history.counter if kind in _AT_COUNTER else None,
                    visit=visit,
                    appointment=None,
                    payload={name: value for name, value in payload.items() if value is not None},
                )
                for part, (kind, at, payload) in enumerate(self._facts(history, day))
            ]
        )

    def write(self) -> int:
        """Write everything; how many visits there were."""
        numbered = iter(journal.append_all(self._connection, chain.from_iterable(self._told)))
        folded = [visit_life.fold(islice(numbered, len(facts))) for facts in self._told]
        made = [visit for visit in folded if visit is not None]
        visits.save_new(self._connection, [(visit, minute_of_day(visit.arrived_at, self._timezone)) for visit in made])
        for day in {visit.day for visit in made}:
            day_caches.forget(self._connection, self._by.site, day)
        return len(made)

    def _facts(self, history: History, day: str) -> Iterator[_Told]:
        """What happened, when."""
        yield Kind.ARRIVED, history.arrived_at, self._arrival(history, day)
        yield from _course(history)

    def _arrival(self, history: History, day: str) -> dict[str, object]:
        """The arrival and its number. A sensitive service is discreet, but nobody asked for anything then."""
        service = self._settings.service(history.service)
        if service is None:
            raise Refusal(RefusalCode.UNKNOWN_SERVICE, service=history.service)
        series = self._settings.discreet_series if service.sensitive else service.letter
        tolerance = self._settings.minutes_ms(ThresholdKey.APPOINTMENT_TOLERANCE_MINUTES)
        due_at, late = due_time(history.arrived_at, history.booked_for, tolerance)
        return {
            "series": series,
            "number": self._number(day, series),
            "services": [service.id],
            "persons": visit_rules.group_of(history.persons),
            "channel": history.channel.value,
            "discreet": service.sensitive or None,
            "booked_for": history.booked_for,
            "due_at": None if due_at == history.arrived_at else due_at,
            "late": late or None,
            "origin": ORIGIN,
        }

    def _number(self, day: str, series: str) -> int:
        key = (day, series)
        if key not in self._numbers:
            self._numbers[key] = visits.next_number(self._connection, self._by.site, day, series) - 1
        self._numbers[key] += 1
        return self._numbers[key]


def _course(history: History) -> Iterator[_Told]:
    """What followed the arrival. A fact whose time nobody knows stands at the last known one and says so."""
    last = history.arrived_at
    for kind, at in _at_counter(history):
        yield kind, at, {}
        last = at
    end = last if history.ended_at is None else history.ended_at
    untimed = {"untimed": True} if history.ended_at is None else {}
    match history.outcome:
        case PastOutcome.SERVED:
            yield Kind.FINISHED, end, {"outcome": OutcomeCode.DONE.value, **untimed}
        case PastOutcome.UNCLOSED:
            yield Kind.UNCLOSED, end, {}
        case PastOutcome.ABSENT:
            yield Kind.ABSENT, last, {}
            yield Kind.LEFT, end, untimed
        case _:
            yield Kind.LEFT, end, untimed
    if history.doubt is not None:
        yield Kind.FLAGGED, end, {"reason": history.doubt}


def _at_counter(history: History) -> Iterator[tuple[Kind, int]]:
    """The call and the start, where they are known.

    A start without a call is recorded as the call, which is the start where no separate start is noted.
    """
    called = history.started_at if history.called_at is None else history.called_at
    if history.outcome is PastOutcome.LEFT or called is None:
        return
    yield Kind.CALLED, called
    both = history.called_at is not None and history.started_at is not None
    if both and history.outcome is not PastOutcome.ABSENT and history.started_at is not None:
        yield Kind.STARTED, history.started_at
