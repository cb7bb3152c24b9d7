"""Visits and their segments as rows: the cache of what the journal tells, written whole after each act."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields

from desk_app.domain.measures import Measures, measure
from desk_app.domain.visit import DESK, Privacy, Segment, Visit
from desk_app.storage.driver import Connection

_MEASURES = tuple(field.name for field in fields(Measures))
_VISIT = (
    "id", "site", "day", "minute", "arrived_at", "series", "number", "service", "services", "channel", "persons",
    "priority", "form_help_asked", "discreet", "booked_for", "appointment", "visitor_late", "state", "left_phase",
    "inaccurate", "corrected", "carried_over", "void_reason", "origin", *_MEASURES,
    "last_fact",
)  # fmt: skip
_SEGMENT = ("visit", "site", *(field.name for field in fields(Segment)))
_PRIVACY = ("visit", "site", "day", *(field.name for field in fields(Privacy)))


IS_OPEN = "segment.state IN ('WAITING', 'CALLED', 'IN_SERVICE', 'ON_HOLD', 'ABSENT')"
"""Whether a segment is one of the few that are open. In these very words the small index of open segments is used,
whatever else is asked; without them ten years of segments are read."""


def _upsert(table: str, columns: tuple[str, ...], key: tuple[str, ...]) -> str:
    values = ", ".join(f":{name}" for name in columns)
    changes = ", ".join(f"{name} = excluded.{name}" for name in columns if name not in key)
    return (
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({values})"
        f" ON CONFLICT ({', '.join(key)}) DO UPDATE SET {changes}"
    )


_UPSERT_VISIT = _upsert("visit", _VISIT, ("id",))
_UPSERT_SEGMENT = _upsert("segment", _SEGMENT, ("visit", "seq"))
_UPSERT_PRIVACY = _upsert("confidentiality", _PRIVACY, ("visit",))
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


def save(connection: Connection, visit: Visit, minute: int, stored: Visit | None) -> None:
    """Write a visit as it now stands: of its segments, ticket and request for confidentiality what differs from
    `stored`, which is what the tables hold (None for a new visit).

    `minute` is the local minute of the day of the arrival.
    """
    if stored is None:
        connection.execute(_UPSERT_VISIT, visit_row(visit, minute))
    else:
        _update(connection, "visit", ("id",), visit_row(visit, minute), visit_row(stored, minute))
    known = {segment.seq: segment for segment in stored.segments} if stored else {}
    for segment in visit.segments:
        if segment.seq not in known:
            connection.execute(_UPSERT_SEGMENT, segment_row(visit, segment))
        elif segment != known[segment.seq]:
            before = segment_row(visit, known[segment.seq])
            _update(connection, "segment", ("visit", "seq"), segment_row(visit, segment), before)
    if stored is None or (visit.series, visit.number) != (stored.series, stored.number):
        connection.execute(_KEEP_TICKET, ticket_row(visit))
    if visit.privacy is not None and (stored is None or visit.privacy != stored.privacy):
        connection.execute(_UPSERT_PRIVACY, privacy_row(visit, visit.privacy))


def _update(
    connection: Connection, table: str, key: tuple[str, ...], row: Mapping[str, object], before: Mapping[str, object]
) -> None:
    """Set the columns that changed: the pages of an index whose columns did not are left alone."""
    changes = ", ".join(f"{name} = :{name}" for name, value in row.items() if value != before[name])
    if changes:
        condition = " AND ".join(f"{name} = :{name}" for name in key)
        connection.execute(f"UPDATE {table} SET {changes} WHERE {condition}", row)


def save_anew(connection: Connection, visit: Visit, minute: int) -> None:
    """Write a visit whose history changed: what an undoing took back is removed, the rest written whole."""
    connection.execute(
        "DELETE FROM segment WHERE visit = :visit AND seq > :last",
        {"visit": visit.id, "last": visit.current.seq},
    )
    if visit.privacy is None:
        connection.execute("DELETE FROM confidentiality WHERE visit = :visit", {"visit": visit.id})
    save(connection, visit, minute, None)


def save_new(connection: Connection, many: Sequence[tuple[Visit, int]]) -> None:
    """Write visits that are not stored yet, without a request for confidentiality, each with its minute; see `save`."""
    connection.executemany(_UPSERT_VISIT, [visit_row(visit, minute) for visit, minute in many])
    segments = [segment_row(visit, segment) for visit, _ in many for segment in visit.segments]
    connection.executemany(_UPSERT_SEGMENT, segments)
    connection.executemany(_KEEP_TICKET, [ticket_row(visit) for visit, _ in many])


def visit_row(visit: Visit, minute: int) -> dict[str, object]:
    """The row of a visit: what it tells of itself and its measured durations."""
    measures = measure(visit)
    return {
        "id": visit.id,
        "site": visit.site,
        "day": visit.day,
        "minute": minute,
        "arrived_at": visit.arrived_at,
        "series": visit.series,
        "number": visit.number,
        "service": visit.segments[0].service,
        "services": json.dumps(visit.services, separators=(",", ":")),
        "channel": visit.channel.value,
        "persons": visit.persons,
        "priority": int(visit.priority),
        "form_help_asked": int(visit.form_help_asked),
        "discreet": int(visit.discreet),
        "booked_for": visit.booked_for,
        "appointment": visit.appointment,
        "visitor_late": int(visit.visitor_late),
        "state": visit.state.value,
        "left_phase": _value(visit.current.left_phase),
        "inaccurate": visit.inaccurate,
        "corrected": int(visit.corrected),
        "carried_over": int(visit.carried_over),
        "void_reason": visit.void_reason,
        "origin": visit.origin,
        **{name: getattr(measures, name) for name in _MEASURES},
        "last_fact": visit.last_fact,
    }


def segment_row(visit: Visit, segment: Segment) -> dict[str, object]:
    """The row of a segment."""
    row: dict[str, object] = {name: getattr(segment, name) for name in _SEGMENT[2:]}
    row.update(
        visit=visit.id,
        site=visit.site,
        state=segment.state.value,
        front=int(segment.front),
        left_phase=_value(segment.left_phase),
        transfer_cause=_value(segment.transfer_cause),
        outcome=_value(segment.outcome),
        items=json.dumps(segment.items, separators=(",", ":")),
        form_help_given=int(segment.form_help_given),
        first_contact=None if segment.first_contact is None else int(segment.first_contact),
    )
    return row


def privacy_row(visit: Visit, privacy: Privacy) -> dict[str, object]:
    """The row of a request for confidentiality."""
    return {
        "visit": visit.id,
        "site": visit.site,
        "day": visit.day,
        **asdict(privacy),
        "outcome": _value(privacy.outcome),
        "mode": _value(privacy.mode),
        "obstacle": _value(privacy.obstacle),
    }


def ticket_row(visit: Visit) -> Mapping[str, object]:
    """The ticket a visit holds now."""
    return {
        "site": visit.site,
        "day": visit.day,
        "series": visit.series,
        "number": visit.number,
        "visit": visit.id,
    }


def _value(member: object) -> str | None:
    return None if member is None else str(member)


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
