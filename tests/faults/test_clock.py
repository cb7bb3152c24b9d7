"""The PC's clock is set back, changes its summer time, or passes midnight with the program open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from itertools import groupby, pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desk_app.domain.facts import Kind
from desk_app.services import calling, hall
from desk_app.services.acting import Outcome, new_operation
from desk_app.services.visits import Arrival, arrive
from desk_app.storage.store import Store
from desk_app.storage.verification import verify
from tests.support.hall import AGENT, ManualClock, open_hall_store

MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
PARIS = ZoneInfo("Europe/Paris")


def _at(text: str) -> ManualClock:
    return ManualClock(int(datetime.fromisoformat(text).replace(tzinfo=PARIS).timestamp() * 1000))


def _clock_of(store: Store) -> ManualClock:
    assert isinstance(store.clock, ManualClock)
    return store.clock


@pytest.fixture
def store(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Store]:
    """A hall with an open counter at the local time given by `at`."""
    with closing(open_hall_store(tmp_path, _at(request.param))) as store:
        hall.open_counter(store, "g1", by=AGENT, op=new_operation(store))
        yield store


def at(text: str) -> pytest.MarkDecorator:
    """The local time at which the test's hall begins."""
    return pytest.mark.parametrize("store", [text], indirect=True)


def _arrive(store: Store) -> Outcome:
    return arrive(store, Arrival(("identity",)), by=AGENT, op=new_operation(store))


def _call(store: Store) -> Outcome:
    return calling.finish_and_call_next(store, "g1", calling.Ending(), by=AGENT, op=new_operation(store))


def _least_duration(store: Store) -> int:
    names = ("wait_ms", "felt_ms", "service_ms", "stay_ms", "gone_after_ms")
    lists = ", ".join(f"coalesce(min({name}), 0)" for name in names)
    return int(min(store.connection.execute(f"SELECT {lists} FROM visit").fetchone()))


@at("2026-11-23T10:00")
@pytest.mark.parametrize("back_ms", [HOUR_MS, 30_000, 6 * 365 * 24 * HOUR_MS])
def test_a_clock_set_back_gives_no_negative_wait(store: Store, back_ms: int) -> None:
    clock = _clock_of(store)
    first = _arrive(store)
    clock.run(5 * MINUTE_MS)
    second = _arrive(store)
    clock.set_back(back_ms)
    clock.run(MINUTE_MS)
    called = _call(store)
    clock.run(MINUTE_MS)
    _call(store)
    clock.run(MINUTE_MS)
    _call(store)
    assert called.visit == first.visit
    assert _least_duration(store) >= 0
    assert verify(store.connection) == ()
    rows = store.connection.execute("SELECT id, inaccurate FROM visit").fetchall()
    flagged = "clock" if back_ms >= MINUTE_MS else None
    assert {row["id"]: row["inaccurate"] for row in rows} == {first.visit: flagged, second.visit: flagged}


@at("2026-11-23T10:00")
def test_a_jump_of_the_clock_is_written_down_once(store: Store) -> None:
    clock = _clock_of(store)
    clock.set_back(HOUR_MS)
    for _ in range(3):
        clock.run(MINUTE_MS)
        _arrive(store)
    kinds = _kinds(store)
    assert kinds.count(Kind.CLOCK_JUMPED) == 1
    assert _numbers(store, "2026-11-23") == [1, 2, 3]


def test_a_clock_that_starts_before_the_last_act_is_noticed(tmp_path: Path) -> None:
    with closing(open_hall_store(tmp_path, _at("2026-11-23T10:00"))) as store:
        _arrive(store)
    with closing(open_hall_store(tmp_path, _at("2000-01-01T00:00"))) as store:
        _arrive(store)
        assert Kind.CLOCK_JUMPED in _kinds(store)
        assert verify(store.connection) == ()


@pytest.mark.parametrize(
    "store", ["2026-03-28T23:30", "2026-10-24T23:30"], indirect=True, ids=["into summer time", "out of it"]
)
def test_a_summer_time_night_keeps_every_wait_and_changes_the_day_once(store: Store) -> None:
    clock = _clock_of(store)
    _arrive(store)
    for _ in range(5 * 12):
        clock.run(5 * MINUTE_MS)
        _call(store)
        _arrive(store)
    _call(store)
    waits = {row[0] for row in store.connection.execute("SELECT wait_ms FROM visit WHERE wait_ms IS NOT NULL")}
    assert waits == {5 * MINUTE_MS}
    _assert_one_roll_over(store)


@at("2026-11-23T23:50")
def test_midnight_with_the_program_open_changes_the_day_once(store: Store) -> None:
    clock = _clock_of(store)
    for _ in range(20):
        _arrive(store)
        clock.run(MINUTE_MS)
    _call(store)
    clock.run(MINUTE_MS)
    _call(store)
    _assert_one_roll_over(store)
    assert _numbers(store, "2026-11-23") == [*range(1, 11)]
    assert _numbers(store, "2026-11-24") == [*range(1, 11)]
    first = store.connection.execute("SELECT day, state, wait_ms FROM visit WHERE id = 1").fetchone()
    assert tuple(first) == ("2026-11-23", "SERVED", 20 * MINUTE_MS)


def _assert_one_roll_over(store: Store) -> None:
    days = [row[0] for row in store.connection.execute("SELECT day FROM visit ORDER BY id")]
    assert len([day for day, _ in groupby(days)]) == 2
    assert all(before <= after for before, after in pairwise(days))
    assert Kind.CLOCK_JUMPED not in _kinds(store)
    assert _least_duration(store) >= 0
    assert verify(store.connection) == ()


def _numbers(store: Store, day: str) -> list[int]:
    rows = store.connection.execute("SELECT number FROM visit WHERE day = :day ORDER BY id", {"day": day})
    return [row["number"] for row in rows]


def _kinds(store: Store) -> list[Kind]:
    rows = store.connection.execute("SELECT kind FROM journal ORDER BY id")
    return [Kind(row["kind"]) for row in rows]
