"""One order for the list, the button and the estimate."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.queue import Estimate, Waiter, call_order, due_time, estimate, may_serve, ordered

WAITERS = st.lists(
    st.builds(
        Waiter,
        visit=st.integers(1, 10_000),
        segment=st.integers(1, 3),
        service=st.sampled_from(["identity", "school"]),
        due_at=st.integers(0, 5),
        number=st.integers(1, 5),
        priority=st.booleans(),
        front=st.booleans(),
        booked=st.booleans(),
    ),
    unique_by=lambda waiter: waiter.visit,
    max_size=12,
)


@given(WAITERS, st.randoms())
def test_the_order_does_not_depend_on_how_it_is_asked(waiters: list[Waiter], random: object) -> None:
    shuffled = list(waiters)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert ordered(shuffled) == ordered(waiters)


@given(WAITERS)
def test_front_then_priority_then_due_time(waiters: list[Waiter]) -> None:
    ranks = [(not waiter.front, not waiter.priority, waiter.due_at, waiter.number) for waiter in ordered(waiters)]
    assert ranks == sorted(ranks)


@given(WAITERS, st.integers(0, 5), st.integers(0, 5))
def test_fairness_moves_one_ordinary_visitor_and_loses_nobody(
    waiters: list[Waiter], streak: int, fairness_after: int
) -> None:
    order = call_order(waiters, streak, fairness_after)
    assert sorted(waiter.visit for waiter in order) == sorted(waiter.visit for waiter in waiters)
    plain = ordered(waiters)
    ordinary = [waiter for waiter in plain if not waiter.favoured]
    if fairness_after and streak >= fairness_after and ordinary:
        assert order[0] == ordinary[0]
        assert order[1:] == [waiter for waiter in plain if waiter is not order[0]]
    else:
        assert order == plain


@pytest.mark.parametrize(
    ("arrived", "booked", "expected"),
    [
        (50, None, (50, False)),
        (50, 100, (100, False)),
        (100, 100, (100, False)),
        (110, 100, (100, False)),
        (111, 100, (111, True)),
    ],
)
def test_due_time(arrived: int, booked: int | None, expected: tuple[int, bool]) -> None:
    assert due_time(arrived, booked, 10) == expected


@pytest.mark.parametrize(
    ("target", "served", "possible"),
    [
        (None, (), True), (None, ("identity",), True), (None, ("school",), False),
        ("g1", ("school",), True), ("g2", (), False),
    ],
)  # fmt: skip
def test_whom_a_counter_may_call(target: str | None, served: tuple[str, ...], possible: bool) -> None:
    assert may_serve(Waiter(1, 1, "identity", 0, 1, target_counter=target), "g1", served) is possible


@pytest.mark.parametrize(
    ("ahead", "recent", "counters", "expected"),
    [
        (3, [600_000] * 4, 1, None),
        (3, [600_000] * 5, 0, None),
        (0, [600_000] * 5, 1, Estimate(0, 0)),
        (3, [600_000] * 5, 1, Estimate(22, 38)),
        (3, [600_000] * 5, 2, Estimate(11, 19)),
        (1, [60_000] * 20 + [6_000_000] * 20, 1, Estimate(0, 2)),
    ],
)
def test_the_estimate(ahead: int, recent: list[int], counters: int, expected: Estimate | None) -> None:
    assert estimate(ahead, recent, counters) == expected
