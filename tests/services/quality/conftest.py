"""A town of the demonstration whose scope is the preset's, with days played through the services."""

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
from desk_app.services.frameworks import Frameworks
from desk_app.storage.store import Store
from tests.support.hall import MIGRATIONS, ROOT

SCOPE = "hall-administratif"
RESOURCES = ROOT / "resources"
PLAYED = ("2026-10-01", "2026-10-15", "2026-11-03")


class Town:
    """A store and its clock; set up in the evening of 30 September 2026 when it is new."""

    def __init__(self, folder: Path, day: str = "2026-09-30") -> None:
        self.clock = SetClock(moment_ms(day, 20 * 60, "Europe/Paris"))
        self.store = Store.open(folder, MIGRATIONS, self.clock)
        if not self.store.has_settings:
            set_up(self.store, RESOURCES)

    def play(self, day: str, seed: int) -> None:
        """A whole day of the demonstration, closed in the evening."""
        self.clock.move_to(moment_ms(day, 0, "Europe/Paris") - 3_600_000)
        DayPlay(self.store, self.clock, day, write_script(seed), seed).play()


@pytest.fixture
def frameworks() -> Frameworks:
    """The frameworks that are shipped."""
    return Frameworks(RESOURCES)


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    """A town where nothing happened yet."""
    made = Town(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture(scope="session")
def past(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of a town where the days of `PLAYED` were played."""
    folder = tmp_path_factory.mktemp("past") / "data"
    town = Town(folder)
    for seed, day in enumerate(PLAYED):
        town.play(day, seed)
    town.store.close()
    return folder


@pytest.fixture
def busy_town(past: Path, tmp_path: Path) -> Iterator[Town]:
    """A town of its own where the days of `PLAYED` were played, in the evening of the last."""
    made = Town(Path(shutil.copytree(past, tmp_path / "data")), PLAYED[-1])
    yield made
    made.store.close()
