"""A day as it is typed in a hurry."""

from __future__ import annotations

import re
from datetime import date, timedelta

_FROM_TODAY = re.compile(r"\+\s*(\d{1,4})")
_DAY = re.compile(r"(\d{1,2})(?:[/. :-](\d{1,2})(?:[/. :-](\d{4}|\d{2}))?)?")
_CENTURY = 2000


def day_typed(text: str, today: date) -> date | None:
    """The day meant by "23/11/2026", "23/11/26", "23/11", "23" or "+90" (days from today); None for anything else.

    What is left out is that of today.
    """
    text = text.strip()
    if ahead := _FROM_TODAY.fullmatch(text):
        return today + timedelta(days=int(ahead[1]))
    told = _DAY.fullmatch(text)
    if told is None:
        return None
    day, month, year = (int(part) if part else None for part in told.groups())
    assert day is not None
    if year is not None and year < 100:
        year += _CENTURY
    try:
        return date(today.year if year is None else year, month or today.month, day)
    except ValueError:
        return None
