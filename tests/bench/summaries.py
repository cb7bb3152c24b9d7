"""The shared folder: how many summaries of other sites are read and believed in a second."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from desk_app.domain.summary_document import to_payload
from desk_app.exchange.folder.reading import read_summary
from tests.bench.model import Row
from tests.support.summaries import DESK, KEY, KEYS, SITE, busy_day, summary

FILES = 3_000
LEAST_A_SECOND = 2_000


def summary_rows(work: Path) -> list[Row]:
    """Read so many signed summaries of busy days, each checked as one from a stranger is."""
    names = _written(work / "share")

    def raw() -> int:
        return sum(len((work / "share" / name).read_bytes()) for name in names)

    def believed() -> int:
        return sum(len(read_summary((work / "share" / name).read_bytes(), name, KEYS).content.cells) for name in names)

    floor, product = _per_second(raw), _per_second(believed)
    what = f"summaries read the first time ({FILES} files)"
    within = product >= LEAST_A_SECOND
    return [Row(what, "files/s", product, floor, "reading the bytes", f">= {LEAST_A_SECOND} files/s", within)]


def _per_second(work: Callable[[], int]) -> float:
    """Files in a second of the processor's time, once they are in the system's memory."""
    work()
    began = time.process_time()
    assert work() > 0
    return FILES / (time.process_time() - began)


def _written(share: Path) -> list[str]:
    told = summary(busy_day())
    names = []
    for number in range(FILES):
        day = (date(2018, 1, 1) + timedelta(days=number)).isoformat()
        name = f"{SITE}/{day[:4]}/{day}.{DESK}.r000001.json"
        (share / name).parent.mkdir(parents=True, exist_ok=True)
        (share / name).write_bytes(KEY.seal(to_payload(replace(told, day=day))))
        names.append(name)
    return names
