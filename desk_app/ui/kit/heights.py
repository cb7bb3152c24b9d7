"""Tables as tall as their rows, so that a page shows what there is and no empty space."""

from __future__ import annotations

from typing import Any

from desk_app.ui.kit.table import Table

_FRAME = 6


def height_of(table: Table[Any], rows: int) -> int:
    """The height in pixels at which a table shows so many rows, its titles included."""
    header = table.horizontalHeader().sizeHint().height()
    return header + rows * table.verticalHeader().defaultSectionSize() + _FRAME
