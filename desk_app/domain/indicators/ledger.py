"""The ledger of a reading: the counts of its days, summed in stretches in which nothing of the scope changes."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeAlias

from desk_app.domain.indicators.counts import Counts, Days
from desk_app.domain.scope import Services

Cover: TypeAlias = Callable[[date], Services | None]
"""The services that count on a day; None when nothing of the site does."""


class Ledger:
    """Days added from any source, in any order. A stretch begins at the first day and at each of the `edges`."""

    def __init__(self, first: date, edges: Iterable[date]) -> None:
        self._begins = sorted({first, *(edge for edge in edges if edge > first)})
        self._names = [begin.isoformat() for begin in self._begins]
        self._cells: list[defaultdict[str, Counter[str]]] = [defaultdict(Counter) for _ in self._begins]

    def add(self, days: Days) -> None:
        """Add the counts of days, none before the first."""
        for day, cells in days.items():
            stretch = self._cells[bisect_right(self._names, day) - 1]
            for service, counts in cells.items():
                stretch[service].update(counts)

    def total(self, cover: Cover, first: date, last: date) -> Counts:
        """The sums of the stretches that begin from the first to the last day, of the services that count in each."""
        found: Counter[str] = Counter()
        for begin, cells in zip(self._begins, self._cells, strict=True):
            services = cover(begin) if first <= begin <= last else None
            if services is not None:
                for service, counts in cells.items():
                    if services.hold(service):
                        found.update(counts)
        return found
