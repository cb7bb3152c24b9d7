"""Lights are judged on whole numbers; shares are rounded half-up."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.figures.model import Share
from desk_app.domain.framework import Direction
from desk_app.domain.indicators.lights import Light, light

MARGIN = Fraction(1, 20)
NINE_TENTHS = Fraction(9, 10)


@pytest.mark.parametrize(
    ("numerator", "denominator", "direction", "target", "expected"),
    [
        (27, 30, Direction.AT_LEAST, NINE_TENTHS, Light.GREEN),
        (26, 30, Direction.AT_LEAST, NINE_TENTHS, Light.AMBER),
        (34, 40, Direction.AT_LEAST, NINE_TENTHS, Light.AMBER),  # 85 % exactly
        (33, 40, Direction.AT_LEAST, NINE_TENTHS, Light.RED),
        (29, 29, Direction.AT_LEAST, NINE_TENTHS, Light.GREY),
        (8_999_999, 10_000_000, Direction.AT_LEAST, NINE_TENTHS, Light.AMBER),  # 90,0 % once rounded
        (5, 100, Direction.AT_MOST, Fraction(1, 20), Light.GREEN),
        (10, 100, Direction.AT_MOST, Fraction(1, 20), Light.AMBER),
        (11, 100, Direction.AT_MOST, Fraction(1, 20), Light.RED),
        (50, 100, Direction.AT_MOST, None, Light.PUBLISHED),
        (0, 0, Direction.AT_LEAST, None, Light.GREY),
    ],
)
def test_a_share_against_its_target(
    numerator: int, denominator: int, direction: Direction, target: Fraction | None, expected: Light
) -> None:
    assert light(Share(numerator, denominator), target, direction, 30, MARGIN) is expected


@given(st.integers(30, 5_000), st.data(), st.fractions(0, 1, max_denominator=100))
def test_one_more_kept_is_never_a_worse_light(n: int, data: st.DataObject, target: Fraction) -> None:
    kept = data.draw(st.integers(0, n - 1))
    order = [Light.RED, Light.AMBER, Light.GREEN]
    one, more = (light(Share(k, n), target, Direction.AT_LEAST, 30, MARGIN) for k in (kept, kept + 1))
    assert order.index(one) <= order.index(more)


def test_a_share_is_rounded_half_up() -> None:
    assert str(Share(862, 1600).percent(2)) == "53.88"
    assert str(Share(1, 8).percent(0)) == "13"
