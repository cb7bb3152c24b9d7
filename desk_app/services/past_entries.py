"""Entries of registers out of another program: the facts that their whole life would have left, many at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Fact, Kind
from desk_app.services.acting import Act, begin, notice_clock
from desk_app.services.past_standing import NEW, Standing
from desk_app.storage import journal, registers
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

_Told: TypeAlias = tuple[Kind, Mapping[str, Any]]
_OURS = frozenset({"register", "entry"})
_NAMES = {"received_on": "received", "promised_on": "promised", "nature": "kind"}
_DAYS = {
    Kind.REQUEST_ACKNOWLEDGED: "acknowledged",
    Kind.COMPLAINT_ACKNOWLEDGED: "acknowledged",
    Kind.REQUEST_ANSWERED: "answered",
    Kind.COMPLAINT_ANSWERED: "answered",
}


@dataclass(frozen=True, slots=True)
class PastEntry:
    """One entry: what its facts tell, in order, without the register and the number. The days they tell are their own.

    `op` is the same whenever the same entry is recorded again.
    """

    op: str
    facts: tuple[_Told, ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """An entry of the past as the journal holds it: its number, how often it was added to, what is not in it yet."""

    number: int
    times: int
    missing: tuple[_Told, ...] = ()
    differs: tuple[str, ...] = ()


def standings(store: Store, register: str, entries: Sequence[PastEntry]) -> list[Standing]:
    """How each of these stands to what is recorded of it."""

    def read(connection: Connection) -> list[Standing]:
        found = [_seen(connection, register, entry) for entry in entries]
        return [NEW if one is None else Standing(True, bool(one.missing), one.differs) for one in found]

    return store.read(read)


def record_past_entries(store: Store, register: str, entries: Sequence[PastEntry], *, by: Actor, op: str) -> int:
    """Record those that are not recorded yet, and what the others tell more, in one transaction; how many that were.

    One that tells something otherwise than what is recorded changes nothing. `op` names the batch in case the clock
    was moved. Raises `StoreError`; then nothing of the batch was kept.
    """

    def attempt(connection: Connection) -> int:
        notice_clock(store, connection, op, by)
        act = begin(store, connection, op, by)
        number = journal.next_entry(connection, register)
        told: list[Fact] = []
        touched: list[int] = []
        for entry in entries:
            seen = _seen(connection, register, entry)
            if seen is None:
                told += _facts(act, register, number, entry.op, entry.facts)
                touched.append(number)
                number += 1
            elif seen.missing:
                told += _facts(act, register, seen.number, f"{entry.op}+{seen.times + 1}", seen.missing)
                touched.append(seen.number)
        journal.append_all(connection, told)
        for one in touched:
            registers.fold_entry(connection, register, one)
        return len(touched)

    recorded = store.write(attempt)
    store.anchor.accept()
    return recorded


def _facts(act: Act, register: str, number: int, op: str, told: Sequence[_Told]) -> Iterator[Fact]:
    for part, (kind, payload) in enumerate(told):
        yield Fact(
            id=0,
            op=op,
            part=part,
            at=act.at,
            recorded_at=act.now,
            day=act.day,
            kind=kind,
            site=act.by.site,
            desk=act.by.desk,
            agent=act.by.agent,
            counter=None,
            visit=None,
            appointment=None,
            payload={"register": register, "entry": number, **_known(payload)},
        )


def _seen(connection: Connection, register: str, entry: PastEntry) -> _Seen | None:
    first = journal.of_operation(connection, entry.op)
    if not first:
        return None
    number = int(first[0].payload["entry"])
    life = journal.of_entry(connection, register, number)
    imported = [fact for fact in life if fact.op.partition("+")[0] == entry.op]
    before = {fact.kind: {k: v for k, v in fact.payload.items() if k not in _OURS} for fact in imported}
    now = {kind: _known(payload) for kind, payload in entry.facts}
    differs = {
        _name(kind, key)
        for kind in before
        for key in ({"on"} if kind in _DAYS else before[kind].keys() | now[kind].keys())
        if before[kind].get(key) != now.get(kind, {}).get(key)
    }
    missing = tuple((kind, payload) for kind, payload in entry.facts if kind not in before)
    if len(life) > len(imported):  # somebody went on with it at the desk: that decides
        by_hand = {fact.kind for fact in life if fact not in imported}
        differs |= {_name(kind, "on") for kind, _ in missing if kind not in by_hand}
        missing = ()
    times = len({fact.op for fact in imported}) - 1
    return _Seen(number, times, () if differs else missing, tuple(sorted(differs)))


def _name(kind: Kind, key: str) -> str:
    """The name that a map gives what a fact holds."""
    return _DAYS[kind] if key == "on" else _NAMES.get(key, key)


def _known(payload: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in payload.items() if value is not None}
