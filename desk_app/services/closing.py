"""Closing the day: every open ticket is settled by somebody, none is invented, then the day is closed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from desk_app.domain.actor import Actor
from desk_app.domain.appointment import is_overdue, is_unsettled
from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import ThresholdKey
from desk_app.domain.visit import AT_COUNTER, OutcomeCode, Visit
from desk_app.services.acting import Act, Outcome, perform
from desk_app.services.day_end import is_closed
from desk_app.storage import appointments, hall, visits
from desk_app.storage.store import Store


class Settlement(StrEnum):
    """What became of a ticket found open at closing."""

    SERVED = "served"
    LEFT = "left"
    CARRIED_OVER = "carried_over"
    UNCLOSED = "unclosed"


def close_day(store: Store, day: str, choices: Mapping[int, Settlement], *, by: Actor, op: str) -> Outcome:
    """Settle each open ticket up to that day, close the counters and the doors, and close the day.

    Refused while an open ticket has no choice, or while nobody said what became of an appointment whose hour has
    come. A ticket settled as served had its end forgotten, and one carried over waits a night: their times are flagged
    and stay out of every duration. When somebody left who is found so at closing nobody knows. An unclosed ticket
    yields no duration either and is counted apart. A closed day can be closed again when a ticket was given after its
    closing.
    """

    def work(act: Act) -> None:
        _may_be_closed(act, day)
        site = act.by.site
        closed_at = hall.day_of(act.connection, site, day).closed_at
        still_open = [act.visit(visit) for visit in visits.open_visits(act.connection, site)]
        due = [
            visit
            for visit in still_open
            if visit.day <= day and is_due(visit.arrived_at, visit.carried_over, closed_at)
        ]
        if not due and is_closed(act.connection, site, day):
            raise Refusal(RefusalCode.DAY_ALREADY_CLOSED, day=day)
        missing = [visit.ticket for visit in due if visit.id not in choices]
        if missing:
            raise Refusal(RefusalCode.DAY_HAS_OPEN_VISITS, tickets=", ".join(missing))
        if any(is_unsettled(line.appointment, act.now) for line in appointments.of_day(act.connection, site, day)):
            raise Refusal(RefusalCode.DAY_HAS_APPOINTMENTS, day=day)
        for visit in due:
            _settle(act, visit, choices[visit.id])
        if day == act.day:
            _close_counters(act)
        if hall.day_of(act.connection, site, day).is_open:
            act.record(Kind.HALL_CLOSED, day=day)
        act.record(Kind.DAY_CLOSED, day=day, settled=len(due))

    return perform(store, op, by, work)


def mark_all_missed(store: Store, day: str, *, by: Actor, op: str) -> Outcome:
    """Declare missed every appointment of a day that is still booked and whose visitor cannot come any more."""

    def work(act: Act) -> None:
        after_ms = act.settings.minutes_ms(ThresholdKey.APPOINTMENT_MISSED_AFTER_MINUTES)
        doors = hall.day_of(act.connection, act.by.site, day)
        for line in appointments.of_day(act.connection, act.by.site, day):
            if is_overdue(line.appointment, act.now, after_ms, doors_closed=doors.doors_closed):
                act.record(Kind.APPOINTMENT_MISSED, appointment=line.appointment.id)

    return perform(store, op, by, work)


def is_due(arrived_at: int, carried_over: bool, closed_at: int | None) -> bool:
    """Whether an open visit keeps its day from being closed: what its closing carried over does so no more."""
    return closed_at is None or not carried_over or arrived_at > closed_at


def _may_be_closed(act: Act, day: str) -> None:
    """A day of the calendar that has come."""
    try:
        real = date.fromisoformat(day).isoformat() == day
    except ValueError:
        real = False
    if not real or day > act.day:
        raise Refusal(RefusalCode.BAD_TIME, day=day)


def _settle(act: Act, visit: Visit, choice: Settlement) -> None:
    match choice:
        case Settlement.SERVED:
            act.record(Kind.FLAGGED, visit=visit, reason="closing")
            act.record(Kind.FINISHED, visit=visit, counter=visit.current.counter, outcome=OutcomeCode.DONE.value)
        case Settlement.LEFT:
            act.record(Kind.LEFT, visit=visit, untimed=True)
        case Settlement.UNCLOSED:
            act.record(Kind.UNCLOSED, visit=visit)
        case Settlement.CARRIED_OVER:
            if visit.state in AT_COUNTER:
                act.record(Kind.REQUEUED, visit=visit, counter=visit.current.counter, reason="carried_over")
            act.record(Kind.CARRIED_OVER, visit=visit)
            act.record(Kind.FLAGGED, visit=visit, reason="carried_over")


def _close_counters(act: Act) -> None:
    act.projection.flush()
    for status in hall.counters(act.connection, act.by.site).values():
        if status.is_open:
            act.record(Kind.COUNTER_CLOSED, counter=status.counter)
