"""Counters, doors and quick contacts."""

from __future__ import annotations

import pytest

from desk_app.domain.hall import CounterStatus, OpeningSession
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.services import calling
from desk_app.services import hall as doors
from desk_app.services.readings import hall_view
from desk_app.storage import hall as rows
from desk_app.storage.hall import ContactCount
from tests.support.hall import AGENT, DAY, HOUR, MINUTE, NINE, Hall


def _status(hall: Hall, counter: str = "g1") -> CounterStatus:
    return rows.counter(hall.store.connection, AGENT.site, counter)


def test_a_counter_is_opened_paused_resumed_and_closed(hall: Hall) -> None:
    assert _status(hall) == CounterStatus("g1")
    hall.open_counters("g1")
    assert _status(hall) == CounterStatus("g1", True, AGENT.agent, NINE)
    assert _status(hall).can_call
    hall.clock.run(MINUTE)
    hall.do(doors.pause_counter, "g1")
    assert not _status(hall).can_call
    hall.clock.run(MINUTE)
    hall.do(doors.pause_counter, "g1")
    assert _status(hall).paused_since == NINE + MINUTE, "a second press begins no other break"
    hall.do(doors.resume_counter, "g1")
    assert _status(hall).can_call
    hall.do(doors.close_counter, "g1")
    assert _status(hall) == CounterStatus("g1", since=NINE + 2 * MINUTE)


@pytest.mark.parametrize(
    ("verb", "code"),
    [
        (doors.close_counter, RefusalCode.COUNTER_CLOSED),
        (doors.pause_counter, RefusalCode.COUNTER_CLOSED),
        (doors.resume_counter, RefusalCode.COUNTER_NOT_PAUSED),
    ],
)
def test_a_closed_counter_is_neither_closed_nor_paused(hall: Hall, verb: object, code: RefusalCode) -> None:
    with pytest.raises(Refusal) as refusal:
        hall.do(verb, "g1")  # type: ignore[arg-type]
    assert refusal.value.code is code


def test_a_counter_is_opened_once_and_must_exist(hall: Hall) -> None:
    hall.open_counters("g1")
    with pytest.raises(Refusal) as refusal:
        hall.open_counters("g1")
    assert refusal.value.code is RefusalCode.COUNTER_ALREADY_OPEN
    with pytest.raises(Refusal) as refusal:
        hall.open_counters("g9")
    assert refusal.value.code is RefusalCode.UNKNOWN_COUNTER


def test_nobody_is_left_at_a_counter_that_closes(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.called()
    with pytest.raises(Refusal) as refusal:
        hall.do(doors.close_counter, "g1")
    assert (refusal.value.code, refusal.value.details["ticket"]) == (RefusalCode.COUNTER_BUSY, "A 001")
    hall.do(doors.pause_counter, "g1")
    hall.finish(visit)
    hall.arrive()
    with pytest.raises(Refusal) as refusal:
        hall.do(calling.call_next, "g1")
    assert refusal.value.code is RefusalCode.COUNTER_CLOSED


def test_the_doors_keep_the_planned_and_the_real_hours(hall: Hall) -> None:
    hall.do(doors.open_hall)
    with pytest.raises(Refusal) as refusal:
        hall.do(doors.open_hall)
    assert refusal.value.code is RefusalCode.HALL_ALREADY_OPEN
    hall.clock.run(3 * HOUR)
    hall.do(doors.close_hall)
    with pytest.raises(Refusal) as refusal:
        hall.do(doors.close_hall)
    assert refusal.value.code is RefusalCode.HALL_NOT_OPEN
    hall.clock.run(HOUR)
    hall.do(doors.open_hall)
    told = rows.day_of(hall.store.connection, AGENT.site, DAY)
    assert told.planned == ((510, 720), (810, 1050))
    assert told.sessions == (OpeningSession(NINE, NINE + 3 * HOUR), OpeningSession(NINE + 4 * HOUR))
    assert told.is_open


def test_quick_contacts_are_counted_by_channel_and_reason(hall: Hall) -> None:
    for reason in ("phone-call", "information", "phone-call"):
        hall.do(doors.log_contact, reason)
    with pytest.raises(Refusal) as refusal:
        hall.do(doors.log_contact, "gossip")
    assert refusal.value.code is RefusalCode.UNKNOWN_REASON
    assert hall_view(hall.store).contacts == (
        ContactCount("phone", "phone-call", 2), ContactCount("counter", "information", 1),
    )  # fmt: skip
    minutes = hall.store.connection.execute("SELECT DISTINCT minute FROM contact").fetchall()
    assert [row["minute"] for row in minutes] == [540]
