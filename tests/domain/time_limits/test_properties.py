"""What holds for every limit, whatever the calendar of holidays."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.time_limits.days import DayBasis, is_business_day, is_working_day, no_holidays
from desk_app.domain.time_limits.limit import Suspension, TimeLimit, days_used, last_day

STARTS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
HOLIDAYS = st.frozensets(st.dates(date(2020, 1, 1), date(2036, 12, 31)), max_size=40)
LENGTHS = st.integers(1, 60)


def _last(start: date, limit: TimeLimit, holidays: frozenset[date]) -> date:
    told = last_day(start, limit, holidays.__contains__)
    assert told is not None
    return told


@given(STARTS, LENGTHS, HOLIDAYS, st.booleans())
def test_bases_are_ordered_by_how_few_days_they_count(
    start: date, days: int, holidays: frozenset[date], count: bool
) -> None:
    def told(basis: DayBasis) -> date:
        return _last(start, TimeLimit(days=days, basis=basis, count_start_day=count), holidays)

    assert told(DayBasis.CALENDAR) <= told(DayBasis.BUSINESS) <= told(DayBasis.WORKING)
    assert told(DayBasis.CALENDAR) <= told(DayBasis.CLEAR) <= told(DayBasis.WORKING) + timedelta(days=20)
    assert is_working_day(told(DayBasis.CLEAR), holidays.__contains__)
    assert is_working_day(told(DayBasis.WORKING), holidays.__contains__)
    assert is_business_day(told(DayBasis.BUSINESS), holidays.__contains__)


@given(STARTS, LENGTHS, HOLIDAYS, st.sampled_from(DayBasis), st.booleans())
def test_a_longer_limit_never_ends_sooner(
    start: date, days: int, holidays: frozenset[date], basis: DayBasis, count: bool
) -> None:
    shorter = _last(start, TimeLimit(days=days, basis=basis, count_start_day=count), holidays)
    longer = _last(start, TimeLimit(days=days + 1, basis=basis, count_start_day=count), holidays)
    assert start <= shorter <= longer
    strict = TimeLimit(days=days + 1, basis=basis, count_start_day=count, strict=True)
    assert _last(start, strict, holidays) == shorter


@given(STARTS, LENGTHS, HOLIDAYS, st.sampled_from([DayBasis.WORKING, DayBasis.BUSINESS, DayBasis.CALENDAR]))
def test_the_days_used_on_the_last_day_are_the_limit(
    start: date, days: int, holidays: frozenset[date], basis: DayBasis
) -> None:
    end = _last(start, TimeLimit(days=days, basis=basis), holidays)
    assert days_used(start, end, basis, holidays.__contains__) == days
    assert days_used(start, end - timedelta(days=1), basis, holidays.__contains__) == days - 1


@given(STARTS, st.integers(1, 30))
def test_without_holidays_five_working_days_are_a_week(start: date, weeks: int) -> None:
    monday = start - timedelta(days=start.weekday())
    limit = TimeLimit(days=5 * weeks, basis=DayBasis.WORKING)
    assert last_day(monday, limit, no_holidays) == monday + timedelta(days=7 * weeks)


@given(STARTS, st.integers(1, 24))
def test_months_keep_the_number_of_the_day_where_the_month_has_it(start: date, months: int) -> None:
    end = _last(start, TimeLimit(months=months), frozenset())
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == months
    assert end.day == start.day or (end + timedelta(days=1)).day == 1


@given(STARTS, LENGTHS, st.integers(0, 20), st.integers(1, 40))
def test_a_suspension_puts_a_calendar_limit_off_by_its_length_or_not_at_all(
    start: date, days: int, after: int, lasting: int
) -> None:
    first = start + timedelta(days=1 + after)
    stop = Suspension(first, first + timedelta(days=lasting))
    end = start + timedelta(days=days)
    told = last_day(start, TimeLimit(days=days), no_holidays, [stop])
    assert told == (end if end < first else end + timedelta(days=lasting))
