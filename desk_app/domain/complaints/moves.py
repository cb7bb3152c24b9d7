"""What may be done to an entry, from which states, and where it leads: one table, and the guards beside it."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.actor import Actor
from desk_app.domain.complaints.model import ENDED, OPEN, Complaint, ComplaintKind
from desk_app.domain.complaints.model import ComplaintState as State
from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode


@dataclass(frozen=True, slots=True)
class Move:
    """From which states a fact may come, and the state it leads to; None where the entry stays as it is."""

    leaves: frozenset[State]
    to: State | None = None


_BEFORE_REVIEW = frozenset(OPEN - {State.IN_REVIEW})

MOVES: dict[Kind, Move] = {
    Kind.COMPLAINT_AMENDED: Move(OPEN),
    Kind.COMPLAINT_ACKNOWLEDGED: Move(OPEN),
    Kind.COMPLAINT_ASSIGNED: Move(OPEN, State.ASSIGNED),
    Kind.COMPLAINT_REVIEWED: Move(_BEFORE_REVIEW, State.IN_REVIEW),
    Kind.COMPLAINT_HELD: Move(OPEN),
    Kind.COMPLAINT_DRAFTED: Move(OPEN, State.IN_REVIEW),
    Kind.COMPLAINT_ANSWERED: Move(OPEN, State.ANSWERED),
    Kind.COMPLAINT_CLOSED: Move(frozenset({*OPEN, State.ANSWERED}), State.CLOSED),
    Kind.COMPLAINT_REOPENED: Move(frozenset({*ENDED, State.ANSWERED}), State.REOPENED),
    Kind.COMPLAINT_TRANSFERRED: Move(OPEN, State.TRANSFERRED),
    Kind.COMPLAINT_RECLASSIFIED: Move(OPEN, State.RECLASSIFIED),
    Kind.COMPLAINT_WITHDRAWN: Move(OPEN, State.WITHDRAWN),
    Kind.COMPLAINT_DUPLICATED: Move(OPEN, State.DUPLICATE),
    Kind.COMPLAINT_UNANSWERABLE: Move(OPEN, State.NO_REPLY_POSSIBLE),
}
"""By the kind of fact. A first acknowledgement of a new entry also leads to ACKNOWLEDGED (`state_after`)."""


def state_after(complaint: Complaint, kind: Kind) -> State:
    """The state that a fact leads to."""
    if kind is Kind.COMPLAINT_ACKNOWLEDGED and complaint.state is State.RECEIVED:
        return State.ACKNOWLEDGED
    return MOVES[kind].to or complaint.state


def refusal_of(complaint: Complaint, kind: Kind) -> RefusalCode | None:
    """Why an act is not possible now; None when it is."""
    if complaint.state not in MOVES[kind].leaves:
        return RefusalCode.COMPLAINT_STATE
    match kind:
        case Kind.COMPLAINT_ACKNOWLEDGED if complaint.acknowledged_on is not None:
            return RefusalCode.COMPLAINT_ACKNOWLEDGED_ALREADY
        case Kind.COMPLAINT_CLOSED if complaint.is_open and complaint.kind is not ComplaintKind.THANKS:
            return RefusalCode.COMPLAINT_NOT_ANSWERED
        case Kind.COMPLAINT_UNANSWERABLE if complaint.reachable:
            return RefusalCode.COMPLAINT_REACHABLE
    return None


def may_read(complaint: Complaint, by: Actor) -> bool:
    """Whether an agent may see what was written: a discreet entry is its owner's alone.

    Until it has one, whoever recorded it and the supervisors see it, so that it can be given to somebody.
    """
    if not complaint.discreet:
        return True
    if complaint.owner is None:
        return by.supervisor or by.agent == complaint.recorded_by
    return by.agent == complaint.owner


def may_act(complaint: Complaint, kind: Kind, by: Actor) -> bool:
    """Whether an agent may do so now. A supervisor may give a discreet entry to another, unread."""
    hand_over = kind is Kind.COMPLAINT_ASSIGNED and by.supervisor
    return refusal_of(complaint, kind) is None and (may_read(complaint, by) or hand_over)


def must_allow(complaint: Complaint, kind: Kind, by: Actor) -> None:
    """Refuse an act that is not possible now, or not for this agent."""
    code = refusal_of(complaint, kind)
    if code is not None:
        raise Refusal(code, number=complaint.id)
    if not may_act(complaint, kind, by):
        raise Refusal(RefusalCode.COMPLAINT_RESTRICTED, number=complaint.id)
