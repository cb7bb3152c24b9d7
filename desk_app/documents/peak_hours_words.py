"""The words of the poster of busy and quiet hours."""

from __future__ import annotations

from datetime import date, timedelta

from babel.dates import format_date

from desk_app.documents.texts import Texts
from desk_app.domain.peak_hours import BUCKET, WeekDay, Window
from desk_app.services.peak_hours import PeakHours

TABLE, LEVELS = "peak_hours", "peak_levels"
_MONDAY = date(2026, 11, 23)


def day_name(weekday: int, texts: Texts) -> str:
    """Monday is 0."""
    name = str(format_date(_MONDAY + timedelta(days=weekday), "EEEE", locale=texts.locale))
    return name[:1].upper() + name[1:]


def hour(minute: int, texts: Texts) -> str:
    """A local minute of the day as people say it: 14 h 30."""
    whole, part = divmod(minute, 60)
    key = "hour_part" if part else "hour_whole"
    return texts.of(TABLE)(key, hour=str(whole), minute=f"{part:02d}")


def advice(day: WeekDay, texts: Texts) -> str:
    """When to come on a weekday, in one sentence."""
    say = texts.of(TABLE)
    if not day.levels:
        return say("too_few")
    parts = [_between("come", day.quiet, texts) if day.quiet else say("never_quiet")]
    if day.busy is not None:
        parts.append(_between("avoid", day.busy, texts))
    return say("and").join(parts) + "."


def _between(key: str, window: Window, texts: Texts) -> str:
    return texts.of(TABLE)(key, begin=hour(window.begin, texts), end=hour(window.end, texts))


def foot(told: PeakHours, texts: Texts) -> str:
    """What the poster is made from."""
    first, last = (texts.short_day(day.isoformat()) for day in (told.first, told.last))
    return texts.of(TABLE)(
        "foot", first=first, last=last, visits=texts.number(told.visits), days=texts.number(told.days)
    )


def buckets(told: PeakHours) -> list[int]:
    """Every half-hour that is open on some day, in order; those between a morning and an afternoon too."""
    found = [minute for day in told.week for minute in day.levels]
    return list(range(min(found), max(found) + BUCKET, BUCKET)) if found else []
