"""Times to the second as a supervisor reads and types them, in the local time of the site."""

from __future__ import annotations

import re

from desk_app.domain.localtime import HOUR_MS, local, local_day, moment_ms

_TYPED = re.compile(r"\s*(\d{1,2})\s*[:hH.]\s*(\d{2})(?:\s*[:mM.]\s*(\d{2})\s*s?)?\s*")


def exact_clock(at: int, timezone: str) -> str:
    """A moment in UTC milliseconds as local hours, minutes and seconds: "09:41:05"."""
    return local(at, timezone).strftime("%H:%M:%S")


def typed_moment(text: str, near: int, timezone: str) -> int | None:
    """The moment typed ("9:41", "09h41", "09:41:05") on the local day of `near`; None when it is not a time.

    What stands in the field unchanged is `near` itself. In the hour that occurs twice, the nearer one is meant.
    """
    if text.strip() == exact_clock(near, timezone):
        return near
    found = _TYPED.fullmatch(text)
    if found is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    if hours > 23 or minutes > 59 or seconds > 59:
        return None
    first = moment_ms(local_day(near, timezone), hours * 60 + minutes, timezone) + seconds * 1000
    again = first + HOUR_MS
    same_clock = exact_clock(first, timezone) == exact_clock(again, timezone)
    return again if same_clock and abs(again - near) < abs(first - near) else first
