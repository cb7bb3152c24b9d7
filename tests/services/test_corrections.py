"""Correcting a time: a supervisor's act with a reason, in the order of the visit's facts; the old time is kept."""

from __future__ import annotations

import pytest

from desk_app.domain.facts import Fact, Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.services import appointments, calling, flagging, undoing, visits
from desk_app.services.appointments import Booking
from desk_app.storage import journal
from tests.support.hall import DAY, MINUTE, NINE, SUPERVISOR, Hall


def _fact(hall: Hall, visit: int, kind: Kind) -> Fact:
    return next(fact for fact in undoing.timeline(hall.store, visit) if fact.kind is kind)


def _correct(hall: Hall, visit: int, kind: Kind, at: int, reason: str = "forgotten click") -> None:
    hall.do(undoing.correct_time, _fact(hall, visit, kind).id, at, reason, by=SUPERVISOR)


@pytest.fixture
def visit(hall: Hall) -> int:
    """Arrived at 9:00, called at 9:10, started at 9:12, finished at 9:30; it is 9:40."""
    hall.open_counters("g1")
    visit = hall.arrive()
    hall.clock.run(10 * MINUTE)
    hall.call()
    hall.clock.run(2 * MINUTE)
    hall.do(calling.start, visit, "g1")
    hall.clock.run(18 * MINUTE)
    hall.finish(visit)
    hall.clock.run(10 * MINUTE)
    return visit


@pytest.mark.parametrize(
    ("kind", "at", "measures"),
    [
        (Kind.ARRIVED, NINE - 5 * MINUTE, {"wait_ms": 17 * MINUTE, "felt_ms": 17 * MINUTE, "stay_ms": 35 * MINUTE}),
        (Kind.CALLED, NINE + 4 * MINUTE, {"wait_ms": 12 * MINUTE, "approach_ms": 8 * MINUTE}),
        (Kind.STARTED, NINE + 20 * MINUTE, {"wait_ms": 20 * MINUTE, "service_ms": 10 * MINUTE}),
        (Kind.FINISHED, NINE + 40 * MINUTE, {"wait_ms": 12 * MINUTE, "service_ms": 28 * MINUTE}),
    ],
)
def test_each_time_can_be_corrected(hall: Hall, visit: int, kind: Kind, at: int, measures: dict[str, int]) -> None:
    old = _fact(hall, visit, kind)
    _correct(hall, visit, kind, at)
    assert _fact(hall, visit, kind).at == at
    told = hall.measures(visit)
    assert {name: getattr(told, name) for name in measures} == measures
    assert hall.visit(visit).corrected
    correction = journal.of_visit(hall.store.connection, visit)[-1]
    assert correction.payload == {"fact": old.id, "old_at": old.at, "new_at": at, "reason": "forgotten click"}
    assert next(fact for fact in journal.of_visit(hall.store.connection, visit) if fact.id == old.id) == old


def test_the_corrected_times_are_those_of_the_stored_figures(hall: Hall, visit: int) -> None:
    _correct(hall, visit, Kind.ARRIVED, NINE - 61 * MINUTE)
    row = hall.store.connection.execute("SELECT minute, wait_ms, corrected FROM visit").fetchone()
    assert tuple(row) == (7 * 60 + 59, 73 * MINUTE, 1)


def test_the_last_correction_counts(hall: Hall, visit: int) -> None:
    _correct(hall, visit, Kind.CALLED, NINE + 4 * MINUTE)
    _correct(hall, visit, Kind.CALLED, NINE + 6 * MINUTE)
    assert _fact(hall, visit, Kind.CALLED).at == NINE + 6 * MINUTE
    last = journal.of_visit(hall.store.connection, visit)[-1]
    assert last.payload["old_at"] == NINE + 4 * MINUTE


@pytest.mark.parametrize(
    ("kind", "at", "code"),
    [
        (Kind.ARRIVED, NINE + 10 * MINUTE + 1, RefusalCode.CORRECTION_ORDER),
        (Kind.CALLED, NINE - 1, RefusalCode.CORRECTION_ORDER),
        (Kind.CALLED, NINE + 12 * MINUTE + 1, RefusalCode.CORRECTION_ORDER),
        (Kind.STARTED, NINE + 10 * MINUTE - 1, RefusalCode.CORRECTION_ORDER),
        (Kind.STARTED, NINE + 30 * MINUTE + 1, RefusalCode.CORRECTION_ORDER),
        (Kind.FINISHED, NINE + 12 * MINUTE - 1, RefusalCode.CORRECTION_ORDER),
        (Kind.FINISHED, NINE + 40 * MINUTE + 1, RefusalCode.CORRECTION_FUTURE),
        (Kind.ARRIVED, NINE - 9 * 60 * MINUTE - 1, RefusalCode.CORRECTION_ORDER),
    ],
)
def test_times_stay_in_their_order_and_day(hall: Hall, visit: int, kind: Kind, at: int, code: RefusalCode) -> None:
    before = hall.visit(visit)
    with pytest.raises(Refusal) as refusal:
        _correct(hall, visit, kind, at)
    assert refusal.value.code is code
    assert hall.visit(visit) == before


@pytest.mark.parametrize(
    ("kind", "at"),
    [
        (Kind.ARRIVED, NINE - 9 * 60 * MINUTE),
        (Kind.ARRIVED, NINE + 10 * MINUTE),
        (Kind.CALLED, NINE),
        (Kind.CALLED, NINE + 12 * MINUTE),
        (Kind.FINISHED, NINE + 12 * MINUTE),
        (Kind.FINISHED, NINE + 40 * MINUTE),
    ],
)
def test_the_neighbours_times_are_allowed(hall: Hall, visit: int, kind: Kind, at: int) -> None:
    _correct(hall, visit, kind, at)
    assert _fact(hall, visit, kind).at == at


def test_it_is_for_a_supervisor_and_needs_a_reason(hall: Hall, visit: int) -> None:
    fact = _fact(hall, visit, Kind.CALLED).id
    with pytest.raises(Refusal) as refusal:
        hall.do(undoing.correct_time, fact, NINE + MINUTE, "forgotten")
    assert refusal.value.code is RefusalCode.SUPERVISOR_ONLY
    with pytest.raises(Refusal) as refusal:
        hall.do(undoing.correct_time, fact, NINE + MINUTE, " ", by=SUPERVISOR)
    assert refusal.value.code is RefusalCode.REASON_NEEDED


def test_only_the_times_of_a_visit_can_be_corrected(hall: Hall, visit: int) -> None:
    hall.do(flagging.flag_inaccurate, visit, "forgotten")
    flagged = _fact(hall, visit, Kind.FLAGGED).id
    counter_opened = 2
    for fact in (flagged, counter_opened, 9_999):
        with pytest.raises(Refusal) as refusal:
            hall.do(undoing.correct_time, fact, NINE, "forgotten", by=SUPERVISOR)
        assert refusal.value.code is RefusalCode.CORRECTION_SUBJECT


def test_a_fact_that_was_taken_back_cannot_be_corrected(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.called()
    called = _fact(hall, visit, Kind.CALLED).id
    hall.do(undoing.undo)
    with pytest.raises(Refusal) as refusal:
        hall.do(undoing.correct_time, called, NINE, "forgotten", by=SUPERVISOR)
    assert refusal.value.code is RefusalCode.CORRECTION_SUBJECT


def test_nothing_is_corrected_beyond_what_ended_the_visit(hall: Hall) -> None:
    visit = hall.arrive()
    hall.clock.run(MINUTE)
    hall.do(visits.void, visit, "mistake")
    hall.clock.run(10 * MINUTE)
    with pytest.raises(Refusal) as refusal:
        _correct(hall, visit, Kind.ARRIVED, NINE + 2 * MINUTE)
    assert refusal.value.code is RefusalCode.CORRECTION_ORDER


def test_the_rank_of_a_walk_in_follows_the_corrected_arrival(hall: Hall) -> None:
    first = hall.arrive()
    hall.clock.run(5 * MINUTE)
    second = hall.arrive()
    hall.clock.run(5 * MINUTE)
    _correct(hall, second, Kind.ARRIVED, NINE - MINUTE)
    assert hall.queue() == [second, first]


def test_an_appointment_is_late_or_not_by_the_corrected_arrival(hall: Hall) -> None:
    booked_for = NINE + 10 * MINUTE
    number = hall.do(appointments.book, Booking(booked_for, "identity"), None).appointment
    hall.clock.run(21 * MINUTE)
    visit = hall.do(appointments.check_in, number).visit
    assert (hall.visit(visit).visitor_late, hall.visit(visit).current.due_at) == (True, NINE + 21 * MINUTE)
    _correct(hall, visit, Kind.ARRIVED, NINE + 20 * MINUTE)
    assert (hall.visit(visit).visitor_late, hall.visit(visit).current.due_at) == (False, booked_for)
    _correct(hall, visit, Kind.ARRIVED, NINE + 21 * MINUTE)
    assert (hall.visit(visit).visitor_late, hall.visit(visit).current.due_at) == (True, NINE + 21 * MINUTE)
    assert hall.visit(visit).day == DAY
