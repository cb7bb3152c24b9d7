"""The light of an indicator: its share against its target, judged on whole numbers, before any rounding."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from desk_app.domain.figures.model import Share
from desk_app.domain.framework import Direction


class Light(StrEnum):
    """How an indicator stands. Never said by colour alone."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    GREY = "grey"  # too few to judge by, or nothing recorded
    PUBLISHED = "published"  # without a target


def light(
    share: Share, target: Fraction | None, direction: Direction, small_n: int, margin: Fraction, critical: int = 0
) -> Light:
    """Green on the right side of the target or on it, amber within the margin, red beyond; grey under `small_n`.

    `critical` is how many critical points failed: one is enough for red, as all of them are to comply.
    """
    if share.denominator < small_n:
        return Light.GREY
    if target is None:
        return Light.PUBLISHED
    if critical:
        return Light.RED
    short = target - share.exact if direction is Direction.AT_LEAST else share.exact - target
    if short <= 0:
        return Light.GREEN
    return Light.AMBER if short <= margin else Light.RED
