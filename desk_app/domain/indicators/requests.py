"""The indicators of the register of requests (Qualiville sheet, E17, E25 and E26)."""

from __future__ import annotations

from enum import StrEnum

from desk_app.domain.indicators.counts import Compute, ratio


class Count(StrEnum):
    """What is counted: answers on the day they were promised for, documents on the day of the first contact."""

    DUE = "requests_due"
    ANSWERED = "requests_answered"
    ON_TIME = "requests_on_time"
    WRITTEN_DUE = "requests_written_due"
    WRITTEN_ON_TIME = "requests_written_on_time"
    CHECKLISTS = "requests_with_checklist"
    COMPLETE = "requests_complete"


INDICATORS: dict[str, Compute] = {
    "requests.on_time": ratio(Count.ON_TIME, Count.DUE),
    "requests.answered": ratio(Count.ANSWERED, Count.DUE),
    "requests.written_on_time": ratio(Count.WRITTEN_ON_TIME, Count.WRITTEN_DUE),
    "checklists.complete": ratio(Count.COMPLETE, Count.CHECKLISTS),
}
