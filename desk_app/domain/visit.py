"""A visit and its segments: what they are; how they change is told in `visit_life`.

States and transitions follow the life cycle of the queue (CONTRIBUTING, "A visit's life").
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """State of a segment, and of the visit whose last segment it is."""

    WAITING = "WAITING"
    CALLED = "CALLED"
    IN_SERVICE = "IN_SERVICE"
    ON_HOLD = "ON_HOLD"
    ABSENT = "ABSENT"
    TRANSFERRED = "TRANSFERRED"
    SERVED = "SERVED"
    LEFT = "LEFT"
    VOID = "VOID"
    UNCLOSED = "UNCLOSED"


OPEN_STATES = frozenset({State.WAITING, State.CALLED, State.IN_SERVICE, State.ON_HOLD, State.ABSENT})
AT_COUNTER = frozenset({State.CALLED, State.IN_SERVICE})

DESK = "desk"
"""Origin of a visit that was logged as it happened; any other is history entered afterwards."""


class Channel(StrEnum):
    """How the visitor reached the hall."""

    COUNTER = "counter"
    PHONE = "phone"
    EMAIL = "email"
    LETTER = "letter"
    WEB = "web"


class OutcomeCode(StrEnum):
    """How a service ended."""

    DONE = "done"
    TO_BE_CONTINUED = "to_be_continued"
    INCOMPLETE_FILE = "incomplete_file"
    NOT_POSSIBLE = "not_possible"
    REDIRECTED = "redirected"


class TransferCause(StrEnum):
    """Why a visitor goes on to another service or counter."""

    SECOND_NEED = "second_need"
    MISROUTED = "misrouted"
    ESCALATION = "escalation"


class Place(StrEnum):
    """Where a transferred or returned visitor stands in the queue."""

    KEEP = "keep"
    END = "end"
    FRONT = "front"


class PrivacyOutcome(StrEnum):
    """What became of a request for confidentiality."""

    GRANTED = "granted"
    ALTERNATIVE = "alternative"
    DECLINED = "declined"
    NOT_POSSIBLE = "not_possible"


class PrivacyMode(StrEnum):
    """How a person is received apart."""

    CLOSED_ROOM = "closed_room"
    LOWER_VOICE = "lower_voice"
    DISTANCE = "distance"
    WRITE_INSTEAD = "write_instead"
    NO_NAME_SPOKEN = "no_name_spoken"
    OTHER_AGENT = "other_agent"
    PHONE_LATER = "phone_later"


class PrivacyObstacle(StrEnum):
    """Why a request could not be met; never why it was made."""

    ROOM_BUSY = "room_busy"
    NO_AGENT = "no_agent"
    NO_ROOM = "no_room"
    CLOSING_TIME = "closing_time"


@dataclass(frozen=True, slots=True)
class Privacy:
    """A request for confidentiality. Its reason is neither asked nor kept (CNIL: minimisation).

    Times in UTC milliseconds. `received_at` is when the visitor was received apart.
    """

    requested_at: int
    asked_by: str
    settled_at: int | None = None
    outcome: PrivacyOutcome | None = None
    mode: PrivacyMode | None = None
    room: str | None = None
    obstacle: PrivacyObstacle | None = None
    received_at: int | None = None
    room_freed_at: int | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """One wait and its service. Times in UTC milliseconds, durations in milliseconds, never negative.

    `due_at` ranks the segment in the queue; `since` is the time of its last change of state; `served_from` is
    the first start of service that was not taken back (the call, where no separate start is recorded);
    `call_no` numbers the last call among all calls of the hall, None in history entered afterwards: calls are
    ordered by it, as the clock may have been wrong;
    `waited_after_ms` is the part of `waited_ms` that came after it.
    """

    seq: int
    service: str
    state: State
    entered_at: int
    due_at: int
    since: int
    front: bool = False
    target_counter: str | None = None
    counter: str | None = None
    agent: str | None = None
    calls: int = 0
    call_no: int | None = None
    first_called_at: int | None = None
    called_at: int | None = None
    started_at: int | None = None
    served_from: int | None = None
    absent_at: int | None = None
    returned_at: int | None = None
    hold_reason: str | None = None
    ended_at: int | None = None
    left_phase: State | None = None
    transfer_cause: TransferCause | None = None
    outcome: OutcomeCode | None = None
    items: tuple[tuple[str, int], ...] = ()
    form_help_given: bool = False
    first_contact: bool | None = None
    waited_ms: int = 0
    waited_after_ms: int = 0
    served_ms: int = 0
    held_ms: int = 0


@dataclass(frozen=True, slots=True)
class Visit:
    """One arrival of one to n persons. `arrived_at` never changes except by a traced correction."""

    id: int
    site: str
    day: str
    arrived_at: int
    series: str
    number: int
    services: tuple[str, ...]
    segments: tuple[Segment, ...]
    channel: Channel = Channel.COUNTER
    persons: int = 1
    priority: bool = False
    form_help_asked: bool = False
    discreet: bool = False
    booked_for: int | None = None
    appointment: int | None = None
    visitor_late: bool = False
    inaccurate: str | None = None
    corrected: bool = False
    carried_over: bool = False
    void_reason: str | None = None
    privacy: Privacy | None = None
    origin: str = DESK
    last_fact: int = 0

    @property
    def current(self) -> Segment:
        """The last segment: the one that decides the visit's state."""
        return self.segments[-1]

    @property
    def state(self) -> State:
        """State of the visit."""
        return self.current.state

    @property
    def is_open(self) -> bool:
        """Whether the visit still needs somebody's act."""
        return self.state in OPEN_STATES

    @property
    def ticket(self) -> str:
        """The ticket as printed and shown: letter, space, three digits."""
        return f"{self.series} {self.number:03d}"

    @property
    def counts_from(self) -> int:
        """Where the wait starts: the arrival, or the booked time of a visitor who came early."""
        return self.arrived_at if self.booked_for is None else max(self.arrived_at, self.booked_for)
