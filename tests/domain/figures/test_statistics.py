"""The arithmetic, against literal cases, definitions and published certified values."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.statistics import (
    mean,
    median,
    percentage,
    percentile,
    percentile_of_runs,
    percentile_sorted,
    round_half_up,
    wilson_interval,
)

ORACLES = Path(__file__).parents[4] / "shared" / "data" / "statistics_oracles"
needs_oracles = pytest.mark.skipif(not ORACLES.is_dir(), reason="the oracles are not here")


@pytest.mark.parametrize(
    ("values", "percent", "expected"),
    [
        ([7], 90, 7),
        ([1, 2], 50, Fraction(3, 2)),
        ([1, 2, 3, 4], 90, Fraction(37, 10)),
        ([10, 20, 30, 40, 50], 25, 20),
        ([10, 20, 30, 40, 50], 90, 46),
        ([3, 1, 2], 0, 1),
        ([3, 1, 2], 100, 3),
        (range(71), 90, 63),
        ([-5, 5], 90, 4),
    ],
)
def test_percentile_interpolates_between_closest_ranks(
    values: list[int], percent: int, expected: Fraction | int
) -> None:
    assert percentile(values, percent) == expected


def test_no_percentile_nor_mean_of_nothing() -> None:
    with pytest.raises(ValueError):
        percentile([], 50)
    with pytest.raises(ValueError):
        percentile([1], 101)
    with pytest.raises(ValueError):
        mean([])


@given(st.lists(st.integers(-(2**40), 2**40), min_size=1), st.integers(0, 100), st.data())
def test_runs_have_the_percentiles_of_the_whole(values: list[int], percent: int, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(values)), max_size=4)))
    bounds = [0, *cuts, len(values)]
    runs = [sorted(values[begin:end]) for begin, end in pairwise(bounds)]
    assert percentile_of_runs(runs, percent) == percentile(values, percent)


@given(st.lists(st.integers(0, 2**40), min_size=1, max_size=50), st.integers(0, 100))
def test_percentile_is_ordered_and_within_bounds(values: list[int], percent: int) -> None:
    told = percentile(values, percent)
    assert min(values) <= told <= max(values)
    assert percent == 100 or told <= percentile(values, percent + 1)


def test_mean_loses_nothing() -> None:
    assert mean([2**60, 1, -(2**60)]) == Fraction(1, 3)
    assert mean([1e16, 1.0, -1e16]) == Fraction(1, 3)


@pytest.mark.parametrize(
    ("successes", "n", "low", "high"),
    # 81 of 263 and 15 of 148: Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_interval(successes: int, n: int, low: float, high: float) -> None:
    told = wilson_interval(successes, n)
    assert (round(told.low, 4), round(told.high, 4)) == (low, high)


def test_wilson_interval_mirrors_and_stays_within_bounds() -> None:
    some, others = wilson_interval(3, 20), wilson_interval(17, 20)
    assert some.low == pytest.approx(1 - others.high)
    assert wilson_interval(20, 20).high == 1.0
    with pytest.raises(ValueError):
        wilson_interval(0, 0)


@pytest.mark.parametrize(
    ("numerator", "denominator", "decimals", "expected"),
    [(1, 8, 0, "13"), (1, 200, 0, "1"), (1, 201, 0, "0"), (1, 3, 1, "33.3"), (23, 40, 0, "58"), (899, 1000, 0, "90")],
)
def test_percentages_are_rounded_half_up(numerator: int, denominator: int, decimals: int, expected: str) -> None:
    assert percentage(numerator, denominator, decimals) == Decimal(expected)


def test_half_up_where_floats_and_bankers_go_down() -> None:
    assert round_half_up(Fraction(25, 10)) == 3
    assert round_half_up(Fraction(-25, 10)) == -3
    assert round_half_up(Fraction(1005, 1000), 2) == Decimal("1.01")
    assert str(round_half_up(7, 1)) == "7.0"


@needs_oracles
@pytest.mark.parametrize(("name", "scale"), [("Mavro", 10**5), ("NumAcc1", 1), ("NumAcc2", 10), ("PiDigits", 1)])
def test_certified_means(name: str, scale: int) -> None:
    text = (ORACLES / "nist_strd" / f"{name}.txt").read_text("ascii")
    found = re.search(r"Sample Mean\s+ybar:\s+(\S+)", text)
    assert found
    values = [Fraction(line) for line in text.split("Data: Y")[1].split()[1:]]
    whole = [int(value * scale) for value in values]
    assert [Fraction(value, scale) for value in whole] == values
    assert mean(whole) / scale == Fraction(found[1])


@needs_oracles
def test_published_percentile_example() -> None:
    told = json.loads((ORACLES / "percentiles" / "nist_prc262.json").read_text("utf-8"))
    assert float(percentile(told["data"], 90)) == pytest.approx(
        told["recomputed_here_with_numpy"]["R7_linear"], abs=1e-9
    )


def test_median_of_floats_and_of_sorted_values() -> None:
    assert median([0.5, 0.25]) == Fraction(3, 8)
    assert percentile_sorted([0.25, 0.5], 50) == Fraction(3, 8)
