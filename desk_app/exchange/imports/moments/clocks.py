"""Times of the day: `9:05`, `09:05:30.250`, `12h54`, `9 h 05 min`, `2:05 PM`, `24:00`."""

from __future__ import annotations

import re
from datetime import time, timedelta

_CLOCK = re.compile(
    r"""(?P<hour>\d{1,2})\s*(?:
          [:hH]\s*(?:(?P<minute>\d{1,2})(?:\s*(?:[:'′mM]|min)\s*(?:(?P<second>\d{1,2})
            (?:[.,](?P<fraction>\d{1,9}))?\s*(?:s|sec|''|″)?)?)?)?
        )?\s*(?P<half>[aApP]\.?[mM]\.?)?""",
    re.VERBOSE,
)


def read_clock(text: str) -> timedelta | None:
    """The time since midnight, to the millisecond; None when the text is no time of the day."""
    told = _CLOCK.fullmatch(text.strip())
    if told is None or text.strip().isdigit():
        return None
    hour, minute, second = (int(told[part] or 0) for part in ("hour", "minute", "second"))
    if told["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if told["half"][0] in "pP" else 0)
    if minute > 59 or second > 59 or hour > 24 or (hour == 24 and (minute or second)):
        return None
    millis = int((told["fraction"] or "0").ljust(3, "0")[:3])
    return timedelta(hours=hour, minutes=minute, seconds=second, milliseconds=millis)


def since_midnight(clock: time) -> timedelta:
    """A workbook's time as a time since midnight."""
    return timedelta(
        hours=clock.hour, minutes=clock.minute, seconds=clock.second, milliseconds=clock.microsecond // 1000
    )
