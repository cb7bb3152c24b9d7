"""The indicators of the satisfaction surveys: satisfied answers over those expressed (Qualiville sheet, 3.4)."""

from __future__ import annotations

from desk_app.domain.indicators.counts import Compute, ratio

OVERALL = "survey.overall"
"""Every rated question together: a sum of answers, never a mean of rates."""
_KEYS = (
    "survey.signs",
    "survey.premises",
    "survey.hours",
    "survey.orientation",
    "survey.courtesy",
    "survey.confidentiality",
    "survey.listening",
    OVERALL,
)


def satisfied(indicator: str) -> str:
    """The name of the count of satisfied answers of an indicator."""
    return f"{_named(indicator)}_satisfied"


def expressed(indicator: str) -> str:
    """The name of the count of expressed answers of an indicator."""
    return f"{_named(indicator)}_expressed"


def _named(indicator: str) -> str:
    return indicator.replace(".", "_")


INDICATORS: dict[str, Compute] = {key: ratio(satisfied(key), expressed(key)) for key in _KEYS}
