"""Visits of the past, recorded as the facts that the desk would have written, many in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain import visit_rules
from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.localtime import local_day
from desk_app.domain.queue import due_time
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import Service, ThresholdKey
from desk_app.domain.visit import Channel, OutcomeCode
from desk_app.services.acting import Act, begin, notice_clock
from desk_app.storage import journal, visits
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

ORIGIN = "import"


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


def recorded_before(store: Store, ops: Sequence[str]) -> set[str]:
    """Those of these operations that the journal already holds."""
    return store.read(lambda connection: {op for op in ops if journal.of_operation(connection, op)})


def record_past_visits(store: Store, histories: Sequence[History], *, by: Actor, op: str) -> int:
    """Record those that are not recorded yet, all in one transaction; how many were new.

    `op` names the batch in case the clock was moved. Raises `Refusal` when a service is unknown or a group too
    large, and `StoreError`; in both cases nothing of the batch was kept.
    """

    def attempt(connection: Connection) -> int:
        notice_clock(store, connection, op, by)
        act = begin(store, connection, op, by)
        new = 0
        for history in histories:
            if not journal.of_operation(connection, history.op):
                _record(act, history)
                new += 1
        return new

    recorded = store.write(attempt)
    store.anchor.accept()
    return recorded


def _record(act: Act, history: History) -> None:
    """The facts of one visit. A fact whose time nobody knows stands at the last known one and says so."""
    act.op, act.facts = history.op, []
    act.day = local_day(history.arrived_at, act.settings.site.timezone)
    visit = _arrive(act, history)
    last = _reach_counter(act, history, visit)
    untimed = True if history.ended_at is None else None
    end = last if history.ended_at is None else history.ended_at
    match history.outcome:
        case PastOutcome.SERVED:
            done = OutcomeCode.DONE.value
            act.record(Kind.FINISHED, visit=visit, at=end, counter=history.counter, outcome=done, untimed=untimed)
        case PastOutcome.UNCLOSED:
            act.record(Kind.UNCLOSED, visit=visit, at=end)
        case PastOutcome.ABSENT:
            act.record(Kind.ABSENT, visit=visit, at=last, counter=history.counter)
            act.record(Kind.LEFT, visit=visit, at=end, untimed=untimed)
        case _:
            act.record(Kind.LEFT, visit=visit, at=end, untimed=untimed)
    if history.doubt is not None:
        act.record(Kind.FLAGGED, visit=visit, at=end, reason=history.doubt)
    act.projection.flush()


def _arrive(act: Act, history: History) -> int:
    """The arrival and its number. A sensitive service is discreet, but nobody asked for anything then."""
    service = _known_service(act, history.service)
    series = act.settings.discreet_series if service.sensitive else service.letter
    tolerance = act.settings.minutes_ms(ThresholdKey.APPOINTMENT_TOLERANCE_MINUTES)
    due_at, late = due_time(history.arrived_at, history.booked_for, tolerance)
    visit = visits.next_id(act.connection)
    act.record(
        Kind.ARRIVED,
        visit=visit,
        at=history.arrived_at,
        series=series,
        number=visits.next_number(act.connection, act.by.site, act.day, series),
        services=[service.id],
        persons=visit_rules.group_of(history.persons),
        channel=history.channel.value,
        discreet=service.sensitive or None,
        booked_for=history.booked_for,
        due_at=None if due_at == history.arrived_at else due_at,
        late=late or None,
        origin=ORIGIN,
    )
    return visit


def _reach_counter(act: Act, history: History, visit: int) -> int:
    """The call and the start, where they are known; the last known time of the visit so far.

    A start without a call is recorded as the call, which is the start where no separate start is noted.
    """
    if history.outcome is PastOutcome.LEFT:
        return history.arrived_at
    called = history.started_at if history.called_at is None else history.called_at
    if called is None:
        return history.arrived_at
    act.record(Kind.CALLED, visit=visit, at=called, counter=history.counter)
    if history.started_at is None or history.called_at is None or history.outcome is PastOutcome.ABSENT:
        return called
    act.record(Kind.STARTED, visit=visit, at=history.started_at, counter=history.counter)
    return history.started_at


def _known_service(act: Act, service: str) -> Service:
    known = act.settings.service(service)
    if known is None:
        raise Refusal(RefusalCode.UNKNOWN_SERVICE, service=service)
    return known
