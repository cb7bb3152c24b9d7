"""Verification: SQLite's own checks, the chain of the journal, and the state against the journal folded again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from desk_app.domain.facts import chain_hash
from desk_app.storage import journal, register_checks, verified_state
from desk_app.storage.driver import Connection, DatabaseError
from desk_app.storage.faults import Check, Fault, Wrong, guarded
from desk_app.storage.places import DATABASE

_MOST_TOLD = 100
_TAIL = 100


def verify(connection: Connection, progress: Callable[[Check], None] = lambda check: None) -> tuple[Fault, ...]:
    """Every fault found, at most a hundred; empty when the store is sound."""
    found: list[Fault] = []
    for check, faults in _CHECKS.items():
        progress(check)
        try:
            for fault in guarded(check, DATABASE, partial(faults, connection)):
                found.append(fault)
                if len(found) >= _MOST_TOLD:
                    return tuple(found)
        except DatabaseError as error:
            found.append(Fault(check, DATABASE, Wrong.SQLITE, {"words": str(error)}))
    return tuple(found)


def quick_check(connection: Connection) -> tuple[Fault, ...]:
    """SQLite's quick check and the last hundred links of the chain."""
    words = [row[0] for row in connection.execute("PRAGMA quick_check(10)")]
    faults = [Fault(Check.INTEGRITY, DATABASE, Wrong.SQLITE, {"words": word}) for word in words if word != "ok"]
    last, _ = journal.head(connection)
    return (*faults, *_chain(connection, max(0, last - _TAIL)))


def _integrity(connection: Connection) -> Iterator[Fault]:
    for row in connection.execute("PRAGMA integrity_check(20)"):
        if row[0] != "ok":
            yield Fault(Check.INTEGRITY, DATABASE, Wrong.SQLITE, {"words": row[0]})


def _foreign_keys(connection: Connection) -> Iterator[Fault]:
    for row in connection.execute("PRAGMA foreign_key_check"):
        subject = f"{row['table']} {row['rowid']}"
        yield Fault(Check.FOREIGN_KEYS, subject, Wrong.POINTS_NOWHERE, {"table": row["parent"]})


def _chain(connection: Connection, after: int = 0) -> Iterator[Fault]:
    """The rows as they are stored, without reading a meaning into them: any change of a byte is one of the hash."""
    previous = journal.FIRST_HASH if after == 0 else journal.hash_of(connection, after)
    if previous is None:
        yield Fault(Check.CHAIN, str(after), Wrong.MISSING)
        previous = journal.FIRST_HASH
    expected = after + 1
    for fields, stored in journal.all_rows(connection, after):
        fact = str(fields[0])
        if fields[0] != expected:
            yield Fault(Check.CHAIN, str(expected), Wrong.MISSING)
        yield from guarded(Check.CHAIN, fact, partial(_link, previous, fields, stored, fact))
        previous, expected = stored, fields[0] + 1


def _link(previous: bytes, fields: tuple[object, ...], stored: bytes, fact: str) -> Iterator[Fault]:
    if chain_hash(previous, fields) != stored:
        yield Fault(Check.CHAIN, fact, Wrong.HASH)


_CHECKS: dict[Check, Callable[[Connection], Iterator[Fault]]] = {
    Check.INTEGRITY: _integrity,
    Check.FOREIGN_KEYS: _foreign_keys,
    Check.CHAIN: _chain,
    **verified_state.CHECKS,
    **register_checks.CHECKS,
}
