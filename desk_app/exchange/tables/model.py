"""What a table is once read: named columns, rows with their line numbers, what was found out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TypeAlias

Cell: TypeAlias = str | int | float | bool | date | time | datetime | timedelta | None

MAX_FILE_BYTES = 1 << 30
MAX_UNPACKED_BYTES = 1 << 29
MAX_COLUMNS = 16_384  # what a spreadsheet holds
MAX_CELLS = 24_000_000  # a full sheet of 1,048,576 rows by 22 columns
MAX_LINE_CHARS = 1 << 20
MAX_CELL_CHARS = 131_072  # the limit of Python's csv module, left as it is: it is shared by the whole process


@dataclass(frozen=True, slots=True)
class Row:
    """One row, as wide as the header; `line_no` is the first line (or sheet row) it stands on, from 1.

    `missing` counts the cells the row lacked (None here); `extra` are the cells beyond the last column.
    """

    line_no: int
    cells: tuple[Cell, ...]
    missing: int = 0
    extra: tuple[Cell, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether the row says nothing at all."""
        return all(blank(cell) for cell in self.cells) and all(blank(cell) for cell in self.extra)


@dataclass(frozen=True, slots=True)
class Found:
    """What was found out about the file. `damaged_text` says that some bytes were not of the encoding."""

    kind: str
    header_line: int
    encoding: str | None = None
    damaged_text: bool = False
    delimiter: str | None = None
    sheet: str | None = None
    sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table that can be gone through several times; each time the file is read from its start.

    `columns` are the header's names, made unique; iteration gives `Row`s and raises `TableError`.
    """

    path: Path
    columns: tuple[str, ...]
    found: Found
    open_rows: Callable[[], Iterator[Row]]

    def __iter__(self) -> Iterator[Row]:
        return self.open_rows()


def blank(cell: Cell) -> bool:
    """Whether a cell says nothing: empty, or white space only."""
    return cell is None or (isinstance(cell, str) and not cell.strip())
