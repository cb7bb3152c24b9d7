"""Which row holds the names of the columns, and how those names are made unique."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence

from desk_app.exchange.tables.model import Cell, blank

_SEARCHED = 50


def find_header(rows: Sequence[tuple[int, Sequence[Cell]]]) -> int | None:
    """Index of the header: the first row that fills most of the usual width, which is that of the rows with most cells
    together; None when all are blank.

    Titles, dates of export and blank lines above it are passed over.
    """
    filled = [sum(not blank(cell) for cell in cells) for _, cells in rows[:_SEARCHED]]
    counts = Counter(count for count in filled if count)
    if not counts:
        return None
    usual = max(counts.items(), key=lambda item: (item[0] * item[1], item[0]))[0]
    return next(index for index, count in enumerate(filled) if count >= max(1, 0.6 * usual))


def column_names(cells: Sequence[Cell]) -> tuple[str, ...]:
    """The names, made unique: an empty one becomes `#n` (its position), a repeated one gets ` (2)`."""
    names: list[str] = []
    taken: set[str] = set()
    for position, cell in enumerate(cells, start=1):
        base = name = tidy(str(cell)) if not blank(cell) else f"#{position}"
        again = 1
        while name in taken:
            again += 1
            name = f"{base} ({again})"
        taken.add(name)
        names.append(name)
    return tuple(names)


def tidy(name: str) -> str:
    """A column's name as people read it: NFC, no byte order mark, single spaces."""
    return " ".join(unicodedata.normalize("NFC", name).replace("\ufeff", "").split())
