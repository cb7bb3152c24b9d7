"""The indicator of the premises: opening minutes in which everybody who waited could sit (Qualiville sheet, E04)."""

from __future__ import annotations

from enum import StrEnum

from desk_app.domain.indicators.counts import Compute, ratio


class Count(StrEnum):
    """What is counted of each day, of the whole site."""

    OPEN_MINUTES = "open_minutes"
    SEATED_MINUTES = "seated_minutes"


INDICATORS: dict[str, Compute] = {"premises.seated": ratio(Count.SEATED_MINUTES, Count.OPEN_MINUTES)}
