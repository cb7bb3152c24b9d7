"""Entries of registers out of another program: the facts that their whole life would have left, many at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Fact, Kind
from desk_app.services.acting import begin, notice_clock
from desk_app.storage import journal, registers
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store


@dataclass(frozen=True, slots=True)
class PastEntry:
    """One entry: what its facts tell, in order, without the register and the number. The days they tell are their own.

    `op` is the same whenever the same entry is recorded again.
    """

    op: str
    facts: tuple[tuple[Kind, Mapping[str, Any]], ...]


def record_past_entries(store: Store, register: str, entries: Sequence[PastEntry], *, by: Actor, op: str) -> int:
    """Record those that are not recorded yet, all in one transaction; how many were new.

    `op` names the batch in case the clock was moved. Raises `StoreError`; then nothing of the batch was kept.
    """

    def attempt(connection: Connection) -> int:
        notice_clock(store, connection, op, by)
        act = begin(store, connection, op, by)
        first = number = journal.next_entry(connection, register)
        told: list[Fact] = []
        for entry in entries:
            if journal.of_operation(connection, entry.op):
                continue
            for part, (kind, payload) in enumerate(entry.facts):
                told.append(
                    Fact(
                        id=0,
                        op=entry.op,
                        part=part,
                        at=act.at,
                        recorded_at=act.now,
                        day=act.day,
                        kind=kind,
                        site=by.site,
                        desk=by.desk,
                        agent=by.agent,
                        counter=None,
                        visit=None,
                        appointment=None,
                        payload={"register": register, "entry": number, **_known(payload)},
                    )
                )
            number += 1
        journal.append_all(connection, told)
        for entry_number in range(first, number):
            registers.fold_entry(connection, register, entry_number)
        return number - first

    recorded = store.write(attempt)
    store.anchor.accept()
    return recorded


def _known(payload: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in payload.items() if value is not None}
