"""Why a row is not imported, and what an accepted one had that is worth counting; the same words for all imports."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NoReturn

_LONGEST = 160


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
    """Why a row is not imported: those of every import, then those of one of them."""

    RULE = "rule"
    EXTRA_CELLS = "extra_cells"
    DUPLICATE = "duplicate"
    DIFFERS = "differs"
    NO_IDENTITY = "no_identity"
    NO_DAY = "no_day"
    BAD_DAY = "bad_day"
    BAD_TIME = "bad_time"
    BAD_DURATION = "bad_duration"
    TIME_WITHOUT_DAY = "time_without_day"
    SKIPPED_HOUR = "skipped_hour"
    YEAR = "year"
    FUTURE = "future"
    UNKNOWN_SITE = "unknown_site"
    UNKNOWN_SERVICE = "unknown_service"
    UNKNOWN_CHANNEL = "unknown_channel"
    NO_SERVICE = "no_service"
    NO_OUTCOME = "no_outcome"
    UNKNOWN_OUTCOME = "unknown_outcome"
    # survey forms
    OUTSIDE_SURVEY = "outside_survey"
    UNKNOWN_ANSWER = "unknown_answer"
    NO_ANSWER = "no_answer"
    UNKNOWN_FORM_CHANNEL = "unknown_form_channel"
    # requests and complaints
    NO_RECEPTION = "no_reception"
    ANSWERED_BEFORE = "answered_before"
    PROMISED_BEFORE = "promised_before"
    NO_OBJECT = "no_object"
    UNKNOWN_OBJECT = "unknown_object"
    UNKNOWN_REQUEST_CHANNEL = "unknown_request_channel"
    UNKNOWN_KIND = "unknown_kind"
    UNKNOWN_THEME = "unknown_theme"
    # visits
    NO_ARRIVAL = "no_arrival"
    NO_START = "no_start"
    NEGATIVE_WAIT = "negative_wait"
    NEGATIVE_SERVICE = "negative_service"
    TOO_LONG = "too_long"
    UNKNOWN_COUNTER = "unknown_counter"
    BAD_PERSONS = "bad_persons"
    # calls
    NO_CALL_TIME = "no_call_time"
    BAD_RINGING = "bad_ringing"
    BAD_NUMBER = "bad_number"
    SLOT_SUM = "slot_sum"
    NO_CALLS = "no_calls"


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that is not imported: its line, the reason, and what the reason's sentence needs."""

    line_no: int
    reason: Reason
    details: dict[str, str] = field(default_factory=dict)
    cells: tuple[str, ...] = ()


class RejectedRowError(Exception):
    """The row cannot be imported: why, and what the sentence needs."""

    def __init__(self, reason: Reason, **details: object) -> None:
        super().__init__(reason.value, details)
        self.reason = reason
        self.details = {key: _shown(str(value)) for key, value in details.items()}


def _shown(text: str) -> str:
    """A part of a sentence: on one line and short, whatever the cell holds, and nothing that a terminal obeys."""
    told = "".join(letter if letter.isprintable() else " " for letter in text[: 2 * _LONGEST])
    told = " ".join(told.split())
    return told if len(told) <= _LONGEST else told[:_LONGEST] + "…"


def reject(reason: Reason, **details: object) -> NoReturn:
    """Refuse the row that is being read."""
    raise RejectedRowError(reason, **details)
