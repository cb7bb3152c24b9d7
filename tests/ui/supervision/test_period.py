"""Periods of the calendar, and times typed by a supervisor."""

from __future__ import annotations

from datetime import date

import pytest

from desk_app.domain.localtime import moment_ms
from desk_app.ui.supervision.date_field import typed_date
from desk_app.ui.supervision.moment import exact_clock, typed_moment
from desk_app.ui.supervision.period import Period, Span

MONDAY = date(2026, 11, 23)
ZONE = "Europe/Paris"


@pytest.mark.parametrize(
    ("span", "first", "last"),
    [
        (Span.DAY, "2026-11-23", "2026-11-23"),
        (Span.WEEK, "2026-11-23", "2026-11-29"),
        (Span.MONTH, "2026-11-01", "2026-11-30"),
        (Span.QUARTER, "2026-10-01", "2026-12-31"),
        (Span.YEAR, "2026-01-01", "2026-12-31"),
    ],
)
def test_a_period_holds_its_day_and_touches_its_neighbours(span: Span, first: str, last: str) -> None:
    period = Period.around(span, MONDAY)
    assert (period.first.isoformat(), period.last.isoformat()) == (first, last)
    assert period.holds(MONDAY)
    assert period.before.after == period
    assert (period.first - period.before.last).days == 1
    assert (period.after.first - period.last).days == 1


def test_parts_of_a_year_are_its_months_until_today() -> None:
    year = Period.around(Span.YEAR, MONDAY)
    assert year.parts(MONDAY)[-1] == "2026-11"
    assert len(year.parts(MONDAY)) == 11
    assert year.part("2026-02") == (date(2026, 2, 1), date(2026, 2, 28))


def test_a_week_at_the_edge_of_a_quarter_is_cut_to_it() -> None:
    quarter = Period.around(Span.QUARTER, date(2027, 1, 15))
    assert quarter.parts(quarter.last)[0] == "2026-W53"
    assert quarter.part("2026-W53") == (date(2027, 1, 1), date(2027, 1, 3))


def test_a_day_has_no_parts() -> None:
    assert Period.around(Span.DAY, MONDAY).parts(MONDAY) == ()


@pytest.mark.parametrize("text", ["9:41", "09h41", " 9 h 41 ", "09:41:00", "9.41"])
def test_times_are_understood_as_people_write_them(text: str) -> None:
    near = moment_ms("2026-11-23", 600, ZONE)
    assert typed_moment(text, near, ZONE) == moment_ms("2026-11-23", 581, ZONE)


@pytest.mark.parametrize("text", ["", "25:00", "9:60", "9:41:75", "demain", "=9:41", "٩:٤١:x"])
def test_what_is_no_time_is_not_guessed(text: str) -> None:
    assert typed_moment(text, moment_ms("2026-11-23", 600, ZONE), ZONE) is None


def test_a_field_left_as_it_was_keeps_the_moment_to_the_millisecond() -> None:
    at = moment_ms("2026-11-23", 600, ZONE) + 17_345
    assert typed_moment(exact_clock(at, ZONE), at, ZONE) == at


def test_in_the_hour_that_comes_twice_the_nearer_one_is_meant() -> None:
    first = moment_ms("2026-10-25", 150, ZONE)
    second = first + 3_600_000
    assert exact_clock(first, ZONE) == exact_clock(second, ZONE) == "02:30:00"
    assert typed_moment("2:31", first, ZONE) == first + 60_000
    assert typed_moment("2:31", second, ZONE) == second + 60_000


@pytest.mark.parametrize("text", ["19/11/2026", "19.11.26", "19 11", " 19-11-2026 ", "2026-11-19"])
def test_dates_are_understood_as_people_write_them(text: str) -> None:
    assert typed_date(text, MONDAY) == date(2026, 11, 19)


@pytest.mark.parametrize("text", ["", "19", "31/02/2026", "a/b", "1/2/3/4", "=1/2", "19/11/x", "٣/٤"])
def test_what_is_no_date_is_not_guessed(text: str) -> None:
    assert typed_date(text, MONDAY) is None
