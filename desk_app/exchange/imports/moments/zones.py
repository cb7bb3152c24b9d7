"""Local clock time to UTC: the hour skipped in spring never was, the one repeated in autumn was twice."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LOCAL_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - what local times are counted from
_MS = timedelta(milliseconds=1)


class SkippedHourError(ValueError):
    """That local time was skipped when summer time began: no clock ever showed it."""


def to_ms(moment: datetime) -> int:
    """UTC milliseconds of a moment that knows its offset, rounded down."""
    return (moment - _EPOCH) // _MS


def local_to_ms(moment: datetime, zone: ZoneInfo, not_before: int | None = None) -> int:
    """UTC milliseconds of a naive local time.

    Of the two readings of a repeated hour the first is taken, unless only the second is not before
    `not_before` (UTC milliseconds of what is known to have happened earlier). Raises `SkippedHourError`.
    """
    steady = _steady_offset(moment.date(), zone)
    if steady is not None:
        return (moment - _LOCAL_EPOCH - steady) // _MS
    first, second = moment.replace(tzinfo=zone, fold=0), moment.replace(tzinfo=zone, fold=1)
    before, after = first.utcoffset(), second.utcoffset()
    if before is not None and after is not None and before < after:
        raise SkippedHourError(str(moment))
    early, late = to_ms(first), to_ms(second)
    return late if not_before is not None and early < not_before <= late else early


def is_repeated(moment: datetime, zone: ZoneInfo) -> bool:
    """Whether a naive local time that exists is in the hour that autumn repeats."""
    if _steady_offset(moment.date(), zone) is not None:
        return False
    return moment.replace(tzinfo=zone, fold=0).utcoffset() != moment.replace(tzinfo=zone, fold=1).utcoffset()


def after_skipped_hour(moment: datetime, zone: ZoneInfo) -> int:
    """UTC milliseconds of a time in the skipped hour, as a clock not yet put forward would mean it."""
    return to_ms(moment.replace(tzinfo=zone, fold=0))


@lru_cache(maxsize=4096)
def _steady_offset(day: date, zone: ZoneInfo) -> timedelta | None:
    """The offset that holds all that day; None on a day of change."""
    start = datetime.combine(day, time(), zone)
    end = datetime.combine(day, time(23, 59, 59, 999_999), zone).replace(fold=1)
    return start.utcoffset() if start.utcoffset() == end.utcoffset() else None
