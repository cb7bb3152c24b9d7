"""The page of the commitments over ten years of every register: played once through the services, then opened anew."""

from __future__ import annotations

import shutil
import time
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from desk_app.demo.clock import SetClock
from desk_app.demo.town import SEATED, set_up
from desk_app.demo.year.play import play_year
from desk_app.domain.localtime import moment_ms
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.commitments import CommitmentsReading
from desk_app.services.quality.scopes import all_scopes
from desk_app.storage.store import Store
from tests.bench.commitments import AGAIN_MS
from tests.bench.decade import LAST_DAY
from tests.bench.model import Row, at_most
from tests.support.hall import MIGRATIONS, ROOT

_TIMES = 4
_STEP_MS = 100
_RESOURCES = ROOT / "resources"


def record_rows(cache: Path, years: int) -> list[Row]:
    """The processor's time of an opening after the first; the years are kept in `cache`."""
    folder = cache / f"records-{years}"
    if not folder.exists():
        _play(folder, years)
    told = [_opening(folder) for _ in range(_TIMES)]
    facts = _facts(folder)
    return [
        at_most(f"commitments of a year, every register, {facts:,} facts, opened again", "ms",
                min(whole for whole, _ in told[1:]), AGAIN_MS),
        at_most("the longest step of it", "ms", min(step for _, step in told[1:]), _STEP_MS),
    ]  # fmt: skip


def _play(folder: Path, years: int) -> None:
    beside = folder.with_suffix(".new")
    shutil.rmtree(beside, ignore_errors=True)
    first = LAST_DAY.replace(year=LAST_DAY.year - years) + timedelta(days=1)
    clock = SetClock(moment_ms(first.isoformat(), 7 * 60, "Europe/Paris"))
    with closing(Store.open(beside, MIGRATIONS, clock)) as store:
        set_up(store, _RESOURCES, capacities=SEATED)
        play_year(store, clock, _RESOURCES, first, LAST_DAY)
    beside.rename(folder)


def _opening(folder: Path) -> tuple[float, float]:
    """Milliseconds of the whole, and of its longest step; the frameworks are read from their files each time."""
    with closing(_opened(folder)) as store:
        scope = all_scopes(store)[0].id
        first = date(LAST_DAY.year - 1, LAST_DAY.month, 1)
        reading = CommitmentsReading(Frameworks(_RESOURCES), scope, first, LAST_DAY)
        steps = []
        view = None
        while view is None:
            began = time.process_time()
            view = reading.advance(store)
            steps.append((time.process_time() - began) * 1000)
    assert sum(bool(line.main.share.denominator) for line in view.commitments) > 20
    return sum(steps), max(steps)


def _facts(folder: Path) -> int:
    with closing(_opened(folder)) as store:
        return int(store.connection.execute("SELECT max(id) AS id FROM journal").fetchone()["id"])


def _opened(folder: Path) -> Store:
    return Store.open(folder, MIGRATIONS, SetClock(moment_ms(LAST_DAY.isoformat(), 20 * 60, "Europe/Paris")))
