"""Appointments: their states, how facts make them, and the rules of their acts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from desk_app.domain.facts import Fact, Kind, settled
from desk_app.domain.refusals import Refusal, RefusalCode


class AppointmentState(StrEnum):
    """Where an appointment stands. Kept or not is told by the visit it became."""

    BOOKED = "BOOKED"
    CHECKED_IN = "CHECKED_IN"
    CANCELLED_BY_VISITOR = "CANCELLED_BY_VISITOR"
    CANCELLED_BY_SERVICE = "CANCELLED_BY_SERVICE"
    MISSED = "MISSED"
    VOID = "VOID"


class CancelledBy(StrEnum):
    """Who gave the appointment up; a mistake of entry counts nowhere."""

    VISITOR = "visitor"
    SERVICE = "service"
    MISTAKE = "mistake"


_CANCELLED = {
    CancelledBy.VISITOR: AppointmentState.CANCELLED_BY_VISITOR,
    CancelledBy.SERVICE: AppointmentState.CANCELLED_BY_SERVICE,
    CancelledBy.MISTAKE: AppointmentState.VOID,
}


@dataclass(frozen=True, slots=True)
class Appointment:
    """One booked time. `booked_for`, `created_at`, `cancelled_at` in UTC milliseconds; `minutes` is its length.

    Names and contacts are not here: they live apart and are erased apart.
    """

    id: int
    site: str
    day: str
    booked_for: int
    minutes: int
    service: str
    state: AppointmentState
    created_at: int
    discreet: bool = False
    visit: int | None = None
    cancelled_at: int | None = None
    last_fact: int = 0


def fold(facts: Iterable[Fact]) -> Appointment | None:
    """The appointment told by all its facts, in order of id; None without a booking.

    A check-in whose visit was entered by mistake counts for nothing: the appointment is what it was before.
    """
    facts = list(facts)
    standing = settled(facts)
    mistaken = {fact.visit for fact in standing if fact.kind is Kind.VOIDED}
    appointment: Appointment | None = None
    for fact in standing:
        if fact.visit is None or fact.visit not in mistaken:
            appointment = _evolve(appointment, fact)
    return replace(appointment, last_fact=facts[-1].id) if appointment else None


def _evolve(appointment: Appointment | None, fact: Fact) -> Appointment | None:
    if fact.kind is Kind.APPOINTMENT_BOOKED:
        return _booked(fact)
    if appointment is None:
        return None
    told = fact.payload
    match fact.kind:
        case Kind.APPOINTMENT_CHANGED:
            return replace(
                appointment,
                day=told["booked_day"],
                booked_for=told["booked_for"],
                minutes=told["minutes"],
                service=told["service"],
                discreet=told["discreet"],
                state=AppointmentState.BOOKED,
            )
        case Kind.APPOINTMENT_CANCELLED:
            return replace(appointment, state=_CANCELLED[CancelledBy(told["by"])], cancelled_at=fact.at)
        case Kind.APPOINTMENT_MISSED:
            return replace(appointment, state=AppointmentState.MISSED)
        case Kind.ARRIVED:
            return replace(appointment, state=AppointmentState.CHECKED_IN, visit=fact.visit)
    return appointment


def _booked(fact: Fact) -> Appointment:
    told = fact.payload
    assert fact.appointment is not None
    return Appointment(
        id=fact.appointment,
        site=fact.site,
        day=told["booked_day"],
        booked_for=told["booked_for"],
        minutes=told["minutes"],
        service=told["service"],
        state=AppointmentState.BOOKED,
        created_at=fact.at,
        discreet=told.get("discreet", False),
    )


def must_be(appointment: Appointment, *states: AppointmentState) -> None:
    """Refuse unless the appointment is in one of these states."""
    if appointment.state not in states:
        raise Refusal(RefusalCode.APPOINTMENT_STATE, state=appointment.state)


def may_check_in(appointment: Appointment, day: str) -> None:
    """A booked (or wrongly missed) appointment of that business day may be checked in."""
    must_be(appointment, AppointmentState.BOOKED, AppointmentState.MISSED)
    if appointment.day != day:
        raise Refusal(RefusalCode.APPOINTMENT_OTHER_DAY, day=appointment.day)


def is_unsettled(appointment: Appointment, now: int) -> bool:
    """Whether the hour of an appointment has come and nobody said what became of it."""
    return appointment.state is AppointmentState.BOOKED and appointment.booked_for <= now


def is_overdue(appointment: Appointment, now: int, after_ms: int, *, doors_closed: bool) -> bool:
    """Whether the visitor cannot come any more: the agreed time is over, or the hour is and the doors are closed."""
    until = appointment.booked_for + (0 if doors_closed else after_ms)
    return appointment.state is AppointmentState.BOOKED and now >= until


def may_be_missed(appointment: Appointment, now: int, after_ms: int, *, doors_closed: bool) -> None:
    """An absence is told only once the visitor cannot come any more."""
    must_be(appointment, AppointmentState.BOOKED)
    if not is_overdue(appointment, now, after_ms, doors_closed=doors_closed):
        raise Refusal(RefusalCode.APPOINTMENT_NOT_MISSED_YET, minutes=after_ms // 60_000)
