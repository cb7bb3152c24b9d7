"""From facts to an entry of a declared register: the one fold that writes rows and that verification compares with."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Fact, Kind, settled
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.registers.model import Entry, Move, Register, Values


def fold(register: Register, facts: Iterable[Fact]) -> Entry | None:
    """The entry told by all its facts, in order; None when it was never recorded, or its recording was undone."""
    facts = list(facts)
    entry: Entry | None = None
    for fact in settled(facts):
        entry = _next(register, entry, fact)
    return replace(entry, last_fact=facts[-1].id) if entry else None


def on_days(register: Register, facts: Iterable[Fact], days: Iterable[str]) -> Iterator[tuple[str, Entry]]:
    """The entry as the facts of the time told it at the end of each of the days (in order) by which it was recorded.

    What was undone since never happened; an amendment counts from its own day on.
    """
    waiting = deque(days)
    entry: Entry | None = None
    for fact in settled(list(facts)):
        while waiting and waiting[0] < fact.day:
            day = waiting.popleft()
            if entry is not None:
                yield day, entry
        entry = _next(register, entry, fact)
    if entry is not None:
        yield from ((day, entry) for day in waiting)


def _next(register: Register, entry: Entry | None, fact: Fact) -> Entry | None:
    if fact.kind is Kind.ENTRY_RECORDED:
        return _recorded(register, fact)
    return _evolved(register, entry, fact) if entry is not None else None


def _recorded(register: Register, fact: Fact) -> Entry:
    empty: Values = {name: one.empty for name, one in register.all_fields.items() if not one.typed}
    return Entry(
        register=register.name,
        id=fact.payload["entry"],
        site=fact.site,
        state=register.states[0],
        recorded_on=fact.day,
        recorded_by=fact.agent,
        since=fact.day,
        values={**empty, **values_of(fact.payload["told"])},
    )


def _evolved(register: Register, entry: Entry, fact: Fact) -> Entry:
    entry = replace(entry, values={**entry.values, **values_of(fact.payload["told"])})
    move = register.move(fact.payload["move"]) if fact.kind is Kind.ENTRY_MOVED else None
    if move is None or move.to is None or move.to == entry.state:
        return entry
    return replace(entry, state=move.to, since=fact.day)


def values_of(told: Mapping[str, Any]) -> Values:
    """Values as they come back from JSON, which knows no tuples."""
    return {name: tuple(value) if isinstance(value, list) else value for name, value in told.items()}


def may_move(entry: Entry, move: Move, by: Actor) -> bool:
    """Whether that act can be done now, by that agent."""
    return entry.state in move.leaves and (by.supervisor or not move.supervisor)


def must_allow(entry: Entry, move: Move, by: Actor) -> None:
    """Refuse what the state, or the role of the agent, does not allow."""
    if entry.state not in move.leaves:
        raise Refusal(RefusalCode.ENTRY_STATE, number=entry.id)
    if move.supervisor and not by.supervisor:
        raise Refusal(RefusalCode.SUPERVISOR_ONLY)


def due_on(register: Register, entry: Entry) -> str:
    """The day by which an entry is to be dealt with, empty when there is none, or nothing is owed any more."""
    return entry.text(register.due) if register.due and entry.state in (register.due_in or register.open) else ""
