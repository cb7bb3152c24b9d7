"""A table as the bytes of a CSV that spreadsheets open without running anything: semicolons, UTF-8 with its mark."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from desk_app.domain.spreadsheet import guarded


def csv_bytes(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The table under its columns."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerow(columns)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig", "replace")
