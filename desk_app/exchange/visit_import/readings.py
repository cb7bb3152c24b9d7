"""All the rows of a file, each accounted for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from desk_app.exchange.tables import Row, Table, read_table
from desk_app.exchange.visit_import.map_model import VisitMap
from desk_app.exchange.visit_import.past_visit import Reading
from desk_app.exchange.visit_import.rows import RowReader


def open_table(path: Path, told: VisitMap) -> Table:
    """The file, read as the map says. Raises `TableError`."""
    source = told.source
    return read_table(
        path,
        sheet=source.sheet,
        encoding=source.encoding,
        delimiter=source.delimiter,
        header_row=source.header_row,
    )


def readings(table: Table, told: VisitMap) -> Iterator[Reading | Row]:
    """What becomes of each row, in order; a blank row is given back as it is.

    Raises `MapError` before the first row, and `TableError` where the file cannot be read further.
    """
    reader = RowReader.bind(told, table)
    for row in table:
        yield row if row.is_blank else reader.read(row)
