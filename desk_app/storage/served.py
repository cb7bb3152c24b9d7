"""Who served what: told by an index alone, so that years of visits cost nothing."""

from __future__ import annotations

from desk_app.storage.driver import Connection

_SERVED = "site = :site AND service = :service AND state = 'SERVED' AND agent IS NOT NULL"


def agents_of(connection: Connection, site: str, service: str) -> tuple[str, ...]:
    """Every agent who ever served a service at a site: one look into the index for each."""
    rows = connection.execute(
        f"WITH RECURSIVE known (agent) AS (SELECT min(agent) FROM segment WHERE {_SERVED} UNION ALL"
        f" SELECT (SELECT min(agent) FROM segment WHERE {_SERVED} AND agent > known.agent) FROM known"
        " WHERE known.agent IS NOT NULL) SELECT agent FROM known WHERE agent IS NOT NULL",
        {"site": site, "service": service},
    )
    return tuple(row["agent"] for row in rows)


def by_agent(connection: Connection, site: str, service: str, agent: str, from_ms: int, to_ms: int) -> bool:
    """Whether an agent served a service at a site, from a moment to before another."""
    row = connection.execute(
        f"SELECT 1 FROM segment WHERE {_SERVED} AND agent = :agent AND ended_at >= :from AND ended_at < :to LIMIT 1",
        {"site": site, "service": service, "agent": agent, "from": from_ms, "to": to_ms},
    ).fetchone()
    return row is not None
