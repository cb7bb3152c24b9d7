"""Acts as rows, and their references kept apart, where they can be erased."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, fields
from enum import StrEnum
from functools import partial

from desk_app.domain.acts.life import fold
from desk_app.domain.acts.model import REGISTER, Act, ActOrigin, ActState, Cause, Correction, FoundBy, WaitsFor
from desk_app.storage import journal
from desk_app.storage.driver import Connection, Row
from desk_app.storage.faults import Check, Fault, Wrong, guarded

_COLUMNS = (*(field.name for field in fields(Act)), "town_error_on")
_UPSERT = (
    f"INSERT INTO act ({', '.join(_COLUMNS)}) VALUES ({', '.join(f':{name}' for name in _COLUMNS)})"
    f" ON CONFLICT (id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _COLUMNS if name != 'id')}"
)


def take(connection: Connection, entry: int) -> None:
    """Write an act as its facts now tell it; one that was undone leaves nothing behind."""
    told = fold(journal.of_entry(connection, REGISTER, entry))
    if told is None:
        connection.execute("DELETE FROM act_reference WHERE act = :id", {"id": entry})
        connection.execute("DELETE FROM act WHERE id = :id", {"id": entry})
    else:
        connection.execute(_UPSERT, _row(told))


def _row(act: Act) -> dict[str, object]:
    row: dict[str, object] = {}
    for name in _COLUMNS:
        value = getattr(act, name)
        row[name] = int(value) if isinstance(value, bool) else value.value if isinstance(value, StrEnum) else value
    row["waited"] = json.dumps(act.waited)
    row["corrections"] = json.dumps([asdict(told) for told in act.corrections])
    return row


def _act(row: Row) -> Act:
    values = {field.name: row[field.name] for field in fields(Act)}
    corrections = (
        Correction(told["on"], Cause(told["cause"]), FoundBy(told["found_by"]), told["town"])
        for told in json.loads(row["corrections"])
    )
    values.update(
        origin=ActOrigin(row["origin"]),
        state=ActState(row["state"]),
        waits_for=WaitsFor(row["waits_for"]) if row["waits_for"] else None,
        waited=tuple((first, resumes) for first, resumes in json.loads(row["waited"])),
        incomplete=bool(row["incomplete"]),
        corrections=tuple(corrections),
    )
    return Act(**values)


def one(connection: Connection, entry: int) -> Act | None:
    """An act, None when there is none of that number."""
    row = connection.execute("SELECT * FROM act WHERE id = :id", {"id": entry}).fetchone()
    return _act(row) if row else None


def to_issue(connection: Connection, site: str) -> tuple[Act, ...]:
    """The acts in which something is still to be done, the first due on top."""
    rows = connection.execute(
        "SELECT * FROM act WHERE site = :site AND state IN ('asked', 'waiting', 'ready') ORDER BY due_on, id",
        {"site": site},
    )
    return tuple(map(_act, rows))


def ended_since(connection: Connection, site: str, first: str, today: str) -> tuple[Act, ...]:
    """The acts that ended since a day, the last one first; of those counted at once only today's."""
    rows = connection.execute(
        "SELECT * FROM act WHERE site = :site AND ended_on BETWEEN :first AND :today"
        " AND (origin <> 'counter' OR ended_on = :today) ORDER BY ended_on DESC, id DESC",
        {"site": site, "first": first, "today": today},
    )
    return tuple(map(_act, rows))


def ended_between(connection: Connection, site: str, first: str, last: str) -> tuple[Act, ...]:
    """The acts that were issued, cancelled or counted in a period, the last one first."""
    rows = connection.execute(
        "SELECT * FROM act WHERE site = :site AND ended_on BETWEEN :first AND :last ORDER BY ended_on DESC, id DESC",
        {"site": site, "first": first, "last": last},
    )
    return tuple(map(_act, rows))


def asked_between(connection: Connection, site: str, first: str, last: str) -> tuple[Act, ...]:
    """The acts asked for in a period with a delay announced, in their order."""
    rows = connection.execute(
        "SELECT * FROM act WHERE site = :site AND asked_on BETWEEN :first AND :last AND origin = 'asked' ORDER BY id",
        {"site": site, "first": first, "last": last},
    )
    return tuple(map(_act, rows))


def issued_by_day(connection: Connection, site: str, first: str, last: str) -> list[tuple[str, str, int]]:
    """Day, act of the settings and number of those issued in a period."""
    rows = connection.execute(
        "SELECT ended_on, kind, sum(n) FROM act WHERE site = :site AND ended_on BETWEEN :first AND :last"
        " AND state = 'issued' GROUP BY ended_on, kind",
        {"site": site, "first": first, "last": last},
    )
    return [(day, kind, n) for day, kind, n in rows]


def corrected_by_day(connection: Connection, site: str, first: str, last: str) -> list[tuple[str, int]]:
    """Day and number of the acts in which an error of the town was corrected, on the first such day of each."""
    rows = connection.execute(
        "SELECT town_error_on, count(*) FROM act WHERE site = :site AND town_error_on BETWEEN :first AND :last"
        " GROUP BY town_error_on",
        {"site": site, "first": first, "last": last},
    )
    return [(day, n) for day, n in rows]


def due_by_day(connection: Connection, site: str, first: str, last: str) -> list[tuple[str, int, int]]:
    """Day, number due and number ready in time of the acts due in a period; none that waits or was cancelled."""
    rows = connection.execute(
        "SELECT due_on, sum(n), sum(n * coalesce(ready_on <= due_on, origin = 'counter')) FROM act"
        " WHERE site = :site AND due_on BETWEEN :first AND :last AND state IN ('asked', 'ready', 'issued')"
        " GROUP BY due_on",
        {"site": site, "first": first, "last": last},
    )
    return [(day, due, on_time) for day, due, on_time in rows]


def reference_of(connection: Connection, entry: int) -> str:
    """The reference of an act; empty when there is none, or no longer."""
    row = connection.execute("SELECT reference FROM act_reference WHERE act = :id", {"id": entry}).fetchone()
    return str(row["reference"]) if row else ""


def keep_reference(connection: Connection, entry: int, reference: str) -> None:
    """Write the reference of an act."""
    connection.execute("INSERT INTO act_reference (act, reference) VALUES (?, ?)", (entry, reference))


def faults(connection: Connection) -> Iterator[Fault]:
    """The acts that are not as the journal tells them."""
    stored = {row["id"]: row for row in connection.execute("SELECT * FROM act")}
    for entry, facts in journal.of_register(connection, REGISTER):
        yield from guarded(Check.ACTS, str(entry), partial(_faults_of, entry, fold(facts), stored.pop(entry, None)))
    for entry in stored:
        yield Fault(Check.ACTS, str(entry), Wrong.NOT_IN_JOURNAL)


def _faults_of(entry: int, told: Act | None, row: Row | None) -> Iterator[Fault]:
    if told is None or row is None:
        if told is not None:
            yield Fault(Check.ACTS, str(entry), Wrong.NOT_IN_STATE)
        elif row is not None:
            yield Fault(Check.ACTS, str(entry), Wrong.NOT_IN_JOURNAL)
        return
    for name, value in _row(told).items():
        if row[name] != value:
            details = {"name": name, "stored": repr(row[name]), "told": repr(value)}
            yield Fault(Check.ACTS, str(entry), Wrong.VALUE, details)
