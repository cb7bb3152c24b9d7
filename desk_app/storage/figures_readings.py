"""The visits behind the figures: one compact pack per site and day, kept as a row and made anew when it is missing."""

from __future__ import annotations

from contextlib import suppress

from desk_app.domain.day_pack import DayPack, PackError
from desk_app.domain.day_pack_bytes import decode, encode
from desk_app.domain.visit_record import VisitRecord
from desk_app.storage.driver import Connection

_RECORD_COLUMNS = (
    "id AS visit_id, site, day, minute, service, channel, booked_for IS NOT NULL AS booked, persons, discreet, state,"
    " left_phase, wait_ms, felt_ms, gone_after_ms, appointment_delay_ms, visitor_late, approach_ms, service_ms,"
    " later_wait_ms, stay_ms, inaccurate, corrected"
)
# A loose index scan: one look-up per day instead of one row per visit.
_DAYS = """
    WITH RECURSIVE days (day) AS (
        SELECT min(day) FROM visit WHERE site = :site AND day BETWEEN :first AND :last
        UNION ALL
        SELECT (SELECT min(day) FROM visit WHERE site = :site AND visit.day > days.day AND visit.day <= :last)
        FROM days WHERE days.day IS NOT NULL
    )
    SELECT day FROM days WHERE day IS NOT NULL
"""


def days_with_visits(connection: Connection, site: str, first: str, last: str) -> tuple[str, ...]:
    """The business days of a period that have a visit, in order."""
    return tuple(row["day"] for row in connection.execute(_DAYS, {"site": site, "first": first, "last": last}))


def first_day(connection: Connection, site: str) -> str | None:
    """The first day of a site that has a visit, a call, a request or a complaint."""
    row = connection.execute(
        "SELECT min(day) AS day FROM (SELECT min(day) AS day FROM visit WHERE site = :site"
        " UNION ALL SELECT min(day) FROM call WHERE site = :site"
        " UNION ALL SELECT min(received_on) FROM request WHERE site = :site"
        " UNION ALL SELECT min(received_on) FROM complaint WHERE site = :site)",
        {"site": site},
    ).fetchone()
    return str(row["day"]) if row["day"] else None


def arrivals(connection: Connection, site: str, first: str, last: str) -> int:
    """How many visits there were from the first to the last day, but those entered by mistake."""
    row = connection.execute(
        "SELECT count(*) AS n FROM visit WHERE site = :site AND day BETWEEN :first AND :last AND state <> 'VOID'",
        {"site": site, "first": first, "last": last},
    ).fetchone()
    return int(row["n"])


def sites(connection: Connection) -> tuple[str, ...]:
    """The sites that have visits in this store."""
    rows = connection.execute("SELECT DISTINCT site FROM settings_version ORDER BY site")
    return tuple(row["site"] for row in rows)


def stored_packs(connection: Connection, site: str, first: str, last: str) -> dict[str, DayPack]:
    """The packs at hand of a period, by day; one that cannot be read counts as missing, as it is made anew."""
    rows = connection.execute(
        "SELECT day, pack FROM day_pack WHERE site = :site AND day BETWEEN :first AND :last ORDER BY day",
        {"site": site, "first": first, "last": last},
    )
    found = {}
    for row in rows:
        with suppress(PackError):
            found[row["day"]] = decode(row["pack"])
    return found


def make_pack(connection: Connection, site: str, day: str) -> DayPack:
    """The pack of a day from its visits."""
    rows = connection.execute(
        f"SELECT {_RECORD_COLUMNS} FROM visit WHERE site = :site AND day = :day", {"site": site, "day": day}
    )
    return DayPack.of(site, day, (_record(tuple(row)) for row in rows))


def keep_pack(connection: Connection, pack: DayPack) -> None:
    """Keep a pack until a visit of its day changes."""
    connection.execute(
        "INSERT INTO day_pack (site, day, pack) VALUES (:site, :day, :pack)"
        " ON CONFLICT (site, day) DO UPDATE SET pack = excluded.pack",
        {"site": pack.site, "day": pack.day, "pack": encode(pack)},
    )


def _record(values: tuple[object, ...]) -> VisitRecord:
    record = VisitRecord(*values)  # type: ignore[arg-type]
    return record._replace(
        booked=bool(record.booked),
        discreet=bool(record.discreet),
        visitor_late=bool(record.visitor_late),
        corrected=bool(record.corrected),
    )
