"""The minutes of an opening by the people who waited in them, against a plain look at each moment; seats by day."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from desk_app.domain.premises import MINUTE_MS, Capacity, Closure, Wait, peaks, seats_on

NINE = 9 * 60 * MINUTE_MS
MOMENTS = st.integers(0, 20 * MINUTE_MS)
WAITS = st.lists(st.tuples(MOMENTS, MOMENTS, st.integers(1, 4)).map(lambda told: Wait(*told)), max_size=12)
PERIODS = st.lists(st.tuples(MOMENTS, MOMENTS).map(lambda told: (min(told), max(told))), max_size=2)


def naive(periods: list[tuple[int, int]], waits: list[Wait]) -> dict[int, int]:
    """Each minute looked at on its own: the people there when it begins, and whenever somebody came within it."""
    found: Counter[int] = Counter()
    for opens, closes in periods:
        for minute in range((closes - opens) // MINUTE_MS):
            begins = opens + minute * MINUTE_MS
            moments = [begins, *(wait.begins for wait in waits if begins <= wait.begins < begins + MINUTE_MS)]
            there = [sum(wait.persons for wait in waits if wait.begins <= at < wait.ends) for at in moments]
            found[max(there)] += 1
    return dict(found)


@settings(max_examples=150, deadline=None)
@given(PERIODS, WAITS)
def test_minutes_are_those_of_a_plain_count(periods: list[tuple[int, int]], waits: list[Wait]) -> None:
    assert peaks(periods, waits) == naive(periods, waits)


def test_a_minute_in_which_one_too_many_stood_is_not_seated() -> None:
    waits = [Wait(NINE, NINE + 5 * MINUTE_MS, 2), Wait(NINE + 90_000, NINE + 100_000, 1)]
    assert peaks([(NINE, NINE + 10 * MINUTE_MS + 59_999)], waits) == {2: 4, 3: 1, 0: 5}
    assert peaks([], waits) == {}


def test_seats_are_those_of_the_day() -> None:
    told = [Capacity("b", "Hall rénové", "2026-12-01", 30), Capacity("a", "Avant", "2026-01-01", 12)]
    assert [seats_on(told, day) for day in ("2025-12-31", "2026-11-30", "2026-12-01")] == [None, 12, 30]
    closure = Closure("c", "Travaux", "2026-11-24", "2026-11-25")
    assert [closure.holds(day) for day in ("2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26")] == [
        False, True, True, False
    ]  # fmt: skip
