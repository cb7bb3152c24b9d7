"""The public holidays, against the State's own file where it is at hand."""

from __future__ import annotations

import csv
import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from holidays.countries.france import France

from desk_app.domain.public_holidays import OVERSEAS, PublicHolidays

DEPARTMENTS = {"": None, "92": None, "67": "6AE", "57": "57"} | {name: name for name in sorted(OVERSEAS)}
CUSTOMS = {"Mi-Carême", "Vendredi saint", "Fête de Victor Schoelcher"}
"""What the library adds overseas, though no law makes it a day off."""
WORKED = {date(2005, 5, 16), date(2006, 6, 5), date(2007, 5, 28)}
"""The first Whit Mondays of the solidarity day, holidays all the same, which the library leaves out."""
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


@pytest.mark.parametrize("department", DEPARTMENTS)
def test_every_day_of_seventy_years_is_told_as_a_known_library_tells_it(department: str) -> None:
    customs = CUSTOMS if department in OVERSEAS else set()
    library = France(subdiv=DEPARTMENTS[department], years=range(1990, 2061), language="fr")  # type: ignore[no-untyped-call]
    told = {
        day: "; ".join(sorted(kept))
        for day in library
        if (kept := [name for name in library.get_list(day) if name not in customs])
    }
    ours = PublicHolidays(department)
    days = (date(1990, 1, 1) + timedelta(days=offset) for offset in range(71 * 365 + 18))
    named = {day: name for day in days if day not in WORKED and (name := ours.name(day))}
    assert named == {day: name for day, name in told.items() if day not in WORKED}


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
