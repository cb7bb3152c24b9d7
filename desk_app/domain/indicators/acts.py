"""The indicators of the acts that are issued (Qualiville sheet, E21 and E22)."""

from __future__ import annotations

from enum import StrEnum

from desk_app.domain.indicators.counts import Compute, ratio


class Count(StrEnum):
    """What is counted: on the day an act was issued or corrected, and on the day it was due."""

    ISSUED = "acts_issued"
    CORRECTED = "acts_corrected"
    DUE = "acts_due"
    ON_TIME = "acts_on_time"


INDICATORS: dict[str, Compute] = {
    "acts.corrected": ratio(Count.CORRECTED, Count.ISSUED),
    "acts.on_time": ratio(Count.ON_TIME, Count.DUE),
}
