"""What the queue, the counters and the display need to read."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.queue import RECENT_SERVICES, Waiter
from desk_app.domain.visit import State
from desk_app.storage.driver import Connection, Row
from desk_app.storage.visits import IS_OPEN


@dataclass(frozen=True, slots=True)
class QueueLine:
    """One open visit as the live table shows it. Times in UTC milliseconds."""

    visit: int
    segment: int
    series: str
    number: int
    service: str
    state: State
    day: str
    arrived_at: int
    due_at: int
    since: int
    persons: int
    priority: bool
    discreet: bool
    form_help: bool
    booked_for: int | None
    front: bool
    target_counter: str | None
    counter: str | None
    calls: int
    called_at: int | None
    started_at: int | None
    hold_reason: str | None

    @property
    def ticket(self) -> str:
        """The ticket as printed and shown."""
        return f"{self.series} {self.number:03d}"

    @property
    def waiter(self) -> Waiter:
        """The same line as the order of the queue sees it."""
        return Waiter(
            self.visit, self.segment, self.service, self.due_at, self.number, self.priority, self.front,
            self.booked_for is not None, self.target_counter,
        )  # fmt: skip


_FACTS_OF_A_DAY = 10_000  # more than the busiest hall records
_LINES = f"""
    SELECT segment.visit, segment.seq, visit.series, visit.number, segment.service, segment.state, visit.day,
        visit.arrived_at, segment.due_at, segment.since, visit.persons, visit.priority, visit.discreet,
        visit.form_help_asked, visit.booked_for, segment.front, segment.target_counter, segment.counter,
        segment.calls, segment.called_at, segment.started_at, segment.hold_reason
    FROM segment JOIN visit ON visit.id = segment.visit
    WHERE segment.site = :site AND {IS_OPEN}
"""


_WAITERS = f"""
    SELECT segment.visit, segment.seq, segment.service, segment.due_at, visit.number, visit.priority, segment.front,
        visit.booked_for IS NOT NULL, segment.target_counter
    FROM segment JOIN visit ON visit.id = segment.visit
    WHERE segment.site = :site AND segment.state = 'WAITING' AND {IS_OPEN}
"""


def live_lines(connection: Connection, site: str) -> tuple[QueueLine, ...]:
    """Every open visit of a site with its current segment, in no order: `domain.queue` orders."""
    return tuple(_line(row) for row in connection.execute(_LINES, {"site": site}))


def waiters(connection: Connection, site: str) -> tuple[Waiter, ...]:
    """The waiting segments of a site, in no order."""
    rows = connection.execute(_WAITERS, {"site": site})
    return tuple(
        Waiter(visit, segment, service, due_at, number, bool(priority), bool(front), bool(booked), target_counter)
        for visit, segment, service, due_at, number, priority, front, booked, target_counter in rows
    )


def _line(row: Row) -> QueueLine:
    return QueueLine(
        visit=row["visit"],
        segment=row["seq"],
        series=row["series"],
        number=row["number"],
        service=row["service"],
        state=State(row["state"]),
        day=row["day"],
        arrived_at=row["arrived_at"],
        due_at=row["due_at"],
        since=row["since"],
        persons=row["persons"],
        priority=bool(row["priority"]),
        discreet=bool(row["discreet"]),
        form_help=bool(row["form_help_asked"]),
        booked_for=row["booked_for"],
        front=bool(row["front"]),
        target_counter=row["target_counter"],
        counter=row["counter"],
        calls=row["calls"],
        called_at=row["called_at"],
        started_at=row["started_at"],
        hold_reason=row["hold_reason"],
    )


def favoured_streak(connection: Connection, site: str, look_back: int) -> int:
    """How many of the last calls, counted backwards without a break, passed ordinary visitors.

    In the order in which the calls were recorded: the clock may have been wrong for a while.
    """
    rows = connection.execute(
        "SELECT segment.front OR visit.priority OR visit.booked_for IS NOT NULL AS favoured FROM segment"
        " JOIN visit ON visit.id = segment.visit WHERE segment.site = :site AND segment.call_no IS NOT NULL"
        " ORDER BY segment.call_no DESC LIMIT :look_back",
        {"site": site, "look_back": look_back},
    )
    streak = 0
    for row in rows:
        if not row["favoured"]:
            break
        streak += 1
    return streak


def recent_service_ms(connection: Connection, site: str, service: str, since: int) -> tuple[int, ...]:
    """The durations of the last services finished since a moment, latest first, at most twenty.

    Without those whose times are not to be trusted, and those of visits entered by mistake.
    """
    rows = connection.execute(
        "SELECT served_ms FROM segment JOIN visit ON visit.id = segment.visit"
        " WHERE segment.site = :site AND segment.service = :service AND segment.state = 'SERVED'"
        " AND segment.ended_at >= :since AND visit.inaccurate IS NULL AND visit.state <> 'VOID'"
        " ORDER BY segment.ended_at DESC LIMIT :limit",
        {"site": site, "service": service, "since": since, "limit": RECENT_SERVICES},
    )
    return tuple(row["served_ms"] for row in rows)


@dataclass(frozen=True, slots=True)
class CallLine:
    """One call as the hall's screen shows it: a number and a counter or room, never a name nor a service."""

    visit: int
    ticket: str
    counter: str
    room: str | None
    called_at: int
    calls: int


def last_calls(connection: Connection, site: str, since: int, limit: int = 6) -> tuple[CallLine, ...]:
    """The last visitors called since a moment, latest first: each once, where it was called last."""
    rows = connection.execute(
        "SELECT segment.visit, visit.series, visit.number, segment.counter, confidentiality.room,"
        " segment.called_at, segment.calls FROM segment JOIN visit ON visit.id = segment.visit"
        " LEFT JOIN confidentiality ON confidentiality.visit = visit.id"
        " AND confidentiality.outcome IN ('granted', 'alternative')"
        " WHERE segment.site = :site AND segment.called_at >= :since"
        " AND segment.call_no > (SELECT coalesce(max(id), 0) FROM journal) - :look_back"
        " AND segment.counter IS NOT NULL AND segment.state <> 'VOID'"
        " AND segment.call_no = (SELECT max(call_no) FROM segment AS other WHERE other.visit = segment.visit)"
        " ORDER BY segment.call_no DESC LIMIT :limit",
        {"site": site, "since": since, "limit": limit, "look_back": _FACTS_OF_A_DAY},
    )
    return tuple(
        CallLine(
            row["visit"], f"{row['series']} {row['number']:03d}", row["counter"], row["room"], row["called_at"],
            row["calls"],
        )
        for row in rows
    )  # fmt: skip


def counts_by_service(connection: Connection, site: str) -> dict[str, int]:
    """How many wait for each service."""
    rows = connection.execute(
        f"SELECT service, count(*) AS n FROM segment WHERE site = :site AND state = 'WAITING' AND {IS_OPEN}"
        " GROUP BY service",
        {"site": site},
    )
    return {row["service"]: row["n"] for row in rows}
