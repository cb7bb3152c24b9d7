"""Tables kept as text (CSV, TSV and their cousins), read as a stream: memory does not grow with the file."""

from __future__ import annotations

import codecs
import io
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from desk_app.exchange.tables.delimiters import find_delimiter, said_by_excel, spaces_before_quotes
from desk_app.exchange.tables.encodings import Encoding, find_encoding
from desk_app.exchange.tables.errors import TableCode, TableError, cause_of
from desk_app.exchange.tables.headers import column_names, find_header
from desk_app.exchange.tables.lines import records
from desk_app.exchange.tables.model import Found, Row, Table

_SAMPLE_CHARS = 1 << 18
_NAMED = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|"}
_CONTROLS = frozenset(map(chr, range(32))) - set("\t\n\r\v\f\x1a\x1b")


@dataclass(frozen=True, slots=True)
class _Layout:
    """How the text is cut. `stamp` tells whether the file is still the same at the next reading."""

    path: Path
    encoding: Encoding
    delimiter: str
    skip_spaces: bool
    said: bool
    stamp: tuple[int, int]

    def records(self) -> Generator[tuple[int, list[str]]]:
        if _stamp(self.path) != self.stamp:
            raise TableError(TableCode.CHANGED, path=self.path)
        with _opened(self.path, self.encoding) as stream:
            told = records(stream, self.path, self.delimiter, skip_spaces=self.skip_spaces)
            yield from islice(told, 1 if self.said else 0, None)
        if _stamp(self.path) != self.stamp:
            raise TableError(TableCode.CHANGED, path=self.path)


def open_text(path: Path, *, encoding: str | None, delimiter: str | None, header_row: int | None) -> Table:
    """The table of a text file. Arguments as for `read_table`; `TableError` when it cannot be one."""
    layout = _layout(path, encoding, delimiter)
    with closing(layout.records()) as told:
        first = list(islice(told, header_row or 50))
    if not first:
        raise TableError(TableCode.EMPTY, path=path)
    columns, header_line = _header(path, first, header_row)
    found = Found(
        kind="tsv" if layout.delimiter == "\t" else "csv",
        header_line=header_line,
        encoding=layout.encoding.name,
        damaged_text=layout.encoding.damaged,
        delimiter=layout.delimiter,
    )
    return Table(path, columns, found, lambda: _rows(layout, len(columns), header_line))


def _layout(path: Path, encoding: str | None, delimiter: str | None) -> _Layout:
    stamp = _stamp(path)
    try:
        known = _named(encoding) if encoding else find_encoding(path)
        with _opened(path, Encoding(known.name, damaged=True)) as stream:
            sample = stream.read(_SAMPLE_CHARS)
            whole = not stream.read(1)
    except UnicodeError as error:  # UTF-16 asked for, and no byte order mark
        raise TableError(TableCode.UNDECODABLE, path=path, line=1, encoding=encoding) from error
    except OSError as error:
        raise TableError(TableCode.UNREADABLE, path=path, cause=cause_of(error)) from error
    if sum(character in _CONTROLS for character in sample.replace("\x00", "")) > len(sample) / 50:
        raise TableError(TableCode.NOT_TEXT, path=path)
    lines = sample if whole else sample[: max(sample.rfind("\n"), sample.rfind("\r")) + 1] or sample
    chosen = _separator(delimiter) if delimiter else find_delimiter(lines) or ","
    spaces = spaces_before_quotes(lines, chosen)
    return _Layout(path, known, chosen, spaces, said_by_excel(lines) is not None, stamp)


def _opened(path: Path, encoding: Encoding) -> io.TextIOWrapper:
    return path.open(encoding=encoding.name, errors=encoding.errors, newline="")


def _stamp(path: Path) -> tuple[int, int]:
    try:
        status = path.stat()
    except OSError as error:
        raise TableError(TableCode.UNREADABLE, path=path, cause=cause_of(error)) from error
    return status.st_size, status.st_mtime_ns


def _named(encoding: str) -> Encoding:
    """A codec asked for by name; a byte order mark is passed over whatever the name."""
    try:
        name = codecs.lookup(encoding).name
        "".encode(name)
    except (LookupError, ValueError) as error:
        raise TableError(TableCode.UNKNOWN_ENCODING, encoding=encoding) from error
    return Encoding("utf-8-sig" if name == "utf-8" else name)


def _separator(delimiter: str) -> str:
    told = _NAMED.get(delimiter.lower(), delimiter)
    if len(told) != 1 or told in '"\r\n\x00':
        raise TableError(TableCode.BAD_DELIMITER, delimiter=delimiter)
    return told


def _header(path: Path, first: list[tuple[int, list[str]]], header_row: int | None) -> tuple[tuple[str, ...], int]:
    index = find_header(first)
    if header_row == 0 and index is not None:
        return column_names([None] * len(first[index][1])), 0
    if header_row:
        index = header_row - 1 if len(first) >= header_row else None
    if index is None or not any(cell.strip() for cell in first[index][1]):
        code = TableCode.NO_HEADER if header_row else TableCode.EMPTY
        raise TableError(code, path=path, header_row=header_row)
    line, cells = first[index]
    return column_names(cells), line


def _rows(layout: _Layout, width: int, header_line: int) -> Iterator[Row]:
    for line, cells in layout.records():
        if line <= header_line:
            continue
        short = max(0, width - len(cells))
        told = tuple(cells[:width]) + (None,) * short
        yield Row(line, told, missing=short if cells else 0, extra=tuple(cells[width:]))
