"""The premises of a site: how many people can sit in them, and when they are closed out of turn. Days are ISO."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Capacity:
    """What the place holds from a day on: seats to wait on, counters, private rooms. `label` is what it is called."""

    id: str
    label: str
    from_day: str
    seats: int
    counters: int = 0
    rooms: int = 0


@dataclass(frozen=True, slots=True)
class Closure:
    """Days on which the place is closed though its hours say otherwise; `label` is the reason that is told."""

    id: str
    label: str
    first: str
    last: str

    def holds(self, day: str) -> bool:
        """Whether the place is closed that day."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Wait:
    """Somebody who waits from a moment to another, UTC milliseconds, with those who came along."""

    begins: int
    ends: int
    persons: int


def seats_on(capacities: Iterable[Capacity], day: str) -> int | None:
    """The seats of a day: those told last before it, None when nothing was."""
    begun = [capacity for capacity in capacities if capacity.from_day <= day]
    return max(begun, key=lambda capacity: capacity.from_day).seats if begun else None


def peaks(periods: Iterable[tuple[int, int]], waits: Iterable[Wait]) -> dict[int, int]:
    """How many whole minutes of the opening periods had which greatest number of people waiting at once.

    The minutes of a period are counted from its opening; the last one, when it is not whole, is left out.
    """
    changes: dict[int, int] = {}
    for wait in waits:
        if wait.ends > wait.begins:
            changes[wait.begins] = changes.get(wait.begins, 0) + wait.persons
            changes[wait.ends] = changes.get(wait.ends, 0) - wait.persons
    moments = sorted(changes)
    levels = list(accumulate(changes[moment] for moment in moments))
    found: dict[int, int] = {}
    for opens, closes in periods:
        for peak in _minutes(opens, closes, moments, levels):
            found[peak] = found.get(peak, 0) + 1
    return found


def _minutes(opens: int, closes: int, moments: list[int], levels: list[int]) -> list[int]:
    """The greatest number in each whole minute: the level it begins with, and each one reached within it."""
    peaks = []
    place, level = 0, 0
    for begins in range(opens, closes - MINUTE_MS + 1, MINUTE_MS):
        while place < len(moments) and moments[place] <= begins:
            level = levels[place]
            place += 1
        peak = level
        while place < len(moments) and moments[place] < begins + MINUTE_MS:
            level = levels[place]
            peak = max(peak, level)
            place += 1
        peaks.append(peak)
    return peaks
