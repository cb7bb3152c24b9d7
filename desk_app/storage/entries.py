"""Entries of declared registers as rows, and what was typed in them kept apart, where it can be erased."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from functools import partial
from typing import Any

from desk_app.domain.facts import canonical
from desk_app.domain.registers import life
from desk_app.domain.registers.life import due_on, fold, values_of
from desk_app.domain.registers.model import Entry, Register, Values
from desk_app.domain.registers.registry import REGISTERS
from desk_app.storage import journal
from desk_app.storage.driver import Connection, Row
from desk_app.storage.faults import Check, Fault, Wrong, guarded

_COLUMNS = ("register", "id", "site", "state", "recorded_on", "recorded_by", "since", "told", "last_fact", "due_on")
_CHANGED = tuple(name for name in _COLUMNS if name not in {"register", "id"})
_UPSERT = (
    f"INSERT INTO entry ({', '.join(_COLUMNS)}) VALUES ({', '.join(f':{name}' for name in _COLUMNS)})"
    f" ON CONFLICT (register, id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _CHANGED)}"
)
_WHOLE = (
    "SELECT e.*, w.told AS words FROM entry AS e"
    " LEFT JOIN entry_words AS w ON w.register = e.register AND w.entry = e.id"
)


def take(connection: Connection, register: str, entry: int) -> None:
    """Write an entry as its facts now tell it; one whose recording was undone leaves nothing behind."""
    known = REGISTERS[register]
    told = fold(known, journal.of_entry(connection, register, entry))
    if told is None:
        key = {"register": register, "id": entry}
        connection.execute("DELETE FROM entry_words WHERE register = :register AND entry = :id", key)
        connection.execute("DELETE FROM entry WHERE register = :register AND id = :id", key)
    else:
        connection.execute(_UPSERT, _row(known, told))


def _row(register: Register, entry: Entry) -> dict[str, Any]:
    row = {name: getattr(entry, name) for name in _COLUMNS if name not in {"told", "due_on"}}
    return {**row, "told": canonical(entry.values), "due_on": due_on(register, entry)}


def _entry(row: Row) -> Entry:
    return Entry(
        register=row["register"],
        id=row["id"],
        site=row["site"],
        state=row["state"],
        recorded_on=row["recorded_on"],
        recorded_by=row["recorded_by"],
        since=row["since"],
        values=values_of({**json.loads(row["told"]), **json.loads(row["words"] or "{}")}),
        last_fact=row["last_fact"],
    )


def one(connection: Connection, register: str, entry: int) -> Entry | None:
    """An entry, None when there is none of that number."""
    key = {"register": register, "id": entry}
    row = connection.execute(f"{_WHOLE} WHERE e.register = :register AND e.id = :id", key).fetchone()
    return _entry(row) if row else None


def of_site(connection: Connection, register: str, site: str) -> tuple[Entry, ...]:
    """Every entry of a register at a site, the last recorded first."""
    rows = connection.execute(
        f"{_WHOLE} WHERE e.site = :site AND e.register = :register ORDER BY e.id DESC",
        {"site": site, "register": register},
    )
    return tuple(map(_entry, rows))


def on_days(connection: Connection, register: str, site: str, days: Sequence[str]) -> dict[str, list[Entry]]:
    """The entries of a register at a site as they were told at the end of each of the days (in order)."""
    known = REGISTERS[register]
    found: dict[str, list[Entry]] = {day: [] for day in days}
    for _entry, facts in journal.of_register(connection, register):
        for day, entry in life.on_days(known, facts, days) if facts[0].site == site else ():
            found[day].append(entry)
    return found


def due_by(connection: Connection, site: str, last: str) -> tuple[Entry, ...]:
    """The open entries of every register that are due until a day, the earliest first."""
    rows = connection.execute(
        f"{_WHOLE} WHERE e.site = :site AND e.due_on BETWEEN '0' AND :last ORDER BY e.due_on, e.register, e.id",
        {"site": site, "last": last},
    )
    return tuple(map(_entry, rows))


def counted_by_state(connection: Connection, site: str, day: str) -> dict[tuple[str, str], tuple[int, int]]:
    """By register and state, how many entries there are at a site, and how many were due before a day."""
    rows = connection.execute(
        "SELECT register, state, count(*) AS n, sum(due_on <> '' AND due_on < :day) AS late"
        " FROM entry WHERE site = :site GROUP BY register, state",
        {"site": site, "day": day},
    )
    return {(row["register"], row["state"]): (row["n"], row["late"]) for row in rows}


def words_of(connection: Connection, register: str, entry: int) -> Values | None:
    """What was typed in an entry; None when nothing is kept, or no longer."""
    key = {"register": register, "id": entry}
    sql = "SELECT told FROM entry_words WHERE register = :register AND entry = :id"
    row = connection.execute(sql, key).fetchone()
    return values_of(json.loads(row["told"])) if row else None


def keep_words(connection: Connection, register: str, entry: int, words: Values) -> None:
    """Write, or replace, what was typed."""
    connection.execute(
        "INSERT INTO entry_words (register, entry, told) VALUES (:register, :entry, :told)"
        " ON CONFLICT (register, entry) DO UPDATE SET told = excluded.told",
        {"register": register, "entry": entry, "told": canonical(words)},
    )


def forget_words(connection: Connection, register: str, entry: int, names: Collection[str]) -> None:
    """Keep no longer what was typed in these fields."""
    kept = words_of(connection, register, entry)
    if kept is not None:
        keep_words(connection, register, entry, {name: told for name, told in kept.items() if name not in names})


def faults(connection: Connection) -> Iterator[Fault]:
    """The entries that are not as the journal tells them."""
    stored = {(row["register"], row["id"]): row for row in connection.execute("SELECT * FROM entry")}
    told = {(name, entry) for name in REGISTERS for entry in journal.entries(connection, name)}
    for key in sorted({*stored, *told}):
        subject = f"{key[0]} {key[1]}"
        yield from guarded(Check.ENTRIES, subject, partial(_faults_of, connection, key, subject, stored.get(key)))


def _faults_of(connection: Connection, key: tuple[str, int], subject: str, row: Row | None) -> Iterator[Fault]:
    register = REGISTERS[key[0]]
    told = fold(register, journal.of_entry(connection, *key))
    if row is None:
        if told is not None:
            yield Fault(Check.ENTRIES, subject, Wrong.NOT_IN_STATE)
        return
    if told is None:
        yield Fault(Check.ENTRIES, subject, Wrong.NOT_IN_JOURNAL)
        return
    for name, value in _row(register, told).items():
        if row[name] != value:
            yield Fault(
                Check.ENTRIES, subject, Wrong.VALUE, {"name": name, "stored": repr(row[name]), "told": repr(value)}
            )
