"""A register as a table of codes: what every export of one gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from desk_app.domain.framework import Words
from desk_app.storage.driver import Connection


@dataclass(frozen=True, slots=True)
class Asked:
    """The entries of a site that concern the days from the first to the last (ISO, both included)."""

    site: str
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of texts under their columns. `left_out` entries are in no row, as they concern somebody discreet."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Export:
    """A register that goes into the audit pack.

    `name` is that of its file, in ASCII. `table` reads it: codes, days and numbers only, never a name, a contact, an
    agent or a word that somebody typed.
    """

    name: str
    title: Words
    table: Callable[[Connection, Asked], Table]


Exports: TypeAlias = tuple[Export, ...]


def yes_no(told: bool) -> str:
    """A flag as a cell."""
    return "1" if told else "0"
