"""Local time of a site: midnights, nights of 23 and 25 hours, overseas departments."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.localtime import HOUR_MS, local_day, minute_of_day, moment_ms

PARIS, CAYENNE, NOUMEA = "Europe/Paris", "America/Cayenne", "Pacific/Noumea"


@pytest.mark.parametrize(
    ("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-11-23", 24), ("2028-02-29", 24)]
)
def test_how_long_a_day_is(day: str, hours: int) -> None:
    assert moment_ms(day, 24 * 60, PARIS) - moment_ms(day, 0, PARIS) == hours * HOUR_MS


def test_the_hour_that_comes_twice_has_the_same_minutes() -> None:
    half_past_two = moment_ms("2026-10-25", 150, PARIS)
    assert [minute_of_day(half_past_two + hour * HOUR_MS, PARIS) for hour in (0, 1)] == [150, 150]


@pytest.mark.parametrize(
    ("timezone", "day", "minute"),
    [(PARIS, "2026-11-24", 30), (CAYENNE, "2026-11-23", 1230), (NOUMEA, "2026-11-24", 630)],
)
def test_one_moment_in_three_places(timezone: str, day: str, minute: int) -> None:
    at = moment_ms("2026-11-24", 30, PARIS)
    assert (local_day(at, timezone), minute_of_day(at, timezone)) == (day, minute)


@given(st.integers(-(10**12), 4 * 10**12), st.sampled_from([PARIS, CAYENNE, NOUMEA]))
def test_every_moment_lies_in_its_day(at: int, timezone: str) -> None:
    day = local_day(at, timezone)
    assert moment_ms(day, 0, timezone) <= at < moment_ms(day, 24 * 60, timezone)
    assert 0 <= minute_of_day(at, timezone) < 24 * 60
