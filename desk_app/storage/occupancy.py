"""How full the hall was: people waiting minute by minute while it was open, kept for the days that are past."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import partial

from desk_app.domain.hall import HallDay
from desk_app.domain.premises import Wait, peaks
from desk_app.storage import hall
from desk_app.storage.driver import Connection, Row
from desk_app.storage.faults import Check, Fault, Wrong, guarded

_WAITS = """
    SELECT segment.entered_at, coalesce(segment.first_called_at, segment.ended_at, :now) AS first_end,
        segment.called_at, segment.waited_ms, visit.persons
    FROM visit JOIN segment ON segment.visit = visit.id
    WHERE visit.site = :site AND visit.day = :day AND visit.state NOT IN ('VOID', 'UNCLOSED')
        AND visit.inaccurate IS NULL
"""


def counted(connection: Connection, told: HallDay, now: int) -> dict[int, int]:
    """The minutes of a day's openings by the greatest number waiting; a period not closed yet goes until `now`."""
    periods = [(one.opened_at, one.closed_at or now) for one in told.sessions]
    rows = connection.execute(_WAITS, {"site": told.site, "day": told.day, "now": now})
    return peaks(periods, (wait for row in rows for wait in _waits(row)))


def _waits(row: Row) -> Iterator[Wait]:
    """The wait for the first call; what was waited later, back in the queue, is put right before the last call."""
    yield Wait(row["entered_at"], row["first_end"], row["persons"])
    later = row["waited_ms"] - (row["first_end"] - row["entered_at"])
    if later > 0 and row["called_at"]:
        yield Wait(max(row["first_end"], row["called_at"] - later), row["called_at"], row["persons"])


def stored(connection: Connection, site: str, first: str, last: str) -> dict[str, dict[int, int]]:
    """What is kept of a period, by day."""
    rows = connection.execute(
        "SELECT day, peaks FROM day_occupancy WHERE site = :site AND day BETWEEN :first AND :last",
        {"site": site, "first": first, "last": last},
    )
    return {row["day"]: {int(peak): n for peak, n in json.loads(row["peaks"]).items()} for row in rows}


def keep(connection: Connection, site: str, day: str, found: Mapping[int, int]) -> None:
    """Keep the minutes of a day until one of its visits changes."""
    connection.execute(
        "INSERT INTO day_occupancy (site, day, peaks) VALUES (:site, :day, :peaks)"
        " ON CONFLICT (site, day) DO UPDATE SET peaks = excluded.peaks",
        {"site": site, "day": day, "peaks": _text(found)},
    )


def faults(connection: Connection) -> Iterator[Fault]:
    """The kept minutes that are not those of their visits."""
    for row in connection.execute("SELECT site, day, peaks FROM day_occupancy ORDER BY site, day"):
        yield from guarded(Check.COUNTS, f"{row['site']} {row['day']}", partial(_fault, connection, row))


def _fault(connection: Connection, row: Row) -> Iterator[Fault]:
    told = hall.day_of(connection, row["site"], row["day"])
    if _text(counted(connection, told, 0)) != row["peaks"]:
        yield Fault(Check.COUNTS, f"{row['site']} {row['day']}", Wrong.OTHER_THAN_VISITS)


def _text(found: Mapping[int, int]) -> str:
    return json.dumps({str(peak): n for peak, n in sorted(found.items())}, separators=(",", ":"))
