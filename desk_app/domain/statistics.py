"""The arithmetic of every figure: exact percentiles, means, intervals and roundings."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import repeat
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
    rank, rest = _place(len(values), percent)
    return _between(values[rank], values[rank + 1] if rest else values[rank], rest)


def percentile_of_runs(runs: Sequence[Sequence[int]], percent: int) -> Fraction:
    """`percentile_sorted` of whole numbers kept in several ascending runs, without merging them."""
    filled = [run for run in runs if run]
    rank, rest = _place(sum(map(len, filled)), percent)
    if len(filled) == 1:
        return percentile_sorted(filled[0], percent)
    low = _ranked(filled, rank)
    return _between(low, _following(filled, rank, low) if rest else low, rest)


def _place(n: int, percent: int) -> tuple[int, int]:
    """The rank of the value at or just below, and how many hundredths further towards the next."""
    if not n or not 0 <= percent <= 100:
        raise ValueError(f"no percentile {percent} of {n} values")
    return divmod((n - 1) * percent, 100)


def _between(low: float, high: float, hundredths: int) -> Fraction:
    return Fraction(low) + (Fraction(high) - Fraction(low)) * Fraction(hundredths, 100)


def _ranked(runs: Sequence[Sequence[int]], rank: int) -> int:
    """The value that has `rank` values before it: the least that is not below more than so many others."""
    low, high = min(run[0] for run in runs), max(run[-1] for run in runs)
    while low < high:
        middle = (low + high) // 2
        if sum(map(bisect_right, runs, repeat(middle))) > rank:
            high = middle
        else:
            low = middle + 1
    return low


def _following(runs: Sequence[Sequence[int]], rank: int, value: int) -> int:
    """The value of the next rank, after that of `rank`."""
    ends = [bisect_right(run, value) for run in runs]
    if sum(ends) > rank + 1:
        return value
    return min(run[end] for run, end in zip(runs, ends, strict=True) if end < len(run))


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


def two_proportion_z(successes: int, n: int, successes_before: int, n_before: int) -> float:
    """How many standard errors lie between two shares, pooled; beyond `Z_95` chance hardly explains it.

    Its square is the chi-square of the table of two lines. ValueError unless both shares exist.
    """
    for some, all_ in ((successes, n), (successes_before, n_before)):
        if not 0 <= some <= all_ or all_ == 0:
            raise ValueError(f"no share of {some} out of {all_}")
    pooled = Fraction(successes + successes_before, n + n_before)
    variance = pooled * (1 - pooled) * (Fraction(1, n) + Fraction(1, n_before))
    if not variance:
        return 0.0
    return float(Fraction(successes, n) - Fraction(successes_before, n_before)) / math.sqrt(variance)
