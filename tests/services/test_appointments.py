"""Appointments: booked, changed, cancelled, checked in early, in time and late, missed; names are kept apart."""

from __future__ import annotations

import pytest

from desk_app.domain.appointment import Appointment, AppointmentState, CancelledBy
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.visit import State
from desk_app.services import appointments, undoing, visits
from desk_app.services.appointments import Booking
from desk_app.services.personal_data import erasing
from desk_app.services.readings import appointments_of
from desk_app.storage import appointments as appointment_rows
from desk_app.storage.appointments import AppointmentLine, Person
from tests.support.hall import DAY, HOUR, MINUTE, NINE, SITE, Hall

TEN = NINE + HOUR
AUBRY = Person("Mme Aubry", "06 00 00 00 00")


def _book(hall: Hall, booked_for: int = TEN, person: Person | None = None, **told: object) -> int:
    booking = Booking(booked_for, **{"service": "identity", **told})  # type: ignore[arg-type]
    return hall.do(appointments.book, booking, person).appointment


def _line(hall: Hall, number: int, day: str = DAY) -> AppointmentLine:
    return next(line for line in appointments_of(hall.store, day) if line.appointment.id == number)


def _told(hall: Hall, number: int) -> Appointment:
    return _line(hall, number).appointment


def test_a_booking_is_kept_and_the_name_apart(hall: Hall) -> None:
    number = _book(hall, person=AUBRY, minutes=30)
    told = _told(hall, number)
    assert (told.booked_for, told.minutes, told.service, told.state) == (TEN, 30, "identity", AppointmentState.BOOKED)
    assert (_line(hall, number).person, told.discreet, hall.queue()) == (AUBRY, False, [])
    row = hall.store.connection.execute("SELECT group_concat(payload) AS told FROM journal").fetchone()
    assert "Aubry" not in row["told"]
    assert "06 00" not in row["told"]


def test_a_sensitive_service_makes_a_discreet_appointment_and_visit(hall: Hall) -> None:
    number = _book(hall, service="social")
    assert _told(hall, number).discreet
    visit = hall.do(appointments.check_in, number).visit
    assert hall.visit(visit).ticket == "R 001"


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"service": "nothing"}, RefusalCode.UNKNOWN_SERVICE),
        ({"minutes": 0}, RefusalCode.BAD_TIME),
        ({"minutes": 481}, RefusalCode.BAD_TIME),
    ],
)
def test_a_senseless_booking_is_refused(hall: Hall, told: dict[str, object], code: RefusalCode) -> None:
    with pytest.raises(Refusal) as refusal:
        _book(hall, **told)  # type: ignore[arg-type]
    assert refusal.value.code is code


@pytest.mark.parametrize(
    ("arrives", "due", "late"),
    [
        (TEN - 50 * MINUTE, TEN, False),
        (TEN, TEN, False),
        (TEN + 10 * MINUTE, TEN, False),
        (TEN + 10 * MINUTE + 1, TEN + 10 * MINUTE + 1, True),
    ],
    ids=["early", "on time", "last moment of the tolerance", "late"],
)
def test_the_rank_of_an_appointment(hall: Hall, arrives: int, due: int, late: bool) -> None:
    number = _book(hall)
    hall.clock.set_to(arrives)
    visit = hall.visit(hall.do(appointments.check_in, number).visit)
    assert (visit.arrived_at, visit.booked_for, visit.current.due_at, visit.visitor_late) == (arrives, TEN, due, late)
    assert (_told(hall, number).state, _told(hall, number).visit) == (AppointmentState.CHECKED_IN, visit.id)
    assert visit.appointment == number


def test_an_early_appointment_is_called_when_nobody_ordinary_waits(hall: Hall) -> None:
    hall.open_counters("g1")
    number = _book(hall)
    early = hall.do(appointments.check_in, number).visit
    hall.clock.run(MINUTE)
    walk_in = hall.arrive()
    assert hall.queue() == [walk_in, early]
    hall.finish(hall.call())
    assert hall.call() == early
    hall.finish(early)
    told = hall.measures(early)
    assert (told.wait_ms, told.felt_ms, told.appointment_delay_ms) == (0, MINUTE, MINUTE - HOUR)


def test_the_durations_of_an_appointment_called_after_its_time(hall: Hall) -> None:
    hall.open_counters("g1")
    number = _book(hall)
    hall.clock.set_to(TEN - 5 * MINUTE)
    visit = hall.do(appointments.check_in, number).visit
    hall.clock.set_to(TEN + 12 * MINUTE)
    hall.call()
    hall.clock.run(MINUTE)
    hall.finish(visit)
    told = hall.measures(visit)
    assert (told.wait_ms, told.felt_ms, told.appointment_delay_ms) == (12 * MINUTE, 17 * MINUTE, 12 * MINUTE)


@pytest.mark.parametrize(("by", "state"), [
    (CancelledBy.VISITOR, AppointmentState.CANCELLED_BY_VISITOR),
    (CancelledBy.SERVICE, AppointmentState.CANCELLED_BY_SERVICE),
])  # fmt: skip
def test_a_cancelled_appointment_is_over(hall: Hall, by: CancelledBy, state: AppointmentState) -> None:
    number = _book(hall, person=AUBRY)
    hall.do(appointments.cancel, number, by)
    assert (_told(hall, number).state, _told(hall, number).cancelled_at) == (state, NINE)
    assert _line(hall, number).person == AUBRY, "kept to know whom it was, until its time is over"
    _refused(hall, number, RefusalCode.APPOINTMENT_STATE)


def test_an_appointment_entered_by_mistake_is_unknown_and_nameless(hall: Hall) -> None:
    number = _book(hall, person=AUBRY)
    hall.do(appointments.cancel, number, CancelledBy.MISTAKE)
    (line,) = hall.store.read(lambda connection: appointment_rows.of_day(connection, SITE, DAY))
    assert line.person is None
    assert appointments_of(hall.store, DAY) == ()
    _refused(hall, number, RefusalCode.UNKNOWN_APPOINTMENT)


def _refused(hall: Hall, number: int, code: RefusalCode) -> None:
    hall.clock.set_to(TEN + HOUR)
    for verb, details in (
        (appointments.check_in, ()),
        (appointments.cancel, (CancelledBy.VISITOR,)),
        (appointments.mark_missed, ()),
        (appointments.change, (Booking(TEN, "identity"), None)),
    ):
        with pytest.raises(Refusal) as refusal:
            hall.do(verb, number, *details)
        assert refusal.value.code is code


def test_an_unknown_appointment_is_refused(hall: Hall) -> None:
    _refused(hall, 999, RefusalCode.UNKNOWN_APPOINTMENT)


@pytest.mark.parametrize(("after", "possible"), [(15 * MINUTE - 1, False), (15 * MINUTE, True)])
def test_an_absence_is_told_once_the_visitor_had_time_to_come(hall: Hall, after: int, possible: bool) -> None:
    number = _book(hall)
    hall.clock.set_to(TEN + after)
    if possible:
        hall.do(appointments.mark_missed, number)
        assert _told(hall, number).state is AppointmentState.MISSED
        return
    with pytest.raises(Refusal) as refusal:
        hall.do(appointments.mark_missed, number)
    assert refusal.value.code is RefusalCode.APPOINTMENT_NOT_MISSED_YET


def test_a_missed_visitor_who_comes_after_all_is_late(hall: Hall) -> None:
    number = _book(hall)
    hall.clock.set_to(TEN + 20 * MINUTE)
    hall.do(appointments.mark_missed, number)
    visit = hall.visit(hall.do(appointments.check_in, number).visit)
    assert visit.visitor_late
    assert _told(hall, number).state is AppointmentState.CHECKED_IN
    _refused(hall, number, RefusalCode.APPOINTMENT_STATE)


def test_it_is_for_its_own_day(hall: Hall) -> None:
    tomorrow = _book(hall, TEN + 24 * HOUR)
    with pytest.raises(Refusal) as refusal:
        hall.do(appointments.check_in, tomorrow)
    assert (refusal.value.code, refusal.value.details["day"]) == (RefusalCode.APPOINTMENT_OTHER_DAY, "2026-11-24")
    hall.do(appointments.change, tomorrow, Booking(TEN, "school"), None)
    visit = hall.do(appointments.check_in, tomorrow).visit
    assert hall.visit(visit).current.service == "school"


def test_a_missed_appointment_can_be_moved(hall: Hall) -> None:
    number = _book(hall)
    hall.clock.set_to(TEN + HOUR)
    hall.do(appointments.mark_missed, number)
    hall.do(appointments.change, number, Booking(TEN + 24 * HOUR, "identity"), None)
    assert _line(hall, number, "2026-11-24").appointment.state is AppointmentState.BOOKED


def test_a_visit_entered_by_mistake_gives_the_appointment_back(hall: Hall) -> None:
    number = _book(hall)
    first = hall.do(appointments.check_in, number).visit
    hall.do(visits.void, first, "mistake")
    assert (_told(hall, number).state, _told(hall, number).visit) == (AppointmentState.BOOKED, None)
    second = hall.do(appointments.check_in, number).visit
    assert (_told(hall, number).visit, hall.visit(first).state) == (second, State.VOID)


def test_names_are_erased_three_months_after_the_date_even_when_it_was_moved(hall: Hall) -> None:
    moved, kept = _book(hall, person=AUBRY), _book(hall, person=Person("M. Fabre"))
    hall.do(appointments.change, moved, Booking(TEN + 60 * 24 * HOUR, "identity"), None)
    hall.clock.set_to(TEN + 93 * 24 * HOUR)
    outcome = hall.do(erasing.purge)
    told = {"class": "appointments", "count": 1, "first": DAY, "last": DAY, "days": 92}
    assert outcome.facts[-1].payload == {"classes": [told]}
    assert _line(hall, kept).person is None
    assert _line(hall, moved, "2027-01-22").person == AUBRY


def test_a_name_is_kept_as_people_can_read_it(hall: Hall) -> None:
    number = _book(hall, person=Person(" Mme\u202e Au\x00bry\ud800 ", "x" * 500))
    assert _line(hall, number).person == Person("Mme Aubry", "x" * 120)
    assert _line(hall, _book(hall, person=Person(" ", "\x07"))).person is None


def test_a_changed_name_replaces_the_former(hall: Hall) -> None:
    number = _book(hall, person=AUBRY)
    hall.do(appointments.change, number, Booking(TEN, "identity"), Person("M. Aubry"))
    assert _line(hall, number).person == Person("M. Aubry")


def test_a_name_taken_out_is_erased(hall: Hall) -> None:
    number = _book(hall, person=AUBRY)
    hall.do(appointments.change, number, Booking(TEN, "identity"), Person(" "))
    assert _line(hall, number).person is None


def test_a_change_taken_back_says_whether_the_name_was_another(hall: Hall) -> None:
    number = _book(hall, person=AUBRY)
    for person, renamed in ((AUBRY, None), (None, None), (Person("M. Aubry"), True), (Person(""), True)):
        changed = hall.do(appointments.change, number, Booking(TEN + 60_000, "identity"), person)
        undone = hall.do(undoing.undo)
        assert [fact.payload.get("renamed") for fact in (*changed.facts, *undone.facts)] == [renamed, renamed]
    assert _line(hall, number).appointment.booked_for == TEN
    rows = hall.store.connection.execute("SELECT payload FROM journal").fetchall()
    assert not any("Aubry" in row["payload"] for row in rows)
