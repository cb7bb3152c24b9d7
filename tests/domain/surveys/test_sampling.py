"""Sample sizes and margins against the published table; quotas that add up; waits in classes."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pytest

from desk_app.domain.surveys.campaign import Half
from desk_app.domain.surveys.form import Answers, Difference, differences, sampled
from desk_app.domain.surveys.sampling import (
    IDEAL_FORMS,
    MARGINS,
    POPULATIONS,
    Slot,
    classes_of_waits,
    half_of,
    margin,
    quotas,
    sample_size,
)

PUBLISHED = {5: (217, 278, 322, 357, 370, 381), 7: (141, 164, 179, 189, 192, 195), 10: (81, 88, 92, 94, 95, 96)}
CIVIL_MORNING = Slot("civil-status", 2, Half.MORNING)
CIVIL_AFTERNOON = Slot("civil-status", 2, Half.AFTERNOON)
PASSPORT = Slot("identity", 0, Half.MORNING)


@pytest.mark.parametrize("of", MARGINS)
def test_the_published_table_of_sample_sizes(of: Fraction) -> None:
    assert tuple(sample_size(of, population) for population in POPULATIONS) == PUBLISHED[int(of * 100)]


def test_without_a_population() -> None:
    assert sample_size(Fraction(5, 100)) == IDEAL_FORMS - 1  # 384.16: one more to reach it
    assert sample_size(Fraction(5, 100), share=Fraction(9, 10)) == 138


@pytest.mark.parametrize(("n", "points"), [(100, 5.9), (200, 4.2), (300, 3.4), (400, 2.9), (1000, 1.9)])
def test_the_margin_at_ninety_percent(n: int, points: float) -> None:
    assert round(100 * margin(n, 0.9), 1) == points


def test_asking_everybody_leaves_no_margin() -> None:
    assert margin(50, population=50) == 0
    assert margin(50, population=500) < margin(50)
    with pytest.raises(ValueError, match="no forms"):
        margin(0)


def test_quotas_follow_the_visits_and_add_up() -> None:
    visits = Counter({CIVIL_MORNING: 60, CIVIL_AFTERNOON: 25, PASSPORT: 15})
    told = quotas(50, visits, {CIVIL_MORNING: 28, CIVIL_AFTERNOON: 1}, unplaced=4)
    assert sum(quota.wanted for quota in told.quotas) == 50
    assert [(quota.slot, quota.wanted, quota.missing) for quota in told.quotas] == [
        (CIVIL_AFTERNOON, 13, 12),  # 12.5, the largest remainder first
        (PASSPORT, 7, 7),
        (CIVIL_MORNING, 30, 2),
    ]
    assert (told.unplaced, told.visits) == (4, 100)


def test_without_visits_there_are_no_quotas() -> None:
    told = quotas(50, {}, {PASSPORT: 3})
    assert [(quota.wanted, quota.collected, quota.missing) for quota in told.quotas] == [(0, 3, 0)]


def test_the_classes_of_waits() -> None:
    minutes = [0, 4.99, 5, 9, 10, 10.02, 20, 20.02, 90]
    assert classes_of_waits((round(one * 60) for one in minutes), (5, 10, 20, None)) == [2, 3, 2, 2]


def test_the_halves_of_the_day() -> None:
    assert (half_of(12 * 60 + 59), half_of(13 * 60)) == (Half.MORNING, Half.AFTERNOON)


@pytest.mark.parametrize(
    ("sheets", "sample"),
    [(0, ()), (2, (1, 2)), (10, (1, 4, 7)), (40, (1, 11, 21, 31)), (41, (1, 9, 17, 25, 33))],
)
def test_the_sheets_keyed_again_are_spread_over_the_batch(sheets: int, sample: tuple[int, ...]) -> None:
    assert sampled(range(1, sheets + 1)) == sample


def test_the_differences_field_by_field() -> None:
    first: Answers = {"a": "yes", "b": "no"}
    second: Answers = {"a": "yes", "c": ("x", "y")}
    assert differences(("a", "b", "c"), first, second) == (
        Difference("b", "no", None),
        Difference("c", None, ("x", "y")),
    )
