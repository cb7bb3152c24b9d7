"""Local time of a site: business day, minute of the day, and the way back to UTC milliseconds."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

MINUTE_MS = 60_000
HOUR_MS = 3_600_000


@lru_cache(maxsize=8)
def zone(name: str) -> ZoneInfo:
    """The time zone of that IANA name (from the tzdata package where the machine has none)."""
    return ZoneInfo(name)


def local(at: int, timezone: str) -> datetime:
    """Local date and time of a moment given in UTC milliseconds."""
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=at)).astimezone(zone(timezone))


def local_day(at: int, timezone: str) -> str:
    """Local business day, ISO, of a moment given in UTC milliseconds."""
    return local(at, timezone).date().isoformat()


def minute_of_day(at: int, timezone: str) -> int:
    """Local minute of the day (0 to 1439) of a moment given in UTC milliseconds."""
    moment = local(at, timezone)
    return moment.hour * 60 + moment.minute


def moment_ms(day: str, minute: int, timezone: str) -> int:
    """UTC milliseconds of a local minute of a day; in the hour that occurs twice, the first of the two."""
    naive = datetime.combine(date.fromisoformat(day), time()) + timedelta(minutes=minute)
    return int(naive.replace(tzinfo=zone(timezone)).timestamp() * 1000)
