"""Issue, call, finish and their neighbours: on an empty hall, on a full one, and one raw insert beside each.

How the budget is read. The floor is one raw insert with its commit: same disk, driver, page size and settings (WAL,
synchronous=FULL), one table without an index. The disk's own sync is what that insert takes longer than the same
without its sync. The program's share of an act is the rest of it, the time of the whole act less the disk's own sync:
it may be twice the floor. The pages that an act writes beside its journal row, and what they add to the sync, are in
the share. With and without the sync are measured in turn, as the disk is not the same from one minute to the next.

The stores may rest after each visitor, outside the times, as the desk does when nobody acts.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
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
RAW = "raw insert and commit"
PRAGMAS = (
    "journal_mode = wal", "synchronous = full", "foreign_keys = on", "trusted_schema = off", "cell_size_check = on",
    "secure_delete = on", "mmap_size = 0",
)  # fmt: skip
WITH_SYNC, WITHOUT = "full", "off"
Times = dict[str, list[float]]


@dataclass(frozen=True, slots=True)
class Measured:
    """The times of each act in milliseconds: on the empty hall, on the full one, and of the raw inserts beside."""

    empty: Times = field(default_factory=dict)
    filled: Times = field(default_factory=dict)
    raw: Times = field(default_factory=dict)

    def keep(self, act: str, empty: float, filled: float, raw: float) -> None:
        """One more time of each."""
        for times, milliseconds in ((self.empty, empty), (self.filled, filled), (self.raw, raw)):
            times.setdefault(act, []).append(milliseconds)

    def raw_p50(self, *acts: str) -> float:
        """The raw inserts' that stood beside these acts."""
        return percentile([time for act in acts for time in self.raw[act]], 0.5)


def act_rows(work: Path, full: Path, label: str) -> list[Row]:
    """The rows of the acts. `work` is a folder on the same disk as the full hall."""
    with (
        closing(open_hall_store(work / "empty-hall", SystemClock())) as empty,
        closing(open_hall_store(full, SystemClock())) as filled,
        closing(_raw(work / "raw.db")) as raw,
    ):
        for store in (empty, filled):
            _be_open(store)
        durable, program = _measured(empty, filled, raw)
        for store in (empty, filled):
            hall.close_counter(store, COUNTER, by=AGENT, op=new_operation(store))
    rows = [Row("the disk's own sync, p50", "ms", _sync(durable, program, *durable.raw))]
    for act in durable.filled:
        name = f"{act}, {label}"
        if act.startswith("read"):
            rows.append(_against_empty(f"{name}, p50", act, durable))
        else:
            rows += _against_raw(name, act, durable, _sync(durable, program, act))
            rows.append(_against_empty(f"{name}, whole, p50", act, durable))
            rows.append(_against_empty(f"{name}, without the sync, p50", act, program))
    return rows


def _sync(durable: Measured, program: Measured, *acts: str) -> float:
    """What the sync took beside these acts."""
    return max(0.0, durable.raw_p50(*acts) - program.raw_p50(*acts))


def _against_empty(what: str, act: str, measured: Measured) -> Row:
    p50, floor = percentile(measured.filled[act], 0.5), percentile(measured.empty[act], 0.5)
    return against(what, "ms", p50, floor, "empty hall", 1.2)


def _against_raw(name: str, act: str, durable: Measured, sync: float) -> list[Row]:
    filled, raw = durable.filled[act], durable.raw[act]
    p50, floor = percentile(filled, 0.5), percentile(raw, 0.5)
    return [
        against(f"{name}, the program's share, p50", "ms", max(0.0, p50 - sync), floor, RAW, 2),
        Row(f"{name}, whole, p50", "ms", p50, floor, RAW),
        Row(f"{name}, whole, p99", "ms", percentile(filled, 0.99), percentile(raw, 0.99), RAW),
    ]


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


def _measured(empty: Store, filled: Store, raw: Connection) -> tuple[Measured, Measured]:
    """Each act in turn on the empty hall, on the full one, and a raw insert: whatever slows the disk slows all.

    One visitor with the disk's sync, the next without.
    """
    found = {WITH_SYNC: Measured(), WITHOUT: Measured()}
    for turn in range(WARM_UP + ROUNDS):
        for synchronous, kept in found.items():
            for connection in (empty.connection, filled.connection, raw):
                connection.execute(f"PRAGMA synchronous = {synchronous}")
            for (act, on_empty), (_, on_filled) in zip(_acts(empty), _acts(filled), strict=True):
                times = _timed(on_empty), _timed(on_filled), _timed(lambda: _insert(raw))
                if turn >= WARM_UP:
                    kept.keep(act, *times)
            empty.rest()
            filled.rest()
    return found[WITH_SYNC], found[WITHOUT]


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
