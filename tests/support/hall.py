"""A town hall for tests: its store with the preset's settings, who acts in it, and a clock moved by hand."""

from __future__ import annotations

import tomllib
from pathlib import Path

from desk_app.domain.actor import Actor
from desk_app.domain.clock import Clock
from desk_app.services.settings import save_settings
from desk_app.storage.store import Store

ROOT = Path(__file__).resolve().parents[2]
MIGRATIONS = ROOT / "db"
SITE = "hall-administratif"
AGENT = Actor("a.martin", "accueil", SITE)


class ManualClock:
    """A clock that stands still until it is told: `run` for time going by, `set_back` for a hand on the clock."""

    def __init__(self, now_ms: int) -> None:
        self._now, self._steady = now_ms, 0

    def now_ms(self) -> int:
        """The civil time, UTC milliseconds."""
        return self._now

    def steady_ms(self) -> int:
        """The reading that never goes backwards."""
        return self._steady

    def run(self, milliseconds: int) -> None:
        """Let time go by, on both."""
        self._now += milliseconds
        self._steady += milliseconds

    def set_back(self, milliseconds: int) -> None:
        """Somebody sets the PC's clock back."""
        self._now -= milliseconds


def open_hall_store(folder: Path, clock: Clock) -> Store:
    """Open a data folder, set up as the preset's town hall the first time. Close it when done."""
    store = Store.open(folder, MIGRATIONS, clock)
    if not store.has_settings:
        document = tomllib.loads((ROOT / "resources" / "presets" / "town_hall.toml").read_text("utf-8"))
        save_settings(store, document, based_on=0, by=AGENT, op="settings-0001")
    return store
