"""The page of the commitments over the last year of a long-lived hall: counted for the first time, then again."""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path

from desk_app.services.acting import new_operation
from desk_app.services.clock import SystemClock
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.commitments import CommitmentsReading
from desk_app.services.quality.scopes import all_scopes, propose_scope
from desk_app.services.setting_up import read_preset
from desk_app.storage.store import Store
from tests.bench.decade import LAST_DAY
from tests.bench.model import Row, at_most
from tests.support.hall import ROOT, SUPERVISOR, open_hall_store

AGAIN_MS = 300
_STEP_MS = 200
_TIMES = 3


def commitment_rows(full: Path) -> list[Row]:
    """The processor's time: the first reading, its longest step, and the readings after it in a new program."""
    with closing(open_hall_store(full, SystemClock())) as store:
        _scope(store)
        store.write(lambda connection: connection.execute("DELETE FROM day_count"))
    first, step = _opening(full)
    again = min(_opening(full)[0] for _ in range(_TIMES))
    return [
        Row("commitments of a year, no day counted yet", "ms", first),
        at_most("the longest step of it", "ms", step, _STEP_MS),
        at_most("commitments of a year, opened again", "ms", again, AGAIN_MS),
    ]


def _scope(store: Store) -> None:
    if not all_scopes(store):
        preset = read_preset(ROOT / "resources" / "presets", store.settings().site.kind)
        frameworks = Frameworks(ROOT / "resources")
        propose_scope(store, preset, frameworks, by=SUPERVISOR, op=new_operation(store))


def _opening(full: Path) -> tuple[float, float]:
    """Milliseconds of the whole, and of its longest step; the frameworks are read from their files each time."""
    with closing(open_hall_store(full, SystemClock())) as store:
        frameworks = Frameworks(ROOT / "resources")
        scope = all_scopes(store)[0].id
        reading = CommitmentsReading(frameworks, scope, LAST_DAY.replace(year=LAST_DAY.year - 1), LAST_DAY)
        steps = []
        view = None
        while view is None:
            began = time.process_time()
            view = reading.advance(store)
            steps.append((time.process_time() - began) * 1000)
    assert any(line.main.share.denominator for line in view.commitments)
    return sum(steps), max(steps)
