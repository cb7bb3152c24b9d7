"""The visits behind a figure are as many as the figure says, and the right ones."""

from __future__ import annotations

from hypothesis import given

from desk_app.domain.figures.behind import Mark, visits_behind
from desk_app.domain.figures.chart import chart_series, clock_label, half_hours
from desk_app.domain.figures.compute import compute, compute_by
from desk_app.domain.figures.model import Rate
from desk_app.domain.figures.query import Grouping, Measure, Selection, Targets
from desk_app.domain.visit_record import VisitRecord
from tests.domain.figures.strategies import DAYS, days_of_visits, numbered, packed, visit

ALL_DAYS, TARGETS = Selection(DAYS[0], DAYS[-1]), Targets()


@given(days_of_visits)
def test_counts_open_as_many_visits(visits: list[VisitRecord]) -> None:
    packs = packed(visits)
    told = compute(packs, ALL_DAYS, TARGETS)
    assert told.punctuality
    expected: dict[Mark | Measure, int] = {
        Mark.ARRIVALS: told.arrivals,
        Mark.SERVED: told.served,
        Mark.LEFT: told.left,
        Mark.GAVE_UP: told.rate(Rate.ABANDON).numerator,
        Mark.ABSENT: told.absent,
        Mark.UNCLOSED: told.unclosed,
        Mark.VOID: told.void,
        Mark.STILL_OPEN: told.still_open,
        Mark.DISCREET: told.discreet,
        Mark.CORRECTED: told.corrected,
        Mark.LATE_VISITORS: told.punctuality.late_visitors,
        Mark.EXCLUDED: sum(told.excluded.values()),
        Mark.BEYOND: told.within.served - told.within.kept + told.within.left_beyond,
        **{measure: told.durations[measure].n for measure in Measure},
    }
    for mark, n in expected.items():
        found = visits_behind(packs, ALL_DAYS, mark, TARGETS)
        assert len(found) == len(set(found)) == n, mark


def test_those_beyond_the_target_are_named() -> None:
    packs = packed(
        numbered(
            [
                visit(wait_ms=1_200_000),
                visit(wait_ms=1_200_001),
                visit(state="LEFT", left_phase="WAITING", gone_after_ms=1_300_000),
            ]
        )
    )
    assert visits_behind(packs, ALL_DAYS, Mark.BEYOND, TARGETS) == [2, 3]


def test_a_chart_has_no_gap_and_empty_buckets_have_no_wait() -> None:
    packs = packed(numbered([visit(minute=610, wait_ms=1_500_000), visit(minute=700), visit(minute=700)]))
    groups = compute_by(packs, ALL_DAYS, TARGETS, Grouping.HALF_HOUR).groups
    series = chart_series(groups, half_hours(groups, [(540, 660)]), clock_label, TARGETS.wait_s)
    assert series.labels == ("09:00", "09:30", "10:00", "10:30", "11:00", "11:30")
    assert series.median_s == (None, None, 1500.0, None, None, 600.0)
    assert series.arrivals == (0, 0, 1, 0, 0, 2)
    assert series.highest_s == 1500.0
    assert series.is_small(2)


def test_a_chart_of_nothing() -> None:
    series = chart_series({}, half_hours({}), clock_label, 1200)
    assert (len(series), series.highest_s) == (0, 1200)
