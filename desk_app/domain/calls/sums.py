"""The sums kept of a day's calls, and what they count for: nobody reads the calls of ten years one by one.

Where the exchange tells the calls of a day, it alone says how many were taken and how fast: agents count a part of them
at best, and the same calls would count twice. What became of them is told by the agents where they tell it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desk_app.domain.calls.model import KNOWN, SOLVED, TAKEN, Call, CallOrigin, CallOutcome
from desk_app.domain.indicators.calls import Count

UNKNOWN_RINGS = -1


class SumKey(NamedTuple):
    """What is summed together: how often it rang is `UNKNOWN_RINGS` when nobody told."""

    site: str
    day: str
    service: str
    exchange: int
    outcome: str
    rings: int


def sum_key(call: Call) -> SumKey | None:
    """Under what a call is summed; None for one that was a mistake."""
    if call.void:
        return None
    rings = UNKNOWN_RINGS if call.rings is None else call.rings
    exchange = int(call.origin is not CallOrigin.DESK)
    return SumKey(call.site, call.day, call.service, exchange, call.outcome.value, rings)


@dataclass(frozen=True, slots=True)
class CallSum:
    """How many calls of a day, a service and an outcome; `timed` are those whose time to answer is known, `within`
    those answered in time.
    """

    day: str
    service: str
    exchange: bool
    outcome: CallOutcome
    n: int
    timed: int
    within: int


def counted(sums: Sequence[CallSum]) -> Iterator[tuple[str, str, str, int]]:
    """Day, service, name and number of what the sums of any days count for."""
    told_by_exchange = days_of_exchange(sums)
    told_by_agents = {told.day for told in sums if not told.exchange and told.outcome in KNOWN}
    for told in sums:
        if told.exchange == (told.day in told_by_exchange):
            yield from _taken(told)
        if told.exchange != (told.day in told_by_agents) and told.outcome in KNOWN:
            yield told.day, told.service, Count.KNOWN, told.n
            yield told.day, told.service, Count.SOLVED, told.n if told.outcome in SOLVED else 0


def days_of_exchange(sums: Iterable[CallSum]) -> frozenset[str]:
    """The days whose calls the exchange tells."""
    return frozenset(told.day for told in sums if told.exchange)


def _taken(told: CallSum) -> Iterator[tuple[str, str, str, int]]:
    if told.outcome in TAKEN:
        yield told.day, told.service, Count.TAKEN, told.n
        yield told.day, told.service, Count.TIMED, told.timed
        yield told.day, told.service, Count.WITHIN, told.within
    if told.outcome in TAKEN or told.outcome is CallOutcome.MISSED:
        yield told.day, told.service, Count.NEEDED, told.n
