"""A town hall with five full days and a sixth at 10:40, for every test of the supervision page."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.demo.clock import SetClock
from desk_app.demo.play import DayPlay
from desk_app.demo.script import write_script
from desk_app.demo.town import set_up
from desk_app.domain.localtime import moment_ms
from desk_app.storage.store import Store

ROOT = Path(__file__).parents[3]
DAYS = ("2026-11-19", "2026-11-20")
TODAY = "2026-11-23"
ZONE = "Europe/Paris"
NOW_S = 10 * 3600 + 2400


@pytest.fixture(scope="session")
def played_days(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of those days, made once; never open it, copy it."""
    folder = tmp_path_factory.mktemp("supervised")
    clock = SetClock(moment_ms(DAYS[0], 0, ZONE) - 86_400_000)
    with Store.open(folder, ROOT / "db", clock) as store:
        set_up(store, ROOT / "resources")
        for seed, day in enumerate((*DAYS, TODAY)):
            DayPlay(store, clock, day, write_script(seed), seed).play(NOW_S if day == TODAY else 24 * 3600)
    return folder


@pytest.fixture
def clock() -> SetClock:
    return SetClock(moment_ms(TODAY, 0, ZONE) + NOW_S * 1000)


@pytest.fixture
def store(played_days: Path, tmp_path: Path, clock: SetClock) -> Iterator[Store]:
    """A copy of those days, at 10:40 on the Monday."""
    folder = tmp_path / "hall"
    shutil.copytree(played_days, folder)
    with Store.open(folder, ROOT / "db", clock) as store:
        yield store


@pytest.fixture
def empty_store(tmp_path: Path, clock: SetClock) -> Iterator[Store]:
    """The same town hall on its first morning."""
    with Store.open(tmp_path / "empty", ROOT / "db", clock) as store:
        set_up(store, ROOT / "resources")
        yield store
