"""Points that do not comply and were not seen to comply since: what an improvement action is opened for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desk_app.domain.checks.run import CheckRun


@dataclass(frozen=True, slots=True)
class Nonconformity:
    """A point of a grid that failed in the last round it applied in; `run` is the first round of the streak."""

    grid: str
    item: str
    run: CheckRun
    rounds: int

    @property
    def key(self) -> str:
        """How the action that is opened for it names its origin."""
        return f"{self.run.id}:{self.item}"


def nonconformities(runs: Iterable[CheckRun]) -> tuple[Nonconformity, ...]:
    """Those that stand, the oldest first; `runs` are given the last one first, mystery tests are left out."""
    failing: dict[tuple[str, str], Nonconformity] = {}
    ended: set[tuple[str, str]] = set()
    for run in runs:
        if run.channel is not None or run.answers is None:
            continue
        for item, answer in run.answers.items.items():
            point = (run.grid, item)
            if point in ended or answer.not_applicable >= run.answers.observed:
                continue
            if answer.failed:
                before = failing.get(point)
                failing[point] = Nonconformity(run.grid, item, run, before.rounds + 1 if before else 1)
            else:
                ended.add(point)
    return tuple(sorted(failing.values(), key=lambda found: (found.run.done_on or "", found.run.id, found.item)))
