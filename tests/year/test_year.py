"""A year of three sites, one of them a library, with seasons and faults: each indicator equals what truly happened."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from pathlib import Path

import pytest

from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.commitments import commitments
from desk_app.services.quality.view import CommitmentsView
from desk_app.storage.verification import verify
from tests.year import desk
from tests.year.forms import Forms
from tests.year.issued import Issued
from tests.year.letters import Letters
from tests.year.oracle import Told, expected
from tests.year.phone import Phone
from tests.year.rounds import Rounds
from tests.year.site import RESOURCES, Site
from tests.year.slips import Slips

YEAR = 2025
SITES = (("town_hall", "hall-administratif"), ("town_hall", "mairie-annexe"), ("branch_library", "mediatheque"))
EVERY = 6
"""One day in so many is played; a prime to the week, so that each weekday has its turn."""


@pytest.mark.parametrize(("preset", "name"), SITES)
def test_a_year_equals_what_truly_happened(preset: str, name: str, tmp_path: Path) -> None:
    site = Site(tmp_path / "data", preset, name, f"{YEAR}-01-02", seed=len(name))
    try:
        _play(site, Forms(site, preset.replace("branch_library", "library").replace("_", "-")))
        view = commitments(site.store, Frameworks(RESOURCES), site.scope, date(YEAR, 1, 1), date(YEAR, 12, 31))
        wrong = {key: told for key, told in _compared(site, view).items() if told[0] != told[1]}
        assert wrong == {}
        assert tuple(verify(site.store.connection)) == ()
    finally:
        site.store.close()


def _play(site: Site, forms: Forms) -> None:
    day = began = date(YEAR, 1, 2)
    players: list[Slips | Forms | Letters | Phone | Rounds | Issued] = [
        Slips(site),
        forms,
        Letters(site),
        Phone(site),
        Rounds(site),
    ]
    if "acts" in site.modules:
        players.append(Issued(site))
    while day < date(YEAR + 1, 2, 15):  # what was begun in the year goes on after it
        site.catch_up(day.isoformat())
        if day.year == YEAR and site.is_open_on(day) and (day - began).days % EVERY == 0:
            desk.play(site, day.isoformat(), day.weekday())
            for player in players:
                player.play(day.isoformat())
        day += timedelta(days=1)
    site.at(f"{YEAR + 1}-02-15", 600)


def _compared(site: Site, view: CommitmentsView) -> dict[str, tuple[Told, Told]]:
    """By module, indicator and period: what the program says, what happened; the year and each of its months."""
    found: dict[str, tuple[Told, Told]] = {}
    for reading in view.commitments:
        module = reading.commitment.module
        spans = [(f"{YEAR}-01-01", f"{YEAR}-12-31"), *(_month(month) for month in range(1, 13))]
        truth = [expected(site, module, first, last) for first, last in spans]
        for indicator in reading.indicators:
            key = indicator.definition.key
            if key not in truth[0]:
                continue
            shares = [indicator.share, *(month.share for month in indicator.months)]
            for (first, last), share, told in zip(spans, shares, truth, strict=True):
                found[f"{module} {key} {first} {last}"] = (share.numerator, share.denominator), told[key]
    return found


def _month(month: int) -> tuple[str, str]:
    return f"{YEAR}-{month:02d}-01", f"{YEAR}-{month:02d}-{calendar.monthrange(YEAR, month)[1]}"
