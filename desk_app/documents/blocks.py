"""What a document says, apart from how it is set: the same blocks become a PDF and its accessible HTML twin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from desk_app.documents.tables import Tile
from desk_app.domain.statistics import Interval


@dataclass(frozen=True, slots=True)
class Heading:
    """Begins a part."""

    text: str


@dataclass(frozen=True, slots=True)
class Say:
    """A paragraph. `quiet` for how something was made, `alert` for what must not be overlooked."""

    text: str
    quiet: bool = False
    alert: bool = False


@dataclass(frozen=True, slots=True)
class Tiles:
    """Headline figures side by side."""

    tiles: Sequence[Tile]


@dataclass(frozen=True, slots=True)
class TextTable:
    """A table. The first cell of a row is its label; `wide` is how many points it takes on paper.

    With `words`, the cells are texts and keep to the left; else figures, to the right. `tight` rows are closer;
    `last` is the room of the last column, the same as that of the others when 0.
    """

    caption: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    wide: float = 200
    words: bool = False
    tight: bool = False
    last: float = 0


@dataclass(frozen=True, slots=True)
class RateRow:
    """One rate: between 0 and 1, its 95 % interval, and what stands beside; `section` begins a part of the table."""

    label: str
    value: float | None
    interval: Interval | None
    cells: Sequence[str]
    section: str = ""


@dataclass(frozen=True, slots=True)
class Rates:
    """Rates with their interval drawn on a line from 0 to 100 %, the target across. `head` leaves the line out."""

    caption: str
    head: Sequence[str]
    rows: Sequence[RateRow]
    target: float


Block: TypeAlias = Heading | Say | Tiles | TextTable | Rates
