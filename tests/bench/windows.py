"""The desk as a process: from nothing to a painted queue, from a key to a painted number, and its memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from desk_app.domain.actor import Actor
from desk_app.domain.refusals import Refusal
from desk_app.services import calling, hall, visits
from desk_app.services.acting import new_operation
from desk_app.services.clock import SystemClock
from desk_app.services.readings import hall_view
from desk_app.storage.store import Store
from tests.bench.model import Row, against, at_most, percentile
from tests.support.hall import ROOT, open_hall_store

STARTS, VISITS, ROWS = 7, 400, 12
START_RATIO, MEMORY_RATIO, FRAME_MS = 1.5, 1.5, 16
OFFSCREEN = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"
BARE = "bare PySide6 window with a table"


@dataclass(frozen=True, slots=True)
class Told:
    """What a probe told: time from its start, the processor's part of it, memory, and the tickets' times."""

    painted_ms: float
    processor_ms: float
    rss_mb: float | None
    tickets_ms: tuple[float, ...] = ()
    tickets_processor_ms: tuple[float, ...] = ()
    syncs_ms: tuple[float, ...] = ()
    end_rss_mb: float | None = None


def window_rows(work: Path, full: Path) -> list[Row]:
    """The rows of the desk's window, on an empty hall and on the full one."""
    empty = work / "window-hall"
    rows: list[Row] = []
    for folder, label in ((empty, "empty hall"), (full, "full hall")):
        with closing(open_hall_store(folder, SystemClock())) as store:
            _people_wait(store)
        pairs = [(_probe("bare_window", str(ROWS)), _desk(folder, 0)) for _ in range(1 + STARTS)][1:]
        rows += _start_rows(pairs, label)
        day = _desk(folder, VISITS)
        rows += _ticket_rows(day, label)
        bare_mb = pairs[-1][0].rss_mb
        if bare_mb is not None and day.end_rss_mb is not None:
            what = f"memory after {VISITS} visits, {label}"
            rows.append(against(what, "MiB", day.end_rss_mb, bare_mb, BARE, MEMORY_RATIO))
    return rows


def _start_rows(pairs: list[tuple[Told, Told]], label: str) -> list[Row]:
    """The medians of starts in turn; the processor's own time does not mind what else the machine does."""
    bare, desk = zip(*pairs, strict=True)
    painted, floor = (median(told.painted_ms for told in side) for side in (desk, bare))
    processor, least = (median(told.processor_ms for told in side) for side in (desk, bare))
    return [
        against(f"start to painted queue, {label}", "ms", painted, floor, BARE, START_RATIO),
        against(f"start, processor's time, {label}", "ms", processor, least, BARE, START_RATIO),
    ]


def _ticket_rows(day: Told, label: str) -> list[Row]:
    """From the key to the number painted; the disk's own sync was timed in turn with the keys."""
    p50, p99 = percentile(day.tickets_ms, 0.5), percentile(day.tickets_ms, 0.99)
    sync_ms = percentile(day.syncs_ms, 0.99)
    return [
        Row(f"Enter to number painted, p50, {label}", "ms", p50, percentile(day.syncs_ms, 0.5), "the disk's sync, p50"),
        Row(
            f"Enter to number painted, p99, {label}", "ms", p99, sync_ms, "the disk's sync, p99",
            f"<= {FRAME_MS} ms + floor", p99 <= FRAME_MS + sync_ms,
        ),
        at_most(
            f"Enter to number painted, processor's time, p99, {label}", "ms",
            percentile(day.tickets_processor_ms, 0.99), FRAME_MS,
        ),
    ]  # fmt: skip


def _people_wait(store: Store) -> None:
    """An open hall with twelve people waiting and a counter of the desk's own agent."""
    settings = store.settings()
    by = Actor(settings.agents[0].id, settings.desk, settings.site.id, supervisor=True)
    view = hall_view(store)
    if not view.hall.is_open:
        hall.open_hall(store, by=by, op=new_operation(store))
    for counter in settings.counters[:1]:
        try:
            hall.open_counter(store, counter.id, by=by, op=new_operation(store))
        except Refusal:
            calling.finish_and_call_next(store, counter.id, calling.Ending(), by=by, op=new_operation(store))
    while len(hall_view(store).queue) < ROWS:
        visits.arrive(store, visits.Arrival(("school",)), by=by, op=new_operation(store))


def _desk(folder: Path, day: int) -> Told:
    return _probe("desk_window", str(folder), str(ROWS), str(day))


def _probe(name: str, *words: str) -> Told:
    """Start a probe as a process of its own; times count from the moment before it was started."""
    command = [sys.executable, "-m", f"tests.bench.probes.{name}", *words]
    environment = dict(os.environ)
    if environment.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
        environment["QT_QPA_PLATFORM"] = OFFSCREEN  # Qt's own offscreen screen is too small for the desk's window
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled once
    began = time.monotonic()
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False, timeout=120)
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith(b"{")]
    if not lines or done.returncode != 0:
        told = (done.stdout + done.stderr).decode(errors="replace")
        raise AssertionError(f"{name} ended with {done.returncode}: {told}")
    first, last = lines[0], lines[-1]
    painted_ms, processor_ms = (first["at"] - began) * 1000, first["processor_s"] * 1000
    tickets, processor, syncs = (
        tuple(last.get(name, ())) for name in ("tickets_ms", "tickets_processor_ms", "syncs_ms")
    )
    return Told(painted_ms, processor_ms, first["rss_mb"], tickets, processor, syncs, last["rss_mb"])
