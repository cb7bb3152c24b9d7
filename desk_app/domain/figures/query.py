"""What is asked of the figures: which visits, against which targets, in which groups, which durations."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TypeAlias

Key: TypeAlias = int | str | tuple[int, int]
"""Of a group: what it is depends on the `Grouping`."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which visits: business days (ISO, both included) and, when given, one site, first service, channel, with
    (True) or without (False) an appointment, and local time of arrival: hour (0 to 23), half-hour (the minute of
    the day where it begins), weekday (0 for Monday). ValueError when the period or a time makes no sense.
    """

    from_day: str
    to_day: str
    site: str | None = None
    service: str | None = None
    hour: int | None = None
    channel: str | None = None
    booked: bool | None = None
    half_hour: int | None = None
    weekday: int | None = None

    def __post_init__(self) -> None:
        if self.from_day > self.to_day:
            raise ValueError(f"the period ends on {self.to_day}, before it begins on {self.from_day}")
        if self.hour is not None and not 0 <= self.hour <= 23:
            raise ValueError(f"{self.hour} is not an hour of the day")
        if self.weekday is not None and not 0 <= self.weekday <= 6:
            raise ValueError(f"{self.weekday} is not a day of the week")
        if self.half_hour is not None and self.half_hour not in range(0, 1440, 30):
            raise ValueError(f"no half-hour begins at minute {self.half_hour} of the day")


@dataclass(frozen=True, slots=True)
class Targets:
    """What the hall promises; defaults from the Qualiville sheet, 1.1. Both bounds are kept when reached."""

    wait_s: int = 20 * 60
    appointment_tolerance_s: int = 10 * 60


class Grouping(Enum):
    """By what visits are put together, and the key of a group. Hours are those of the arrival, local, half-open."""

    HALF_HOUR = "half_hour"  # the minute of the day where the half-hour begins: 570 is 09:30 to 09:59
    HOUR = "hour"  # 0 to 23
    SERVICE = "service"  # the first service
    CHANNEL = "channel"
    DAY = "day"  # ISO
    WEEK = "week"  # ISO: 2026-W48
    MONTH = "month"  # 2026-11
    WEEKDAY_HOUR = "weekday_hour"  # (0 for Monday, hour)


class Measure(StrEnum):
    """A duration that is summed up as a distribution; each name is also the code of its definition."""

    WAIT = "wait"
    FELT_WAIT = "felt_wait"
    APPOINTMENT_DELAY = "appointment_delay"
    VISITOR_PUNCTUALITY = "visitor_punctuality"
    APPROACH = "approach"
    SERVICE = "service_time"
    LATER_WAIT = "later_wait"
    STAY = "stay"
    GONE_AFTER = "gone_after"
