"""Tables kept in workbooks (XLSX, XLS, ODS), read by python-calamine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import TypeVar

import python_calamine as calamine

from desk_app.exchange.tables.errors import TableCode, TableError
from desk_app.exchange.tables.headers import column_names, find_header
from desk_app.exchange.tables.kinds import Kind
from desk_app.exchange.tables.model import MAX_COLUMNS, Cell, Found, Row, Table, blank
from desk_app.exchange.tables.workbook_guard import check_workbook

T = TypeVar("T")


def open_workbook(path: Path, kind: Kind, *, sheet: str | int | None, header_row: int | None) -> Table:
    """The table of one sheet; without a name, the first visible one that is not empty."""
    if kind is not Kind.XLS:
        check_workbook(path, kind)
    book = _native(path, lambda: calamine.CalamineWorkbook.from_path(path))
    name = _chosen(path, book, sheet)
    page = _native(path, lambda: book.get_sheet_by_name(name))
    first = list(islice(_cells(path, page), header_row or 50))
    line, columns = _header(path, first, header_row)
    found = Found(kind.value, line, sheet=name, sheets=tuple(book.sheet_names))
    return Table(path, columns, found, lambda: _rows(path, page, line, len(columns)))


def _native(path: Path, work: Callable[[], T]) -> T:
    """What the native reader gives. A panic of its own is no `Exception`: it is known by its name."""
    try:
        return work()
    except calamine.PasswordError as error:
        raise TableError(TableCode.PASSWORD, path=path) from error
    except (calamine.CalamineError, OSError, ValueError, OverflowError) as error:
        raise TableError(TableCode.DAMAGED, path=path, cause=error) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise TableError(TableCode.DAMAGED, path=path, cause="unexpected content") from error


def _chosen(path: Path, book: calamine.CalamineWorkbook, sheet: str | int | None) -> str:
    pages = [page for page in book.sheets_metadata if page.typ == calamine.SheetTypeEnum.WorkSheet]
    names = [page.name for page in pages]
    if isinstance(sheet, int) and 1 <= sheet <= len(names):
        return names[sheet - 1]
    if sheet in names:
        return str(sheet)
    if sheet is not None:
        told = ", ".join(f"“{name}”" for name in names) or "none"
        raise TableError(TableCode.UNKNOWN_SHEET, path=path, sheet=sheet, sheets=told)
    shown = [page.name for page in pages if page.visible == calamine.SheetVisibleEnum.Visible] or names
    if not shown:
        raise TableError(TableCode.EMPTY, path=path)
    filled = (name for name in shown if _native(path, lambda n=name: book.get_sheet_by_name(n)).total_height)  # type: ignore[misc]
    return next(filled, shown[0])


def _header(path: Path, first: list[tuple[int, list[Cell]]], header_row: int | None) -> tuple[int, tuple[str, ...]]:
    index = find_header(first)
    if header_row == 0 and index is not None:
        return 0, column_names([None] * len(first[index][1]))
    if header_row:
        index = header_row - 1 if len(first) >= header_row else None
    if index is None or all(blank(cell) for cell in first[index][1]):
        code = TableCode.NO_HEADER if header_row else TableCode.EMPTY
        raise TableError(code, path=path, header_row=header_row)
    line, cells = first[index]
    named = next((place for place in range(len(cells), 0, -1) if not blank(cells[place - 1])), 0)
    return line, column_names(cells[:named])


def _cells(path: Path, page: calamine.CalamineSheet) -> Iterator[tuple[int, list[Cell]]]:
    """The rows with their numbers in the sheet, from 1, columns left of the first filled one put back."""
    if page.width > MAX_COLUMNS:
        raise TableError(TableCode.TOO_MANY_COLUMNS, path=path, line=1, columns=page.width, limit=MAX_COLUMNS)
    left: list[Cell] = [None] * (page.start[1] if page.start else 0)
    rows = _native(path, page.iter_rows)
    number = 0
    while (cells := _native(path, lambda: next(rows, None))) is not None:
        number += 1
        yield number, left + [_plain(cell) for cell in cells]


def _plain(cell: Cell) -> Cell:
    """Workbooks keep whole numbers as floats; an empty cell comes as an empty text."""
    if cell == "":
        return None
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return int(cell)
    return cell


def _rows(path: Path, page: calamine.CalamineSheet, header_line: int, width: int) -> Iterator[Row]:
    """The rows below the header; blank cells beyond it only mean that another row is wider."""
    for line, cells in _cells(path, page):
        if line <= header_line:
            continue
        beyond = tuple(cells[width:])
        extra = beyond if any(not blank(cell) for cell in beyond) else ()
        yield Row(line, tuple(cells[:width]) + (None,) * (width - len(cells)), extra=extra)
