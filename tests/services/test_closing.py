"""Closing the day: each open ticket is settled by a choice, none is invented, and the next day goes on."""

from __future__ import annotations

import pytest

from desk_app.domain.appointment import CancelledBy
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.visit import State
from desk_app.services import appointments, calling, closing, visits
from desk_app.services import hall as doors
from desk_app.services.appointments import Booking
from desk_app.services.closing import Settlement
from desk_app.services.closing_day import closing_day
from desk_app.services.readings import closing_view, hall_view
from tests.support.hall import DAY, HOUR, MINUTE, NINE, Hall


def _close(hall: Hall, choices: dict[int, Settlement], day: str = DAY) -> None:
    hall.do(closing.close_day, day, choices)


@pytest.fixture
def evening(hall: Hall) -> dict[State, int]:
    """Half past five, the doors open and somebody left over in each open state."""
    hall.do(doors.open_hall)
    hall.open_counters("g1", "g2", "g3")
    left = {State.CALLED: hall.called()}
    left[State.IN_SERVICE] = hall.arrive()
    hall.do(calling.call_chosen, left[State.IN_SERVICE], "g2")
    hall.do(calling.start, left[State.IN_SERVICE], "g2")
    for state, verb in ((State.ON_HOLD, calling.hold), (State.ABSENT, calling.mark_absent)):
        left[state] = hall.arrive()
        hall.do(calling.call_chosen, left[state], "g3")
        hall.do(verb, left[state], "g3", *(["form"] if state is State.ON_HOLD else []))
    left[State.WAITING] = hall.arrive()
    hall.clock.run(8 * HOUR + 30 * MINUTE)
    return left


@pytest.mark.parametrize("choice", list(Settlement), ids=str)
def test_each_settlement_of_each_open_state(hall: Hall, evening: dict[State, int], choice: Settlement) -> None:
    _close(hall, dict.fromkeys(evening.values(), choice))
    for before, visit in evening.items():
        told, durations = hall.visit(visit), hall.measures(visit)
        match choice:
            case Settlement.SERVED:
                assert (told.state, told.inaccurate) == (State.SERVED, "closing")
            case Settlement.LEFT:
                assert (told.state, told.current.left_phase) == (State.LEFT, before)
                assert (told.current.ended_at, durations.gone_after_ms) == (None, None)
            case Settlement.UNCLOSED:
                assert (told.state, durations.stay_ms, durations.service_ms) == (State.UNCLOSED, None, None)
            case Settlement.CARRIED_OVER:
                kept = before in (State.ON_HOLD, State.ABSENT)
                assert told.state is (before if kept else State.WAITING)
                assert (told.carried_over, told.inaccurate, told.arrived_at) == (True, "carried_over", NINE)
    view = hall_view(hall.store)
    assert view.hall.closed_at == hall.clock.now_ms()
    assert not view.hall.is_open
    assert not any(counter.status.is_open for counter in view.counters)


def test_a_ticket_without_a_choice_is_not_invented(hall: Hall, evening: dict[State, int]) -> None:
    facts = hall.facts()
    with pytest.raises(Refusal) as refusal:
        _close(hall, {evening[State.CALLED]: Settlement.SERVED})
    assert refusal.value.code is RefusalCode.DAY_HAS_OPEN_VISITS
    assert refusal.value.details["tickets"] == "A 002, A 003, A 004, A 005"
    assert hall.facts() == facts


def test_carried_over_tickets_are_first_the_next_day_and_keep_their_number(hall: Hall) -> None:
    hall.open_counters("g1")
    yesterday = hall.arrive()
    hall.clock.run(8 * HOUR)
    _close(hall, {yesterday: Settlement.CARRIED_OVER})
    hall.clock.run(16 * HOUR)
    today = hall.arrive()
    assert hall_view(hall.store).from_before == 1
    assert hall.queue() == [yesterday, today]
    hall.open_counters("g1")
    assert hall.call() == yesterday
    hall.finish(yesterday)
    told = hall.visit(yesterday)
    assert (told.day, told.ticket, told.state) == (DAY, "A 001", State.SERVED)
    assert hall.visit(today).ticket == "A 001"
    hall.call()
    hall.finish(today)
    _close(hall, {}, "2026-11-24")


def test_a_day_can_be_closed_the_next_morning_without_touching_the_new_one(hall: Hall) -> None:
    hall.do(doors.open_hall)
    yesterday = hall.arrive()
    hall.clock.run(24 * HOUR)
    hall.open_counters("g1")
    today = hall.called()
    _close(hall, {yesterday: Settlement.LEFT})
    assert hall.visit(today).state is State.CALLED
    view = hall_view(hall.store)
    assert view.counters[0].status.is_open
    assert closing_view(hall.store, DAY).hall.closed_at == hall.clock.now_ms()
    assert not closing_view(hall.store, DAY).hall.is_open


def test_a_closed_day_is_closed_once_unless_somebody_came_after(hall: Hall) -> None:
    _close(hall, {})
    with pytest.raises(Refusal) as refusal:
        _close(hall, {})
    assert refusal.value.code is RefusalCode.DAY_ALREADY_CLOSED
    visit = hall.arrive()
    _close(hall, {visit: Settlement.LEFT})
    assert hall.visit(visit).state is State.LEFT


def test_an_appointment_whose_hour_has_come_holds_the_closing_back_until_it_is_settled(hall: Hall) -> None:
    numbers = [
        hall.do(appointments.book, Booking(NINE + minutes * MINUTE, "identity"), None).appointment
        for minutes in (5, 10, 20, 600)
    ]
    hall.clock.run(30 * MINUTE)
    hall.do(appointments.cancel, numbers[0], CancelledBy.VISITOR)
    with pytest.raises(Refusal) as refusal:
        _close(hall, {})
    assert refusal.value.code is RefusalCode.DAY_HAS_APPOINTMENTS
    hall.do(closing.mark_all_missed, DAY)
    with pytest.raises(Refusal):
        _close(hall, {})
    hall.do(appointments.check_in, numbers[2])
    _close(hall, {1: Settlement.LEFT})
    book = closing_day(hall.store).report.appointments
    assert (book.cancelled_by_visitor, book.missed, book.checked_in, book.expected) == (1, 1, 1, 1)


def test_once_the_doors_are_closed_nobody_can_come_any_more(hall: Hall) -> None:
    hall.do(doors.open_hall)
    number = hall.do(appointments.book, Booking(NINE + 5 * MINUTE, "identity"), None).appointment
    hall.clock.run(6 * MINUTE)
    with pytest.raises(Refusal) as refusal:
        hall.do(appointments.mark_missed, number)
    assert refusal.value.code is RefusalCode.APPOINTMENT_NOT_MISSED_YET
    hall.do(doors.close_hall)
    assert [line.appointment.id for line in closing_day(hall.store).overdue] == [number]
    hall.do(appointments.mark_missed, number)
    _close(hall, {})


def test_a_day_reopened_can_be_closed_again(hall: Hall) -> None:
    hall.do(doors.open_hall)
    _close(hall, {})
    hall.clock.run(MINUTE)
    hall.do(doors.open_hall)
    assert hall_view(hall.store).hall.closed_at is None
    _close(hall, {})
    assert len(hall_view(hall.store).hall.sessions) == 2


@pytest.mark.parametrize("day", ["2026-11-24", "2099-01-01", "2026-13-45", "yesterday", "", "20261123"])
def test_only_a_day_that_has_come_can_be_closed(hall: Hall, day: str) -> None:
    visit = hall.arrive()
    with pytest.raises(Refusal) as refusal:
        _close(hall, {visit: Settlement.LEFT}, day)
    assert refusal.value.code is RefusalCode.BAD_TIME
    assert hall.visit(visit).state is State.WAITING


def test_choices_about_visits_already_settled_are_left_aside(hall: Hall) -> None:
    visit = hall.arrive()
    hall.do(visits.leave, visit)
    before = hall.visit(visit)
    _close(hall, {visit: Settlement.SERVED, 999: Settlement.LEFT})
    assert hall.visit(visit) == before
