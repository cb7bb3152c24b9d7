"""What is told of a call, or of several counted together by a telephone exchange (Qualiville sheet, 5.1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

REGISTER = "calls"
RING_SECONDS = 5
"""A French ring-back cycle: 1.5 s of tone, 3.5 s of silence."""
MOST_RINGS = 99
MOST_SECONDS = 3_600


class CallOutcome(StrEnum):
    """What became of a call."""

    ANSWERED = "answered"  # the caller has what was needed
    TRANSFERRED = "transferred"
    TRANSFER_FAILED = "transfer_failed"
    MESSAGE_TAKEN = "message_taken"
    CALLBACK_PROMISED = "callback_promised"
    WRONG_NUMBER = "wrong_number"  # needed nobody
    MISSED = "missed"
    PICKED_UP = "picked_up"  # by an agent; the exchange does not know what became of it


class CallOrigin(StrEnum):
    """Who counted it."""

    DESK = "desk"
    EXCHANGE = "exchange"
    SLOT = "slot"  # the exchange, several together


TOLD = (
    CallOutcome.ANSWERED,
    CallOutcome.TRANSFERRED,
    CallOutcome.TRANSFER_FAILED,
    CallOutcome.MESSAGE_TAKEN,
    CallOutcome.CALLBACK_PROMISED,
    CallOutcome.WRONG_NUMBER,
    CallOutcome.MISSED,
)
"""The outcomes an agent tells."""
KNOWN = frozenset(TOLD) - {CallOutcome.WRONG_NUMBER, CallOutcome.MISSED}
"""Taken by an agent, with what became of the caller's need."""
TAKEN = KNOWN | {CallOutcome.PICKED_UP}
"""Taken by an agent, and needing one."""
SOLVED = frozenset({CallOutcome.ANSWERED, CallOutcome.TRANSFERRED})
WITHOUT_REASON = frozenset({CallOutcome.WRONG_NUMBER, CallOutcome.MISSED})
"""Nobody said what the call was about."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call, or `n` alike. `at` is UTC milliseconds, days are local, ISO; an empty service is the whole place.

    `rings` or `seconds` tell how long it took to answer, None when nobody knows; of a slot `seconds` is the mean, and
    `rings` a bound. A call-back is open until it is kept or dropped; `tried_on` is the day of the first attempt.
    """

    id: int
    site: str
    day: str
    at: int
    origin: CallOrigin
    reason: str
    service: str
    outcome: CallOutcome
    agent: str
    n: int = 1
    rings: int | None = None
    seconds: int | None = None
    void: bool = False
    tries: int = 0
    tried_on: str | None = None
    kept_on: str | None = None
    dropped_on: str | None = None
    last_fact: int = 0

    @property
    def is_promise(self) -> bool:
        """Whether a call-back was promised."""
        return self.outcome is CallOutcome.CALLBACK_PROMISED and not self.void

    @property
    def is_open(self) -> bool:
        """Whether somebody is still to be called back."""
        return self.is_promise and self.kept_on is None and self.dropped_on is None


def rings_of(seconds: int) -> int:
    """How often it rang in so many seconds: the fifth ring ends at 25 s."""
    return min(MOST_RINGS, -(-seconds // RING_SECONDS))
