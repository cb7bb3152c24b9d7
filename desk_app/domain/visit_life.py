"""How facts make a visit: the pure fold from which the stored state is rebuilt and verified."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from desk_app.domain import visit_privacy
from desk_app.domain.facts import Fact, Kind, settled
from desk_app.domain.visit import DESK, Channel, OutcomeCode, Place, Segment, State, TransferCause, Visit
from desk_app.domain.visit_moves import move, next_segment
from desk_app.domain.visit_privacy import not_received_yet, received_apart


def fold(facts: Iterable[Fact]) -> Visit | None:
    """The visit told by all its facts, in order of id; None without an arrival."""
    facts = list(facts)
    standing = settled(facts)
    visit: Visit | None = None
    for fact in standing:
        visit = evolve(visit, fact)
    if visit is None:
        return None
    corrected = any(fact.kind is Kind.CORRECTED for fact in standing)
    if not corrected and visit.last_fact == facts[-1].id:
        return visit
    return replace(visit, last_fact=facts[-1].id, corrected=corrected)


def evolve(visit: Visit | None, fact: Fact) -> Visit:
    """The visit after one more fact. The rules were asked before the fact was written: none is asked here."""
    if visit is None:
        return _arrived(fact)
    change = _CHANGES.get(fact.kind)
    changed = change(visit, fact) if change else visit
    return changed if changed.last_fact == fact.id else replace(changed, last_fact=fact.id)


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
        origin=told.get("origin", DESK),
        last_fact=fact.id,
    )


def _called(visit: Visit, fact: Fact) -> Visit:
    first = visit.current.first_called_at
    moved = move(
        visit,
        fact,
        State.CALLED,
        counter=fact.counter,
        agent=fact.agent,
        calls=1,
        call_no=_call_no(visit, fact),
        called_at=fact.at,
        started_at=None,
        first_called_at=fact.at if first is None else first,
    )
    return received_apart(moved, fact.at)


def _call_no(visit: Visit, fact: Fact) -> int | None:
    return fact.id if visit.origin == DESK else None


def _recalled(visit: Visit, fact: Fact) -> Visit:
    moved = move(
        visit,
        fact,
        State.CALLED,
        called_at=fact.at,
        calls=visit.current.calls + 1,
        call_no=_call_no(visit, fact),
    )
    return received_apart(not_received_yet(moved, visit.current), fact.at)


def _started(visit: Visit, fact: Fact) -> Visit:
    began = visit.current.served_from
    moved = move(visit, fact, State.IN_SERVICE, started_at=fact.at, served_from=fact.at if began is None else began)
    return received_apart(not_received_yet(moved, visit.current), fact.at)


def _finished(visit: Visit, fact: Fact) -> Visit:
    told = fact.payload
    served = move(
        visit,
        fact,
        State.SERVED,
        ended_at=_ended(fact),
        outcome=OutcomeCode(told.get("outcome", OutcomeCode.DONE)),
        items=tuple((name, quantity) for name, quantity in told.get("items", ())),
        form_help_given=told.get("form_help_given", False),
        first_contact=told.get("first_contact"),
    )
    following = told.get("next_service")
    return next_segment(served, following, fact.at, Place.KEEP, None) if following else served


def _transferred(visit: Visit, fact: Fact) -> Visit:
    told = fact.payload
    cause = TransferCause(told.get("cause", TransferCause.SECOND_NEED))
    moved = move(visit, fact, State.TRANSFERRED, ended_at=fact.at, transfer_cause=cause)
    return next_segment(moved, told["service"], fact.at, Place(told["place"]), told.get("target_counter"))


def _requeued(visit: Visit, fact: Fact) -> Visit:
    """Back in the queue: the call is taken back, with the start of service if it was the one that began it."""
    called = visit.current
    begun_by_this_call = called.served_from in (called.called_at, called.started_at)
    served_from = None if begun_by_this_call else called.served_from
    moved = move(visit, fact, State.WAITING, counter=None, agent=None, served_from=served_from)
    return not_received_yet(moved, called)


def _held(visit: Visit, fact: Fact) -> Visit:
    return move(visit, fact, State.ON_HOLD, hold_reason=fact.payload.get("reason"))


def _resumed(visit: Visit, fact: Fact) -> Visit:
    if fact.counter is None:
        return move(visit, fact, State.WAITING, counter=None, agent=None, hold_reason=None)
    return move(
        visit,
        fact,
        State.IN_SERVICE,
        counter=fact.counter,
        agent=fact.agent,
        hold_reason=None,
    )


def _absent(visit: Visit, fact: Fact) -> Visit:
    return not_received_yet(move(visit, fact, State.ABSENT, absent_at=fact.at), visit.current)


def _returned(visit: Visit, fact: Fact) -> Visit:
    at_the_end = fact.payload["place"] == Place.END
    return move(
        visit,
        fact,
        State.WAITING,
        returned_at=fact.at,
        due_at=fact.at if at_the_end else visit.current.due_at,
        front=visit.current.front and not at_the_end,
        counter=None,
        agent=None,
    )


def _left(visit: Visit, fact: Fact) -> Visit:
    return move(visit, fact, State.LEFT, ended_at=_ended(fact), left_phase=visit.state)


def _ended(fact: Fact) -> int | None:
    """When a visit ended; None when history does not tell: such a fact only says that it did."""
    return None if fact.payload.get("untimed") else fact.at


def _voided(visit: Visit, fact: Fact) -> Visit:
    return replace(move(visit, fact, State.VOID), void_reason=fact.payload["reason"])


def _unclosed(visit: Visit, fact: Fact) -> Visit:
    return move(visit, fact, State.UNCLOSED)


def _carried_over(visit: Visit, fact: Fact) -> Visit:
    return replace(visit, carried_over=True)


def _edited(visit: Visit, fact: Fact) -> Visit:
    told = fact.payload
    return replace(
        visit,
        persons=told.get("persons", visit.persons),
        priority=told.get("priority", visit.priority),
        form_help_asked=told.get("form_help", visit.form_help_asked),
    )


def _flagged(visit: Visit, fact: Fact) -> Visit:
    return replace(visit, inaccurate=fact.payload["reason"])


def _unflagged(visit: Visit, fact: Fact) -> Visit:
    return replace(visit, inaccurate=None)


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
    Kind.UNFLAGGED: _unflagged,
    Kind.PRIVACY_REQUESTED: visit_privacy.requested,
    Kind.PRIVACY_SETTLED: visit_privacy.settled,
    Kind.ROOM_FREED: visit_privacy.room_freed,
}
