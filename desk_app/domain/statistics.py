"""The arithmetic of every figure: exact percentiles, means, intervals and roundings."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

Z_95 = 1.959963984540054  # the normal quantile at 97.5 %


class Interval(NamedTuple):
    """Bounds of a share, between 0 and 1."""

    low: float
    high: float


def percentile_sorted(values: Sequence[int] | Sequence[float], percent: int) -> Fraction:
    """The percentile of values already in ascending order, exact until the caller rounds it.

    Linear interpolation between closest ranks: type 7 of Hyndman & Fan, "Sample Quantiles in Statistical
    Packages" (1996), the spreadsheet's PERCENTILE.INC. ValueError when there are no values or `percent` is
    outside 0 to 100.
    """
    return _type_7(len(values), percent, values.__getitem__)


def percentile_of_runs(runs: Sequence[Sequence[int]], percent: int) -> Fraction:
    """`percentile_sorted` of whole numbers kept in several ascending runs, without merging them."""
    return _type_7(sum(map(len, runs)), percent, lambda rank: _ranked(runs, rank))


def _type_7(n: int, percent: int, ranked: Callable[[int], int | float]) -> Fraction:
    if not n or not 0 <= percent <= 100:
        raise ValueError(f"no percentile {percent} of {n} values")
    rank, rest = divmod((n - 1) * percent, 100)
    low = Fraction(ranked(rank))
    return low if not rest else low + (Fraction(ranked(rank + 1)) - low) * Fraction(rest, 100)


def _ranked(runs: Sequence[Sequence[int]], rank: int) -> int:
    """The value that has `rank` values before it: the least that is not below more than so many others."""
    if len(runs) == 1:
        return runs[0][rank]
    low, high = min(run[0] for run in runs if run), max(run[-1] for run in runs if run)
    while low < high:
        middle = (low + high) // 2
        if sum(bisect_right(run, middle) for run in runs) > rank:
            high = middle
        else:
            low = middle + 1
    return low


def percentile(values: Iterable[int] | Iterable[float], percent: int) -> Fraction:
    """`percentile_sorted` of values in any order."""
    return percentile_sorted(sorted(values), percent)


def median(values: Iterable[int] | Iterable[float]) -> Fraction:
    """The middle value, or half-way between the two middle ones."""
    return percentile(values, 50)


def mean(values: Collection[int] | Collection[float]) -> Fraction:
    """The arithmetic mean, summed without loss. ValueError when there are no values."""
    if not values:
        raise ValueError("no mean of no values")
    total = sum(values)
    exact = Fraction(total) if isinstance(total, int) else sum(map(Fraction, values), Fraction())
    return exact / len(values)


def wilson_interval(successes: int, n: int) -> Interval:
    """The 95 % score interval of a share (Wilson, 1927). ValueError unless 0 <= successes <= n and n > 0."""
    if not 0 <= successes <= n or n == 0:
        raise ValueError(f"no share of {successes} out of {n}")
    share, z2 = successes / n, Z_95**2
    centre = share + z2 / (2 * n)
    spread = Z_95 * math.sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    scale = 1 + z2 / n
    low = 0.0 if successes == 0 else (centre - spread) / scale
    high = 1.0 if successes == n else (centre + spread) / scale
    return Interval(low, high)


def round_half_up(value: Fraction | Decimal | float, decimals: int = 0) -> Decimal:
    """The value with that many decimals, a half going away from zero as people expect; exact for fractions."""
    scaled = abs(Fraction(value)) * 10**decimals
    units = math.floor(scaled + Fraction(1, 2))
    return Decimal(units if value >= 0 else -units).scaleb(-decimals)


def percentage(numerator: int, denominator: int, decimals: int = 0) -> Decimal:
    """The share in percent, rounded half-up from the whole numbers. ValueError when the denominator is 0."""
    if denominator == 0:
        raise ValueError("no percentage of nothing")
    return round_half_up(Fraction(100 * numerator, denominator), decimals)
