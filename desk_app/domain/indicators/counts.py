"""Counts: what the sources give and indicators are made from, by name. A day without any of a thing counts none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from desk_app.domain.figures.model import Share

Counts: TypeAlias = Mapping[str, int]
"""Name of a count → how many, summed over days, services and sites. Only sums: never an average of averages."""
Cells: TypeAlias = Mapping[str, Counts]
"""Service → its counts; what concerns a whole site stands under the empty service."""
Days: TypeAlias = Mapping[str, Cells]
"""Business day (ISO) → its cells."""
Compute: TypeAlias = Callable[[Counts], Share]


@dataclass(frozen=True, slots=True)
class Formula:
    """A share told by names of counts: the sum of `plus` less that of `minus`, over the sum of `over`.

    Told as data, so that an auditor can be handed it with the counts.
    """

    plus: tuple[str, ...]
    over: tuple[str, ...]
    minus: tuple[str, ...] = ()

    def __call__(self, counts: Counts) -> Share:
        """The share of these counts."""

        def total(names: tuple[str, ...]) -> int:
            return sum(counts.get(name, 0) for name in names)

        return Share(total(self.plus) - total(self.minus), total(self.over))


def ratio(numerator: str, *denominator: str) -> Formula:
    """The share of one count over the sum of others."""
    return Formula((numerator,), denominator)


def without(part: str, whole: str) -> Formula:
    """The share of what is not that part."""
    return Formula((whole,), (whole,), (part,))
