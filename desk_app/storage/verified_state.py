"""The state tables against the journal: every row is folded again from its facts and must be the same."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from desk_app.domain import appointment as appointment_life
from desk_app.domain import visit_life
from desk_app.domain.day_pack_bytes import encode
from desk_app.domain.facts import Kind
from desk_app.domain.hall import fold_counter, fold_day
from desk_app.domain.localtime import minute_of_day
from desk_app.domain.visit import Visit
from desk_app.storage import appointments, figures_readings, hall, journal, visit_rows
from desk_app.storage.driver import Connection, Row
from desk_app.storage.faults import Check, Fault, Wrong, guarded

_GIVEN = """
    SELECT site, day, json_extract(payload, '$.series') AS series, json_extract(payload, '$.number') AS number, visit
    FROM journal WHERE kind IN ('arrived', 'privacy_requested') AND json_extract(payload, '$.number') IS NOT NULL
"""
_TICKETS = "SELECT site, day, series, number, visit FROM ticket"
_LOGGED = """
    SELECT id, site, day, json_extract(payload, '$.channel'), json_extract(payload, '$.reason') FROM journal
    WHERE kind = 'contact_logged' AND id NOT IN (SELECT undo_of FROM journal WHERE undo_of IS NOT NULL)
"""
_CONTACTS = "SELECT fact, site, day, channel, reason FROM contact"


def _visits(connection: Connection) -> Iterator[Fault]:
    timezones = _timezones(connection)
    for row in connection.execute("SELECT * FROM visit ORDER BY id"):
        yield from guarded(Check.VISITS, str(row["id"]), partial(_visit, connection, row, timezones))
    yield from _missing(connection, Check.VISITS, Kind.ARRIVED, "visit")


def _visit(connection: Connection, row: Row, timezones: set[str]) -> Iterator[Fault]:
    told = visit_life.fold(journal.of_visit(connection, row["id"]))
    subject = str(row["id"])
    if told is None:
        yield Fault(Check.VISITS, subject, Wrong.NOT_IN_JOURNAL)
        return
    yield from _different(Check.VISITS, subject, row, visit_rows.visit_row(told, row["minute"]))
    minutes = {minute_of_day(told.arrived_at, timezone) for timezone in timezones}
    if row["minute"] not in minutes:
        yield _value(Check.VISITS, subject, "minute", row["minute"], *minutes)
    stored = connection.execute("SELECT * FROM segment WHERE visit = :id ORDER BY seq", {"id": told.id}).fetchall()
    if len(stored) != len(told.segments):
        yield _value(Check.VISITS, subject, "segments", len(stored), len(told.segments))
        return
    for segment_row, segment in zip(stored, told.segments, strict=True):
        yield from _different(Check.VISITS, subject, segment_row, visit_rows.segment_row(told, segment))
    yield from _privacy(connection, told, subject)


def _timezones(connection: Connection) -> set[str]:
    """Every time zone the site was ever set to."""
    rows = connection.execute("SELECT DISTINCT json_extract(document, '$.site.timezone') AS name FROM settings_version")
    return {row["name"] for row in rows}


def _privacy(connection: Connection, told: Visit, subject: str) -> Iterator[Fault]:
    row = connection.execute("SELECT * FROM confidentiality WHERE visit = :id", {"id": told.id}).fetchone()
    if (row is None) != (told.privacy is None):
        yield _value(Check.VISITS, subject, "confidentiality", row is not None, told.privacy is not None)
    elif row is not None and told.privacy is not None:
        yield from _different(Check.VISITS, subject, row, visit_rows.privacy_row(told, told.privacy))


def _tickets(connection: Connection) -> Iterator[Fault]:
    for row in connection.execute(f"{_GIVEN} EXCEPT {_TICKETS}"):
        yield Fault(Check.TICKETS, _ticket(row), Wrong.NOT_IN_STATE)
    for row in connection.execute(f"{_TICKETS} EXCEPT {_GIVEN}"):
        yield Fault(Check.TICKETS, _ticket(row), Wrong.NOT_IN_JOURNAL)
    gaps = connection.execute(
        "SELECT site, day, series, max(number) AS number, count(*) AS given FROM ticket GROUP BY site, day, series"
        " HAVING count(*) <> max(number)"
    )
    for row in gaps:
        yield Fault(Check.TICKETS, _ticket(row), Wrong.GAPS, {"given": row["given"]})


def _ticket(row: Row) -> str:
    return f"{row['site']} {row['day']} {row['series']} {row['number']}"


def _appointments(connection: Connection) -> Iterator[Fault]:
    for row in connection.execute("SELECT * FROM appointment ORDER BY id"):
        yield from guarded(Check.APPOINTMENTS, str(row["id"]), partial(_appointment, connection, row))
    yield from _missing(connection, Check.APPOINTMENTS, Kind.APPOINTMENT_BOOKED, "appointment")


def _appointment(connection: Connection, row: Row) -> Iterator[Fault]:
    told = appointment_life.fold(journal.of_appointment(connection, row["id"]))
    subject = str(row["id"])
    if told is None:
        yield Fault(Check.APPOINTMENTS, subject, Wrong.NOT_IN_JOURNAL)
    else:
        yield from _different(Check.APPOINTMENTS, subject, row, appointments.appointment_row(told))


def _counters(connection: Connection) -> Iterator[Fault]:
    rows = connection.execute(
        "SELECT site, counter FROM journal WHERE visit IS NULL AND counter IS NOT NULL"
        " UNION SELECT site, counter FROM counter_status"
    )
    for row in rows:
        site, counter = row["site"], row["counter"]
        yield from guarded(Check.COUNTERS, f"{site} {counter}", partial(_counter, connection, site, counter))


def _counter(connection: Connection, site: str, counter: str) -> Iterator[Fault]:
    told = fold_counter(counter, journal.of_counter(connection, site, counter))
    if told != hall.counter(connection, site, counter):
        yield Fault(Check.COUNTERS, f"{site} {counter}", Wrong.OTHER_THAN_JOURNAL)


def _days(connection: Connection) -> Iterator[Fault]:
    rows = connection.execute(
        "SELECT site, day FROM journal WHERE visit IS NULL AND appointment IS NULL AND counter IS NULL"
        " UNION SELECT site, day FROM hall_day"
    )
    for row in rows:
        site, day = row["site"], row["day"]
        yield from guarded(Check.DAYS, f"{site} {day}", partial(_day, connection, site, day))


def _day(connection: Connection, site: str, day: str) -> Iterator[Fault]:
    if fold_day(site, day, journal.of_hall(connection, site, day)) != hall.day_of(connection, site, day):
        yield Fault(Check.DAYS, f"{site} {day}", Wrong.OTHER_THAN_JOURNAL)


def _contacts(connection: Connection) -> Iterator[Fault]:
    for row in connection.execute(f"{_LOGGED} EXCEPT {_CONTACTS}"):
        yield Fault(Check.CONTACTS, str(row["id"]), Wrong.NOT_IN_STATE)
    for row in connection.execute(f"{_CONTACTS} EXCEPT {_LOGGED}"):
        yield Fault(Check.CONTACTS, str(row["fact"]), Wrong.NOT_IN_JOURNAL)


def _settings(connection: Connection) -> Iterator[Fault]:
    rows = connection.execute("SELECT at, day, payload FROM journal WHERE kind = 'settings_changed'").fetchall()
    payloads = [json.loads(row["payload"]) for row in rows]
    told = {
        payload["version"]: (row["at"], row["day"], payload["document"]["site"]["id"], payload["document"])
        for row, payload in zip(rows, payloads, strict=True)
    }
    rows = connection.execute("SELECT version, at, day, site, document FROM settings_version").fetchall()
    stored = {row["version"]: (row["at"], row["day"], row["site"], json.loads(row["document"])) for row in rows}
    for version in sorted({*told, *stored}):
        if told.get(version) != stored.get(version):
            yield Fault(Check.SETTINGS, str(version), Wrong.OTHER_THAN_JOURNAL)


def _packs(connection: Connection) -> Iterator[Fault]:
    for row in connection.execute("SELECT site, day, pack FROM day_pack ORDER BY site, day"):
        yield from guarded(Check.PACKS, f"{row['site']} {row['day']}", partial(_pack, connection, row))


def _pack(connection: Connection, row: Row) -> Iterator[Fault]:
    if encode(figures_readings.make_pack(connection, row["site"], row["day"])) != row["pack"]:
        yield Fault(Check.PACKS, f"{row['site']} {row['day']}", Wrong.OTHER_THAN_VISITS)


def _missing(connection: Connection, check: Check, kind: Kind, table: str) -> Iterator[Fault]:
    """What the journal begins and the table of the same name does not hold."""
    rows = connection.execute(
        f"SELECT {table} AS id FROM journal WHERE kind = :kind EXCEPT SELECT id FROM {table}", {"kind": kind.value}
    )
    for row in rows:
        yield Fault(check, str(row["id"]), Wrong.NOT_IN_STATE)


def _different(check: Check, subject: str, row: Row, told: Mapping[str, object]) -> Iterator[Fault]:
    for name, value in told.items():
        if row[name] != value:
            yield _value(check, subject, name, row[name], value)


def _value(check: Check, subject: str, name: str, stored: object, *told: object) -> Fault:
    return Fault(
        check, subject, Wrong.VALUE, {"name": name, "stored": repr(stored), "told": " / ".join(map(repr, told))}
    )


CHECKS: dict[Check, Callable[[Connection], Iterator[Fault]]] = {
    Check.VISITS: _visits,
    Check.TICKETS: _tickets,
    Check.APPOINTMENTS: _appointments,
    Check.COUNTERS: _counters,
    Check.DAYS: _days,
    Check.CONTACTS: _contacts,
    Check.SETTINGS: lambda connection: guarded(Check.SETTINGS, "settings_version", partial(_settings, connection)),
    Check.PACKS: _packs,
}
