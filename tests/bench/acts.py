"""Issue, call, finish and their neighbours: on an empty hall, on a full one, and one raw insert beside each."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.services import calling, hall, undoing, visits
from desk_app.services.acting import Outcome, new_operation
from desk_app.services.clock import SystemClock
from desk_app.services.readings import display_view, hall_view, privacy_view
from desk_app.storage import driver
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store
from tests.bench.model import Row, against, percentile
from tests.support.hall import AGENT, open_hall_store

ROUNDS, WARM_UP = 300, 20
COUNTER = "g1"
PRAGMAS = (
    "journal_mode = wal", "synchronous = full", "foreign_keys = on", "trusted_schema = off", "cell_size_check = on",
    "secure_delete = on", "mmap_size = 0",
)  # fmt: skip
COMMITTED = "committed"
Times = dict[str, list[float]]


def act_rows(work: Path, full: Path, label: str) -> list[Row]:
    """The rows of the acts. `work` is a folder on the same disk as the full hall."""
    with (
        closing(open_hall_store(work / "empty-hall", SystemClock())) as empty,
        closing(open_hall_store(full, SystemClock())) as filled,
        closing(_raw(work / "raw.db")) as raw,
    ):
        for store in (empty, filled):
            _be_open(store)
        durable = _measured(empty, filled, raw)
        for connection in (empty.connection, filled.connection, raw):
            connection.execute("PRAGMA synchronous = off")
        program = _measured(empty, filled, raw)
        for store in (empty, filled):
            hall.close_counter(store, COUNTER, by=AGENT, op=new_operation(store))
    return [*_rows(durable, label, COMMITTED), *_rows(program, label, "without the disk's sync")]


def _rows(times: tuple[Times, Times, Times], label: str, how: str) -> Iterator[Row]:
    empty, filled, raw = times
    for act in empty:
        beside = percentile(raw[act], 0.5)
        p50 = percentile(filled[act], 0.5)
        if act.startswith("read"):
            if how == COMMITTED:
                yield against(f"{act}, p50, {label}", "ms", p50, percentile(empty[act], 0.5), "empty hall", 1.2)
            continue
        if how == COMMITTED:
            yield against(f"{act}, p50, {label}, {how}", "ms", p50, beside, "raw insert and commit", 2)
            p99, floor = percentile(filled[act], 0.99), percentile(raw[act], 0.99)
            yield Row(f"{act}, p99, {label}, {how}", "ms", p99, floor, "raw insert and commit")
        yield against(f"{act}, p50, {label}, {how}", "ms", p50, percentile(empty[act], 0.5), "empty hall", 1.2)


def _be_open(store: Store) -> None:
    """An open counter with nobody at it, and nobody who waits."""
    try:
        hall.open_counter(store, COUNTER, by=AGENT, op=new_operation(store))
    except Refusal as refusal:
        if refusal.code is not RefusalCode.COUNTER_ALREADY_OPEN:
            raise
    view = hall_view(store)
    while view.queue or any(line.counter == COUNTER for line in view.others):
        calling.finish_and_call_next(store, COUNTER, calling.Ending(), by=AGENT, op=new_operation(store))
        view = hall_view(store)


def _raw(path: Path) -> Connection:
    """A bare database with the same settings and one table as wide as the journal."""
    connection = driver.connect(str(path), isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE IF NOT EXISTS raw (id INTEGER PRIMARY KEY, op TEXT, payload TEXT, hash BLOB)")
    return connection


def _measured(empty: Store, filled: Store, raw: Connection) -> tuple[Times, Times, Times]:
    """Each act in turn on the empty hall, on the full one, and a raw insert: whatever slows the disk slows all."""
    found: tuple[Times, Times, Times] = {}, {}, {}
    for turn in range(WARM_UP + ROUNDS):
        pair = (_acts(empty), _acts(filled))
        for (name, on_empty), (_, on_filled) in zip(*pair, strict=True):
            times = _timed(on_empty), _timed(on_filled), _timed(lambda: _insert(raw))
            if turn >= WARM_UP:
                for kept, milliseconds in zip(found, times, strict=True):
                    kept.setdefault(name, []).append(milliseconds)
    return found


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def _insert(raw: Connection) -> None:
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("INSERT INTO raw (op, payload, hash) VALUES (?, ?, ?)", ("0" * 29, "x" * 160, bytes(32)))
    raw.execute("COMMIT")


def _acts(store: Store) -> Iterator[tuple[str, Callable[[], object]]]:
    """One visitor's life, undone once at its end, and a pause."""
    arrival = visits.Arrival(("identity",))
    called: list[Outcome] = []

    def op() -> str:
        return new_operation(store)

    yield "issue", lambda: visits.arrive(store, arrival, by=AGENT, op=op())
    yield "call", lambda: called.append(calling.call_next(store, COUNTER, by=AGENT, op=op()))
    yield "read the hall", lambda: hall_view(store)
    yield "read the hall's screen", lambda: display_view(store)
    yield "read the rooms", lambda: privacy_view(store)
    yield "read what can be undone", lambda: undoing.last_undoable(store, AGENT)
    yield (
        "finish",
        lambda: calling.finish(store, called[0].visit, COUNTER, calling.Ending(), by=AGENT, op=op()),
    )
    yield "undo", lambda: undoing.undo(store, by=AGENT, op=op())
    yield (
        "finish and call next",
        lambda: calling.finish_and_call_next(store, COUNTER, calling.Ending(), by=AGENT, op=op()),
    )
    yield "pause a counter", lambda: hall.pause_counter(store, COUNTER, by=AGENT, op=op())
    yield "resume a counter", lambda: hall.resume_counter(store, COUNTER, by=AGENT, op=op())
