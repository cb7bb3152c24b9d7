"""What the supervision screen reads beside the figures: the waits of a day, and the visits behind a figure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desk_app.domain.visit import State
from desk_app.storage.driver import Connection, Row


@dataclass(frozen=True, slots=True)
class WaitSpan:
    """One stretch of waiting in the hall, in UTC milliseconds; `until` is None while it lasts.

    `counts_from` is where the wait is counted from: the arrival, or the booked time of somebody early.
    """

    entered_at: int
    counts_from: int
    until: int | None
    persons: int


@dataclass(frozen=True, slots=True)
class VisitLine:
    """One visit of any day as the list behind a figure shows it. Times in UTC milliseconds, durations in milliseconds.

    `called_at` and `started_at` are those of the first segment, which the wait is measured on; `ended_at` is the end
    of the visit. `inaccurate` is why its durations are in no figure.
    """

    visit: int
    ticket: str
    day: str
    service: str
    state: State
    left_phase: str | None
    persons: int
    discreet: bool
    booked_for: int | None
    visitor_late: bool
    arrived_at: int
    called_at: int | None
    started_at: int | None
    ended_at: int | None
    wait_ms: int | None
    gone_after_ms: int | None
    inaccurate: str | None
    corrected: bool


_SPANS = """
    SELECT segment.entered_at, segment.state, segment.first_called_at, segment.ended_at, segment.since,
        visit.arrived_at, visit.booked_for, visit.persons
    FROM visit JOIN segment ON segment.visit = visit.id
    WHERE visit.site = :site AND visit.day = :day AND visit.state <> 'VOID'
"""
_LINE = """
    SELECT visit.id, visit.series, visit.number, visit.day, visit.service, visit.state, visit.left_phase, visit.persons,
        visit.discreet, visit.booked_for, visit.visitor_late, visit.arrived_at, first.called_at, first.started_at,
        last.ended_at, visit.wait_ms, visit.gone_after_ms, visit.inaccurate, visit.corrected
    FROM visit JOIN segment AS first ON first.visit = visit.id AND first.seq = 1
        JOIN segment AS last ON last.visit = visit.id
    WHERE visit.id = :visit ORDER BY last.seq DESC LIMIT 1
"""


def waits_of_day(connection: Connection, site: str, day: str) -> tuple[WaitSpan, ...]:
    """Every wait of the visits of a business day, up to its first call, in no order."""
    return tuple(_span(row) for row in connection.execute(_SPANS, {"site": site, "day": day}))


def visit_lines(connection: Connection, visits: Iterable[int]) -> tuple[VisitLine, ...]:
    """These visits, in the order asked for; numbers that are not known are left out."""
    rows = (connection.execute(_LINE, {"visit": visit}).fetchone() for visit in visits)
    return tuple(_line(row) for row in rows if row is not None)


def _span(row: Row) -> WaitSpan:
    waits = row["state"] == State.WAITING
    until = None if waits else row["first_called_at"] or row["ended_at"] or row["since"]
    booked_for = row["booked_for"]
    counts_from = row["arrived_at"] if booked_for is None else max(row["arrived_at"], booked_for)
    return WaitSpan(row["entered_at"], counts_from, until, row["persons"])


def _line(row: Row) -> VisitLine:
    return VisitLine(
        visit=row["id"],
        ticket=f"{row['series']} {row['number']:03d}",
        day=row["day"],
        service=row["service"],
        state=State(row["state"]),
        left_phase=row["left_phase"],
        persons=row["persons"],
        discreet=bool(row["discreet"]),
        booked_for=row["booked_for"],
        visitor_late=bool(row["visitor_late"]),
        arrived_at=row["arrived_at"],
        called_at=row["called_at"],
        started_at=row["started_at"],
        ended_at=row["ended_at"],
        wait_ms=row["wait_ms"],
        gone_after_ms=row["gone_after_ms"],
        inaccurate=row["inaccurate"],
        corrected=bool(row["corrected"]),
    )
