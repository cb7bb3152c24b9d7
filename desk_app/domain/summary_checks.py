"""What every field of a summary read from outside must be: its type, its range, and its agreement with the others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from desk_app.domain.figures.small_cells import FLOOR
from desk_app.domain.summary import FEW, Confidentiality, Content, SummaryError, SummaryFault

MOST = 100_000
"""No count of a day is larger."""
MOMENT = 10**15
"""No time, and no sum of durations of a day, is larger; milliseconds."""

_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")


def record(value: Any, names: Sequence[str]) -> dict[str, Any]:
    """A JSON object with exactly these fields."""
    if not isinstance(value, dict) or value.keys() != set(names):
        raise SummaryError(SummaryFault.SHAPE, f"fields {', '.join(names)[:80]}")
    return value


def items(value: Any, most: int, least: int = 0) -> list[Any]:
    """A JSON list of at most, and at least, so many items."""
    if not isinstance(value, list) or not least <= len(value) <= most:
        raise SummaryError(SummaryFault.SHAPE, "list")
    return value


def whole(value: Any, most: int = MOST, least: int = 0) -> int:
    """A whole number in a range; True is none."""
    if type(value) is not int:
        raise SummaryError(SummaryFault.SHAPE, "whole number")
    if not least <= value <= most:
        raise SummaryError(SummaryFault.RANGE, str(value))
    return value


def boolean(value: Any) -> bool:
    """True or False."""
    if type(value) is not bool:
        raise SummaryError(SummaryFault.SHAPE, "boolean")
    return value


def text(value: Any, pattern: str) -> str:
    """An ASCII text that matches a pattern from end to end."""
    if not isinstance(value, str) or not re.fullmatch(pattern, value, re.ASCII):
        raise SummaryError(SummaryFault.SHAPE, "text")
    return value


def slug(value: Any) -> str:
    """An identifier of the settings."""
    if not isinstance(value, str) or not _is_slug(value):
        raise SummaryError(SummaryFault.SHAPE, "identifier")
    return value


@lru_cache(maxsize=1024)
def _is_slug(value: str) -> bool:
    return _SLUG.fullmatch(value) is not None


def few_or(value: Any) -> int | str:
    """A count, or the mark of a small one."""
    return FEW if value == FEW else whole(value)


def check_content(content: Content) -> None:
    """Periods end after they start, appointments stand in one place, contacts are told once and in order."""
    book = content.appointments
    settled = book.checked_in + book.missed + book.cancelled_by_visitor + book.cancelled_by_service
    contacts = [(channel, reason) for channel, reason, _ in content.contacts]
    agrees = (
        all(opens < closes for opens, closes in content.planned)
        and all(closed is None or opened <= closed for opened, closed in content.sessions)
        and settled <= book.booked
        and book.on_time <= book.timed
        and contacts == sorted(set(contacts))
    )
    if not agrees:
        raise SummaryError(SummaryFault.INCONSISTENT, "day")


def check_confidentiality(told: Confidentiality) -> None:
    """Small counts are not told, neither as such nor by subtraction."""
    requests = 0 if isinstance(told.requests, str) else told.requests
    agrees = (
        (requests == 0 or requests >= FLOOR)
        and sum(told.outcomes.values()) == requests
        and all(count >= FLOOR for count in told.outcomes.values())
        and told.delay_n <= requests
        and (told.delay_n > 0 or told.delay_sum_ms == 0)
    )
    if not agrees:
        raise SummaryError(SummaryFault.INCONSISTENT, "confidentiality")
