"""Finding the columns that a map names among those of a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk_app.exchange.imports.map_errors import MapCode, MapError, among
from desk_app.exchange.imports.moments.words import plain, text_of
from desk_app.exchange.tables import Cell, Row


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a file, found by name (exactly, else without case and accents) or by position `#3`."""

    names: tuple[str, ...]

    def place(self, key: str, where: str) -> int:
        """The position, from 0, of the column a map names; `where` says which part of the map names it."""
        if key in self.names:
            return self.names.index(key)
        if key.startswith("#") and key[1:].isdecimal() and 1 <= int(key[1:]) <= len(self.names):
            return int(key[1:]) - 1
        alike = [place for place, name in enumerate(self.names) if plain(name) == plain(key)]
        if len(alike) == 1:
            return alike[0]
        raise MapError(MapCode.UNKNOWN_COLUMN, where=where, key=key, **among(key, self.names))

    def places(self, keys: Sequence[str], where: str) -> tuple[int, ...]:
        """The positions of several columns."""
        return tuple(self.place(key, where) for key in keys)


def first_told(row: Row, places: Sequence[int], nothing: frozenset[str]) -> tuple[Cell, int | None]:
    """The first of these cells that says something, with its position; (None, None) when none does."""
    for place in places:
        cell = row.cells[place]
        text = text_of(cell)
        if text and (not nothing or plain(text) not in nothing):
            return cell, place
    return None, None
