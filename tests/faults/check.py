"""What must hold of a store after anything that happened to it."""

from __future__ import annotations

from collections.abc import Iterable

from desk_app.storage.store import Store
from desk_app.storage.verification import verify
from tests.faults.player import Ack


def lost(store: Store, acks: Iterable[Ack]) -> list[Ack]:
    """The acknowledged acts that the store does not hold, fact for fact, or whose ticket was not given."""
    facts: dict[str, list[tuple[int, str]]] = {}
    for row in store.connection.execute("SELECT op, id, hash FROM journal ORDER BY id"):
        facts.setdefault(row["op"], []).append((row["id"], row["hash"].hex()))
    rows = store.connection.execute("SELECT series, number FROM ticket")
    given = {f"{row['series']} {row['number']:03d}" for row in rows}
    return [
        ack for ack in acks if facts.get(ack.op) != [*ack.facts] or (ack.ticket is not None and ack.ticket not in given)
    ]


def numbering_faults(store: Store) -> list[str]:
    """Numbers missing in a series of a day, or told by the journal twice."""
    rows = store.connection.execute(
        "SELECT day, json_extract(payload, '$.series') AS series, json_extract(payload, '$.number') AS number"
        " FROM journal WHERE json_extract(payload, '$.number') IS NOT NULL ORDER BY 1, 2, 3"
    ).fetchall()
    told: dict[tuple[str, str], list[int]] = {}
    for row in rows:
        told.setdefault((row["day"], row["series"]), []).append(row["number"])
    return [
        f"{day} {series}: {numbers}"
        for (day, series), numbers in told.items()
        if numbers != [*range(1, len(numbers) + 1)]
    ]


def assert_sound(store: Store, acks: Iterable[Ack]) -> None:
    """Nothing acknowledged is lost, numbers follow each other, and `verify` finds nothing."""
    assert lost(store, acks) == []
    assert numbering_faults(store) == []
    assert verify(store.connection) == ()
