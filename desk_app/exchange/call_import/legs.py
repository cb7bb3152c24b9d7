"""The legs of a call: an exchange may tell a call that rang at several sets, or was put through, in several rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from desk_app.domain.calls.model import MOST_SECONDS, CallOutcome
from desk_app.exchange.imports.importer import Accepted
from desk_app.exchange.imports.rejections import Note, Reason, reject
from desk_app.exchange.imports.timeline import local_day
from desk_app.services.past_calls import CallHistory, PastCall

_UNANSWERED = frozenset({CallOutcome.MISSED, CallOutcome.WRONG_NUMBER})


@dataclass(frozen=True, slots=True)
class Leg:
    """What one row tells. Times in UTC milliseconds; `outcome` None where only the time of the answer tells it."""

    identity: str
    line_no: int
    at: int
    answered: int | None
    outcome: CallOutcome | None
    service: str
    notes: tuple[Note, ...] = ()

    @property
    def is_taken(self) -> bool:
        """Whether somebody answered."""
        return self.answered is not None if self.outcome is None else self.outcome not in _UNANSWERED

    def call(self) -> PastCall:
        """The call, where this is the whole of it. Raises `RejectedRowError`."""
        seconds = None if self.answered is None else (self.answered - self.at) // 1_000
        if seconds is not None and not 0 <= seconds <= MOST_SECONDS:
            reject(Reason.BAD_RINGING, seconds=seconds, limit=MOST_SECONDS)
        outcome = self.outcome or (CallOutcome.PICKED_UP if self.is_taken else CallOutcome.MISSED)
        return PastCall(outcome, seconds=seconds if self.is_taken else None)

    def accepted(self, parts: tuple[PastCall, ...], zone: ZoneInfo, *, slot: bool = False) -> Accepted[CallHistory]:
        """The row as it is imported."""
        history = CallHistory(f"import-call-{self.identity}", self.at, parts, self.service, slot)
        return Accepted(history.op, local_day(self.at, zone), history, self.notes)


def joined(legs: Iterable[Leg]) -> dict[str, Leg]:
    """Each call as one leg, on the line of its first: it came with the earliest, and is answered when one is."""
    calls: dict[str, Leg] = {}
    for leg in legs:
        known = calls.get(leg.identity)
        calls[leg.identity] = leg if known is None else _both(known, leg)
    return calls


def _both(first: Leg, second: Leg) -> Leg:
    taken = [leg for leg in (first, second) if leg.is_taken]
    told = taken[0] if taken else first
    answered = min((leg.answered for leg in taken if leg.answered is not None), default=None)
    return replace(
        first,
        at=min(first.at, second.at),
        answered=answered,
        outcome=told.outcome,
        service=told.service or first.service or second.service,
    )
