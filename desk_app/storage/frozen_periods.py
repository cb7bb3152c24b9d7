"""Closed periods and their amendments as rows, each as its fact in the journal tells it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator

from desk_app.domain.facts import Fact, canonical
from desk_app.domain.frozen import Amendment, Cause, FrozenPeriod, figures_from, from_document
from desk_app.storage.driver import Connection
from desk_app.storage.faults import Check, Fault, Wrong

_TOLD = """
    SELECT json_extract(payload, '$.scope') AS scope, json_extract(payload, '$.period') AS period, 0 AS number, day,
        json(payload) AS document
    FROM journal WHERE kind = 'period_closed'
    UNION ALL
    SELECT json_extract(payload, '$.scope'), json_extract(payload, '$.period'), json_extract(payload, '$.amendment'),
        day, json(payload)
    FROM journal WHERE kind = 'period_amended'
"""
_KEPT = """
    SELECT scope, period, 0 AS number, day, json(document) AS document FROM frozen_period
    UNION ALL
    SELECT scope, period, number, day, json(document) FROM frozen_amendment
"""


def take_closing(connection: Connection, fact: Fact) -> None:
    """Write the closing that a fact tells."""
    connection.execute(
        "INSERT INTO frozen_period (scope, period, day, document) VALUES (:scope, :period, :day, :document)",
        _row(fact),
    )


def take_amendment(connection: Connection, fact: Fact) -> None:
    """Write the amendment that a fact tells."""
    connection.execute(
        "INSERT INTO frozen_amendment (scope, period, number, day, document)"
        " VALUES (:scope, :period, :number, :day, :document)",
        {**_row(fact), "number": fact.payload["amendment"]},
    )


def _row(fact: Fact) -> dict[str, object]:
    payload = fact.payload
    return {
        "scope": payload["scope"],
        "period": payload["period"],
        "day": fact.day,
        "document": canonical(payload),
    }


def of_scope(connection: Connection, scope: str, since: str = "") -> dict[str, FrozenPeriod]:
    """The closed periods of a scope with their amendments, by name, in order; only from a year on where one is told."""
    amendments: defaultdict[str, list[Amendment]] = defaultdict(list)
    for row in connection.execute(
        "SELECT period, day, document FROM frozen_amendment WHERE scope = :scope AND period >= :since"
        " ORDER BY period, number",
        {"scope": scope, "since": since},
    ):
        told = json.loads(row["document"])
        amendments[row["period"]].append(Amendment(row["day"], Cause(told["cause"]), figures_from(told["figures"])))
    rows = connection.execute(
        "SELECT period, day, document FROM frozen_period WHERE scope = :scope AND period >= :since ORDER BY period",
        {"scope": scope, "since": since},
    )
    return {
        row["period"]: from_document(json.loads(row["document"]), row["day"], amendments[row["period"]]) for row in rows
    }


def faults(connection: Connection) -> Iterator[Fault]:
    """The closings and amendments that are not in the journal as they are stored, or are missing."""
    for first, second, wrong in ((_TOLD, _KEPT, Wrong.OTHER_THAN_JOURNAL), (_KEPT, _TOLD, Wrong.NOT_IN_JOURNAL)):
        for row in connection.execute(f"SELECT * FROM ({first}) EXCEPT SELECT * FROM ({second})"):
            number = f" {row['number']}" if row["number"] else ""
            yield Fault(Check.FROZEN_PERIODS, f"{row['scope']} {row['period']}{number}", wrong)
