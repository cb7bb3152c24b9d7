"""What an import makes of a row: a visit of the past, or the reason why it is none."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from desk_app.domain.visit import Channel
from desk_app.services.past_visits import PastOutcome as Outcome


class Doubt(StrEnum):
    """Why the times of an accepted visit are known to be wrong: the figures exclude it and count it apart."""

    NEGATIVE_WAIT = "negative_wait"
    NEGATIVE_SERVICE = "negative_service"


class Note(StrEnum):
    """What an accepted row had that is worth counting in the report."""

    SHORT_ROW = "short_row"
    AFTER_MIDNIGHT = "after_midnight"
    REPEATED_HOUR = "repeated_hour"
    SKIPPED_HOUR = "skipped_hour"
    NO_START = "no_start"
    NO_END = "no_end"
    NO_DEPARTURE = "no_departure"


class Reason(StrEnum):
    """Why a row is not imported."""

    RULE = "rule"
    EXTRA_CELLS = "extra_cells"
    NO_DAY = "no_day"
    BAD_DAY = "bad_day"
    NO_ARRIVAL = "no_arrival"
    BAD_TIME = "bad_time"
    BAD_DURATION = "bad_duration"
    TIME_WITHOUT_DAY = "time_without_day"
    SKIPPED_HOUR = "skipped_hour"
    YEAR = "year"
    FUTURE = "future"
    NO_START = "no_start"
    NEGATIVE_WAIT = "negative_wait"
    NEGATIVE_SERVICE = "negative_service"
    TOO_LONG = "too_long"
    NO_OUTCOME = "no_outcome"
    UNKNOWN_OUTCOME = "unknown_outcome"
    NO_SERVICE = "no_service"
    UNKNOWN_SERVICE = "unknown_service"
    UNKNOWN_COUNTER = "unknown_counter"
    UNKNOWN_SITE = "unknown_site"
    UNKNOWN_CHANNEL = "unknown_channel"
    BAD_PERSONS = "bad_persons"
    DUPLICATE = "duplicate"
    NO_IDENTITY = "no_identity"


@dataclass(frozen=True, slots=True)
class PastVisit:
    """One visit of the past. Times in UTC milliseconds, `day` the local business day of the arrival, ISO.

    `identity` is the same at every reading of the same row; `site`, `service` and `counter` are names as
    the map leaves them (`site` None: the desk's own). `doubt` says that its times are known to be wrong;
    `cells` is the row as text.
    """

    identity: str
    line_no: int
    site: str | None
    day: str
    arrived_at: int
    service: str
    outcome: Outcome
    called_at: int | None = None
    started_at: int | None = None
    ended_at: int | None = None
    left_at: int | None = None
    counter: str | None = None
    channel: Channel = Channel.COUNTER
    persons: int = 1
    booked_for: int | None = None
    doubt: Doubt | None = None
    notes: tuple[Note, ...] = ()
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that is not imported: its line, the reason, and what the reason's sentence needs."""

    line_no: int
    reason: Reason
    details: dict[str, str] = field(default_factory=dict)
    cells: tuple[str, ...] = ()


Reading: TypeAlias = PastVisit | Rejected
