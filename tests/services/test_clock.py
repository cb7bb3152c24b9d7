"""A clock that was set: noticed, written down, never a negative duration; midnights and summer-time nights."""

from __future__ import annotations

import pytest

from desk_app.domain.facts import Kind
from desk_app.domain.localtime import moment_ms
from desk_app.domain.refusals import Refusal
from desk_app.services import calling, visits
from desk_app.services.readings import display_view
from desk_app.storage import journal
from tests.support.hall import AGENT, DAY, HOUR, MINUTE, NINE, SECOND, Hall, ManualClock


def _jumps(hall: Hall) -> list[int]:
    rows = hall.store.connection.execute(
        "SELECT json_extract(payload, '$.milliseconds') AS jump FROM journal WHERE kind = 'clock_jumped' ORDER BY id"
    )
    return [row["jump"] for row in rows]


@pytest.mark.parametrize(("jump", "noticed"), [
    (-HOUR, True), (HOUR, True), (-MINUTE, True), (MINUTE - 1, False), (-59 * SECOND, False),
])  # fmt: skip
def test_a_jump_of_a_minute_is_written_down_and_flags_who_was_there(hall: Hall, jump: int, noticed: bool) -> None:
    hall.open_counters("g1")
    done, there = hall.served(), hall.arrive()
    hall.clock.set_back(-jump)
    new = hall.arrive()
    assert _jumps(hall) == ([jump] if noticed else [])
    assert hall.visit(there).inaccurate == ("clock" if noticed else None)
    assert (hall.visit(done).inaccurate, hall.visit(new).inaccurate) == (None, None)
    hall.arrive()
    assert len(_jumps(hall)) == int(noticed), "told once"


def test_no_duration_is_negative_when_the_clock_goes_back(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.arrive()
    hall.clock.set_back(HOUR)
    hall.call()
    hall.clock.set_back(HOUR)
    hall.do(calling.start, visit, "g1")
    hall.clock.set_back(HOUR)
    hall.finish(visit)
    told = hall.measures(visit)
    assert (told.wait_ms, told.felt_ms, told.approach_ms, told.service_ms, told.stay_ms) == (0, 0, 0, 0, 0)


def test_a_clock_that_starts_before_the_last_fact_is_noticed(hall: Hall) -> None:
    there = hall.arrive()
    hall.store.close()
    hall.clock = ManualClock(NINE - 6 * 365 * 24 * HOUR)
    hall.reopen()
    hall.arrive("general")
    assert _jumps(hall) == [-6 * 365 * 24 * HOUR]
    assert hall.visit(there).inaccurate == "clock"


def test_a_night_off_is_no_jump(hall: Hall) -> None:
    hall.arrive()
    hall.store.close()
    hall.clock = ManualClock(NINE + 15 * HOUR)
    hall.reopen()
    hall.arrive()
    assert _jumps(hall) == []


def test_a_jump_is_not_forgotten_by_a_repeated_operation(hall: Hall) -> None:
    op = hall.op()
    visits.arrive(hall.store, visits.Arrival(("identity",)), by=AGENT, op=op)
    hall.clock.set_back(HOUR)
    visits.arrive(hall.store, visits.Arrival(("identity",)), by=AGENT, op=op)
    hall.arrive()
    assert _jumps(hall) == [-HOUR]


def test_a_jump_is_not_forgotten_by_a_refused_operation(hall: Hall) -> None:
    hall.clock.set_back(HOUR)
    with pytest.raises(Refusal):
        hall.do(visits.leave, 999)
    assert _jumps(hall) == []
    hall.arrive()
    assert _jumps(hall) == [-HOUR]


def test_numbers_go_on_whatever_the_clock_does(hall: Hall) -> None:
    tickets = []
    for back in (0, HOUR, -3 * HOUR, 30 * MINUTE):
        hall.clock.set_back(back)
        tickets.append(hall.visit(hall.arrive()).ticket)
    assert tickets == ["A 001", "A 002", "A 003", "A 004"]


def test_the_day_and_the_numbers_change_at_local_midnight(hall: Hall) -> None:
    hall.clock.set_to(moment_ms("2026-11-24", 0, "Europe/Paris") - 1)
    late = hall.visit(hall.arrive())
    hall.clock.run(1)
    early = hall.visit(hall.arrive())
    assert [(visit.day, visit.ticket) for visit in (late, early)] == [(DAY, "A 001"), ("2026-11-24", "A 001")]


def test_an_hour_that_comes_twice_is_an_hour_longer(hall: Hall) -> None:
    """31 October 2027: from 3:00 the clocks go back to 2:00; the durations are those that went by."""
    hall.clock.set_to(moment_ms("2027-10-31", 2 * 60 + 30, "Europe/Paris"))
    hall.open_counters("g1")
    visit = hall.arrive()
    hall.clock.run(HOUR)
    hall.call()
    hall.finish(visit)
    assert hall.measures(visit).wait_ms == HOUR
    minutes = hall.store.connection.execute("SELECT minute FROM visit").fetchall()
    assert [row["minute"] for row in minutes] == [150]
    assert _jumps(hall) == []


def test_calls_of_a_wrong_future_leave_the_display(hall: Hall) -> None:
    hall.open_counters("g1")
    hall.clock.set_back(-9 * 365 * 24 * HOUR)
    for _ in range(6):
        hall.finish(hall.called())
    hall.clock.set_back(9 * 365 * 24 * HOUR)
    for _ in range(6):
        hall.finish(hall.called("general"))
    assert {call.ticket[0] for call, _ in display_view(hall.store).calls} == {"H"}


def test_facts_follow_each_other_though_the_clock_went_back(hall: Hall) -> None:
    hall.arrive()
    hall.clock.set_back(2 * HOUR)
    visit = hall.arrive()
    facts = journal.of_visit(hall.store.connection, visit)
    assert [fact.kind for fact in facts] == [Kind.ARRIVED]
    ids = hall.store.connection.execute("SELECT id FROM journal ORDER BY id").fetchall()
    assert [row["id"] for row in ids] == list(range(1, len(ids) + 1))
