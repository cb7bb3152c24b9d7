"""What is kept of a day beside its visits, for those who read many days at once; dropped when one of them changes."""

from __future__ import annotations

from desk_app.storage.driver import Connection

_FORGET = tuple(
    f"DELETE FROM {table} WHERE site = :site AND day = :day" for table in ("day_pack", "day_count", "day_occupancy")
)


def forget(connection: Connection, site: str, day: str) -> None:
    """Drop the pack and the counts of a day: they are made anew when asked for."""
    for statement in _FORGET:
        connection.execute(statement, {"site": site, "day": day})
