"""Busy and quiet hours: levels by the open minute, stretches that cross no closing, nothing told of too little."""

from __future__ import annotations

from collections import Counter

from desk_app.domain.peak_hours import Arrivals, Level, Window, week_of

MORNING, AFTERNOON = (540, 720), (840, 1020)
HOURS = [[MORNING, AFTERNOON], [(555, 660)], [], [], [], [], []]
Q, U, B = Level.QUIET, Level.USUAL, Level.BUSY


def _arrivals(monday: dict[int, int], tuesday: dict[int, int] | None = None, days: int = 4) -> Arrivals:
    visits = Counter({(0, bucket): n for bucket, n in monday.items()})
    visits.update({(1, bucket): n for bucket, n in (tuesday or {}).items()})
    return Arrivals(visits, Counter({0: days, 1: days if tuesday else 0}))


def test_levels_compare_with_the_mean_of_the_week() -> None:
    counts = [4, 13, 13, 10, 10, 10, 10, 10, 7, 7, 4, 22]
    starts = [*range(540, 720, 30), *range(840, 1020, 30)]
    monday, tuesday = week_of(_arrivals(dict(zip(starts, counts, strict=True))), HOURS)
    assert [monday.levels[start] for start in starts] == [Q, B, B, U, U, U, U, U, Q, Q, Q, B]
    assert monday.quiet == Window(900, 990)
    assert monday.busy == Window(570, 630)
    assert (tuesday.levels, tuesday.quiet) == ({}, None), "nobody came on a Tuesday"


def test_a_stretch_ends_at_a_closing() -> None:
    counts = dict.fromkeys(range(540, 720, 30), 20) | dict.fromkeys(range(840, 1020, 30), 20)
    counts |= {690: 2, 840: 2, 870: 2}
    monday, _tuesday = week_of(_arrivals(counts), HOURS)
    assert monday.quiet == Window(840, 900)


def test_a_half_hour_open_in_part_is_judged_by_that_part() -> None:
    """From 9.15 on, 5 visits in a quarter of an hour are as many as 10 in a half-hour."""
    _monday, tuesday = week_of(_arrivals({}, {540: 5, 570: 10, 600: 10, 630: 10}), HOURS)
    assert set(tuesday.levels.values()) == {U}


def test_too_few_days_or_visits_are_not_told() -> None:
    full = dict.fromkeys(range(540, 720, 30), 20)
    assert week_of(_arrivals(full, days=2), HOURS)[0].levels == {}
    assert week_of(_arrivals({540: 29}), HOURS)[0].levels == {}
    assert week_of(_arrivals({540: 30}), HOURS)[0].levels != {}
    assert [day.weekday for day in week_of(Arrivals.none(), HOURS)] == [0, 1]
