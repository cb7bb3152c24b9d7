"""Counts: what the sources give and indicators are made from, by name. A day without any of a thing counts none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from desk_app.domain.figures.model import Share

Counts: TypeAlias = Mapping[str, int]
"""Name of a count → how many, summed over days, services and sites. Only sums: never an average of averages."""
Cells: TypeAlias = Mapping[str, Counts]
"""Service → its counts; what concerns a whole site stands under the empty service."""
Days: TypeAlias = Mapping[str, Cells]
"""Business day (ISO) → its cells."""
Compute: TypeAlias = Callable[[Counts], Share]


def ratio(numerator: str, *denominator: str) -> Compute:
    """The share of one count over the sum of others."""

    def compute(counts: Counts) -> Share:
        return Share(counts.get(numerator, 0), sum(counts.get(name, 0) for name in denominator))

    return compute


def without(part: str, whole: str) -> Compute:
    """The share of what is not that part."""

    def compute(counts: Counts) -> Share:
        return Share(counts.get(whole, 0) - counts.get(part, 0), counts.get(whole, 0))

    return compute
