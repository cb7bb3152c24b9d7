"""How large a rectangle the cells of a sheet need, counted while its XML goes by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

_REFERENCE = re.compile(r"([A-Za-z]{1,3})(\d{1,7})")
_ROWS_REPEATED = "number-rows-repeated"
_COLUMNS_REPEATED = "number-columns-repeated"


class Spread(Protocol):
    """Counts elements of one XML part; `area` is the number of cells of the largest rectangle seen so far."""

    @property
    def area(self) -> int: ...

    def start(self, tag: str, attributes: dict[str, str]) -> None: ...

    def end(self, tag: str) -> None: ...


def local_name(tag: str) -> str:
    """A tag or attribute without its prefix."""
    return tag.rpartition(":")[2]


@dataclass(slots=True)
class SheetSpread:
    """An XLSX sheet: cells carry references such as `C3`, or follow one another when they do not."""

    rows: int = 0
    columns: int = 0
    _row: int = 0
    _column: int = 0

    @property
    def area(self) -> int:
        return self.rows * self.columns

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = local_name(tag)
        if name == "row":
            told = attributes.get("r", "")
            self._row = int(told) if told.isdecimal() and len(told) < 9 else self._row + 1
            self._column = 0
        elif name == "c":
            self._place(attributes.get("r", ""))
            self.rows, self.columns = max(self.rows, self._row), max(self.columns, self._column)

    def end(self, tag: str) -> None:
        """Nothing to count at the end of an element."""

    def _place(self, reference: str) -> None:
        told = _REFERENCE.fullmatch(reference)
        if told is None:
            self._column += 1
            return
        self._column = 0
        for letter in told[1].upper():
            self._column = self._column * 26 + ord(letter) - 64
        self._row = max(self._row, int(told[2]))


@dataclass(slots=True)
class ContentSpread:
    """The sheets of an ODS file: rows and cells may be repeated; empty ones at the end cost nothing."""

    largest: int = 0
    _rows: int = 0
    _columns: int = 0
    _empty_rows: int = 0
    _row_repeat: int = 1
    _row_width: int = 0
    _empty_cells: int = 0

    @property
    def area(self) -> int:
        return max(self.largest, self._rows * self._columns)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = local_name(tag)
        told = {local_name(key): value for key, value in attributes.items()}
        if name == "table":
            self._rows = self._columns = self._empty_rows = 0
        elif name == "table-row":
            self._row_repeat = _count(told.get(_ROWS_REPEATED))
            self._row_width = self._empty_cells = 0
        elif name in ("table-cell", "covered-table-cell"):
            repeat = _count(told.get(_COLUMNS_REPEATED))
            if "value-type" in told or "formula" in told:
                self._row_width += self._empty_cells + repeat
                self._empty_cells = 0
            else:
                self._empty_cells += repeat

    def end(self, tag: str) -> None:
        name = local_name(tag)
        if name == "table-row" and self._row_width:
            self._rows += self._empty_rows + self._row_repeat
            self._columns = max(self._columns, self._row_width)
            self._empty_rows = 0
        elif name == "table-row":
            self._empty_rows += self._row_repeat
        elif name == "table":
            self.largest = self.area


def _count(told: str | None) -> int:
    return int(told) if told and told.isdecimal() and len(told) < 10 else 1
