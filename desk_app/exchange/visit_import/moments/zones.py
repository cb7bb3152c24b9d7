"""Local clock time to UTC: the hour skipped in spring never was, the one repeated in autumn was twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
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
    first, second = moment.replace(tzinfo=zone, fold=0), moment.replace(tzinfo=zone, fold=1)
    before, after = first.utcoffset(), second.utcoffset()
    if before == after:
        return to_ms(first)
    if before is not None and after is not None and before < after:
        raise SkippedHourError(str(moment))
    early, late = to_ms(first), to_ms(second)
    return late if not_before is not None and early < not_before <= late else early


def after_skipped_hour(moment: datetime, zone: ZoneInfo) -> int:
    """UTC milliseconds of a time in the skipped hour, as a clock not yet put forward would mean it."""
    return to_ms(moment.replace(tzinfo=zone, fold=0))
