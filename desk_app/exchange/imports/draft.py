"""A first map for a file that nobody described yet: what its columns hold, and which could be what an import needs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from desk_app.exchange.imports.moments.dates import Order
from desk_app.exchange.imports.moments.durations import Unit, read_duration
from desk_app.exchange.imports.moments.reading import MomentReader
from desk_app.exchange.imports.moments.words import plain, text_of
from desk_app.exchange.tables import Cell, Table

_ROWS = 2_000
_WORDS = 40
_MOST_WORDS = 30
_ENOUGH = 0.6
_UNIQUE = 0.98
_UNIX_S, _UNIX_MS = range(10**8, 10**10), range(10**11, 10**13)


class Holds(StrEnum):
    """What the cells of a column look like."""

    DATE = "date"
    CLOCK = "clock"
    UNIX = "unix"
    UNIX_MS = "unix_ms"
    DURATION = "duration"
    NUMBER = "number"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A field of a map: the words that headings have for it, what such a column holds; `codes` are what its texts are
    turned into, `known` tells the words that need no mention in the map; `value` stands for a column that nobody names,
    `in_settings` says that its texts are names of the settings."""

    name: str
    headings: str
    holds: frozenset[Holds] = frozenset()
    needed: bool = False
    codes: tuple[str, ...] = ()
    known: Callable[[str], bool] = lambda word: False
    value: str | None = None
    in_settings: bool = False


@dataclass(slots=True)
class Column:
    """What the first rows of a file have in a column. `words` with how often, none where they are too many;
    `american`: how many more of its cells, as a share, are dates with the month first than with the day first."""

    name: str
    holds: Holds = Holds.TEXT
    filled: int = 0
    distinct: int = 0
    american: float = 0.0
    words: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Draft:
    """Columns of a file, those found for the fields of a map, and what makes a row itself; `status` tells states.

    `groups`: several rows share their identity.
    """

    columns: tuple[Column, ...]
    found: dict[str, Column]
    identity: Column | None
    status: Column | None
    order: Order
    groups: bool = False


def draft_of(table: Table, wanted: Sequence[Wanted], group: str | None = None) -> Draft:
    """Look at the first rows of a file; `group`: how a column is headed that several rows may share as their identity.

    Raises `TableError`.
    """
    rows = [row for row in islice(table, _ROWS) if not row.is_blank]
    columns = tuple(_column(name, [row.cells[place] for row in rows]) for place, name in enumerate(table.columns))
    free = [column for column in columns if column.filled]
    shared = next((column for column in free if group and _is_shared(column, group)), None)
    identity = shared or next((column for column in free if _is_identity(column)), None)
    found: dict[str, Column] = {}
    for one in wanted:
        taken = [column.name for column in found.values()]
        left = [column for column in free if column is not identity and column.name not in taken]
        column = next((column for column in left if _fits(column, one)), None)
        if column is not None:
            found[one.name] = column
    left = [column for column in free if column.words and column.name not in {one.name for one in found.values()}]
    status = next((column for column in left if _STATUS.search(_heading(column))), None)
    american = sum(column.american for column in free if column.holds is Holds.DATE) > 0
    order = Order.MONTH_FIRST if american else Order.DAY_FIRST
    return Draft(columns, found, identity, status, order, shared is not None)


_STATUS = re.compile(r"\b(statut|status|etat|disposition|resultat|outcome|issue|hangup)|status\b|statut\b")
_FEW_SHARED = 0.3
_IDENTITY = re.compile(
    r"(\bid\b|^id|id$|uuid|numero|number|n°|\bno\b|\bref|\bcle\b|key|callid|linkedid|enquiry|dossier|objectid)"
)


def _is_identity(column: Column) -> bool:
    unique = column.distinct >= _UNIQUE * column.filled
    return (
        unique
        and column.holds in (Holds.TEXT, Holds.NUMBER, *_SINCE_1970)
        and _IDENTITY.search(_heading(column)) is not None
    )


def _is_shared(column: Column, group: str) -> bool:
    """Whether some rows, and not most, have the same of it."""
    named = re.search(group, _heading(column)) is not None
    return named and _FEW_SHARED * column.filled <= column.distinct < column.filled


def _heading(column: Column) -> str:
    return plain(column.name).replace("_", " ")


def _fits(column: Column, wanted: Wanted) -> bool:
    if wanted.holds and column.holds not in wanted.holds:
        return False
    if wanted.codes and not column.words:
        return False
    return re.search(wanted.headings, _heading(column)) is not None


def _column(name: str, cells: Sequence[Cell]) -> Column:
    told = [cell for cell in cells if text_of(cell)]
    words = Counter(text_of(cell)[:_WORDS] for cell in told)
    column = Column(name, filled=len(told), distinct=len(words))
    if len(words) <= _MOST_WORDS:
        column.words = words
    if told:
        column.holds, column.american = _holds(told)
    return column


def _holds(cells: Sequence[Cell]) -> tuple[Holds, float]:
    """What most of the cells are, and how much more they are American dates than French ones."""

    def share(test: Callable[[Cell], bool]) -> float:
        return sum(map(test, cells)) / len(cells)

    for holds, test in _TESTS.items():
        if share(test) >= _ENOUGH and not (holds in _SINCE_1970 and share(_is_zero) >= _ENOUGH):
            return holds, 0.0
    french = share(lambda cell: _is_date(cell, Order.DAY_FIRST))
    american = share(lambda cell: _is_date(cell, Order.MONTH_FIRST))
    return (Holds.DATE if max(french, american) >= _ENOUGH else Holds.TEXT), american - french


def _is_date(cell: Cell, order: Order) -> bool:
    return MomentReader((), order).day(cell) is not None and not _is_number(cell)


def _is_number(cell: Cell) -> bool:
    return re.fullmatch(r"[+-]?[\d\s]+(?:[.,]\d+)?", text_of(cell)) is not None


def _is_whole(cell: Cell, within: range) -> bool:
    text = text_of(cell)
    return text.isascii() and text.isdecimal() and text.lstrip("0") == text and len(text) < 14 and int(text) in within


def _is_clock(cell: Cell) -> bool:
    return re.fullmatch(r"([01]?\d|2[0-3])\s*[:hH]\s*[0-5]\d.*", text_of(cell)) is not None


def _is_zero(cell: Cell) -> bool:
    return text_of(cell) == "0"


_SINCE_1970 = (Holds.UNIX, Holds.UNIX_MS)
_TESTS: dict[Holds, Callable[[Cell], bool]] = {
    Holds.UNIX: lambda cell: _is_whole(cell, _UNIX_S) or _is_zero(cell),
    Holds.UNIX_MS: lambda cell: _is_whole(cell, _UNIX_MS) or _is_zero(cell),
    Holds.NUMBER: _is_number,
    Holds.CLOCK: _is_clock,
    Holds.DURATION: lambda cell: read_duration(cell, Unit.SECONDS) is not None,
}
