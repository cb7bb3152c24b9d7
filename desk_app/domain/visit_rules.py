"""What may be done with a visit: each guard refuses with a code, or lets the act through."""

from __future__ import annotations

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.text import clean
from desk_app.domain.visit import AT_COUNTER, OPEN_STATES, Place, State, Visit

MAX_PERSONS = 50
MAX_QUANTITY = 99
MAX_REASON = 200


def in_state(visit: Visit, *states: State) -> None:
    """Refuse unless the visit is in one of these states."""
    if visit.state not in states:
        raise Refusal(RefusalCode.WRONG_STATE, ticket=visit.ticket, state=visit.state)


def at_this_counter(visit: Visit, counter: str) -> None:
    """Refuse unless the visitor is called to, or served at, that very counter."""
    in_state(visit, *AT_COUNTER)
    if visit.current.counter != counter:
        raise Refusal(RefusalCode.OTHER_COUNTER, ticket=visit.ticket, counter=visit.current.counter)


def may_recall(visit: Visit, counter: str, now: int, delay_ms: int) -> None:
    """Refuse a recall before the visitor had time to come."""
    in_state(visit, State.CALLED)
    at_this_counter(visit, counter)
    since = now - (visit.current.called_at or 0)
    if 0 <= since < delay_ms:
        raise Refusal(RefusalCode.RECALL_TOO_SOON, ticket=visit.ticket, seconds=-(-(delay_ms - since) // 1000))


def absence_proposed(visit: Visit, limit: int) -> bool:
    """Whether enough calls went unanswered to propose marking the visitor absent."""
    return visit.state is State.CALLED and visit.current.calls >= limit


def may_leave(visit: Visit) -> None:
    """Refuse a departure of somebody whose visit is over."""
    in_state(visit, *OPEN_STATES)


def return_place(visit: Visit, now: int, tolerance_ms: int) -> Place:
    """Old rank for an absent visitor who is back within the tolerance (inclusive), else the end of the queue."""
    in_state(visit, State.ABSENT)
    away = now - (visit.current.absent_at or now)
    return Place.KEEP if away <= tolerance_ms else Place.END


def may_take_place(place: Place, supervisor: bool) -> None:
    """The front of the queue is a supervisor's permission."""
    if place is Place.FRONT and not supervisor:
        raise Refusal(RefusalCode.SUPERVISOR_ONLY)


def reasoned(reason: str) -> str:
    """A reason fit to be kept; refuses an act that needs one and has none."""
    cleaned = clean(reason, MAX_REASON)
    if not cleaned:
        raise Refusal(RefusalCode.REASON_NEEDED)
    return cleaned


def group_of(persons: int) -> int:
    """The size of a group, refused outside 1 to 50."""
    if not 1 <= persons <= MAX_PERSONS:
        raise Refusal(RefusalCode.GROUP_SIZE, persons=persons, most=MAX_PERSONS)
    return persons


def items_of(items: tuple[tuple[str, int], ...]) -> list[list[object]]:
    """Services × quantity in their stored form, each quantity refused outside 1 to 99."""
    for service, quantity in items:
        if not 1 <= quantity <= MAX_QUANTITY:
            raise Refusal(RefusalCode.QUANTITY, service=service, quantity=quantity, most=MAX_QUANTITY)
    return [[service, quantity] for service, quantity in items]


def may_request_privacy(visit: Visit) -> None:
    """A request for confidentiality is welcome at any moment of an open visit, once."""
    in_state(visit, *OPEN_STATES)
    if visit.privacy is not None:
        raise Refusal(RefusalCode.ALREADY_DISCREET, ticket=visit.ticket)


def may_settle_privacy(visit: Visit) -> None:
    """Only a standing request can be answered."""
    if visit.privacy is None:
        raise Refusal(RefusalCode.NOT_DISCREET, ticket=visit.ticket)
    in_state(visit, *OPEN_STATES)
