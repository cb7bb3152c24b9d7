"""The purge of what is past its time, and what was erased: counts and days, never whose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Fact, Kind
from desk_app.domain.retention import Retention, first_kept
from desk_app.services.acting import Act, Outcome, perform
from desk_app.storage import personal_data, settings
from desk_app.storage.personal_data import HOLDINGS, Erased
from desk_app.storage.store import Store

LAST_PURGED = "last_purged"
_BEFORE_CLASSES = {"names": "appointments", "complaints": "complaints"}
"""What the first release told of a purge: the key in the fact, and its class."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """One class in one erasing: what was erased, of which days, by itself or because somebody asked.

    `days` is the time it had been kept for, None where the fact does not tell it.
    """

    at: int
    day: str
    kind: Kind
    key: str
    count: int
    first: str
    last: str
    days: int | None = None


def purge(store: Store, *, by: Actor, op: str) -> Outcome:
    """Erase everything that is past its time; a fact tells the counts, and nothing when there was nothing."""

    def work(act: Act) -> None:
        told = []
        for holding in HOLDINGS:
            retention = act.settings.retention[holding.key]
            erased = personal_data.purge(act.connection, holding, act.by.site, first_kept(act.day, retention))
            told += _told(holding.key, erased, retention)
        if told:
            act.record(Kind.PURGED, classes=told)
        settings.set_meta(act.connection, LAST_PURGED, act.day)

    return perform(store, op, by, work)


def _told(key: str, erased: Erased, retention: Retention | None = None) -> list[dict[str, Any]]:
    if not erased.count:
        return []
    kept_for = {} if retention is None else {"days": retention.days}
    return [{"class": key, "count": erased.count, "first": erased.first, "last": erased.last, **kept_for}]


def record_erased(act: Act, kind: Kind, erased: Mapping[str, Erased]) -> None:
    """Write down what was erased, or handed over, because somebody asked: counts by class."""
    told = [line for key, one in erased.items() for line in _told(key, one)]
    if told:
        act.record(kind, classes=told)


def erasures(facts: Iterable[Fact]) -> tuple[Erasure, ...]:
    """What facts tell of erasing, class by class."""
    return tuple(line for fact in facts for line in _erasures_of(fact))


def _erasures_of(fact: Fact) -> Iterable[Erasure]:
    for told in fact.payload.get("classes", ()):
        yield Erasure(
            fact.at, fact.day, fact.kind, told["class"], told["count"], told["first"], told["last"], told.get("days")
        )
    for name, key in _BEFORE_CLASSES.items():
        if fact.payload.get(name):
            yield Erasure(fact.at, fact.day, fact.kind, key, fact.payload[name], "", "")
