"""The charts of supervision on first opening: a month, a year, all the years, with the days' packs and without."""

from __future__ import annotations

import time
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from desk_app.domain.figures.query import Grouping, Selection
from desk_app.services.clock import SystemClock
from desk_app.services.period_reading import PeriodReading
from tests.bench.decade import LAST_DAY
from tests.bench.model import Row
from tests.support.hall import open_hall_store

BUDGETS_MS = {"a month": 50, "a year": 200}
ALL_MS = 1_000
STEP_MS = 100
_TIMES = 5


class Opening(NamedTuple):
    """Milliseconds of the processor's time: the whole reading, its longest step, and the packs' bytes alone."""

    whole: float
    longest_step: float
    floor: float


def chart_rows(full: Path, years: int) -> list[Row]:
    """The processor's time to read the charts, the store opened anew for each; the best of some.

    Between two steps the acts of the desk have their turn: none may be long.
    """
    spans = {"a month": 30, "a year": 365}
    if years > 1:
        spans[f"{years} years"] = round(years * 365.25)
    rows = []
    for name, days in spans.items():
        openings = [_first_opening(full, _last(days)) for _ in range(_TIMES)]
        rows.append(_row(f"charts of {name}, first opening", openings, BUDGETS_MS.get(name, ALL_MS)))
        rows.append(_longest(name, openings))
    for name in BUDGETS_MS:
        _forget_packs(full, _last(spans[name]))
        made = _first_opening(full, _last(spans[name]))
        rows.append(Row(f"charts of {name}, no pack kept yet", "ms", made.whole))
        rows.append(_longest(f"{name}, no pack kept yet", [made]))
    return rows


def _last(days: int) -> Selection:
    return Selection((LAST_DAY - timedelta(days=days - 1)).isoformat(), LAST_DAY.isoformat())


def _row(what: str, openings: list[Opening], most: float) -> Row:
    best, floor = min(told.whole for told in openings), min(told.floor for told in openings)
    return Row(what, "ms", best, floor, "reading the packs' bytes", f"<= {most:g} ms", best <= most)


def _longest(name: str, openings: list[Opening]) -> Row:
    best = min(told.longest_step for told in openings)
    return Row(f"longest step of {name}", "ms", best, budget=f"<= {STEP_MS} ms", within=best <= STEP_MS)


def _first_opening(full: Path, selection: Selection) -> Opening:
    by = Grouping.DAY if _days(selection) <= 62 else Grouping.MONTH
    reading, steps = PeriodReading(selection, by), []
    with closing(open_hall_store(full, SystemClock())) as store:
        view = None
        while view is None:
            began = time.process_time()
            view = reading.advance(store)
            steps.append((time.process_time() - began) * 1000)
    assert view.total.served > 0
    return Opening(sum(steps), max(steps), _bytes_alone(full, selection))


def _bytes_alone(full: Path, selection: Selection) -> float:
    with closing(open_hall_store(full, SystemClock())) as store:
        began = time.process_time()
        rows = store.connection.execute(
            "SELECT pack FROM day_pack WHERE site = :site AND day BETWEEN :first AND :last",
            {"site": store.settings().site.id, "first": selection.from_day, "last": selection.to_day},
        )
        assert sum(len(row["pack"]) for row in rows) > 0
        return (time.process_time() - began) * 1000


def _days(selection: Selection) -> int:
    return (date.fromisoformat(selection.to_day) - date.fromisoformat(selection.from_day)).days + 1


def _forget_packs(full: Path, selection: Selection) -> None:
    """As after an import, or a restore of an old backup."""
    period = {"first": selection.from_day, "last": selection.to_day}
    with closing(open_hall_store(full, SystemClock())) as store:
        store.write(lambda connection: connection.execute(
            "DELETE FROM day_pack WHERE day BETWEEN :first AND :last", period
        ))  # fmt: skip
