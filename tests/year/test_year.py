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
from tests.year.oracle import Told, expected
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
    day, slips = date(YEAR, 1, 2), Slips(site)
    while day.year == YEAR:
        if site.is_open_on(day):
            desk.play(site, day.isoformat(), day.weekday())
            slips.play(day.isoformat())
            forms.play(day.isoformat())
        day += timedelta(days=EVERY)
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
            for (first, _), share, told in zip(spans, shares, truth, strict=True):
                found[f"{module} {key} {first}"] = (share.numerator, share.denominator), told[key]
    return found


def _month(month: int) -> tuple[str, str]:
    return f"{YEAR}-{month:02d}-01", f"{YEAR}-{month:02d}-{calendar.monthrange(YEAR, month)[1]}"
