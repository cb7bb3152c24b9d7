"""How facts make a visit: the pure fold from which the stored state is rebuilt and verified."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from desk_app.domain.facts import Fact, Kind, settled
from desk_app.domain.visit import (
    AT_COUNTER,
    Channel,
    OutcomeCode,
    Place,
    Privacy,
    PrivacyMode,
    PrivacyObstacle,
    PrivacyOutcome,
    Segment,
    State,
    TransferCause,
    Visit,
)

_SPENT_IN = {State.WAITING: "waited_ms", State.IN_SERVICE: "served_ms", State.ON_HOLD: "held_ms"}


def fold(facts: Iterable[Fact]) -> Visit | None:
    """The visit told by all its facts, in order of id; None when the arrival itself was undone."""
    facts = list(facts)
    standing = settled(facts)
    visit: Visit | None = None
    for fact in standing:
        visit = evolve(visit, fact)
    if visit is None:
        return None
    corrected = any(fact.kind is Kind.CORRECTED for fact in standing)
    return replace(visit, last_fact=facts[-1].id, corrected=corrected)


def evolve(visit: Visit | None, fact: Fact) -> Visit:
    """The visit after one more fact. The rules were asked before the fact was written: none is asked here."""
    if visit is None:
        return _arrived(fact)
    change = _CHANGES.get(fact.kind)
    return replace(change(visit, fact) if change else visit, last_fact=fact.id)


def _arrived(fact: Fact) -> Visit:
    told = fact.payload
    services = tuple(told["services"])
    first = Segment(
        seq=1,
        service=services[0],
        state=State.WAITING,
        entered_at=fact.at,
        due_at=told.get("due_at", fact.at),
        since=fact.at,
        target_counter=told.get("target_counter"),
    )
    assert fact.visit is not None
    return Visit(
        id=fact.visit,
        site=fact.site,
        day=fact.day,
        arrived_at=fact.at,
        series=told["series"],
        number=told["number"],
        services=services,
        segments=(first,),
        channel=Channel(told.get("channel", Channel.COUNTER)),
        persons=told.get("persons", 1),
        priority=told.get("priority", False),
        form_help_asked=told.get("form_help", False),
        discreet=told.get("discreet", False),
        booked_for=told.get("booked_for"),
        appointment=fact.appointment,
        visitor_late=told.get("late", False),
        origin=told.get("origin", "desk"),
        last_fact=fact.id,
    )


def _move(visit: Visit, fact: Fact, state: State, **changes: Any) -> Visit:
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
    return replace(visit, segments=(*visit.segments[:-1], moved))


_CALL_WAS_THE_START = frozenset({State.SERVED, State.TRANSFERRED, State.ON_HOLD})


def _next_segment(visit: Visit, service: str, at: int, place: Place, counter: str | None) -> Visit:
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


def _called(visit: Visit, fact: Fact) -> Visit:
    first = visit.current.first_called_at
    moved = _move(
        visit,
        fact,
        State.CALLED,
        counter=fact.counter,
        agent=fact.agent,
        calls=1,
        called_at=fact.at,
        started_at=None,
        first_called_at=fact.at if first is None else first,
    )
    return _received_apart(moved, fact.at)


def _recalled(visit: Visit, fact: Fact) -> Visit:
    return _move(visit, fact, State.CALLED, called_at=fact.at, calls=visit.current.calls + 1)


def _started(visit: Visit, fact: Fact) -> Visit:
    began = visit.current.served_from
    moved = _move(visit, fact, State.IN_SERVICE, started_at=fact.at, served_from=fact.at if began is None else began)
    return _received_apart(moved, fact.at)


def _finished(visit: Visit, fact: Fact) -> Visit:
    told = fact.payload
    served = _move(
        visit,
        fact,
        State.SERVED,
        ended_at=fact.at,
        outcome=OutcomeCode(told.get("outcome", OutcomeCode.DONE)),
        items=tuple((name, quantity) for name, quantity in told.get("items", ())),
        form_help_given=told.get("form_help_given", False),
        first_contact=told.get("first_contact"),
    )
    following = told.get("next_service")
    return _next_segment(served, following, fact.at, Place.KEEP, None) if following else served


def _transferred(visit: Visit, fact: Fact) -> Visit:
    told = fact.payload
    cause = TransferCause(told.get("cause", TransferCause.SECOND_NEED))
    moved = _move(visit, fact, State.TRANSFERRED, ended_at=fact.at, transfer_cause=cause)
    return _next_segment(moved, told["service"], fact.at, Place(told["place"]), told.get("target_counter"))


def _requeued(visit: Visit, fact: Fact) -> Visit:
    return _move(visit, fact, State.WAITING, counter=None, agent=None, served_from=None)


def _held(visit: Visit, fact: Fact) -> Visit:
    return _move(visit, fact, State.ON_HOLD, hold_reason=fact.payload.get("reason"))


def _resumed(visit: Visit, fact: Fact) -> Visit:
    if fact.counter is None:
        return _move(visit, fact, State.WAITING, counter=None, agent=None, hold_reason=None)
    return _move(
        visit,
        fact,
        State.IN_SERVICE,
        counter=fact.counter,
        agent=fact.agent,
        started_at=fact.at,
        hold_reason=None,
    )


def _absent(visit: Visit, fact: Fact) -> Visit:
    return _move(visit, fact, State.ABSENT, absent_at=fact.at)


def _returned(visit: Visit, fact: Fact) -> Visit:
    due = fact.at if fact.payload["place"] == Place.END else visit.current.due_at
    return _move(visit, fact, State.WAITING, returned_at=fact.at, due_at=due, counter=None, agent=None)


def _left(visit: Visit, fact: Fact) -> Visit:
    return _move(visit, fact, State.LEFT, ended_at=fact.at, left_phase=visit.state)


def _voided(visit: Visit, fact: Fact) -> Visit:
    return replace(_move(visit, fact, State.VOID), void_reason=fact.payload["reason"])


def _unclosed(visit: Visit, fact: Fact) -> Visit:
    return _move(visit, fact, State.UNCLOSED)


def _carried_over(visit: Visit, fact: Fact) -> Visit:
    return replace(visit, carried_over=True)


def _edited(visit: Visit, fact: Fact) -> Visit:
    told = fact.payload
    segment = replace(visit.current, service=told.get("service", visit.current.service))
    return replace(
        visit,
        segments=(*visit.segments[:-1], segment),
        persons=told.get("persons", visit.persons),
        priority=told.get("priority", visit.priority),
        form_help_asked=told.get("form_help", visit.form_help_asked),
    )


def _flagged(visit: Visit, fact: Fact) -> Visit:
    return replace(visit, inaccurate=fact.payload["reason"])


def _privacy_requested(visit: Visit, fact: Fact) -> Visit:
    told = fact.payload
    return replace(
        visit,
        discreet=True,
        series=told.get("series", visit.series),
        number=told.get("number", visit.number),
        privacy=Privacy(requested_at=fact.at, asked_by=told["asked_by"]),
    )


def _privacy_settled(visit: Visit, fact: Fact) -> Visit:
    told = fact.payload
    assert visit.privacy is not None
    outcome = PrivacyOutcome(told["outcome"])
    met = outcome in (PrivacyOutcome.GRANTED, PrivacyOutcome.ALTERNATIVE)
    privacy = replace(
        visit.privacy,
        settled_at=fact.at,
        outcome=outcome,
        mode=PrivacyMode(told["mode"]) if told.get("mode") else None,
        room=told.get("room"),
        obstacle=PrivacyObstacle(told["obstacle"]) if told.get("obstacle") else None,
        received_at=fact.at if met and visit.state in AT_COUNTER else None,
        room_freed_at=None,
    )
    return replace(visit, privacy=privacy)


def _received_apart(visit: Visit, at: int) -> Visit:
    privacy = visit.privacy
    if privacy is None or privacy.received_at is not None:
        return visit
    if privacy.outcome not in (PrivacyOutcome.GRANTED, PrivacyOutcome.ALTERNATIVE):
        return visit
    return replace(visit, privacy=replace(privacy, received_at=at))


def _room_freed(visit: Visit, fact: Fact) -> Visit:
    assert visit.privacy is not None
    return replace(visit, privacy=replace(visit.privacy, room_freed_at=fact.at))


_CHANGES: dict[Kind, Callable[[Visit, Fact], Visit]] = {
    Kind.CALLED: _called,
    Kind.RECALLED: _recalled,
    Kind.STARTED: _started,
    Kind.FINISHED: _finished,
    Kind.TRANSFERRED: _transferred,
    Kind.REQUEUED: _requeued,
    Kind.HELD: _held,
    Kind.RESUMED: _resumed,
    Kind.ABSENT: _absent,
    Kind.RETURNED: _returned,
    Kind.LEFT: _left,
    Kind.VOIDED: _voided,
    Kind.UNCLOSED: _unclosed,
    Kind.CARRIED_OVER: _carried_over,
    Kind.EDITED: _edited,
    Kind.FLAGGED: _flagged,
    Kind.PRIVACY_REQUESTED: _privacy_requested,
    Kind.PRIVACY_SETTLED: _privacy_settled,
    Kind.ROOM_FREED: _room_freed,
}
