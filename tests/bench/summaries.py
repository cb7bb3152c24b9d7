"""The shared folder: how many summaries of other sites are read and believed in a second.

The product publishes summaries and has no screen that reads those of others yet, hence nothing that remembers what was
read: a second reading is not measured, as it would be the first one again.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from desk_app.domain.summary_counted import first_day
from desk_app.domain.summary_document import to_payload
from desk_app.domain.summary_envelope import Envelope
from desk_app.exchange.folder.reading import read_summary
from desk_app.exchange.signing import is_signed
from tests.bench.model import Row
from tests.support.summaries import DESK, KEY, KEYS, SITE, busy_day, summary

FILES = 3_000
LEAST_A_SECOND = 2_000
_TIMES = 3


def summary_rows(work: Path) -> list[Row]:
    """Read so many signed summaries of busy days, each checked as one from a stranger is."""
    share = work / "share"
    names = _written(share)

    def parsed() -> int:
        return sum(len(_parsed((share / name).read_bytes())) for name in names)

    def believed() -> int:
        return sum(len(read_summary((share / name).read_bytes(), name, KEYS).content.cells) for name in names)

    floor, product = _per_second(parsed), _per_second(believed)
    what = f"summaries read and believed ({FILES} files)"
    within = product >= LEAST_A_SECOND
    return [
        Row(
            what, "files/s", product, floor, "bytes, hash, signature, JSON, nothing checked in it",
            f">= {LEAST_A_SECOND} files/s", within,
        )
    ]  # fmt: skip


def _parsed(data: bytes) -> dict[str, object]:
    """What any reader must do: the envelope, its hash and signature, and the JSON as it comes."""
    envelope = Envelope.from_bytes(data)
    assert is_signed(envelope)
    return dict(json.loads(envelope.payload))


def _per_second(work: Callable[[], int]) -> float:
    """Files in a second of the processor's time, once they are in the system's memory; the best of three."""
    assert work() > 0
    return FILES / min(_seconds(work) for _ in range(_TIMES))


def _seconds(work: Callable[[], int]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _written(share: Path) -> list[str]:
    told = summary(busy_day())
    names = []
    for number in range(FILES):
        day = (date(2018, 1, 1) + timedelta(days=number)).isoformat()
        name = f"{SITE}/{day[:4]}/{day}.{DESK}.r000001.json"
        (share / name).parent.mkdir(parents=True, exist_ok=True)
        counted = replace(told.content.counted, since=first_day(day))
        of_day = replace(told, day=day, content=replace(told.content, counted=counted))
        (share / name).write_bytes(KEY.seal(to_payload(of_day)))
        names.append(name)
    return names
