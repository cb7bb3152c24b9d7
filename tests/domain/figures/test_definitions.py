"""The figures of small literal days: what each definition means, one rule a test."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desk_app.domain.figures.appointments import AppointmentCounts
from desk_app.domain.figures.as_json import to_json
from desk_app.domain.figures.compute import compute, compute_by
from desk_app.domain.figures.model import Figures, Rate, Share
from desk_app.domain.figures.query import Grouping, Measure, Selection, Targets
from desk_app.domain.figures.small_cells import merge_small
from desk_app.domain.visit_record import VisitRecord
from tests.domain.figures.strategies import DAYS, numbered, packed, visit

DAY = Selection(DAYS[0], DAYS[0])


def told(*visits: VisitRecord, target_s: int = 1200, tolerance_s: int = 600) -> Figures:
    return compute(packed(numbered(visits)), DAY, Targets(target_s, tolerance_s))


def test_nobody_came() -> None:
    empty = told()
    assert (empty.arrivals, empty.wait.n, empty.wait.median_s) == (0, 0, None)
    assert empty.rate(Rate.WITHIN).value is None
    assert empty.rate(Rate.WITHIN).percent() is None


def test_a_wait_equal_to_the_target_keeps_it() -> None:
    kept = told(visit(wait_ms=1_200_000), visit(wait_ms=1_200_001))
    assert kept.within.share == Share(1, 2)


def test_those_who_leave_after_the_target_count_against_it() -> None:
    day = told(
        visit(wait_ms=60_000),
        visit(state="LEFT", left_phase="WAITING", gone_after_ms=1_200_001),
        visit(state="LEFT", left_phase="WAITING", gone_after_ms=1_200_000),
    )
    assert day.within.share == Share(1, 2)
    assert day.within.share_served_only == Share(1, 1)
    assert day.rate(Rate.ABANDON) == Share(2, 3)


def test_a_visit_with_wrong_times_is_on_neither_side_of_the_share_and_is_counted() -> None:
    day = told(visit(), visit(wait_ms=9_000_000, inaccurate="forgotten"))
    assert day.within.share == Share(1, 1)
    assert (day.served, day.wait.n, dict(day.excluded)) == (2, 1, {"forgotten": 1})


def test_what_is_void_or_unclosed_has_no_duration() -> None:
    day = told(visit(state="VOID", wait_ms=1), visit(state="UNCLOSED", wait_ms=1, stay_ms=1), visit())
    assert (day.arrivals, day.void, day.unclosed, day.wait.n) == (2, 1, 1, 1)
    assert dict(day.excluded) == {"VOID": 1, "UNCLOSED": 1}
    assert day.rate(Rate.UNCLOSED) == Share(1, 2)


def test_a_visit_without_a_time_is_excluded_and_says_so() -> None:
    day = told(visit(wait_ms=None), visit(state="LEFT", left_phase="WAITING"))
    assert dict(day.excluded) == {"UNTIMED": 2}


def test_who_leaves_after_the_call_did_not_give_up_but_was_called() -> None:
    day = told(visit(state="LEFT", left_phase="CALLED"), visit(state="ABSENT"), visit(state="LEFT"))
    assert dict(day.left_by_phase) == {"CALLED": 1, "UNKNOWN": 1}
    assert day.rate(Rate.ABANDON) == Share(0, 3)
    assert day.rate(Rate.NO_SHOW_AT_CALL) == Share(1, 2)


def test_who_did_not_answer_a_call_is_absent_still_open_settled_at_closing_or_imported() -> None:
    day = told(
        visit(state="ABSENT"), visit(state="LEFT", left_phase="ABSENT"), visit(state="LEFT", left_phase="CALLED")
    )
    assert (day.absent, day.left, dict(day.left_by_phase)) == (2, 1, {"CALLED": 1})
    assert day.rate(Rate.NO_SHOW_AT_CALL) == Share(2, 3)


def test_punctuality_leaves_late_visitors_out_and_counts_them() -> None:
    day = told(
        visit(booked=True, appointment_delay_ms=600_000),
        visit(booked=True, appointment_delay_ms=600_001),
        visit(booked=True, appointment_delay_ms=-60_000, felt_ms=120_000),
        visit(booked=True, appointment_delay_ms=2_000_000, visitor_late=True, felt_ms=60_000),
        visit(booked=True, state="LEFT", left_phase="WAITING"),
    )
    assert day.punctuality is not None
    assert (day.punctuality.share, day.punctuality.late_visitors, day.punctuality.gave_up) == (Share(2, 3), 1, 1)
    assert day.durations[Measure.APPOINTMENT_DELAY].max_s == 600.001
    # arrived 3 minutes early, and 1940 seconds late
    assert day.durations[Measure.VISITOR_PUNCTUALITY].max_s == 1940.0


def test_persons_are_not_visits() -> None:
    day = told(visit(persons=4), visit(state="VOID", persons=9))
    assert (day.arrivals, day.persons) == (1, 4)


def test_hours_are_half_open() -> None:
    packs = packed(numbered([visit(minute=599), visit(minute=600), visit(minute=629)]))
    groups = compute_by(packs, DAY, Targets(), Grouping.HALF_HOUR).groups
    assert {key: group.arrivals for key, group in groups.items()} == {570: 1, 600: 2}
    assert compute(packs, Selection(DAYS[0], DAYS[0], hour=10), Targets()).arrivals == 2


def test_weeks_and_months_are_named_by_the_calendar() -> None:
    packs = packed(numbered([visit(day=day) for day in DAYS]))
    period = Selection(DAYS[0], DAYS[-1])
    weeks, months = (compute_by(packs, period, Targets(), by).groups for by in (Grouping.WEEK, Grouping.MONTH))
    assert list(weeks) == ["2026-W48", "2026-W49", "2027-W01"]
    assert {month: group.arrivals for month, group in months.items()} == {"2026-11": 2, "2026-12": 1, "2027-01": 1}


def test_a_figure_of_few_is_small() -> None:
    assert told(*[visit()] * 29).wait.is_small
    assert not told(*[visit()] * 30).wait.is_small


def test_json_has_what_the_command_promises() -> None:
    out = to_json(told(visit(), visit(wait_ms=1_800_000)))
    assert {"arrivals", "served", "left", "absent", "unclosed", "excluded", "wait"} <= out.keys()
    assert out["wait"] == {
        "n": 2,
        "mean_s": 1200.0,
        "median_s": 1200.0,
        "p90_s": 1680.0,
        "max_s": 1800.0,
        "within": {
            "target_s": 1200,
            "share": 0.5,
            "share_served_only": 0.5,
            "kept": 1,
            "served": 2,
            "left_beyond": 0,
        },
    }


def test_percentages_come_from_whole_numbers() -> None:
    assert Share(1, 8).percent(1) == Decimal("12.5")
    assert Share(1, 8).percent() == 13
    interval = Share(9, 10).interval()
    assert interval is not None
    assert interval.low < 0.9 < interval.high


def test_the_appointment_book() -> None:
    book = AppointmentCounts(booked=20, checked_in=12, missed=3, cancelled_by_visitor=2, cancelled_by_service=1)
    assert (book.no_show, book.kept, book.expected) == (Share(3, 17), Share(12, 13), 2)
    with pytest.raises(ValueError):
        AppointmentCounts(1, 2, 0, 0, 0)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ({"a": 12, "b": 5}, {"a": 12, "b": 5}),
        ({"a": 12, "b": 3, "c": 2}, {"a": 12, "others": 5}),
        ({"a": 12, "b": 7, "c": 1}, {"a": 12, "others": 8}),
        ({"a": 3, "b": 0}, {"others": 3}),
        ({"a": 9, "b": 4}, {"others": 13}),
        ({}, {}),
    ],
    ids=["none small", "two small", "one small takes another", "all small", "one small takes all", "empty"],
)
def test_small_cells_are_put_together(counts: dict[str, int], expected: dict[str, int]) -> None:
    assert merge_small(counts) == expected
