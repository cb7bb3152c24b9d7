"""What the page of check grids shows: what is to be done, what was found, and what still does not comply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desk_app.domain.checks.grid import Grid, GridItem
from desk_app.domain.checks.nonconformities import Nonconformity, nonconformities
from desk_app.domain.checks.planning import PlanStep, Standing, standing
from desk_app.domain.checks.run import CheckRun
from desk_app.domain.registers import actions
from desk_app.domain.settings import Settings
from desk_app.services.business_day import today
from desk_app.services.grids import Grids
from desk_app.storage import check_words, checks, entries
from desk_app.storage.check_words import Note
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

SHOWN_YEARS = 4
"""The certificate cycle, and the year under way."""


@dataclass(frozen=True, slots=True)
class GridLine:
    """A grid of rounds: since when it is in use, how it stands today (None: not in use), its last round."""

    grid: Grid
    since: date | None
    standing: Standing | None
    last: CheckRun | None


@dataclass(frozen=True, slots=True)
class RunLine:
    """A round or a test, the version of the grid it was made with, and what was noted."""

    run: CheckRun
    grid: Grid
    notes: Mapping[str, Note]

    @property
    def failures(self) -> tuple[GridItem, ...]:
        """The points that do not comply."""
        answers = self.run.answers.items if self.run.answers else {}
        return tuple(item for item in self.grid.items if item.id in answers and answers[item.id].failed)


@dataclass(frozen=True, slots=True)
class NonconformityLine:
    """A point that does not comply, and whether an improvement action was opened for it."""

    found: Nonconformity
    grid: Grid
    item: GridItem
    action: int | None


@dataclass(frozen=True, slots=True)
class ChecksView:
    """The check grids of a site."""

    settings: Settings
    today: date
    grids: tuple[GridLine, ...]
    test_grids: tuple[Grid, ...]
    tests: tuple[RunLine, ...]
    runs: tuple[RunLine, ...]
    nonconformities: tuple[NonconformityLine, ...]


def checks_view(store: Store, grids: Grids) -> ChecksView:
    """What is to be done, the rounds and tests of the last years, the last one first, and what does not comply."""
    settings, now = store.settings(), date.fromisoformat(today(store))

    def reading(connection: Connection) -> ChecksView:
        site = settings.site.id
        since = date(now.year - SHOWN_YEARS, 1, 1).isoformat()
        runs = checks.done_between(connection, site, since, now.isoformat())
        notes = check_words.of_site(connection, site)
        known = grids.on(now)

        def line(run: CheckRun) -> RunLine:
            return RunLine(run, grids.version(run.grid, run.version), notes.get(run.id, {}))

        return ChecksView(
            settings,
            now,
            grid_lines(connection, site, tuple(grid for grid in known if not grid.channels), now, runs),
            tuple(grid for grid in known if grid.channels),
            tuple(map(line, checks.open_tests(connection, site))),
            tuple(map(line, runs)),
            _nonconformity_lines(connection, site, grids, runs),
        )

    return store.read(reading)


def run_line(store: Store, grids: Grids, number: int) -> RunLine | None:
    """A round or a test of any year; None when there is none of that number, or it was not made."""

    def reading(connection: Connection) -> RunLine | None:
        run = checks.one(connection, number)
        if run is None or run.answers is None:
            return None
        notes = check_words.of_site(connection, run.site).get(run.id, {})
        return RunLine(run, grids.version(run.grid, run.version), notes)

    return store.read(reading)


def grid_lines(
    connection: Connection, site: str, grids: tuple[Grid, ...], now: date, runs: tuple[CheckRun, ...]
) -> tuple[GridLine, ...]:
    """How each grid of rounds stands on a day; `runs` are the rounds shown, the last one first."""
    plans = checks.plans(connection, site)
    first = min((steps[-1].day for steps in plans.values()), default=now)
    rounds = checks.days_of_rounds(connection, site, first.isoformat(), now.isoformat())

    def line(grid: Grid) -> GridLine:
        steps: list[PlanStep] = plans.get(grid.id, [])
        last = next((run for run in runs if run.grid == grid.id), None)
        stands = standing(steps, rounds.get(grid.id, []), now)
        return GridLine(grid, steps[0].day if steps else None, stands, last)

    return tuple(map(line, grids))


def _nonconformity_lines(
    connection: Connection, site: str, grids: Grids, runs: tuple[CheckRun, ...]
) -> tuple[NonconformityLine, ...]:
    opened = {
        entry.text("origin_key"): entry.id
        for entry in entries.of_site(connection, actions.NAME, site)
        if entry.text("origin") == "check" and entry.state != actions.CANCELLED
    }
    found = []
    for one in nonconformities(runs):
        grid = grids.version(one.grid, one.run.version)
        item = grid.item(one.item)
        if item is not None:
            found.append(NonconformityLine(one, grid, item, opened.get(one.key)))
    return tuple(found)
