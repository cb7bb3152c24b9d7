"""What the confidentiality screen and the figures of commitment 13 need to read."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.visit import State
from desk_app.storage.driver import Connection


@dataclass(frozen=True, slots=True)
class PrivacyLine:
    """One request of the day; neither a name nor a service nor a reason. Times in UTC milliseconds."""

    visit: int
    ticket: str
    state: State
    requested_at: int
    asked_by: str
    settled_at: int | None
    outcome: str | None
    mode: str | None
    room: str | None
    obstacle: str | None
    received_at: int | None
    room_freed_at: int | None
    counter: str | None

    @property
    def pending(self) -> bool:
        """Whether the request still waits for an answer."""
        return self.settled_at is None and self.state not in (
            State.SERVED,
            State.LEFT,
            State.VOID,
            State.UNCLOSED,
        )


def of_day(connection: Connection, site: str, day: str) -> tuple[PrivacyLine, ...]:
    """The requests of a day, oldest first, without those of visits entered by mistake."""
    rows = connection.execute(
        "SELECT confidentiality.*, visit.series, visit.number, visit.state AS visit_state, segment.counter"
        " FROM confidentiality JOIN visit ON visit.id = confidentiality.visit"
        " JOIN segment ON segment.visit = visit.id"
        " AND segment.seq = (SELECT max(seq) FROM segment AS last WHERE last.visit = visit.id)"
        " WHERE confidentiality.site = :site AND confidentiality.day = :day AND visit.state <> 'VOID'"
        " ORDER BY requested_at, visit.id",
        {"site": site, "day": day},
    )
    return tuple(
        PrivacyLine(
            row["visit"], f"{row['series']} {row['number']:03d}", State(row["visit_state"]), row["requested_at"],
            row["asked_by"], row["settled_at"], row["outcome"], row["mode"], row["room"], row["obstacle"],
            row["received_at"], row["room_freed_at"], row["counter"],
        )
        for row in rows
    )  # fmt: skip


def occupied_rooms(connection: Connection, site: str) -> dict[str, int]:
    """The rooms in use, each with the visit that holds it: read from those who are here, not from all ever received."""
    rows = connection.execute(
        "SELECT confidentiality.room, confidentiality.visit FROM segment"
        " CROSS JOIN confidentiality ON confidentiality.visit = segment.visit"
        " WHERE segment.site = :site AND segment.state IN ('WAITING', 'CALLED', 'IN_SERVICE', 'ON_HOLD', 'ABSENT')"
        " AND confidentiality.room IS NOT NULL AND confidentiality.room_freed_at IS NULL"
        " AND confidentiality.outcome IN ('granted', 'alternative')",
        {"site": site},
    )
    return {row["room"]: row["visit"] for row in rows}


@dataclass(frozen=True, slots=True)
class PrivacyCounts:
    """Requests of a period and what became of them; `delays_ms` from request to private reception, sorted.

    Times that are known to be wrong tell no delay.
    """

    requests: int
    granted: int
    alternative: int
    declined: int
    not_possible: int
    pending: int
    delays_ms: tuple[int, ...]


def counts(connection: Connection, site: str, first_day: str, last_day: str) -> PrivacyCounts:
    """The requests of a period, by outcome."""
    rows = connection.execute(
        "SELECT outcome, CASE WHEN visit.inaccurate IS NULL THEN received_at - requested_at END AS delay"
        " FROM confidentiality"
        " JOIN visit ON visit.id = confidentiality.visit WHERE confidentiality.site = :site"
        " AND confidentiality.day BETWEEN :first AND :last AND visit.state <> 'VOID'",
        {"site": site, "first": first_day, "last": last_day},
    ).fetchall()
    outcomes = [row["outcome"] for row in rows]
    return PrivacyCounts(
        requests=len(rows),
        granted=outcomes.count("granted"),
        alternative=outcomes.count("alternative"),
        declined=outcomes.count("declined"),
        not_possible=outcomes.count("not_possible"),
        pending=outcomes.count(None),
        delays_ms=tuple(sorted(max(0, row["delay"]) for row in rows if row["delay"] is not None)),
    )
