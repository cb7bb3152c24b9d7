"""One entry of the register of complaints, suggestions and thanks, without a word of what was written in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

REGISTER = "complaints"
"""The name of the register in the facts of its entries."""


class ComplaintKind(StrEnum):
    """What the visitor wants: a remedy, a change, nothing."""

    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"
    THANKS = "thanks"


class ComplaintChannel(StrEnum):
    """How it came, and how it is answered."""

    SLIP = "slip"
    COUNTER = "counter"
    PHONE = "phone"
    LETTER = "letter"
    EMAIL = "email"
    WEB_FORM = "web_form"
    SOCIAL_NETWORK = "social_network"
    SURVEY = "survey"


class Theme(StrEnum):
    """What it is about (Qualiville sheet, 4.3)."""

    WAIT = "wait"
    COURTESY = "courtesy"
    INFORMATION = "information"
    TIME_LIMIT = "time_limit"
    PREMISES = "premises"
    HOURS = "hours"
    PHONE = "phone"
    CONFIDENTIALITY = "confidentiality"
    WRONG_ACT = "wrong_act"
    OTHER = "other"


class Upheld(StrEnum):
    """Whether the visitor was right."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class ReclassifiedAs(StrEnum):
    """What it turned out to be. A legal appeal stays here to be answered, under its own clock."""

    REQUEST = "request"
    QUESTION = "question"
    LEGAL_APPEAL = "legal_appeal"


class Authority(StrEnum):
    """To whom it was sent on because the town is not competent; the visitor was told."""

    STATE = "state"
    REGION = "region"
    DEPARTMENT = "department"
    INTERCOMMUNALITY = "intercommunality"
    OTHER = "other"


class ComplaintState(StrEnum):
    """Where it stands. The names are stored."""

    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    ASSIGNED = "assigned"
    IN_REVIEW = "in_review"
    ANSWERED = "answered"
    CLOSED = "closed"
    REOPENED = "reopened"
    TRANSFERRED = "transferred"
    RECLASSIFIED = "reclassified"
    NO_REPLY_POSSIBLE = "no_reply_possible"
    WITHDRAWN = "withdrawn"
    DUPLICATE = "duplicate"


OPEN = frozenset(
    {
        ComplaintState.RECEIVED,
        ComplaintState.ACKNOWLEDGED,
        ComplaintState.ASSIGNED,
        ComplaintState.IN_REVIEW,
        ComplaintState.REOPENED,
    }
)
"""An answer is still owed."""
ENDED = frozenset({*ComplaintState} - OPEN - {ComplaintState.ANSWERED})
"""Nothing more is to be done: the year after which the names are erased begins."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """One entry. Days are local, ISO; those ending in `_on` are told by the agent, never later than their fact.

    `commitments` are the official numbers it touches; `reachable` tells whether a name or an address came with it;
    `discreet` restricts it to its owner. `clock_from` is the reception, or the reopening of an answered one;
    `first_answered_on` is what the commitment is judged by, `answered_on` the answer that stands.
    """

    id: int
    site: str
    kind: ComplaintKind
    channel: ComplaintChannel
    theme: Theme
    received_on: str
    recorded_by: str
    clock_from: str
    service: str = ""
    commitments: tuple[int, ...] = ()
    serious: bool = False
    discreet: bool = False
    legal_appeal: bool = False
    reachable: bool = False
    state: ComplaintState = ComplaintState.RECEIVED
    owner: str | None = None
    acknowledged_on: str | None = None
    held_on: str | None = None
    drafted_on: str | None = None
    first_answered_on: str | None = None
    answered_on: str | None = None
    answer_channel: ComplaintChannel | None = None
    upheld: Upheld | None = None
    ended_on: str | None = None
    reopened: int = 0
    transferred_to: Authority | None = None
    reclassified_as: ReclassifiedAs | None = None
    duplicate_of: int | None = None
    last_fact: int = 0

    @property
    def is_open(self) -> bool:
        """Whether an answer is still owed."""
        return self.state in OPEN


class Apart(StrEnum):
    """Why an entry is counted apart from the answers promised (commitment 27)."""

    THANKS = "thanks"
    LEGAL_APPEAL = "legal_appeal"
    NO_REPLY_POSSIBLE = "no_reply_possible"
    WITHDRAWN = "withdrawn"
    DUPLICATE = "duplicate"
    RECLASSIFIED = "reclassified"
    UNRELATED = "unrelated"  # about none of the commitments


_APART_BY_STATE = {
    ComplaintState.NO_REPLY_POSSIBLE: Apart.NO_REPLY_POSSIBLE,
    ComplaintState.WITHDRAWN: Apart.WITHDRAWN,
    ComplaintState.DUPLICATE: Apart.DUPLICATE,
    ComplaintState.RECLASSIFIED: Apart.RECLASSIFIED,
}


def apart(complaint: Complaint) -> Apart | None:
    """Why an entry is not among the answers promised; None when it is."""
    if complaint.kind is ComplaintKind.THANKS:
        return Apart.THANKS
    if complaint.legal_appeal:
        return Apart.LEGAL_APPEAL
    if complaint.state in _APART_BY_STATE:
        return _APART_BY_STATE[complaint.state]
    return None if complaint.commitments else Apart.UNRELATED
