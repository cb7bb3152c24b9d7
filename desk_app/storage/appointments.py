"""Appointments as rows, and the names and contacts kept apart from them."""

from __future__ import annotations

from dataclasses import dataclass, fields

from desk_app.domain.appointment import Appointment, AppointmentState
from desk_app.storage.driver import Connection, Row

_COLUMNS = tuple(field.name for field in fields(Appointment))
_UPSERT = (
    f"INSERT INTO appointment ({', '.join(_COLUMNS)}) VALUES ({', '.join(f':{name}' for name in _COLUMNS)})"
    f" ON CONFLICT (id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _COLUMNS if name != 'id')}"
)


@dataclass(frozen=True, slots=True)
class Person:
    """Who comes: a name and one contact, typed because an appointment needs them, erased after a while."""

    name: str
    contact: str = ""


@dataclass(frozen=True, slots=True)
class AppointmentLine:
    """One appointment as the day's list shows it, with the visitor's name where there still is one."""

    appointment: Appointment
    person: Person | None
    visit_state: str | None


def next_id(connection: Connection) -> int:
    """The number of the next appointment. Needs the write lock."""
    return int(connection.execute("SELECT coalesce(max(id), 0) + 1 AS id FROM appointment").fetchone()["id"])


def save(connection: Connection, appointment: Appointment) -> None:
    """Write an appointment as it now stands."""
    connection.execute(_UPSERT, appointment_row(appointment))


def appointment_row(appointment: Appointment) -> dict[str, object]:
    """The row of an appointment."""
    row: dict[str, object] = {name: getattr(appointment, name) for name in _COLUMNS}
    row["state"] = appointment.state.value
    row["discreet"] = int(appointment.discreet)
    return row


def keep_person(connection: Connection, appointment: int, person: Person) -> None:
    """Write, or replace, the name and contact of an appointment."""
    connection.execute(
        "INSERT INTO person (appointment, name, contact) VALUES (:id, :name, :contact)"
        " ON CONFLICT (appointment) DO UPDATE SET name = excluded.name, contact = excluded.contact",
        {"id": appointment, "name": person.name, "contact": person.contact},
    )


def person_of(connection: Connection, appointment: int) -> Person | None:
    """The name and contact kept for an appointment, None when there are none."""
    row = connection.execute("SELECT name, contact FROM person WHERE appointment = :id", {"id": appointment}).fetchone()
    return row and Person(row["name"], row["contact"])


def forget_person(connection: Connection, appointment: int) -> None:
    """Erase the name and contact of an appointment."""
    connection.execute("DELETE FROM person WHERE appointment = :id", {"id": appointment})


def of_day(connection: Connection, site: str, day: str) -> tuple[AppointmentLine, ...]:
    """The appointments of a day in the order of their times."""
    rows = connection.execute(
        "SELECT appointment.*, person.name AS person_name, person.contact AS person_contact,"
        " visit.state AS visit_state FROM appointment"
        " LEFT JOIN person ON person.appointment = appointment.id"
        " LEFT JOIN visit ON visit.id = appointment.visit"
        " WHERE appointment.site = :site AND appointment.day = :day ORDER BY booked_for, appointment.id",
        {"site": site, "day": day},
    )
    return tuple(_line(row) for row in rows)


def _line(row: Row) -> AppointmentLine:
    person = None if row["person_name"] is None else Person(row["person_name"], row["person_contact"])
    values = {name: row[name] for name in _COLUMNS}
    values.update(state=AppointmentState(row["state"]), discreet=bool(row["discreet"]))
    return AppointmentLine(Appointment(**values), person, row["visit_state"])


def states_by_day(connection: Connection, site: str, first: str, last: str) -> tuple[tuple[str, str, str, int], ...]:
    """Day, service, state and number of the appointments of a period."""
    rows = connection.execute(
        "SELECT day, service, state, count(*) AS n FROM appointment WHERE site = :site AND day BETWEEN :first AND :last"
        " GROUP BY day, service, state",
        {"site": site, "first": first, "last": last},
    )
    return tuple((row["day"], row["service"], row["state"], row["n"]) for row in rows)
