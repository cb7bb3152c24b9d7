"""Counts small enough to point at somebody are put together before they are shown (design, 6)."""

from __future__ import annotations

from collections.abc import Mapping

FLOOR = 5
OTHERS = "others"


def merge_small(counts: Mapping[str, int], floor: int = FLOOR) -> dict[str, int]:
    """The counts, those under the floor summed up under `OTHERS`; cells of 0 are left out.

    One small cell could be told from the total: then the next smallest goes with it, until the sum reaches the
    floor or no cell is left. The sum of all cells does not change.
    """
    cells = sorted((n, name) for name, n in counts.items() if n)
    merged = taken = 0
    for n, _ in cells:
        if n >= floor and (merged >= floor or not merged):
            break
        merged, taken = merged + n, taken + 1
    kept = {name: n for n, name in reversed(cells[taken:])}
    return {**kept, OTHERS: merged} if merged else kept
