"""The daily summary of one site and desk as pure data: counts and durations, never a name, never a free text.

What is told of discreet visits. A per-service count that left them out, beside a total that did not, would give
them away by subtraction; so would an hour with a single one. They are therefore told in one cell of the whole day
that names neither hour, service, channel nor kind of visit. Four or fewer of them would still be told by that
cell: then the smallest ordinary cells of the day go in with them, until eight visits are in it (`summary_cells`).
The totals of the day stay exact.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypeAlias

SCHEMA = 2
FIRST_SCHEMA = 1
"""Still read: it told nothing of the commitments' counts."""
KIND = "pupitre-day"
OPEN_BIN = 120
"""The last bin of a histogram: waits of two hours or more. Bin n holds waits of n to under n + 1 minutes."""
FEW = "<5"
"""Stands for a count of 1 to 4 that could point at somebody."""

Count: TypeAlias = int | str
"""A whole number, or `FEW`."""


class SummaryFault(StrEnum):
    """Why bytes are not a summary to be believed."""

    TOO_LARGE = "too_large"
    NAME = "name"
    FRAME = "frame"
    HASH = "hash"
    UNKNOWN_KEY = "unknown_key"
    SIGNATURE = "signature"
    JSON = "json"
    DUPLICATE_KEY = "duplicate_key"
    NOT_CANONICAL = "not_canonical"
    SCHEMA = "schema"
    SHAPE = "shape"
    RANGE = "range"
    INCONSISTENT = "inconsistent"
    OTHER_NAME = "other_name"


class SummaryError(ValueError):
    """These bytes are refused; `fault` says why, `detail` where."""

    def __init__(self, fault: SummaryFault, detail: str = "") -> None:
        super().__init__(fault.value, detail)
        self.fault = fault
        self.detail = detail


class Cell(NamedTuple):
    """The visits that arrived in one local hour, for one first service, by one channel, with or without appointment.

    All four are None in the one cell of the day that holds what must not be told apart. Every visit counted in
    `arrivals` is in exactly one of the six counts that follow `persons`; `void` ones are no arrivals. `inaccurate`
    and `untimed` ones are in no duration. `within` waits reached the target at most, `left_beyond` visits left
    after waiting more. `bins` holds (minute, waits), by minute, without empty ones. Durations in milliseconds.
    A tuple, because those of ten years and fifty sites are read at once.
    """

    hour: int | None
    service: str | None
    channel: str | None
    booked: bool | None
    arrivals: int
    persons: int
    served: int
    left_waiting: int
    left_other: int
    absent: int
    unclosed: int
    open: int
    void: int
    inaccurate: int
    untimed: int
    wait_n: int
    wait_sum_ms: int
    wait_max_ms: int
    within: int
    left_beyond: int
    service_n: int
    service_sum_ms: int
    bins: tuple[tuple[int, int], ...]


COLUMNS = Cell._fields


@dataclass(frozen=True, slots=True)
class Goals:
    """The targets in force that day, in seconds and in thousandths."""

    wait_s: int
    wait_share_permille: int
    appointment_tolerance_s: int
    appointment_share_permille: int
    confidentiality_delay_s: int


@dataclass(frozen=True, slots=True)
class Appointments:
    """The appointments of the day by where they stand; `on_time` out of `timed`, late visitors counted apart."""

    booked: int
    checked_in: int
    missed: int
    cancelled_by_visitor: int
    cancelled_by_service: int
    on_time: int
    timed: int
    late_visitors: int


@dataclass(frozen=True, slots=True)
class Confidentiality:
    """Requests of the day and what became of them, small counts merged (`others`) or told as `FEW`.

    `delay_n` and `delay_sum_ms` (request to private reception) are 0 where they would point at somebody.
    """

    requests: Count
    outcomes: Mapping[str, int]
    delay_n: int
    delay_sum_ms: int


@dataclass(frozen=True, slots=True)
class Counted:
    """What commitments are computed from, by the names of `domain.indicators`, of the whole site; zeros are left out.

    `visits` holds the day's own; `records` what the registers count on each day from `since` to the day itself, as it
    stood when the summary was made: an answer that comes late, or a correction, changes days that are past, so the
    latest summary that tells a day is right. Requests for confidentiality are told apart, small counts merged.
    """

    visits: Mapping[str, int]
    since: str
    records: Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Content:
    """What is told of the day. `planned` in local minutes of the day, `sessions` (real ones) in UTC milliseconds."""

    closed: bool
    goals: Goals
    planned: tuple[tuple[int, int], ...]
    sessions: tuple[tuple[int, int | None], ...]
    cells: tuple[Cell, ...]
    appointments: Appointments
    contacts: tuple[tuple[str, str, int], ...]
    confidentiality: Confidentiality
    counted: Counted


@dataclass(frozen=True, slots=True)
class Making:
    """How this file came about. `at` in UTC milliseconds; hashes as lower-case hexadecimal.

    `sequence` counts the desk's files and `previous` is the SHA-256 of the one before, so that a missing or replaced
    one shows. The journal's head, told outside the PC, shows a journal that was cut or written again.
    """

    revision: int
    sequence: int
    at: int
    app: str
    journal_count: int
    journal_hash: str
    previous: str | None


@dataclass(frozen=True, slots=True)
class Summary:
    """One revision of one site's, desk's and day's summary."""

    site: str
    desk: str
    day: str
    timezone: str
    made: Making
    content: Content
