"""What a daily summary needs beside the visits: the appointment book, and the days that changed since the last one."""

from __future__ import annotations

from desk_app.domain.appointment import AppointmentState
from desk_app.domain.figures.appointments import AppointmentCounts
from desk_app.storage.driver import Connection


def appointment_counts(connection: Connection, site: str, first_day: str, last_day: str) -> AppointmentCounts:
    """The appointments of a period by where they stand, without those entered by mistake."""
    rows = connection.execute(
        "SELECT state, count(*) AS n FROM appointment WHERE site = :site AND day BETWEEN :first AND :last"
        " AND state <> 'VOID' GROUP BY state",
        {"site": site, "first": first_day, "last": last_day},
    )
    by_state = {AppointmentState(row["state"]): int(row["n"]) for row in rows}
    return AppointmentCounts(
        booked=sum(by_state.values()),
        checked_in=by_state.get(AppointmentState.CHECKED_IN, 0),
        missed=by_state.get(AppointmentState.MISSED, 0),
        cancelled_by_visitor=by_state.get(AppointmentState.CANCELLED_BY_VISITOR, 0),
        cancelled_by_service=by_state.get(AppointmentState.CANCELLED_BY_SERVICE, 0),
    )


def days_told_since(connection: Connection, site: str, fact: int) -> frozenset[str]:
    """The business days of which the facts after that one tell; of an appointment, the day it is booked for too."""
    rows = connection.execute(
        "SELECT day FROM journal WHERE id > :fact AND site = :site"
        " UNION SELECT appointment.day FROM journal JOIN appointment ON appointment.id = journal.appointment"
        " WHERE journal.id > :fact AND journal.site = :site",
        {"fact": fact, "site": site},
    )
    return frozenset(row["day"] for row in rows)
