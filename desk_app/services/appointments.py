"""The verbs of appointments: book, change, cancel, check in, missed. Names and contacts are kept apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desk_app.domain import appointment as rules
from desk_app.domain.actor import Actor
from desk_app.domain.appointment import Appointment, AppointmentState, CancelledBy
from desk_app.domain.facts import Kind
from desk_app.domain.localtime import local_day
from desk_app.domain.queue import due_time
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import ThresholdKey
from desk_app.domain.text import clean
from desk_app.domain.visit import Channel
from desk_app.services.acting import Act, Outcome, perform
from desk_app.services.visits import Arrival, log_arrival
from desk_app.storage import appointments, hall, journal
from desk_app.storage.appointments import Person
from desk_app.storage.store import Store

MAX_NAME = 120


@dataclass(frozen=True, slots=True)
class Booking:
    """What is agreed: when (UTC milliseconds), how long, for which service, and whether it is discreet."""

    booked_for: int
    service: str
    minutes: int = 20
    discreet: bool = False


def book(store: Store, booking: Booking, person: Person | None, *, by: Actor, op: str) -> Outcome:
    """Book an appointment; the name and contact, if any, are kept apart from the journal."""

    def work(act: Act) -> None:
        terms = _terms(act, booking)
        number = appointments.next_id(act.connection)
        act.record(Kind.APPOINTMENT_BOOKED, appointment=number, **terms)
        _keep(act, number, _cleaned(person))

    return perform(store, op, by, work)


def change(store: Store, appointment: int, booking: Booking, person: Person | None, *, by: Actor, op: str) -> Outcome:
    """Change an appointment that is still to come, or one that was missed; without a person, the name stays.

    Names are not in the journal: taking the change back does not bring a replaced one back, and says so (`renamed`).
    """

    def work(act: Act) -> None:
        found = _found(act, appointment)
        rules.must_be(found, AppointmentState.BOOKED, AppointmentState.MISSED)
        terms = _terms(act, booking)
        kept = _cleaned(person)
        renamed = kept is not None and kept != (appointments.person_of(act.connection, appointment) or Person(""))
        act.record(Kind.APPOINTMENT_CHANGED, appointment=appointment, **terms, renamed=renamed or None)
        _keep(act, appointment, kept)

    return perform(store, op, by, work)


def cancel(store: Store, appointment: int, cancelled_by: CancelledBy, *, by: Actor, op: str) -> Outcome:
    """Cancel an appointment, saying by whom."""

    def work(act: Act) -> None:
        rules.must_be(_found(act, appointment), AppointmentState.BOOKED)
        act.record(Kind.APPOINTMENT_CANCELLED, appointment=appointment, by=cancelled_by.value)
        if cancelled_by is CancelledBy.MISTAKE:
            appointments.forget_person(act.connection, appointment)

    return perform(store, op, by, work)


def check_in(store: Store, appointment: int, *, by: Actor, op: str, persons: int = 1) -> Outcome:
    """The visitor of an appointment is here: a visit and its ticket, ranked by the early and late rule."""

    def work(act: Act) -> None:
        found = _found(act, appointment)
        rules.may_check_in(found, act.day)
        tolerance = act.settings.minutes_ms(ThresholdKey.APPOINTMENT_TOLERANCE_MINUTES)
        due_at, late = due_time(act.at, found.booked_for, tolerance)
        arrival = Arrival((found.service,), persons, Channel.COUNTER, discreet=found.discreet)
        log_arrival(
            act, arrival, appointment=found.id, booked_for=found.booked_for, late=late,
            due_at=None if late else due_at,
        )  # fmt: skip

    return perform(store, op, by, work)


def mark_missed(store: Store, appointment: int, *, by: Actor, op: str) -> Outcome:
    """The visitor did not come within the agreed time, or before the doors were closed."""

    def work(act: Act) -> None:
        after = act.settings.minutes_ms(ThresholdKey.APPOINTMENT_MISSED_AFTER_MINUTES)
        found = _found(act, appointment)
        doors = hall.day_of(act.connection, found.site, found.day)
        rules.may_be_missed(found, act.at, after, doors_closed=doors.doors_closed)
        act.record(Kind.APPOINTMENT_MISSED, appointment=appointment)

    return perform(store, op, by, work)


def _found(act: Act, appointment: int) -> Appointment:
    found = rules.fold(journal.of_appointment(act.connection, appointment))
    if found is None or found.site != act.by.site or found.state is AppointmentState.VOID:
        raise Refusal(RefusalCode.UNKNOWN_APPOINTMENT, appointment=appointment)
    return found


def _terms(act: Act, booking: Booking) -> dict[str, Any]:
    service = act.service(booking.service)
    if not 1 <= booking.minutes <= 480:
        raise Refusal(RefusalCode.BAD_TIME, minutes=booking.minutes)
    return {
        "booked_day": local_day(booking.booked_for, act.settings.site.timezone),
        "booked_for": booking.booked_for,
        "minutes": booking.minutes,
        "service": booking.service,
        "discreet": booking.discreet or service.sensitive,
    }


def _keep(act: Act, appointment: int, person: Person | None) -> None:
    if person is None:
        return
    if person == Person(""):
        appointments.forget_person(act.connection, appointment)
    else:
        appointments.keep_person(act.connection, appointment, person)


def _cleaned(person: Person | None) -> Person | None:
    return person and Person(clean(person.name, MAX_NAME), clean(person.contact, MAX_NAME))
