"""Whether a day is closed, told alike on the page, in the report and in the summary."""

from __future__ import annotations

from desk_app.domain.hall import last_end
from desk_app.storage import hall, journal, visits
from desk_app.storage.driver import Connection


def is_closed(connection: Connection, site: str, day: str) -> bool:
    """Whether the closing of a business day stands, and no ticket was given since."""
    if hall.day_of(connection, site, day).closed_at is None:
        return False
    return not tickets_since(connection, site, day)


def tickets_since(connection: Connection, site: str, day: str) -> int:
    """How many tickets of a day were given after it was closed, or reopened, last; 0 before its first closing."""
    end = last_end(journal.of_hall(connection, site, day))
    return visits.given_since(connection, site, day, end.id) if end else 0
