"""A site through a year: its store, a clock moved by hand, and a log of what truly happened, told by nobody else."""

from __future__ import annotations

import random
import tomllib
from collections import defaultdict
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from desk_app.domain.actor import Actor
from desk_app.domain.localtime import moment_ms
from desk_app.services.acting import Outcome
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.scopes import all_scopes, propose_scope
from desk_app.services.settings import save_settings
from desk_app.storage.store import Store
from tests.support.hall import MIGRATIONS, ROOT, ManualClock

RESOURCES = ROOT / "resources"
HOLIDAYS = frozenset(
    {
        "2025-01-01", "2025-04-21", "2025-05-01", "2025-05-08", "2025-05-29", "2025-06-09", "2025-07-14", "2025-08-15",
        "2025-11-01", "2025-11-11", "2025-12-25", "2026-01-01",
    }
)  # fmt: skip
"""The public holidays of the year that is played, written by hand."""
Happened = dict[str, Any]


class Site:
    """One site; `log` holds what happened by kind, in the words of the world, for a computation that knows no store."""

    def __init__(self, folder: Path, preset: str, site: str, first: str, seed: int) -> None:
        self.dice = random.Random(seed)
        self.log: dict[str, list[Happened]] = defaultdict(list)
        self.clock = ManualClock(moment_ms(first, 6 * 60, "Europe/Paris"))
        self.first = first
        self._folder, self._ops = folder, 0
        self._errands: list[tuple[str, Callable[[], object]]] = []
        document = tomllib.loads((RESOURCES / "presets" / f"{preset}.toml").read_text("utf-8"))
        document["site"]["id"] = site
        self.promise_waits = document["promise_waits"] = site == "mairie-annexe"
        self.hours: list[list[list[int]]] = document["hours"]
        self.counter: str = document["counters"][0]["id"]
        self.unspecific = {service["id"] for service in document["services"] if service.get("unspecific")}
        self.modules: dict[str, set[str] | None] = {
            module: set(part["services"]) if part.get("services") else None
            for part in document["scope"]["parts"]
            for module in part["modules"]
        }
        self.agent = Actor("accueil", document["desk"], site)
        self.boss = Actor("responsable", document["desk"], site, supervisor=True)
        self.store = Store.open(folder, MIGRATIONS, self.clock)
        self.do(save_settings, document, based_on=0, by=self.boss)
        self.do(propose_scope, document, Frameworks(RESOURCES), by=self.boss)
        self.scope = all_scopes(self.store)[0].id

    def do(self, verb: Callable[..., Outcome], *told: object, **options: Any) -> Outcome:
        """Carry out a verb of the services; one in forty is asked for twice, as by a key pressed twice."""
        self._ops += 1
        options.setdefault("by", self.agent)
        options.setdefault("op", f"{self.clock.now_ms():013d}-{self._ops:06d}")
        outcome = verb(self.store, *told, **options)
        if self._ops % 40 == 0:
            assert verb(self.store, *told, **options).facts == outcome.facts
        return outcome

    def at(self, day: str, minute: float) -> None:
        """Let time go by until a local minute of a day."""
        self.clock.set_to(moment_ms(day, int(minute), "Europe/Paris") + round(minute % 1 * 60) * 1_000)

    def later(self, day: str, act: Callable[[], object]) -> None:
        """Something that will be done early on a day to come, or at once if it has begun."""
        self._errands.append((day, act))

    def catch_up(self, day: str) -> None:
        """Do what was to be done by that day."""
        ready = sorted((one for one in self._errands if one[0] <= day), key=lambda one: one[0])
        self._errands = [one for one in self._errands if one[0] > day]
        if ready:
            self.at(day, 6 * 60)
        for _, act in ready:
            act()

    def restart(self) -> None:
        """The PC is switched off and on."""
        self.store.close()
        self.store = Store.open(self._folder, MIGRATIONS, self.clock)

    def chance(self, share: float) -> bool:
        """Whether something happens."""
        return self.dice.random() < share

    def is_open_on(self, day: date) -> bool:
        """Whether the hall is to open on a day."""
        return bool(self.hours[day.weekday()]) and day.isoformat() not in HOLIDAYS
