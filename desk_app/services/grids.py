"""The check grids that the program was shipped with, read and checked; a wrong file is refused by line and key."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from desk_app.domain.checks.grid import Grid, in_force
from desk_app.domain.checks.grid_document import grid_of
from desk_app.domain.indicators.checks import INDICATORS
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.services.resource_files import read_resource

FOLDER = "checks"


class Grids:
    """The grids of a folder of resources, read when they are first asked for."""

    def __init__(self, resources: Path) -> None:
        self._folder = resources / FOLDER
        self._read: tuple[Grid, ...] | None = None

    def all(self) -> tuple[Grid, ...]:
        """Every version of every grid. Raises `Refusal` naming file, line and key of the first mistake."""
        if self._read is None:
            make = partial(grid_of, indicators=tuple(INDICATORS))
            self._read = tuple(read_resource(path, make) for path in sorted(self._folder.glob("*.toml")))
        return self._read

    def on(self, day: date) -> tuple[Grid, ...]:
        """The version of each grid in force on a day."""
        return in_force(self.all(), day)

    def current(self, grid: str, day: date) -> Grid:
        """The version of a grid in force on a day. Refused when no file tells of it."""
        found = next((known for known in self.on(day) if known.id == grid), None)
        if found is None:
            raise Refusal(RefusalCode.UNKNOWN_GRID, grid=grid)
        return found

    def version(self, grid: str, version: int) -> Grid:
        """The version that a round was made with. Refused when no file tells of it."""
        found = next((known for known in self.all() if (known.id, known.version) == (grid, version)), None)
        if found is None:
            raise Refusal(RefusalCode.UNKNOWN_GRID, grid=grid)
        return found
