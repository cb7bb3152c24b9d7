"""The indicators of the register of complaints (Qualiville sheet, E27 and 4.3)."""

from __future__ import annotations

from enum import StrEnum

from desk_app.domain.complaints.model import Apart
from desk_app.domain.indicators.counts import Compute, ratio


class Count(StrEnum):
    """What is counted, on the day the answer was promised for."""

    DUE = "complaints_due"
    ANSWERED = "complaints_answered"
    ON_TIME = "complaints_on_time"


APART: dict[Apart, str] = {reason: f"complaints_{reason.value}" for reason in Apart}
"""The entries counted apart, by why."""

INDICATORS: dict[str, Compute] = {
    "complaints.on_time": ratio(Count.ON_TIME, Count.DUE),
    "complaints.answered": ratio(Count.ANSWERED, Count.DUE),
}
