"""The four examples of the State's glossary, the limits of the Qualiville sheet, and months from date to date."""

from __future__ import annotations

from datetime import date

import pytest

from desk_app.domain.time_limits.days import DayBasis, no_holidays
from desk_app.domain.time_limits.limit import Suspension, TimeLimit, days_used, last_day

MONDAY = date(2026, 11, 9)
HOLIDAYS = frozenset({date(2026, 11, 11)})  # the Wednesday


@pytest.mark.parametrize(
    ("basis", "expected"),
    [
        (DayBasis.CALENDAR, date(2026, 11, 15)),  # Sunday
        (DayBasis.CLEAR, date(2026, 11, 16)),  # Monday
        (DayBasis.BUSINESS, date(2026, 11, 17)),  # Tuesday
        (DayBasis.WORKING, date(2026, 11, 18)),  # the next Wednesday
    ],
)
def test_seven_days_from_a_monday_with_a_holiday_on_wednesday(basis: DayBasis, expected: date) -> None:
    limit = TimeLimit(days=7, basis=basis, count_start_day=True)
    assert last_day(MONDAY, limit, HOLIDAYS.__contains__) == expected


def test_the_day_of_reception_is_day_0_unless_told() -> None:
    limit = TimeLimit(days=10, basis=DayBasis.WORKING)
    assert last_day(MONDAY, limit, HOLIDAYS.__contains__) == date(2026, 11, 24)


def test_less_than_fifteen_days_is_kept_on_the_fourteenth() -> None:
    """Qualiville, 4.2: answered on the day of reception + 14 keeps it, + 15 does not."""
    limit = TimeLimit(days=15, strict=True)
    assert last_day(date(2026, 3, 2), limit, no_holidays) == date(2026, 3, 16)


def test_less_than_one_day_is_the_day_itself() -> None:
    assert last_day(MONDAY, TimeLimit(days=1, strict=True), no_holidays) == MONDAY


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (date(2026, 3, 14), date(2026, 5, 14)),
        (date(2025, 12, 31), date(2026, 2, 28)),
        (date(2027, 12, 31), date(2028, 2, 29)),
        (date(2026, 11, 30), date(2027, 1, 30)),
    ],
)
def test_the_silence_of_two_months_ends_on_the_day_of_the_same_number(start: date, expected: date) -> None:
    assert last_day(start, TimeLimit(months=2), no_holidays) == expected


def test_clear_months_are_put_off_to_a_working_day() -> None:
    limit = TimeLimit(months=2, basis=DayBasis.CLEAR)
    assert last_day(date(2026, 9, 15), limit, no_holidays) == date(2026, 11, 16)  # the 15th is a Sunday


def test_missing_documents_stop_the_clock_until_they_come() -> None:
    missing = Suspension(date(2026, 3, 10), date(2026, 3, 20))
    assert last_day(date(2026, 3, 2), TimeLimit(days=15), no_holidays, [missing]) == date(2026, 3, 27)
    assert last_day(date(2026, 3, 2), TimeLimit(months=1), no_holidays, [missing]) == date(2026, 4, 12)


def test_a_clock_that_stands_still_without_end_never_runs_out() -> None:
    missing = Suspension(date(2026, 3, 10))
    assert last_day(date(2026, 3, 2), TimeLimit(days=15), no_holidays, [missing]) is None
    assert last_day(date(2026, 3, 2), TimeLimit(months=2), no_holidays, [missing]) is None
    assert last_day(date(2026, 3, 2), TimeLimit(days=5), no_holidays, [missing]) == date(2026, 3, 7)


def test_days_used_counts_as_the_limit_does() -> None:
    told = [days_used(MONDAY, date(2026, 11, 16), basis, HOLIDAYS.__contains__) for basis in DayBasis]
    assert told == [7, 7, 4, 5]
    assert days_used(MONDAY, MONDAY, DayBasis.WORKING, no_holidays, count_start_day=True) == 1
    assert days_used(MONDAY, date(2026, 11, 6), DayBasis.CALENDAR, no_holidays) == 0


@pytest.mark.parametrize(
    "wrong",
    [{}, {"days": 3, "months": 1}, {"days": -1}, {"months": -2}, {"months": 2, "basis": DayBasis.WORKING}],
)
def test_what_is_not_a_limit_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"limit|months"):
        TimeLimit(**wrong)  # type: ignore[arg-type]
