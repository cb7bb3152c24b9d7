"""What a declared register shows: its lines, and one entry whole with its history and what can be done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Fact, settled
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.registers import actions
from desk_app.domain.registers.life import due_on, may_move
from desk_app.domain.registers.model import Entry, FieldKind, Register, Values
from desk_app.domain.registers.registry import REGISTERS
from desk_app.domain.settings import Settings
from desk_app.services.business_day import today
from desk_app.storage import entries, journal
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One entry, with what was typed in it while that is kept.

    `due` is None once it is over; `days_left` is negative when it is late.
    """

    entry: Entry
    due: date | None
    days_left: int | None

    @property
    def values(self) -> Values:
        """Everything told."""
        return self.entry.values


@dataclass(frozen=True, slots=True)
class RegisterView:
    """A register whole, the last recorded first."""

    settings: Settings
    today: date
    lines: tuple[EntryLine, ...]


@dataclass(frozen=True, slots=True)
class EntryDetail:
    """One entry, the facts that stand, and the names of the moves that this agent may make.

    `related` are the entries of other registers that name it, and the actions born from it.
    """

    line: EntryLine
    facts: tuple[Fact, ...]
    moves: tuple[str, ...]
    related: tuple[Entry, ...]


def register_view(store: Store, register: Register) -> RegisterView:
    """The whole register of this site."""
    settings, now = store.settings(), date.fromisoformat(today(store))

    def reading(connection: Connection) -> RegisterView:
        found = entries.of_site(connection, register.name, settings.site.id)
        return RegisterView(settings, now, tuple(_line(register, one, now) for one in found))

    return store.read(reading)


def entry_detail(store: Store, register: Register, number: int, by: Actor) -> EntryDetail:
    """One entry with its timeline. Refused when there is none of that number."""
    settings, now = store.settings(), date.fromisoformat(today(store))

    def reading(connection: Connection) -> EntryDetail:
        found = entries.one(connection, register.name, number)
        if found is None or found.site != settings.site.id:
            raise Refusal(RefusalCode.UNKNOWN_ENTRY, number=number)
        return EntryDetail(
            _line(register, found, now),
            tuple(settled(journal.of_entry(connection, register.name, number))),
            tuple(move.name for move in register.moves if may_move(found, move, by)),
            tuple(_related(connection, found)),
        )

    return store.read(reading)


def _related(connection: Connection, entry: Entry) -> Iterator[Entry]:
    for register in REGISTERS.values():
        names = [
            name
            for name, field in register.all_fields.items()
            if field.kind is FieldKind.ENTRY and field.register == entry.register
        ]
        if names:
            others = entries.of_site(connection, register.name, entry.site)
            yield from (other for other in others if any(other.number(name) == entry.id for name in names))
    born = actions.origin_of(entry.register, entry.id)
    for action in entries.of_site(connection, actions.NAME, entry.site):
        if (action.text("origin"), action.text("origin_key")) == born:
            yield action


@dataclass(frozen=True, slots=True)
class Tally:
    """How many entries of a register there are, those still open, and those of them whose day is past."""

    total: int = 0
    open: int = 0
    late: int = 0


def tallies(store: Store, names: Iterable[str]) -> dict[str, Tally]:
    """Of each of these registers, those of this site."""
    site, now = store.settings().site.id, today(store)
    counted = store.read(lambda connection: entries.counted_by_state(connection, site, now))

    def of(register: Register) -> Tally:
        states = {state: told for (name, state), told in counted.items() if name == register.name}
        return Tally(
            total=sum(n for n, _late in states.values()),
            open=sum(n for state, (n, _late) in states.items() if state in register.open),
            late=sum(late for _n, late in states.values()),
        )

    return {name: of(REGISTERS[name]) for name in names}


def linked_titles(store: Store, register: Register) -> Mapping[str, Mapping[int, str]]:
    """By number, the titles of the entries that the fields of a register may name, by register; the open ones first."""
    names = {field.register for field in register.all_fields.values() if field.kind is FieldKind.ENTRY}
    site = store.settings().site.id

    def titles(connection: Connection, linked: Register) -> dict[int, str]:
        found = entries.of_site(connection, linked.name, site)
        found = tuple(sorted(found, key=lambda entry: entry.state not in linked.open))
        return {entry.id: entry.text(linked.title) for entry in found}

    return store.read(lambda connection: {name: titles(connection, REGISTERS[name]) for name in sorted(names)})


def _line(register: Register, entry: Entry, now: date) -> EntryLine:
    told = due_on(register, entry)
    due = date.fromisoformat(told) if told else None
    return EntryLine(entry, due, (due - now).days if due else None)
