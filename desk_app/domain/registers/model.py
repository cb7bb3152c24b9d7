"""What a register is made of, and one entry of any of them.

A register is declared, never programmed: its fields, its states, its moves. Days are local, ISO.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TypeAlias

Value: TypeAlias = str | int | bool | tuple[int, ...] | None
"""Of a text, a day, a choice, an agent or a service `str`; of a number or an entry `int`; of commitments a tuple."""
Values: TypeAlias = Mapping[str, Value]


class FieldKind(StrEnum):
    """What a field holds."""

    TEXT = "text"
    NOTE = "note"  # several lines
    DAY = "day"
    NUMBER = "number"
    FLAG = "flag"
    CHOICE = "choice"  # one of its `choices`
    AGENT = "agent"  # an agent of the settings
    SERVICE = "service"  # a service of the settings; the empty one is the whole place
    COMMITMENTS = "commitments"  # official numbers
    ENTRY = "entry"  # the number of an entry of the register `register`


EMPTY: Mapping[FieldKind, Value] = {
    **dict.fromkeys((FieldKind.TEXT, FieldKind.NOTE, FieldKind.SERVICE), ""),
    **dict.fromkeys((FieldKind.DAY, FieldKind.NUMBER, FieldKind.CHOICE, FieldKind.AGENT, FieldKind.ENTRY)),
    FieldKind.FLAG: False,
    FieldKind.COMMITMENTS: (),
}
"""What stands for nothing told."""
_TYPED = frozenset({FieldKind.TEXT, FieldKind.NOTE})


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that is told of an entry.

    What is typed freely may name somebody: it is kept apart from the journal, where it can be erased. Only a text that
    is `coded`, a key or a version, stands in the journal. `personal` fields do name somebody: no copy or file of the
    register has them. `most` is the longest text or the greatest number; `past` days are never after the day they are
    told on.
    """

    name: str
    kind: FieldKind = FieldKind.TEXT
    required: bool = False
    most: int = 200
    choices: tuple[str, ...] = ()
    register: str = ""
    coded: bool = False
    personal: bool = False
    past: bool = False
    preset: Value = None  # what a new form begins with, other than nothing; for a day, so many days from today

    @property
    def empty(self) -> Value:
        """What stands for nothing told in this field."""
        return EMPTY[self.kind]

    @property
    def typed(self) -> bool:
        """Whether it is kept apart from the journal."""
        return self.kind in _TYPED and not self.coded


@dataclass(frozen=True, slots=True)
class Move:
    """One act on an entry: from which states, the state it leads to (None: it stays), and what it asks for.

    The fields it `asks` are written into the entry beside those of its form; they may be among them.
    """

    name: str
    leaves: frozenset[str]
    to: str | None = None
    asks: tuple[Field, ...] = ()
    supervisor: bool = False


@dataclass(frozen=True)
class Register:
    """One declared register. The first of `states` is that of a new entry; those not `open` are the end of its life.

    `title` and `due` name the fields that entries are called by, and by which they are to be dealt with while open.
    """

    name: str
    fields: tuple[Field, ...]
    states: tuple[str, ...]
    open: frozenset[str]
    moves: tuple[Move, ...]
    title: str
    due: str = ""
    due_in: frozenset[str] = frozenset()  # the states in which that day counts; those that are open, unless told

    @cached_property
    def all_fields(self) -> Mapping[str, Field]:
        """Every field by name: those of the form, then those only a move asks for."""
        asked = (one for move in self.moves for one in move.asks)
        known: dict[str, Field] = {}
        for one in (*self.fields, *asked):
            known.setdefault(one.name, one)
        return known

    def move(self, name: str) -> Move | None:
        """The move of that name."""
        return next((move for move in self.moves if move.name == name), None)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `since` is the day its state was reached.

    Folded from its facts it has no words; read from the store its `values` hold those that are still kept.
    """

    register: str
    id: int
    site: str
    state: str
    recorded_on: str
    recorded_by: str
    since: str
    values: Values = field(default_factory=dict)
    last_fact: int = 0

    def text(self, name: str) -> str:
        """A text, a day, a choice, an agent or a service; empty when nothing is told."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> int | None:
        """A number, or that of an entry."""
        value = self.values.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def flag(self, name: str) -> bool:
        """Whether it is so."""
        return self.values.get(name) is True

    def numbers(self, name: str) -> tuple[int, ...]:
        """The numbers of commitments."""
        value = self.values.get(name)
        return value if isinstance(value, tuple) else ()
