"""The rows of a file read through a map, as an import goes through them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from desk_app.exchange.imports import Rejected, RejectedRowError
from desk_app.exchange.imports.importer import cells_of
from desk_app.exchange.tables import Row, Table
from desk_app.exchange.visit_import import PastVisit, VisitMap
from desk_app.exchange.visit_import.rows import RowReader

Reading: TypeAlias = PastVisit | Rejected


def readings(table: Table, told: VisitMap) -> Iterator[Reading | Row]:
    """What becomes of each row, in order; a blank row is given back as it is."""
    reader = RowReader.bind(told, table)
    for row in table:
        try:
            yield row if row.is_blank else reader.read(row)
        except RejectedRowError as error:
            yield Rejected(row.line_no, error.reason, error.details, cells_of(row))
