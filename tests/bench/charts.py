"""The charts of supervision on first opening: a month, a year, all the years, with the days' packs and without."""

from __future__ import annotations

import time
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from desk_app.domain.figures.query import Grouping, Selection
from desk_app.services.clock import SystemClock
from desk_app.services.period_reading import PeriodReading, PeriodView
from desk_app.storage.store import Store
from tests.bench.decade import LAST_DAY
from tests.bench.model import Row, at_most
from tests.support.hall import open_hall_store

BUDGETS_MS = {"a month": 50, "a year": 200}
ALL_MS = 1_000
_TIMES = 3


def chart_rows(full: Path, years: int) -> list[Row]:
    """The processor's time to read the charts, the store opened anew for each; the best of three."""
    spans = {"a month": 30, "a year": 365, f"{years} years": round(years * 365.25)}
    rows = []
    for name, days in spans.items():
        selection = Selection((LAST_DAY - timedelta(days=days - 1)).isoformat(), LAST_DAY.isoformat())
        best = min(_first_opening(full, selection) for _ in range(_TIMES))
        if days != 365 or name == "a year":
            rows.append(at_most(f"charts of {name}, first opening", "ms", best, BUDGETS_MS.get(name, ALL_MS)))
    for name in BUDGETS_MS:
        selection = Selection((LAST_DAY - timedelta(days=spans[name] - 1)).isoformat(), LAST_DAY.isoformat())
        _forget_packs(full, selection)
        rows.append(Row(f"charts of {name}, no pack kept yet", "ms", _first_opening(full, selection)))
    return rows


def _first_opening(full: Path, selection: Selection) -> float:
    with closing(open_hall_store(full, SystemClock())) as store:
        began = time.process_time()
        view = _read(store, selection)
        milliseconds = (time.process_time() - began) * 1000
    assert view.total.served > 0
    return milliseconds


def _read(store: Store, selection: Selection) -> PeriodView:
    by = Grouping.DAY if _days(selection) <= 62 else Grouping.MONTH
    reading = PeriodReading(selection, by)
    while (view := reading.advance(store)) is None:
        continue
    return view


def _days(selection: Selection) -> int:
    return (date.fromisoformat(selection.to_day) - date.fromisoformat(selection.from_day)).days + 1


def _forget_packs(full: Path, selection: Selection) -> None:
    """As after an import, or a restore of an old backup."""
    period = {"first": selection.from_day, "last": selection.to_day}
    with closing(open_hall_store(full, SystemClock())) as store:
        store.write(lambda connection: connection.execute(
            "DELETE FROM day_pack WHERE day BETWEEN :first AND :last", period
        ))  # fmt: skip
