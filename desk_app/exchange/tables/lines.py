"""Bounded lines of a decoded stream, and the records that a CSV reader makes of them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from desk_app.exchange.tables.errors import TableCode, TableError, cause_of
from desk_app.exchange.tables.model import MAX_CELL_CHARS, MAX_COLUMNS, MAX_LINE_CHARS

_END = "\x00end"  # no line can hold it: a NUL is refused


def records(stream: TextIO, path: Path, delimiter: str, *, skip_spaces: bool) -> Iterator[tuple[int, list[str]]]:
    """The records with the line each begins on, from 1. `TableError` names the line it stops at.

    A last line of our own tells whether a quotation mark is still open there: the csv module does not. Its own limit
    of a cell's length belongs to the whole process, where other libraries change it: cells are measured here too.
    """
    reader = csv.reader(_lines_and_end(stream, path), delimiter=delimiter, skipinitialspace=skip_spaces)
    start = 1
    while True:
        try:
            cells = next(reader)
        except csv.Error as error:
            code = TableCode.OPEN_QUOTE if reader.line_num > start else TableCode.CELL_TOO_LONG
            raise TableError(code, path=path, line=start, limit=MAX_CELL_CHARS) from error
        if cells == [_END]:
            return
        if cells and cells[-1].endswith(_END):
            raise TableError(TableCode.OPEN_QUOTE, path=path, line=start)
        if any(len(cell) > MAX_CELL_CHARS for cell in cells):
            raise TableError(TableCode.CELL_TOO_LONG, path=path, line=start, limit=MAX_CELL_CHARS)
        if len(cells) > MAX_COLUMNS:
            raise TableError(TableCode.TOO_MANY_COLUMNS, path=path, line=start, columns=len(cells), limit=MAX_COLUMNS)
        yield start, cells
        start = reader.line_num + 1


def _lines_and_end(stream: TextIO, path: Path) -> Iterator[str]:
    for line_no, line in enumerate(_lines(stream, path), start=1):
        if len(line) > MAX_LINE_CHARS:
            raise TableError(TableCode.LINE_TOO_LONG, path=path, line=line_no, limit=MAX_LINE_CHARS)
        if "\x00" in line:
            raise TableError(TableCode.NUL_BYTE, path=path, line=line_no)
        yield line if line.endswith(("\n", "\r")) else line + "\n"
    yield _END


def _lines(stream: TextIO, path: Path) -> Iterator[str]:
    read = 0
    try:
        while line := stream.readline(MAX_LINE_CHARS + 1):
            read += 1
            yield line
    except UnicodeError as error:
        raise TableError(TableCode.UNDECODABLE, path=path, line=read + 1, encoding=stream.encoding) from error
    except OSError as error:
        raise TableError(TableCode.UNREADABLE, path=path, cause=cause_of(error)) from error
