"""Check rounds and mystery tests through the year: made, missed, answered anew, cancelled."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Mapping
from typing import Any

from desk_app.domain.checks.answers import Answer, Answers
from desk_app.domain.checks.grid import Grid
from desk_app.services import checks
from desk_app.services.checks import Filled
from desk_app.services.grids import Grids
from tests.year.site import RESOURCES, Happened, Site

_GRIDS = Grids(RESOURCES)
_FILES: dict[str, Mapping[str, Any]] = {
    path.name.split(".")[0]: tomllib.loads(path.read_text("utf-8")) for path in (RESOURCES / "checks").glob("*.1.toml")
}
_OFTEN = {"weekly": 0.7, "monthly": 0.25, "quarterly": 0.07}
"""How likely a round is on a day that is played."""
Seen = list[dict[str, str]]
"""What was looked at, each with its points: "yes", "no", or "none" where one does not apply."""


class Rounds:
    """The rounds of a site; `play` is called on each day that is played."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._dice = random.Random(f"checks {site.agent.site}")
        self._since = ""

    def play(self, day: str) -> None:
        """The rounds of that day, and sometimes a test."""
        for name, told in sorted(_FILES.items()):
            if "channels" in told:
                if self._dice.random() < 0.06:
                    self._test(name, day)
                continue
            if not self._since:
                self._site.do(checks.use_grid, _grid(name), _grid(name).periodicity, by=self._site.boss)
                self._site.log["plans"].append({"grid": name, "periodicity": told["periodicity"], "since": day})
            if self._dice.random() < _OFTEN[told["periodicity"]]:
                self._round(name, day)
        self._since = self._since or day

    def _round(self, name: str, day: str) -> None:
        site = self._site
        seen = self._look(name)
        number = site.do(checks.record_round, _grid(name), _filled(name, seen, day)).entry
        if self._dice.random() < 0.1:
            seen = self._look(name)
            site.do(checks.amend, number, _grid(name), _filled(name, seen, day))
        self._note(name, seen, day)

    def _test(self, name: str, day: str) -> None:
        site, grid = self._site, _grid(name)
        number = site.do(checks.plan_test, grid, grid.channels[0], day, "Un acte de naissance").entry
        if self._dice.random() < 0.2:
            site.do(checks.cancel_test, number)
            return
        seen = self._look(name)
        site.do(checks.score_test, number, grid, _filled(name, seen, day))
        self._note(name, seen, day)

    def _look(self, name: str) -> Seen:
        often = ("yes",) * 12 + ("no", "none")
        looked_at = self._dice.randint(2, 6) if "observes" in _FILES[name] else 1
        return [{one["id"]: self._dice.choice(often) for one in _FILES[name]["items"]} for _ in range(looked_at)]

    def _note(self, name: str, seen: Seen, day: str) -> None:
        file = _FILES[name]
        worth = {one["id"]: one.get("points", 1) for one in file["items"]}
        told: Happened = {"day": day, "grid": name, "indicator": file["indicator"], "seen": seen, "worth": worth}
        self._site.log["rounds"].append({**told, "whole": file["counting"] == "whole"})


def _grid(name: str) -> Grid:
    return _GRIDS.version(name, 1)


def _filled(name: str, seen: Seen, day: str) -> Filled:
    """As an agent keys it: how many fail in each point, to how many it does not apply, how many are right in all."""
    items = {}
    for one in _FILES[name]["items"]:
        found = [each[one["id"]] for each in seen]
        items[one["id"]] = Answer(found.count("no"), found.count("none"))
    right = sum("no" not in each.values() for each in seen)
    return Filled(day, Answers(items, len(seen), right if _FILES[name]["counting"] == "whole" else None))
