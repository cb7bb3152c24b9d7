"""What may be done to a request, from which states, and where it leads: one table, and the guards beside it."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.requests.model import ELECTRONIC, ENDED, OPEN, Request
from desk_app.domain.requests.model import RequestState as State


@dataclass(frozen=True, slots=True)
class Move:
    """From which states a fact may come, and the state it leads to; None where the request stays as it is."""

    leaves: frozenset[State]
    to: State | None = None


_ALL = frozenset(State)

MOVES: dict[Kind, Move] = {
    Kind.REQUEST_AMENDED: Move(OPEN),
    Kind.REQUEST_RECEIPTED: Move(OPEN),
    Kind.REQUEST_ACKNOWLEDGED: Move(OPEN),
    Kind.REQUEST_ASSIGNED: Move(OPEN),
    Kind.REQUEST_DOCUMENTS_ASKED: Move(OPEN, State.INCOMPLETE),
    Kind.REQUEST_DOCUMENTS_CAME: Move(OPEN),
    Kind.REQUEST_HELD: Move(OPEN),
    Kind.REQUEST_ANSWERED: Move(OPEN, State.ANSWERED),
    Kind.REQUEST_TRANSFERRED: Move(OPEN, State.TRANSFERRED),
    Kind.REQUEST_EXPLAINED: Move(_ALL),
    Kind.REQUEST_WITHDRAWN: Move(OPEN, State.WITHDRAWN),
    Kind.REQUEST_DUPLICATED: Move(OPEN, State.DUPLICATE),
    Kind.REQUEST_REOPENED: Move(ENDED, State.REOPENED),
}
"""By the kind of fact. An assigned request that is incomplete stays so until its documents came (`state_after`)."""


def state_after(request: Request, kind: Kind) -> State:
    """The state that a fact leads to."""
    if kind is Kind.REQUEST_ASSIGNED and request.state is not State.INCOMPLETE:
        return State.ASSIGNED
    if kind is Kind.REQUEST_DOCUMENTS_CAME:
        return State.ASSIGNED if request.owner else State.RECEIVED
    return MOVES[kind].to or request.state


def refusal_of(request: Request, kind: Kind) -> RefusalCode | None:
    """Why an act is not possible now; None when it is."""
    if request.state not in MOVES[kind].leaves:
        return RefusalCode.REQUEST_STATE
    match kind:
        case Kind.REQUEST_RECEIPTED if request.channel not in ELECTRONIC:
            return RefusalCode.REQUEST_STATE
        case Kind.REQUEST_RECEIPTED if request.receipt_on is not None or request.acknowledged_on is not None:
            return RefusalCode.REQUEST_ACKNOWLEDGED_ALREADY
        case Kind.REQUEST_ACKNOWLEDGED if request.acknowledged_on is not None:
            return RefusalCode.REQUEST_ACKNOWLEDGED_ALREADY
        case Kind.REQUEST_DOCUMENTS_ASKED if request.awaits_documents:
            return RefusalCode.REQUEST_STATE
        case Kind.REQUEST_DOCUMENTS_CAME if not request.awaits_documents:
            return RefusalCode.REQUEST_STATE
    return None


def may_read(request: Request, by: Actor) -> bool:
    """Whether an agent may see what was written: a discreet request is its owner's alone.

    Until it has one, whoever recorded it and the supervisors see it, so that it can be given to somebody.
    """
    if not request.discreet:
        return True
    if request.owner is None:
        return by.supervisor or by.agent == request.recorded_by
    return by.agent == request.owner


def may_act(request: Request, kind: Kind, by: Actor) -> bool:
    """Whether an agent may do so now. A supervisor may give a discreet request to another, unread."""
    hand_over = kind is Kind.REQUEST_ASSIGNED and by.supervisor
    return refusal_of(request, kind) is None and (may_read(request, by) or hand_over)


def must_allow(request: Request, kind: Kind, by: Actor) -> None:
    """Refuse an act that is not possible now, or not for this agent."""
    code = refusal_of(request, kind)
    if code is not None:
        raise Refusal(code, number=request.id)
    if not may_act(request, kind, by):
        raise Refusal(RefusalCode.REQUEST_RESTRICTED, number=request.id)
