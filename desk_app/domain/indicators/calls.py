"""The indicators of the phone (Qualiville sheet, E15 to E17)."""

from __future__ import annotations

from enum import StrEnum

from desk_app.domain.indicators.counts import Compute, ratio


class Count(StrEnum):
    """What is counted of the calls of a day, and of the call-backs due on it."""

    NEEDED = "calls_needed"
    TAKEN = "calls_taken"
    TIMED = "calls_timed"
    WITHIN = "calls_within"
    KNOWN = "calls_known"
    SOLVED = "calls_solved"
    CALLBACKS_DUE = "callbacks_due"
    CALLBACKS_KEPT = "callbacks_kept"


INDICATORS: dict[str, Compute] = {
    "calls.solved": ratio(Count.SOLVED, Count.KNOWN),
    "calls.within": ratio(Count.WITHIN, Count.TIMED),
    "calls.answered": ratio(Count.TAKEN, Count.NEEDED),
    "callbacks.kept": ratio(Count.CALLBACKS_KEPT, Count.CALLBACKS_DUE),
}
