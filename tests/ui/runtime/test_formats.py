"""Durations, times, dates and shares are written as people read them, in French and in English."""

from __future__ import annotations

from datetime import date

import pytest

from desk_app.ui.runtime.formats import Formats
from desk_app.ui.runtime.translation import Language, locale_of

FR = Formats(locale_of(Language.FRENCH), "Europe/Paris")
EN = Formats(locale_of(Language.ENGLISH), "Europe/Paris")
RUN = Formats(locale_of(Language.FRENCH), "Indian/Reunion")

NOV_23_0842_UTC = 1_795_423_320_000


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("seconds", "measured", "elapsed"),
    [(0, "0 min", "0 min"), (29, "0 min", "0 min"), (30, "1 min", "0 min"), (659, "11 min", "10 min"),
     (-5, "0 min", "0 min"), (3599, "1 h 00", "59 min"), (3900, "1 h 05", "1 h 05"), (None, "–", "–")],
)  # fmt: skip
def test_durations(seconds: float | None, measured: str, elapsed: str) -> None:
    assert plain(FR.duration(seconds)) == measured
    assert plain(FR.elapsed(seconds)) == elapsed


def test_a_duration_never_breaks_over_two_lines() -> None:
    assert " " not in FR.duration(3900) + FR.duration(60) + FR.day("2026-11-23")


def test_short_durations_to_the_second() -> None:
    assert [FR.seconds(s) for s in (0, 45, 665, -1, None)] == ["0:00", "0:45", "11:05", "0:00", "–"]


def test_clock_times_are_those_of_the_site() -> None:
    assert FR.clock(NOV_23_0842_UTC) == "09:42"
    assert RUN.clock(NOV_23_0842_UTC) == "12:42"
    assert FR.clock(None) == "–"


def test_dates() -> None:
    assert plain(FR.day("2026-11-23")) == "lun. 23 nov."
    assert plain(FR.day_of(NOV_23_0842_UTC)) == "lun. 23 nov."
    assert FR.long_day(date(2026, 11, 23)) == "lundi 23 novembre 2026"
    assert FR.short_day("2026-11-23") == "23/11/2026"
    assert FR.month("2026-11-23") == "novembre 2026"
    assert EN.long_day("2026-11-23") == "Monday 23 November 2026"


def test_numbers_and_shares_are_rounded_half_up() -> None:
    assert plain(FR.number(1234)) == "1 234"
    assert FR.number(12.25, 1) == "12,3"
    assert EN.number(1234.5) == "1,235"
    assert plain(FR.percent(1, 8)) == "13 %"
    assert plain(FR.percent(1, 8, 1)) == "12,5 %"
    assert plain(FR.percent(5, 200)) == "3 %"
    assert EN.percent(1, 8) == "13%"
    assert FR.percent(1, 0) == "–"
