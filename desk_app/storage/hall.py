"""Counters, opening sessions and quick contacts as rows."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date, timedelta

from desk_app.domain.hall import CounterStatus, HallDay, OpeningSession
from desk_app.storage.driver import Connection, Row


def save_counter(connection: Connection, site: str, status: CounterStatus) -> None:
    """Write the status of a counter."""
    connection.execute(
        "INSERT INTO counter_status (counter, site, is_open, agent, since, paused_since)"
        " VALUES (:counter, :site, :is_open, :agent, :since, :paused_since)"
        " ON CONFLICT (site, counter) DO UPDATE SET is_open = excluded.is_open, agent = excluded.agent,"
        " since = excluded.since, paused_since = excluded.paused_since",
        {**asdict(status), "site": site, "is_open": int(status.is_open)},
    )


def counters(connection: Connection, site: str) -> dict[str, CounterStatus]:
    """The status of each counter that was ever opened, by its id."""
    rows = connection.execute("SELECT * FROM counter_status WHERE site = :site", {"site": site})
    return {row["counter"]: _status(row) for row in rows}


def counter(connection: Connection, site: str, counter_id: str) -> CounterStatus:
    """The status of one counter; closed when it was never opened."""
    row = connection.execute(
        "SELECT * FROM counter_status WHERE site = :site AND counter = :counter",
        {"site": site, "counter": counter_id},
    ).fetchone()
    return _status(row) if row else CounterStatus(counter_id)


def _status(row: Row) -> CounterStatus:
    return CounterStatus(row["counter"], bool(row["is_open"]), row["agent"], row["since"], row["paused_since"])


def save_day(connection: Connection, day: HallDay) -> None:
    """Write a business day's sessions and closing."""
    sessions = [[session.opened_at, session.closed_at] for session in day.sessions]
    connection.execute(
        "INSERT INTO hall_day (site, day, planned, sessions, closed_at)"
        " VALUES (:site, :day, :planned, :sessions, :closed_at)"
        " ON CONFLICT (site, day) DO UPDATE SET planned = excluded.planned, sessions = excluded.sessions,"
        " closed_at = excluded.closed_at",
        {
            "site": day.site,
            "day": day.day,
            "planned": json.dumps(day.planned, separators=(",", ":")),
            "sessions": json.dumps(sessions, separators=(",", ":")),
            "closed_at": day.closed_at,
        },
    )


def day_of(connection: Connection, site: str, day: str) -> HallDay:
    """A business day; empty when nothing was opened."""
    row = connection.execute(
        "SELECT * FROM hall_day WHERE site = :site AND day = :day", {"site": site, "day": day}
    ).fetchone()
    return HallDay(site, day) if row is None else _hall_day(row)


def _hall_day(row: Row) -> HallDay:
    planned = tuple((opens, closes) for opens, closes in json.loads(row["planned"]))
    sessions = tuple(OpeningSession(opened, closed) for opened, closed in json.loads(row["sessions"]))
    return HallDay(row["site"], row["day"], planned, sessions, row["closed_at"])


def days_between(connection: Connection, site: str, first: str, last: str) -> dict[str, HallDay]:
    """The business days of a period on which something was opened, by day."""
    rows = connection.execute(
        "SELECT * FROM hall_day WHERE site = :site AND day BETWEEN :first AND :last",
        {"site": site, "first": first, "last": last},
    )
    return {row["day"]: _hall_day(row) for row in rows}


def first_opened_day(connection: Connection, site: str) -> str | None:
    """The first day whose opening was recorded."""
    row = connection.execute(
        "SELECT min(day) AS day FROM hall_day WHERE site = :site AND sessions <> '[]'", {"site": site}
    ).fetchone()
    return str(row["day"]) if row["day"] else None


def unclosed_days(connection: Connection, site: str, before: str) -> tuple[str, ...]:
    """The days before that one on which the hall was open, or of which a visit still is, and that nobody closed.

    Those of the last month of which a ticket was given after their closing are to be closed again.
    """
    since = (date.fromisoformat(before) - timedelta(days=31)).isoformat()
    rows = connection.execute(
        "SELECT day FROM hall_day WHERE site = :site AND day < :before AND closed_at IS NULL AND sessions <> '[]'"
        " UNION SELECT visit.day FROM segment JOIN visit ON visit.id = segment.visit"
        " LEFT JOIN hall_day ON hall_day.site = visit.site AND hall_day.day = visit.day"
        " WHERE segment.site = :site AND segment.state IN ('WAITING', 'CALLED', 'IN_SERVICE', 'ON_HOLD', 'ABSENT')"
        " AND visit.day < :before AND hall_day.closed_at IS NULL"
        " UNION SELECT hall_day.day FROM hall_day JOIN visit ON visit.site = hall_day.site AND visit.day = hall_day.day"
        " WHERE hall_day.site = :site AND hall_day.day >= :since AND hall_day.day < :before"
        " AND visit.arrived_at > hall_day.closed_at AND visit.origin = 'desk' AND visit.state <> 'VOID' ORDER BY day",
        {"site": site, "before": before, "since": since},
    )
    return tuple(row["day"] for row in rows)


@dataclass(frozen=True, slots=True)
class ContactCount:
    """How many quick contacts of one channel and reason."""

    channel: str
    reason: str
    count: int


@dataclass(frozen=True, slots=True)
class Contact:
    """One quick contact without a ticket; `minute` is the local minute of the day."""

    fact: int
    site: str
    day: str
    minute: int
    channel: str
    reason: str


def save_contact(connection: Connection, contact: Contact) -> None:
    """Write a quick contact."""
    connection.execute(
        "INSERT INTO contact (fact, site, day, minute, channel, reason)"
        " VALUES (:fact, :site, :day, :minute, :channel, :reason)",
        asdict(contact),
    )


def remove_contact(connection: Connection, fact: int) -> None:
    """Take back a quick contact that was undone; its facts stay."""
    connection.execute("DELETE FROM contact WHERE fact = :fact", {"fact": fact})


def contact_counts(connection: Connection, site: str, first_day: str, last_day: str) -> tuple[ContactCount, ...]:
    """The quick contacts of a period by channel and reason, most frequent first."""
    rows = connection.execute(
        "SELECT channel, reason, count(*) AS n FROM contact WHERE site = :site AND day BETWEEN :first AND :last"
        " GROUP BY channel, reason ORDER BY n DESC, channel, reason",
        {"site": site, "first": first_day, "last": last_day},
    )
    return tuple(ContactCount(row["channel"], row["reason"], row["n"]) for row in rows)


def contacts_by_day(connection: Connection, site: str, first: str, last: str) -> tuple[tuple[str, str, str, int], ...]:
    """Day, channel, reason and number of the quick contacts of a period."""
    rows = connection.execute(
        "SELECT day, channel, reason, count(*) AS n FROM contact WHERE site = :site AND day BETWEEN :first AND :last"
        " GROUP BY day, channel, reason",
        {"site": site, "first": first, "last": last},
    )
    return tuple((row["day"], row["channel"], row["reason"], row["n"]) for row in rows)
