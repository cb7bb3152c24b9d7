"""The journal's statements: append one fact, read the facts of a subject, walk the chain."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, replace
from itertools import groupby
from operator import attrgetter
from typing import Any

from desk_app.domain.facts import Fact, Kind, canonical, chain_hash
from desk_app.storage.driver import Connection, Row

FIRST_HASH = bytes(32)

_NAMES = tuple(field.name for field in fields(Fact))
_COLUMNS = ", ".join(_NAMES)
_INSERT = f"INSERT INTO journal ({_COLUMNS}) VALUES ({', '.join('?' * len(_NAMES))})"
_REGISTER, _ENTRY = "json_extract(payload, '$.register')", "json_extract(payload, '$.entry')"
_IN_REGISTERS = f"visit IS NULL AND appointment IS NULL AND counter IS NULL AND {_ENTRY} IS NOT NULL"
_told = attrgetter(*_NAMES[1:-1])
_made: Callable[..., Fact] = Fact


def append(connection: Connection, fact: Fact) -> Fact:
    """Write a fact at the end of the chain; its `id` and `hash` are given here. Needs an open transaction."""
    last_id, last_hash = head(connection)
    values = _stored(fact, last_id + 1)
    digest = chain_hash(last_hash, values)
    connection.execute(_INSERT, (*values, digest))
    return _made(last_id + 1, *_told(fact), digest)


def _stored(fact: Fact, number: int) -> tuple[object, ...]:
    """A fact's stored fields but its hash, in the order of `Fact`."""
    return (
        number, fact.op, fact.part, fact.at, fact.recorded_at, fact.day, fact.kind.value, fact.site, fact.desk,
        fact.agent, fact.counter, fact.visit, fact.appointment, canonical(fact.payload), fact.undo_of,
    )  # fmt: skip


def append_all(connection: Connection, facts: Iterable[Fact]) -> list[Fact]:
    """Write many facts one after the other at the end of the chain; they come back numbered, without their hashes."""
    last_id, last_hash = head(connection)
    written, rows = [], []
    for fact in facts:
        last_id += 1
        values = _stored(fact, last_id)
        last_hash = chain_hash(last_hash, values)
        rows.append((*values, last_hash))
        written.append(replace(fact, id=last_id))
    connection.executemany(_INSERT, rows)
    return written


def head(connection: Connection) -> tuple[int, bytes]:
    """Number and hash of the last fact; 0 and zeros when there is none."""
    row = connection.execute("SELECT id, hash FROM journal WHERE id = (SELECT max(id) FROM journal)").fetchone()
    return (row["id"], row["hash"]) if row else (0, FIRST_HASH)


def first_day(connection: Connection) -> str | None:
    """The day of the first fact, ISO; None while there is none."""
    row = connection.execute("SELECT day FROM journal ORDER BY id LIMIT 1").fetchone()
    return row["day"] if row else None


def first_agent(connection: Connection) -> str | None:
    """Who recorded the first fact: whoever set the hall up."""
    row = connection.execute("SELECT agent FROM journal ORDER BY id LIMIT 1").fetchone()
    return None if row is None else str(row["agent"])


def last_recorded_at(connection: Connection) -> object:
    """When the last fact was written, in UTC milliseconds; None without one. A damaged file may tell anything else."""
    row = connection.execute("SELECT recorded_at FROM journal WHERE id = (SELECT max(id) FROM journal)").fetchone()
    return row["recorded_at"] if row else None


def of_operation(connection: Connection, op: str) -> tuple[Fact, ...]:
    """The facts of one act."""
    return _facts(connection, "op = :op ORDER BY part", op=op)


def after(connection: Connection, fact: int) -> tuple[Fact, ...]:
    """The facts that followed one, by its number."""
    return _facts(connection, "id > :fact ORDER BY id", fact=fact)


def of_visit(connection: Connection, visit: int) -> tuple[Fact, ...]:
    """The facts of one visit, in order."""
    return _facts(connection, "visit = :visit ORDER BY id", visit=visit)


def last_of_visit(connection: Connection, visit: int) -> int | None:
    """The number of the last fact of a visit."""
    row = connection.execute("SELECT max(id) AS id FROM journal WHERE visit = :visit", {"visit": visit}).fetchone()
    return row["id"]  # type: ignore[no-any-return]


def of_appointment(connection: Connection, appointment: int) -> tuple[Fact, ...]:
    """The facts of one appointment, in order; the acts of the visit it became come with it."""
    return _facts(connection, "appointment = :appointment ORDER BY id", appointment=appointment)


def of_counter(connection: Connection, site: str, counter: str, after: int = 0) -> tuple[Fact, ...]:
    """The openings, pauses and closings of one counter after that fact, in order."""
    condition = "counter = :counter AND visit IS NULL AND site = :site AND id > :after ORDER BY id"
    return _facts(connection, condition, counter=counter, site=site, after=after)


def of_hall(connection: Connection, site: str, day: str) -> tuple[Fact, ...]:
    """The facts of one business day that concern no visit, appointment or counter, in order."""
    condition = "site = :site AND day = :day AND visit IS NULL AND appointment IS NULL AND counter IS NULL ORDER BY id"
    return _facts(connection, condition, site=site, day=day)


def of_entry(connection: Connection, register: str, entry: int) -> tuple[Fact, ...]:
    """The facts of one entry of a register, in order."""
    condition = f"{_IN_REGISTERS} AND {_REGISTER} = :register AND {_ENTRY} = :entry ORDER BY id"
    return _facts(connection, condition, register=register, entry=entry)


def of_register(connection: Connection, register: str) -> Iterator[tuple[int, list[Fact]]]:
    """All entries of a register with their facts, in one pass: for registers of many."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM journal WHERE {_IN_REGISTERS} AND {_REGISTER} = :register ORDER BY {_ENTRY}, id",
        {"register": register},
    )
    for entry, facts in groupby(map(_fact, rows), lambda fact: int(fact.payload["entry"])):
        yield entry, list(facts)


def entries(connection: Connection, register: str) -> tuple[int, ...]:
    """The numbers of all entries a register ever had, also of those undone."""
    rows = connection.execute(
        f"SELECT DISTINCT {_ENTRY} AS entry FROM journal WHERE {_IN_REGISTERS} AND {_REGISTER} = :register",
        {"register": register},
    )
    return tuple(row["entry"] for row in rows)


def next_entry(connection: Connection, register: str) -> int:
    """The number of the next entry of a register: none is given twice. Needs the write lock."""
    row = connection.execute(
        f"SELECT coalesce(max({_ENTRY}), 0) + 1 AS id FROM journal WHERE {_IN_REGISTERS} AND {_REGISTER} = :register",
        {"register": register},
    ).fetchone()
    return int(row["id"])


def of_personal_data(connection: Connection, site: str, first: str, last: str) -> tuple[Fact, ...]:
    """What was erased of persons, and handed over to them, from the first to the last day."""
    told = "kind IN ('purged', 'erased', 'disclosed')"  # as the index says it
    condition = f"{told} AND site = :site AND day BETWEEN :first AND :last ORDER BY id"
    return _facts(connection, condition, site=site, first=first, last=last)


def hash_of(connection: Connection, fact: int) -> bytes | None:
    """The hash of one fact, None when there is no such fact."""
    row = connection.execute("SELECT hash FROM journal WHERE id = :id", {"id": fact}).fetchone()
    return row["hash"] if row else None


def visit_of_fact(connection: Connection, fact: int) -> int | None:
    """The visit that a fact tells of, None when there is no such fact or it concerns no visit."""
    row = connection.execute("SELECT visit FROM journal WHERE id = :id", {"id": fact}).fetchone()
    return row["visit"] if row else None


def last_of_agent(connection: Connection, agent: str, desk: str, look_back: int = 200) -> Fact | None:
    """The last act of an agent at a desk that is not itself an undoing and was not undone; paper is no act."""
    condition = (
        "id > (SELECT coalesce(max(id), 0) FROM journal) - :look_back AND agent = :agent AND desk = :desk"
        " AND undo_of IS NULL AND kind <> :paper AND NOT EXISTS (SELECT 1 FROM journal AS later"
        " WHERE later.undo_of = journal.id AND later.id > (SELECT max(id) FROM journal) - :look_back)"
        " ORDER BY id DESC LIMIT 1"
    )
    paper = Kind.TICKET_REPRINTED.value
    found = _facts(connection, condition, agent=agent, desk=desk, look_back=look_back, paper=paper)
    return found[0] if found else None


def all_rows(connection: Connection, after: int = 0) -> Iterator[tuple[tuple[Any, ...], bytes]]:
    """Every fact after that number as it is stored, with its hash apart, in order of the chain."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM journal WHERE id > :after ORDER BY id", {"after": after})
    for row in rows:
        *stored, digest = row
        yield tuple(stored), digest


def _facts(connection: Connection, condition: str, **values: object) -> tuple[Fact, ...]:
    rows = connection.execute(f"SELECT {_COLUMNS} FROM journal WHERE {condition}", values)
    return tuple(_fact(row) for row in rows)


def _fact(row: Row) -> Fact:
    number, op, part, at, recorded_at, day, kind, site, desk, agent, counter, visit, appointment, payload, *rest = row
    return Fact(
        number, op, part, at, recorded_at, day, Kind(kind), site, desk, agent, counter, visit, appointment,
        json.loads(payload), *rest,
    )  # fmt: skip
