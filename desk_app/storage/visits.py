"""Visits and their segments as rows: the cache of what the journal tells, written whole after each act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest

from desk_app.domain.localtime import minute_of_day
from desk_app.domain.visit import DESK, Privacy, Visit
from desk_app.storage.driver import Connection
from desk_app.storage.visit_rows import (
    PRIVACY,
    SEGMENT,
    VISIT,
    privacy_row,
    segment_row,
    ticket_row,
    visit_row,
)

IS_OPEN = "segment.state IN ('WAITING', 'CALLED', 'IN_SERVICE', 'ON_HOLD', 'ABSENT')"
"""Whether a segment is one of the few that are open. In these very words the small index of open segments is used,
whatever else is asked; without them ten years of segments are read."""


def _insert(table: str, columns: tuple[str, ...]) -> str:
    """By place, not by name: looking thirty names up takes longer than writing the row."""
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


_INSERT_VISIT = _insert("visit", VISIT)
_INSERT_SEGMENT = _insert("segment", SEGMENT)
_INSERT_PRIVACY = _insert("confidentiality", PRIVACY)
_KEEP_TICKET = (
    "INSERT INTO ticket (site, day, series, number, visit) VALUES (:site, :day, :series, :number, :visit)"
    " ON CONFLICT DO NOTHING"
)


def next_id(connection: Connection) -> int:
    """The number of the next visit. Needs the write lock."""
    row = connection.execute("SELECT coalesce(max(id), 0) + 1 AS id FROM visit").fetchone()
    return int(row["id"])


def next_number(connection: Connection, site: str, day: str, series: str) -> int:
    """The next ticket number of a series that day, without gaps. Needs the write lock."""
    row = connection.execute(
        "SELECT coalesce(max(number), 0) + 1 AS number FROM ticket WHERE site = :site AND day = :day"
        " AND series = :series",
        {"site": site, "day": day, "series": series},
    ).fetchone()
    return int(row["number"])


def claim(connection: Connection, visit: int, seq: int, counter: str) -> bool:
    """Take a waiting segment for a counter, once: False when somebody else was faster."""
    changed = connection.execute(
        "UPDATE segment SET state = 'CALLED', counter = :counter WHERE visit = :visit AND seq = :seq"
        " AND state = 'WAITING'",
        {"visit": visit, "seq": seq, "counter": counter},
    )
    return bool(changed.rowcount == 1)


def save(connection: Connection, visit: Visit, stored: Visit | None, timezone: str) -> None:
    """Write a visit as it now stands: what differs from `stored`, which is what the tables hold; None for a new one."""
    row = visit_row(visit, minute_of_day(visit.arrived_at, timezone))
    if stored is None:
        connection.execute(_INSERT_VISIT, _placed(row, VISIT))
    else:
        before = visit_row(stored, minute_of_day(stored.arrived_at, timezone))
        _update(connection, "visit", ("id",), row, before)
    _save_segments(connection, visit, stored)
    if stored is None or (visit.series, visit.number) != (stored.series, stored.number):
        connection.execute(_KEEP_TICKET, ticket_row(visit))
    _save_privacy(connection, visit, stored.privacy if stored else None)


def _save_segments(connection: Connection, visit: Visit, stored: Visit | None) -> None:
    """Those that an undoing took back go first: they may be at the counter that the visitor comes back to."""
    known = stored.segments if stored else ()
    if len(known) > len(visit.segments):
        last = {"visit": visit.id, "last": visit.current.seq}
        connection.execute("DELETE FROM segment WHERE visit = :visit AND seq > :last", last)
    for segment, before in zip_longest(visit.segments, known[: len(visit.segments)]):
        if before is None:
            connection.execute(_INSERT_SEGMENT, _placed(segment_row(visit, segment), SEGMENT))
        elif segment != before:
            _update(connection, "segment", ("visit", "seq"), segment_row(visit, segment), segment_row(visit, before))


def _save_privacy(connection: Connection, visit: Visit, before: Privacy | None) -> None:
    if visit.privacy == before:
        return
    if visit.privacy is None:
        connection.execute("DELETE FROM confidentiality WHERE visit = :visit", {"visit": visit.id})
    elif before is None:
        connection.execute(_INSERT_PRIVACY, _placed(privacy_row(visit, visit.privacy), PRIVACY))
    else:
        row, former = privacy_row(visit, visit.privacy), privacy_row(visit, before)
        _update(connection, "confidentiality", ("visit",), row, former)


def _placed(row: Mapping[str, object], columns: tuple[str, ...]) -> list[object]:
    return [row[name] for name in columns]


def _update(
    connection: Connection, table: str, key: tuple[str, ...], row: Mapping[str, object], before: Mapping[str, object]
) -> None:
    """Set the columns that changed: the pages of an index whose columns did not are left alone."""
    changes = ", ".join(f"{name} = :{name}" for name, value in row.items() if value != before[name])
    if changes:
        condition = " AND ".join(f"{name} = :{name}" for name in key)
        connection.execute(f"UPDATE {table} SET {changes} WHERE {condition}", row)


def save_new(connection: Connection, many: Sequence[tuple[Visit, int]]) -> None:
    """Write visits that are not stored yet, without a request for confidentiality, each with its minute; see `save`."""
    rows = (_placed(visit_row(visit, minute), VISIT) for visit, minute in many)
    connection.executemany(_INSERT_VISIT, rows)
    segments = (_placed(segment_row(visit, segment), SEGMENT) for visit, _ in many for segment in visit.segments)
    connection.executemany(_INSERT_SEGMENT, segments)
    connection.executemany(_KEEP_TICKET, [ticket_row(visit) for visit, _ in many])


def open_visits(connection: Connection, site: str) -> list[int]:
    """The visits that still need somebody's act, whatever their day."""
    rows = connection.execute(
        f"SELECT visit FROM segment WHERE site = :site AND {IS_OPEN} ORDER BY visit", {"site": site}
    )
    return [row["visit"] for row in rows]


def carried_over(connection: Connection, site: str) -> frozenset[int]:
    """The open visits that a closing left for a later day."""
    rows = connection.execute(
        f"SELECT DISTINCT visit FROM segment JOIN visit ON visit.id = segment.visit WHERE segment.site = :site"
        f" AND {IS_OPEN} AND visit.carried_over = 1",
        {"site": site},
    )
    return frozenset(row["visit"] for row in rows)


def given_since(connection: Connection, site: str, day: str, fact: int) -> int:
    """How many tickets of a day were given after that fact, without those entered by mistake."""
    row = connection.execute(
        "SELECT count(*) AS n FROM visit JOIN journal ON journal.visit = visit.id WHERE visit.site = :site"
        " AND visit.day = :day AND visit.state <> 'VOID' AND journal.kind = 'arrived' AND journal.id > :fact"
        " AND visit.origin = :desk",
        {"site": site, "day": day, "fact": fact, "desk": DESK},
    ).fetchone()
    return int(row["n"])


def at_counter(connection: Connection, site: str, counter: str) -> int | None:
    """The visit that is called to, or served at, a counter."""
    row = connection.execute(
        "SELECT visit FROM segment WHERE site = :site AND counter = :counter AND state IN ('CALLED', 'IN_SERVICE')",
        {"site": site, "counter": counter},
    ).fetchone()
    return row["visit"] if row else None


def count(connection: Connection) -> int:
    """How many visits there are."""
    return int(connection.execute("SELECT count(*) AS n FROM visit").fetchone()["n"])


def ticket(connection: Connection, visit: int) -> str:
    """The ticket a visit holds now, as printed and shown; of a visit that was recorded."""
    row = connection.execute("SELECT series, number FROM visit WHERE id = :visit", {"visit": visit}).fetchone()
    return f"{row['series']} {row['number']:03d}"
