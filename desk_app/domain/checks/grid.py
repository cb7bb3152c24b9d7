"""A check grid (grille d'autocontrôle): its points to check, how often, and what they count for. Data, as frameworks.

Each version is a file of `resources/checks`; a round keeps the version it was made with.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk_app.domain.framework import Words


class Periodicity(StrEnum):
    """How often a round is to be made. The names are stored."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"


class Counting(StrEnum):
    """What the share of a round is made of."""

    ITEMS = "items"  # compliant points over those that apply
    WHOLE = "whole"  # what complies in every point over what was looked at
    POINTS = "points"  # points obtained over those that apply


class TestChannel(StrEnum):
    """How a mystery test is made. The names are stored."""

    __test__ = False  # no test of pytest

    VISIT = "visit"
    CALL = "call"
    EMAIL = "email"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class GridItem:
    """One point to check; `points` is what it is worth in a test."""

    id: str
    text: Words
    help: Words | None
    critical: bool
    points: int


@dataclass(frozen=True, slots=True)
class Grid:
    """One version of a grid.

    `indicator` is the share it counts for; `commitments` are the official numbers of Qualiville. A grid of a mystery
    test has `channels` and no periodicity. Where several are looked at (agents, letters), `observes` says what and
    `sample` how many are usual.
    """

    id: str
    version: int
    in_force_from: date
    title: Words
    commitments: tuple[int, ...]
    counting: Counting
    indicator: str
    periodicity: Periodicity | None
    channels: tuple[TestChannel, ...]
    observes: Words | None
    sample: int
    items: tuple[GridItem, ...]

    def item(self, item: str) -> GridItem | None:
        """A point by its id."""
        return next((known for known in self.items if known.id == item), None)


def in_force(grids: Collection[Grid], day: date) -> tuple[Grid, ...]:
    """The version of each grid in force on a day, the first one before any was; those of rounds, then of tests."""
    found: dict[str, Grid] = {}
    for grid in sorted(grids, key=lambda grid: grid.version):
        if grid.id not in found or grid.in_force_from <= day:
            found[grid.id] = grid
    return tuple(sorted(found.values(), key=lambda grid: (bool(grid.channels), grid.commitments, grid.id)))
