"""Whether the times of a visit can be true: what a correction must keep, and what must hold before they count again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from desk_app.domain.facts import Fact, Kind, settled

TIMED = frozenset(
    {
        Kind.ARRIVED, Kind.CALLED, Kind.RECALLED, Kind.STARTED, Kind.FINISHED, Kind.TRANSFERRED, Kind.REQUEUED,
        Kind.HELD, Kind.RESUMED, Kind.ABSENT, Kind.RETURNED, Kind.LEFT,
    }
)  # fmt: skip
"""The kinds whose time can be corrected."""
ORDERED = TIMED | {Kind.VOIDED, Kind.UNCLOSED}
"""The kinds that follow each other in time."""


def are_possible(facts: Sequence[Fact], day_of: Callable[[int], str], now: int) -> bool:
    """Whether the times of a visit, told by all its facts, can be true.

    They follow each other, none is to come, all are of the visit's own day, and an end that was forgotten and only
    noted at closing was corrected since. What is noted without its time (`untimed`) is not asked.
    """
    standing = settled(facts)
    corrected = {fact.payload["fact"] for fact in standing if fact.kind is Kind.CORRECTED}
    forgotten = {fact.op for fact in standing if fact.kind is Kind.FLAGGED and fact.payload["reason"] == "closing"}
    timed = [fact for fact in standing if fact.kind in TIMED and not fact.payload.get("untimed")]
    return (
        all(before.at <= after.at for before, after in pairwise(timed))
        and all(fact.at <= now and day_of(fact.at) == fact.day for fact in timed)
        and all(fact.id in corrected for fact in timed if fact.kind is Kind.FINISHED and fact.op in forgotten)
    )
