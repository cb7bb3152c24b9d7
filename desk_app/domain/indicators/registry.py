"""Every indicator that the program computes, by the key frameworks call it by. A register adds its own here."""

from __future__ import annotations

from desk_app.domain.indicators import calls, complaints, desk, registers, surveys
from desk_app.domain.indicators.counts import Compute

INDICATORS: dict[str, Compute] = {
    **desk.INDICATORS,
    **calls.INDICATORS,
    **complaints.INDICATORS,
    **surveys.INDICATORS,
    **registers.INDICATORS,
}
