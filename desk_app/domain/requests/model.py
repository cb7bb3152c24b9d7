"""One request, without a word of what was written in it nor who wrote it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk_app.domain.complaints.model import Authority
from desk_app.domain.time_limits.limit import Suspension

REGISTER = "requests"
"""The name of the register in the facts of its entries."""


class RequestChannel(StrEnum):
    """How it came, and how it is answered."""

    LETTER = "letter"
    EMAIL = "email"
    WEB_FORM = "web_form"
    COUNTER = "counter"
    PHONE = "phone"  # a call-back was promised


ELECTRONIC = frozenset({RequestChannel.EMAIL, RequestChannel.WEB_FORM})
WRITTEN = ELECTRONIC | {RequestChannel.LETTER}


class AnswerKind(StrEnum):
    """What the final answer says."""

    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"
    INFORMED = "informed"  # there was nothing to decide
    UNFOUNDED = "unfounded"  # without object, or not what it was taken for


class LateCause(StrEnum):
    """Why an answer is, or was, late: the late list of commitment 26."""

    WORKLOAD = "workload"
    ABSENCE = "absence"
    OTHER_SERVICE = "other_service"
    OUTSIDE = "outside"  # another authority, an expert, a supplier
    DOCUMENTS = "documents"
    COMPLEX = "complex"
    MISROUTED = "misrouted"
    FORGOTTEN = "forgotten"
    OTHER = "other"


class RequestState(StrEnum):
    """Where it stands. The names are stored."""

    RECEIVED = "received"
    ASSIGNED = "assigned"
    INCOMPLETE = "incomplete"  # documents were asked for
    REOPENED = "reopened"
    ANSWERED = "answered"
    TRANSFERRED = "transferred"
    WITHDRAWN = "withdrawn"
    DUPLICATE = "duplicate"


OPEN = frozenset(
    {RequestState.RECEIVED, RequestState.ASSIGNED, RequestState.INCOMPLETE, RequestState.REOPENED},
)
"""An answer is still owed."""
ENDED = frozenset({*RequestState} - OPEN)
"""Nothing more is owed: the two years after which the correspondent is erased begin."""
APART = frozenset({RequestState.WITHDRAWN, RequestState.DUPLICATE})
"""Not among the answers owed (commitment 26)."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request. Days are local, ISO; those ending in `_on` are told by the agent, never later than their fact.

    `promised_on` is a day announced to the person, in place of the time limit of the object. `receipt_on` is the
    registration receipt of an electronic request, `acknowledged_on` the acknowledgement. `waits` holds the days from
    which documents were missing, and those on which they came (empty until then). `documents` tells how many its
    object asks for, `complete` whether all were there at first contact, None where that was not checked.
    `clock_from` is the reception, or the reopening of an answered one; `first_answered_on` is what the commitment is
    judged by, `answered_on` the answer that stands. `discreet` restricts it to its owner; `reachable` tells whether
    a name or an address came with it.
    """

    id: int
    site: str
    object: str
    channel: RequestChannel
    received_on: str
    recorded_by: str
    clock_from: str
    service: str = ""
    promised_on: str | None = None
    documents: int = 0
    complete: bool | None = None
    abusive: bool = False
    discreet: bool = False
    reachable: bool = False
    state: RequestState = RequestState.RECEIVED
    owner: str | None = None
    receipt_on: str | None = None
    acknowledged_on: str | None = None
    waits: tuple[tuple[str, str], ...] = ()
    held_on: str | None = None
    held_until: str | None = None
    first_answered_on: str | None = None
    answered_on: str | None = None
    answer: AnswerKind | None = None
    answer_channel: RequestChannel | None = None
    ended_on: str | None = None
    reopened: int = 0
    transferred_to: Authority | None = None
    duplicate_of: int | None = None
    late_cause: LateCause | None = None
    last_fact: int = 0

    @property
    def is_open(self) -> bool:
        """Whether an answer is still owed."""
        return self.state in OPEN

    @property
    def suspensions(self) -> tuple[Suspension, ...]:
        """The days on which documents were missing."""
        return tuple(
            Suspension(date.fromisoformat(asked), date.fromisoformat(came) if came else None)
            for asked, came in self.waits
        )

    @property
    def awaits_documents(self) -> bool:
        """Whether documents asked for have not come."""
        return bool(self.waits) and not self.waits[-1][1]
