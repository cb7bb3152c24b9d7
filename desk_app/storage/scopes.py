"""Versions of scopes as rows: each one whole, as its fact in the journal tells it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from desk_app.domain.facts import Fact, canonical
from desk_app.domain.scope import Scope
from desk_app.domain.scope_document import from_document
from desk_app.storage.driver import Connection, Row
from desk_app.storage.faults import Check, Fault, Wrong

_TOLD = """
    SELECT json_extract(payload, '$.document.id') AS scope, json_extract(payload, '$.version') AS version, at, day,
        json(json_extract(payload, '$.document')) AS document
    FROM journal WHERE kind = 'scope_changed'
"""
_KEPT = "SELECT scope, version, at, day, json(document) AS document FROM scope_version"


def take(connection: Connection, fact: Fact) -> None:
    """Write the version of a scope that a fact tells."""
    connection.execute(
        "INSERT INTO scope_version (scope, version, at, day, document) VALUES (:scope, :version, :at, :day, :document)",
        {
            "scope": fact.payload["document"]["id"],
            "version": fact.payload["version"],
            "at": fact.at,
            "day": fact.day,
            "document": canonical(fact.payload["document"]),
        },
    )


def latest(connection: Connection) -> tuple[Scope, ...]:
    """Each scope as it stands, in order of id."""
    rows = connection.execute(
        "SELECT version, document FROM scope_version AS told"
        " WHERE version = (SELECT max(version) FROM scope_version AS other WHERE other.scope = told.scope)"
        " ORDER BY scope"
    )
    return tuple(from_document(json.loads(row["document"]), row["version"]) for row in rows)


def version_of(connection: Connection, scope: str) -> int:
    """The number of the last version of a scope; 0 when there is none."""
    row = connection.execute(
        "SELECT coalesce(max(version), 0) AS version FROM scope_version WHERE scope = :scope", {"scope": scope}
    ).fetchone()
    return int(row["version"])


def faults(connection: Connection) -> Iterator[Fault]:
    """The versions that are not in the journal as they are stored, or are missing."""
    for row in connection.execute(f"{_TOLD} EXCEPT {_KEPT}"):
        yield Fault(Check.SCOPES, _subject(row), Wrong.OTHER_THAN_JOURNAL)
    for row in connection.execute(f"{_KEPT} EXCEPT {_TOLD}"):
        yield Fault(Check.SCOPES, _subject(row), Wrong.NOT_IN_JOURNAL)


def _subject(row: Row) -> str:
    return f"{row['scope']} {row['version']}"
