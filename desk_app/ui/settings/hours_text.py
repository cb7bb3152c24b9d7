"""The opening hours of a day as people write them: "08:30-12:00, 13:30-17:30", "8h30 à 12h et 13h30 à 17h30"."""

from __future__ import annotations

import re
from collections.abc import Sequence

_PERIOD = re.compile(
    r"(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?\s*(?:-|–|—|à|a|to)\s*(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s*(?:,|;|/|et|and|\s)?\s*", re.IGNORECASE)
_CLOSED = frozenset({"", "-", "–", "fermé", "ferme", "closed"})


def periods_of(text: str) -> list[list[int]] | str:
    """The periods in local minutes of the day; the text itself when it is not understood."""
    told = text.strip()
    if told.casefold() in _CLOSED:
        return []
    found: list[list[int]] = []
    place = 0
    while place < len(told):
        period = _PERIOD.match(told, place)
        if period is None:
            return text
        opens, closes = _minute(period[1], period[2]), _minute(period[3], period[4])
        found.append([opens, closes])
        between = _BETWEEN.match(told, period.end())
        place = between.end() if between else period.end()
    return found if all(0 <= minute <= 24 * 60 for period in found for minute in period) else text


def text_of(periods: Sequence[Sequence[int]] | str) -> str:
    """The same in one form, empty for a day on which the hall is closed."""
    if isinstance(periods, str):
        return periods
    return ", ".join(f"{_clock(opens)}-{_clock(closes)}" for opens, closes in periods)


def _minute(hours: str, minutes: str | None) -> int:
    rest = int(minutes or 0)
    return int(hours) * 60 + rest if rest < 60 else -1


def _clock(minute: int) -> str:
    hours, rest = divmod(minute, 60)
    return f"{hours:02d}:{rest:02d}"
