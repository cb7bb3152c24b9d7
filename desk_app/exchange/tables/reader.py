"""The one door: a path goes in, a table comes out, whatever program made the file."""

from __future__ import annotations

from pathlib import Path

from desk_app.exchange.tables.kinds import Kind, recognise
from desk_app.exchange.tables.model import Table
from desk_app.exchange.tables.text import open_text
from desk_app.exchange.tables.workbook import open_workbook


def read_table(
    path: Path,
    *,
    sheet: str | int | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    header_row: int | None = None,
) -> Table:
    """The table in a file; what is not given is found out.

    `sheet`: a name, or a position from 1. `header_row`: the record (text) or row (workbook) that names the
    columns, from 1; 0 when none does, and the columns are then `#1`, `#2`… Raises `TableError` now, or later
    while the rows are gone through.
    """
    kind = recognise(path)
    if kind is Kind.TEXT:
        return open_text(path, encoding=encoding, delimiter=delimiter, header_row=header_row)
    return open_workbook(path, kind, sheet=sheet, header_row=header_row)
