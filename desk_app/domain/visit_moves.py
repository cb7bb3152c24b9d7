"""How a segment moves from state to state, and how a visit goes on to its next one: the arithmetic of its times."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desk_app.domain.facts import Fact
from desk_app.domain.visit import Place, Segment, State, Visit

_SPENT_IN = {State.WAITING: "waited_ms", State.IN_SERVICE: "served_ms", State.ON_HOLD: "held_ms"}
_CALL_WAS_THE_START = frozenset({State.SERVED, State.TRANSFERRED, State.ON_HOLD})


def move(visit: Visit, fact: Fact, state: State, **changes: Any) -> Visit:
    """The current segment in its next state, the time spent in the former one added up."""
    segment = visit.current
    spent = max(0, fact.at - segment.since)
    bucket = _SPENT_IN.get(segment.state)
    if bucket:
        changes[bucket] = getattr(segment, bucket) + spent
        if bucket == "waited_ms" and segment.served_from is not None:
            changes["waited_after_ms"] = segment.waited_after_ms + spent
    elif segment.state is State.CALLED and state in _CALL_WAS_THE_START:
        changes["served_ms"] = segment.served_ms + spent
        if segment.served_from is None:
            changes["served_from"] = segment.called_at
    moved = replace(segment, state=state, since=fact.at, **changes)
    return replace(visit, segments=(*visit.segments[:-1], moved), last_fact=fact.id)


def next_segment(visit: Visit, service: str, at: int, place: Place, counter: str | None) -> Visit:
    """A further wait of the same visit. Its rank: the total wait kept, the front, or the end of the queue."""
    segment = Segment(
        seq=len(visit.segments) + 1,
        service=service,
        state=State.WAITING,
        entered_at=at,
        due_at=at if place is Place.END else visit.segments[0].due_at,
        since=at,
        front=place is Place.FRONT,
        target_counter=counter,
    )
    return replace(visit, segments=(*visit.segments, segment))
