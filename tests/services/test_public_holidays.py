"""The public holidays, against the State's own file where it is at hand."""

from __future__ import annotations

import csv
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from desk_app.services.public_holidays import PublicHolidays

OFFICIAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "french_calendars" / "jours_feries_etalab"


def _of_year(year: int, department: str = "", *, good_friday: bool = True) -> set[date]:
    told = PublicHolidays(department, good_friday=good_friday)
    days = (date(year, 1, 1) + timedelta(days=offset) for offset in range(365))
    return {day for day in days if told(day)}


def test_a_year_has_eleven_national_holidays() -> None:
    assert _of_year(2026) == {
        date(2026, 1, 1), date(2026, 4, 6), date(2026, 5, 1), date(2026, 5, 8), date(2026, 5, 14), date(2026, 5, 25),
        date(2026, 7, 14), date(2026, 8, 15), date(2026, 11, 1), date(2026, 11, 11), date(2026, 12, 25),
    }  # fmt: skip


@pytest.mark.parametrize("department", ["57", "67", "68"])
def test_alsace_moselle_adds_good_friday_where_it_counts_and_saint_stephen(department: str) -> None:
    assert _of_year(2026, department) - _of_year(2026) == {date(2026, 4, 3), date(2026, 12, 26)}
    assert _of_year(2026, department, good_friday=False) - _of_year(2026) == {date(2026, 12, 26)}


@pytest.mark.parametrize(
    ("department", "day"),
    [
        ("971", date(2026, 5, 27)), ("972", date(2026, 5, 22)), ("973", date(2026, 6, 10)),
        ("974", date(2026, 12, 20)), ("976", date(2026, 4, 27)),
    ],
)  # fmt: skip
def test_overseas_adds_the_day_of_the_abolition_only(department: str, day: date) -> None:
    assert _of_year(2026, department) - _of_year(2026) == {day}


def test_other_departments_have_the_national_ones() -> None:
    assert _of_year(2026, "92") == _of_year(2026, "2A") == _of_year(2026)


def test_a_holiday_has_its_french_name() -> None:
    assert PublicHolidays().name(date(2026, 11, 11)) == "Armistice"
    assert PublicHolidays().name(date(2026, 11, 12)) == ""


@pytest.mark.skipif(not OFFICIAL.is_dir(), reason="the official files are not here")
def test_the_official_table_holds_the_same_days() -> None:
    with (OFFICIAL / "jours_feries_metropole.csv").open(encoding="utf-8", newline="") as stream:
        official = {date.fromisoformat(row["date"]) for row in csv.DictReader(stream)}
    years = {day.year for day in official}
    assert len(years) >= 20
    assert set().union(*map(_of_year, years)) == official


@pytest.mark.skipif(not OFFICIAL.is_dir(), reason="the official files are not here")
def test_the_official_calendar_holds_the_same_days_though_its_events_last_no_time() -> None:
    """Each event ends on the day it begins (DTEND = DTSTART), which a strict reader takes for nothing."""
    text = (OFFICIAL / "jours_feries_metropole.ics").read_text("utf-8")
    begins, ends = (re.findall(rf"^{name};VALUE=DATE:(\d+)", text, re.MULTILINE) for name in ("DTSTART", "DTEND"))
    assert begins == ends
    official = {date.fromisoformat(day) for day in begins}
    assert set().union(*(_of_year(day.year) for day in official)) == official
