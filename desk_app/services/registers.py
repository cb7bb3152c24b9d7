"""The three verbs of every declared register: record an entry, amend it, move it. What is typed is kept apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Fact, Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.registers.checking import Context, checked
from desk_app.domain.registers.life import must_allow
from desk_app.domain.registers.model import Entry, Field, Register, Value, Values
from desk_app.domain.registers.registry import REGISTERS
from desk_app.services.acting import Act, Outcome, perform
from desk_app.storage import entries, journal
from desk_app.storage.store import Store


def record(store: Store, register: Register, told: Values, *, by: Actor, op: str) -> Outcome:
    """Enter something; `told` holds the fields of its form by name."""

    def work(act: Act) -> None:
        record_in(act, register, told)

    return perform(store, op, by, work)


def record_in(act: Act, register: Register, told: Values) -> int:
    """Enter something within a larger act; its number."""
    number = journal.next_entry(act.connection, register.name)
    _write(act, Kind.ENTRY_RECORDED, register, number, register.fields, told)
    return number


def amend(store: Store, register: Register, entry: int, told: Values, *, by: Actor, op: str) -> Outcome:
    """Tell the fields of the form anew, in whatever state; those that a move asked for stay."""

    def work(act: Act) -> None:
        _found(act, register, entry)
        _write(act, Kind.ENTRY_AMENDED, register, entry, register.fields, told)

    return perform(store, op, by, work)


def move(store: Store, register: Register, entry: int, name: str, told: Values, *, by: Actor, op: str) -> Outcome:
    """Carry out one act on an entry; `told` holds what the move asks for."""

    def work(act: Act) -> None:
        move_in(act, register, entry, name, told)

    return perform(store, op, by, work)


def move_in(act: Act, register: Register, entry: int, name: str, told: Values) -> None:
    """Carry out one act on an entry within a larger one."""
    known = register.move(name)
    if known is None:
        raise Refusal(RefusalCode.ENTRY_STATE, number=entry)
    must_allow(_found(act, register, entry), known, act.by)
    _write(act, Kind.ENTRY_MOVED, register, entry, known.asks, told, move=name)


def forget_move(act: Act, fact: Fact) -> None:
    """Keep no longer what a move that is taken back was told."""
    register, name = REGISTERS[fact.payload["register"]], fact.payload["move"]
    move = register.move(name)
    if move is not None:
        typed = {one.name for one in move.asks if one.typed}
        entries.forget_words(act.connection, register.name, fact.payload["entry"], typed)


def _found(act: Act, register: Register, entry: int) -> Entry:
    found = entries.one(act.connection, register.name, entry)
    if found is None or found.site != act.by.site:
        raise Refusal(RefusalCode.UNKNOWN_ENTRY, number=entry)
    return found


def _write(
    act: Act, kind: Kind, register: Register, entry: int, fields: Iterable[Field], told: Values, move: str | None = None
) -> None:
    """One fact with the values that may stand in the journal, the others beside it."""
    fields = tuple(fields)
    values = checked(fields, told, _context(act))
    typed = {one.name for one in fields if one.typed}
    open_ones = {name: value for name, value in values.items() if name not in typed}
    act.record(kind, register=register.name, entry=entry, told=_as_json(open_ones), move=move)
    words = {name: values[name] for name in typed}
    if any(words.values()) or entries.words_of(act.connection, register.name, entry):
        kept = entries.words_of(act.connection, register.name, entry) or {}
        entries.keep_words(act.connection, register.name, entry, {**kept, **words})


def _as_json(values: Mapping[str, Value]) -> dict[str, object]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


def _context(act: Act) -> Context:
    def has_entry(register: str, entry: int) -> bool:
        return entries.one(act.connection, register, entry) is not None

    return Context(act.settings, act.day, has_entry)
