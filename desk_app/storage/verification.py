"""Verification: SQLite's own checks, the chain of the journal, and the state against the journal folded again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain import appointment as appointment_life
from desk_app.domain import visit_life
from desk_app.domain.facts import Kind, chain_hash
from desk_app.domain.hall import fold_counter, fold_day
from desk_app.domain.visit import Visit
from desk_app.storage import appointments, hall, journal, visits
from desk_app.storage.driver import Connection, DatabaseError, Row

_MOST_TOLD = 100


class Check(StrEnum):
    """What is verified."""

    INTEGRITY = "integrity"
    FOREIGN_KEYS = "foreign_keys"
    CHAIN = "chain"
    VISITS = "visits"
    TICKETS = "tickets"
    APPOINTMENTS = "appointments"
    COUNTERS = "counters"
    DAYS = "days"
    CONTACTS = "contacts"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it should be."""

    check: Check
    subject: str
    problem: str


def verify(connection: Connection, progress: Callable[[Check], None] = lambda check: None) -> tuple[Fault, ...]:
    """Every fault found, at most a hundred; empty when the store is sound."""
    found: list[Fault] = []
    for check, faults in _CHECKS.items():
        progress(check)
        try:
            for fault in faults(connection):
                found.append(fault)
                if len(found) >= _MOST_TOLD:
                    return tuple(found)
        except DatabaseError as error:
            found.append(Fault(check, "database", str(error)))
    return tuple(found)


def quick_check(connection: Connection) -> tuple[Fault, ...]:
    """SQLite's quick check and the last hundred links of the chain."""
    words = [row[0] for row in connection.execute("PRAGMA quick_check(10)")]
    faults = [Fault(Check.INTEGRITY, "database", word) for word in words if word != "ok"]
    last, _ = journal.head(connection)
    return (*faults, *_chain(connection, max(0, last - 100)))


def _integrity(connection: Connection) -> Iterator[Fault]:
    for row in connection.execute("PRAGMA integrity_check(20)"):
        if row[0] != "ok":
            yield Fault(Check.INTEGRITY, "database", row[0])


def _foreign_keys(connection: Connection) -> Iterator[Fault]:
    for row in connection.execute("PRAGMA foreign_key_check"):
        yield Fault(Check.FOREIGN_KEYS, f"{row['table']} {row['rowid']}", f"points to no {row['parent']}")


def _chain(connection: Connection, after: int = 0) -> Iterator[Fault]:
    previous = journal.FIRST_HASH if after == 0 else journal.hash_of(connection, after)
    expected = after + 1
    for fact, payload in journal.all_facts(connection, after):
        if fact.id != expected:
            yield Fault(Check.CHAIN, f"fact {expected}", "is missing")
        if chain_hash(previous, fact, payload) != fact.hash:
            yield Fault(Check.CHAIN, f"fact {fact.id}", "does not match its hash")
        previous, expected = fact.hash, fact.id + 1


def _visits(connection: Connection) -> Iterator[Fault]:
    for row in connection.execute("SELECT * FROM visit ORDER BY id"):
        told = visit_life.fold(journal.of_visit(connection, row["id"]))
        subject = f"visit {row['id']}"
        if told is None:
            yield Fault(Check.VISITS, subject, "has no arrival in the journal")
            continue
        yield from _different(Check.VISITS, subject, row, visits.visit_row(told, row["minute"]))
        stored = connection.execute("SELECT * FROM segment WHERE visit = :id ORDER BY seq", {"id": told.id}).fetchall()
        if len(stored) != len(told.segments):
            yield Fault(Check.VISITS, subject, f"has {len(stored)} segments, the journal tells {len(told.segments)}")
            continue
        for segment_row, segment in zip(stored, told.segments, strict=True):
            yield from _different(Check.VISITS, subject, segment_row, visits.segment_row(told, segment))
        yield from _privacy(connection, told, subject)
    yield from _missing(connection, Check.VISITS, Kind.ARRIVED, "visit", "visit", "id")


def _privacy(connection: Connection, told: Visit, subject: str) -> Iterator[Fault]:
    row = connection.execute("SELECT * FROM confidentiality WHERE visit = :id", {"id": told.id}).fetchone()
    if (row is None) != (told.privacy is None):
        yield Fault(Check.VISITS, subject, "its request for confidentiality differs from the journal")
    elif row is not None and told.privacy is not None:
        yield from _different(Check.VISITS, subject, row, visits.privacy_row(told, told.privacy))


def _tickets(connection: Connection) -> Iterator[Fault]:
    gaps = connection.execute(
        "SELECT site, day, series, count(*) AS given, max(number) AS last FROM ticket GROUP BY site, day, series"
        " HAVING count(*) <> max(number)"
    )
    for row in gaps:
        problem = f"{row['given']} numbers given, the last is {row['last']}"
        yield Fault(Check.TICKETS, f"{row['site']} {row['day']} {row['series']}", problem)
    orphans = connection.execute(
        "SELECT visit.id FROM visit WHERE NOT EXISTS (SELECT 1 FROM ticket WHERE ticket.site = visit.site"
        " AND ticket.day = visit.day AND ticket.series = visit.series AND ticket.number = visit.number"
        " AND ticket.visit = visit.id)"
    )
    for row in orphans:
        yield Fault(Check.TICKETS, f"visit {row['id']}", "holds a number that was not given to it")


def _appointments(connection: Connection) -> Iterator[Fault]:
    for row in connection.execute("SELECT * FROM appointment ORDER BY id"):
        told = appointment_life.fold(journal.of_appointment(connection, row["id"]))
        subject = f"appointment {row['id']}"
        if told is None:
            yield Fault(Check.APPOINTMENTS, subject, "has no booking in the journal")
            continue
        yield from _different(Check.APPOINTMENTS, subject, row, appointments.appointment_row(told))
    yield from _missing(connection, Check.APPOINTMENTS, Kind.APPOINTMENT_BOOKED, "appointment", "appointment", "id")


def _counters(connection: Connection) -> Iterator[Fault]:
    for row in connection.execute(
        "SELECT DISTINCT site, counter FROM journal WHERE visit IS NULL AND counter IS NOT NULL"
    ):
        site, counter = row["site"], row["counter"]
        if fold_counter(counter, journal.of_counter(connection, site, counter)) != hall.counter(
            connection, site, counter
        ):
            yield Fault(Check.COUNTERS, f"{site} {counter}", "its status differs from the journal")


def _days(connection: Connection) -> Iterator[Fault]:
    for row in connection.execute("SELECT site, day FROM hall_day"):
        site, day = row["site"], row["day"]
        if fold_day(site, day, journal.of_hall(connection, site, day)) != hall.day_of(connection, site, day):
            yield Fault(Check.DAYS, f"{site} {day}", "its sessions differ from the journal")


def _contacts(connection: Connection) -> Iterator[Fault]:
    rows = connection.execute(
        "SELECT id FROM journal WHERE kind = 'contact_logged' AND NOT EXISTS"
        " (SELECT 1 FROM journal AS later WHERE later.undo_of = journal.id)"
        " EXCEPT SELECT fact FROM contact"
    )
    for row in rows:
        yield Fault(Check.CONTACTS, f"fact {row['id']}", "its contact is missing")
    rows = connection.execute("SELECT fact FROM contact EXCEPT SELECT id FROM journal WHERE kind = 'contact_logged'")
    for row in rows:
        yield Fault(Check.CONTACTS, f"contact {row['fact']}", "is not in the journal")


def _missing(connection: Connection, check: Check, kind: Kind, column: str, table: str, key: str) -> Iterator[Fault]:
    rows = connection.execute(
        f"SELECT {column} AS id FROM journal WHERE kind = :kind EXCEPT SELECT {key} FROM {table}",
        {"kind": kind.value},
    )
    for row in rows:
        yield Fault(check, f"{table} {row['id']}", "is in the journal but not in the state")


def _different(check: Check, subject: str, row: Row, told: Mapping[str, object]) -> Iterator[Fault]:
    for name, value in told.items():
        if row[name] != value:
            yield Fault(check, subject, f"{name} is {row[name]!r}, the journal tells {value!r}")


_CHECKS: dict[Check, Callable[[Connection], Iterator[Fault]]] = {
    Check.INTEGRITY: _integrity,
    Check.FOREIGN_KEYS: _foreign_keys,
    Check.CHAIN: _chain,
    Check.VISITS: _visits,
    Check.TICKETS: _tickets,
    Check.APPOINTMENTS: _appointments,
    Check.COUNTERS: _counters,
    Check.DAYS: _days,
    Check.CONTACTS: _contacts,
}
