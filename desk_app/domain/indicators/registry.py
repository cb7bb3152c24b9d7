"""Every indicator that the program computes, by the key frameworks call it by. A register adds its own here."""

from __future__ import annotations

from desk_app.domain.indicators import acts, calls, checks, complaints, desk, premises, registers, requests, surveys
from desk_app.domain.indicators.counts import Compute, Counts

INDICATORS: dict[str, Compute] = {
    **desk.INDICATORS,
    **acts.INDICATORS,
    **calls.INDICATORS,
    **checks.INDICATORS,
    **complaints.INDICATORS,
    **premises.INDICATORS,
    **surveys.INDICATORS,
    **registers.INDICATORS,
    **requests.INDICATORS,
}


def critical_failures(key: str, counts: Counts) -> int:
    """How many critical points failed: an indicator only reaches its target with none."""
    return counts.get(checks.CRITICAL[key], 0) if key in checks.CRITICAL else 0
