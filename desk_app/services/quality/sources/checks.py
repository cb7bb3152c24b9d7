"""Counts of check grids and mystery tests: what was found, on the day it was; the rounds, when they were due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from desk_app.domain.checks.planning import LONGEST_DAYS, PlanStep, expected
from desk_app.domain.checks.run import CheckRun
from desk_app.domain.indicators.checks import ROUNDS, checked, critical, met
from desk_app.domain.indicators.counts import Days
from desk_app.services.business_day import today
from desk_app.services.quality.sources.asked import Asked, gathered
from desk_app.storage import checks
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store


def count(store: Store, asked: Asked) -> Days:
    """Of the site as a whole. A round that is due counts on the last day of its period, once that is over."""
    now = today(store)

    def reading(connection: Connection) -> Days:
        found = checks.done_between(connection, asked.site, asked.first, asked.last)
        before = date.fromisoformat(asked.first) - timedelta(days=LONGEST_DAYS)
        rounds = checks.days_of_rounds(connection, asked.site, before.isoformat(), asked.last)
        due = _due(checks.plans(connection, asked.site), rounds, asked, now)
        return gathered([*_found(found), *due])

    return store.read(reading)


def _found(runs: tuple[CheckRun, ...]) -> Iterator[tuple[str, str, str, int]]:
    for run in runs:
        if run.done_on is not None:
            yield run.done_on, "", met(run.indicator), run.met
            yield run.done_on, "", checked(run.indicator), run.checked
            yield run.done_on, "", critical(run.indicator), run.critical


def _due(
    plans: dict[str, list[PlanStep]], rounds: dict[str, list[date]], asked: Asked, now: str
) -> Iterator[tuple[str, str, str, int]]:
    first, last = date.fromisoformat(asked.first), date.fromisoformat(asked.last)
    for grid, steps in plans.items():
        for told in expected(steps, rounds.get(grid, []), first, last):
            day = told.period.last.isoformat()
            if told.counts and day <= asked.last and day < now:
                yield day, "", checked(ROUNDS), 1
                yield day, "", met(ROUNDS), int(told.done)
