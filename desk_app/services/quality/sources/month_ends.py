"""The days on which what stands in a register is looked at."""

from __future__ import annotations

from datetime import date, timedelta


def month_ends(first: str, last: str) -> tuple[str, ...]:
    """The last day of each month from the first to the last day (ISO), and the last day itself.

    What is in date one day and not the next cannot be added up by day: each month counts as its last day told it.
    """
    day, end = date.fromisoformat(first), date.fromisoformat(last)
    found: list[date] = []
    while day <= end:
        month_end = (day.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        found.append(min(month_end, end))
        day = month_end + timedelta(days=1)
    return tuple(one.isoformat() for one in found)
