"""The indicators of check grids and mystery tests (Qualiville sheet, E01-E03, E09, E11, E13, E15, E16, E18)."""

from __future__ import annotations

from desk_app.domain.indicators.counts import Compute, ratio

ROUNDS = "check.rounds"
_SHARES = (
    "check.signs",
    "check.premises",
    "check.information",
    "check.identifiable",
    "check.confidentiality",
    "check.message",
    "letters.compliant",
    "mystery.visits",
    "mystery.calls",
    "mystery.written",
    ROUNDS,
)


def met(indicator: str) -> str:
    """The count of what complies, of an indicator."""
    return f"{_named(indicator)}_met"


def checked(indicator: str) -> str:
    """The count of what was looked at."""
    return f"{_named(indicator)}_checked"


def critical(indicator: str) -> str:
    """The count of critical points that failed."""
    return f"{_named(indicator)}_critical"


def _named(indicator: str) -> str:
    return indicator.replace(".", "_")


INDICATORS: dict[str, Compute] = {key: ratio(met(key), checked(key)) for key in _SHARES}
CRITICAL: dict[str, str] = {key: critical(key) for key in _SHARES if key.startswith("check.") and key != ROUNDS}
"""The counts that must be nought for an indicator to reach its target: all critical points comply."""
