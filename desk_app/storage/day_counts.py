"""What the visits of a day count for in the commitments: counted from their rows, kept for the days that are past."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from desk_app.domain.day_pack import DayPack
from desk_app.domain.figures.compute import compute_by
from desk_app.domain.figures.query import Grouping, Measure, Selection, Targets
from desk_app.domain.indicators.counts import Cells, Counts
from desk_app.domain.indicators.desk import Count
from desk_app.domain.visit import State
from desk_app.storage import figures_readings
from desk_app.storage.driver import Connection, Row
from desk_app.storage.faults import Check, Fault, Wrong, guarded

_VISITS = f"""
    SELECT service,
        sum(misrouted) AS {Count.MISROUTED},
        sum(help_asked OR help_given) AS {Count.HELP_ASKED},
        sum(help_given) AS {Count.HELP_GIVEN},
        count(first_contact) AS {Count.CONTACT_TOLD},
        coalesce(sum(first_contact), 0) AS {Count.CONTACT_SOLVED}
    FROM (
        SELECT visit.service, visit.form_help_asked AS help_asked,
            max(coalesce(segment.transfer_cause = 'misrouted', 0)) AS misrouted,
            max(segment.form_help_given) AS help_given,
            min(CASE WHEN segment.state = 'SERVED' THEN segment.first_contact END) AS first_contact
        FROM visit JOIN segment ON segment.visit = visit.id
        WHERE visit.site = :site AND visit.day = :day AND visit.state = 'SERVED' GROUP BY visit.id
    )
    GROUP BY service
"""
_SERVICES_GIVEN = f"""
    SELECT segment.service, count(*) AS {Count.OUTCOMES}, sum(segment.outcome = 'incomplete_file') AS {Count.INCOMPLETE}
    FROM visit JOIN segment ON segment.visit = visit.id
    WHERE visit.site = :site AND visit.day = :day AND visit.state = 'SERVED' AND segment.outcome IS NOT NULL
    GROUP BY segment.service
"""
_PRIVACY = f"""
    SELECT visit.service, count(*) AS {Count.PRIVACY_ASKED},
        coalesce(sum(told.outcome IN ('granted', 'alternative')), 0) AS {Count.PRIVACY_HONOURED},
        coalesce(sum(visit.inaccurate IS NULL AND told.received_at IS NOT NULL), 0) AS {Count.PRIVACY_RECEIVED},
        coalesce(sum(visit.inaccurate IS NULL AND told.received_at - told.requested_at <= :privacy_ms), 0)
            AS {Count.PRIVACY_IN_TIME}
    FROM confidentiality AS told JOIN visit ON visit.id = told.visit
    WHERE told.site = :site AND told.day = :day AND visit.state <> 'VOID'
        AND (told.outcome IS NOT NULL OR visit.state IN ('SERVED', 'LEFT', 'UNCLOSED'))
    GROUP BY visit.service
"""


class Rules(NamedTuple):
    """The thresholds that visits are counted by, in seconds."""

    wait_s: int
    tolerance_s: int
    privacy_s: int

    def to_text(self) -> str:
        """As the cache keeps them."""
        return "/".join(map(str, self))

    @classmethod
    def from_text(cls, text: str) -> Rules:
        """Back from the cache. ValueError when the text is not one."""
        return cls(*map(int, text.split("/")))


def stored(connection: Connection, site: str, first: str, last: str, rules: Rules) -> dict[str, Cells]:
    """The counts at hand of a period, by day; those made under other rules count as missing."""
    rows = connection.execute(
        "SELECT day, counts FROM day_count WHERE site = :site AND day BETWEEN :first AND :last AND rules = :rules",
        {"site": site, "first": first, "last": last, "rules": rules.to_text()},
    )
    return {row["day"]: json.loads(row["counts"]) for row in rows}


def keep(connection: Connection, site: str, day: str, rules: Rules, counts: Cells) -> None:
    """Keep the counts of a day until one of its visits changes."""
    connection.execute(
        "INSERT INTO day_count (site, day, rules, counts) VALUES (:site, :day, :rules, :counts)"
        " ON CONFLICT (site, day) DO UPDATE SET rules = excluded.rules, counts = excluded.counts",
        {"site": site, "day": day, "rules": rules.to_text(), "counts": _text(counts)},
    )


def counted(connection: Connection, pack: DayPack, rules: Rules) -> Cells:
    """The counts of a day from its pack and its rows. What is in the figures is counted by the figures' own code."""
    cells: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for service, told in _figures(pack, rules):
        cells[service].update(told)
    day = {"site": pack.site, "day": pack.day}
    for statement, values in ((_VISITS, day), (_SERVICES_GIVEN, day), (_PRIVACY, {**day, "privacy_ms": _ms(rules)})):
        for row in connection.execute(statement, values):
            service, *numbers = row
            cells[service].update(zip(_names(row), numbers, strict=True))
    return {service: {name: n for name, n in sorted(told.items()) if n} for service, told in sorted(cells.items())}


def faults(connection: Connection) -> Iterator[Fault]:
    """The kept counts that are not those of their visits."""
    for row in connection.execute("SELECT site, day, rules, counts FROM day_count ORDER BY site, day"):
        yield from guarded(Check.COUNTS, f"{row['site']} {row['day']}", partial(_fault, connection, row))


def _fault(connection: Connection, row: Row) -> Iterator[Fault]:
    pack = figures_readings.make_pack(connection, row["site"], row["day"])
    if _text(counted(connection, pack, Rules.from_text(row["rules"]))) != row["counts"]:
        yield Fault(Check.COUNTS, f"{row['site']} {row['day']}", Wrong.OTHER_THAN_VISITS)


def _figures(pack: DayPack, rules: Rules) -> Iterator[tuple[str, Counts]]:
    targets = Targets(rules.wait_s, rules.tolerance_s)
    whole = Selection(pack.day, pack.day)
    groups = compute_by([pack], whole, targets, Grouping.SERVICE, [Measure.APPOINTMENT_DELAY]).groups
    for service, told in groups.items():
        assert told.punctuality is not None
        yield (
            str(service),
            {
                Count.ARRIVALS: told.arrivals,
                Count.SERVED: told.served,
                Count.LEFT_WAITING: told.left_by_phase.get(State.WAITING, 0),
                Count.WAIT_KNOWN: told.within.served,
                Count.WAIT_WITHIN: told.within.kept,
                Count.PRESENT: told.punctuality.n,
                Count.PUNCTUAL: told.punctuality.on_time,
            },
        )


def _names(row: Row) -> list[str]:
    return list(row.keys())[1:]


def _ms(rules: Rules) -> int:
    return rules.privacy_s * 1000


def _text(counts: Cells) -> str:
    return json.dumps(counts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
