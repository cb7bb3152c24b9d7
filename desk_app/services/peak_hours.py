"""The busy and quiet hours of a site over a period, counted from the packs of its days in short steps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desk_app.domain.day_pack import DayPack, Kind
from desk_app.domain.figures.query import Selection
from desk_app.domain.localtime import local
from desk_app.domain.peak_hours import BUCKET, Arrivals, WeekDay, week_of
from desk_app.domain.visit import State
from desk_app.services import figures
from desk_app.storage.store import Store

_AT_ONCE = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class PeakHours:
    """The weekdays of a site, over the days from the first to the last; `visits` in all of them."""

    town: str
    site: str
    first: date
    last: date
    visits: int
    days: int
    week: tuple[WeekDay, ...]
    produced_at: datetime


class PeakHoursReading:
    """Call `advance` until it gives the hours; each call reads two weeks at most."""

    def __init__(self, first: date, last: date) -> None:
        self._first, self._last, self._next = first, last, first
        self._arrivals = Arrivals.none()

    def advance(self, store: Store) -> PeakHours | None:
        """Count two weeks; the hours after the last ones, None before."""
        end = min(self._last, self._next + _AT_ONCE - timedelta(days=1))
        for pack in figures.packs(store, Selection(self._next.isoformat(), end.isoformat())):
            _count(pack, self._arrivals)
        self._next = end + timedelta(days=1)
        return None if self._next <= self._last else self._hours(store)

    def _hours(self, store: Store) -> PeakHours:
        settings = store.settings()
        return PeakHours(
            town=settings.site.town,
            site=settings.site.name,
            first=self._first,
            last=self._last,
            visits=self._arrivals.visits.total(),
            days=self._arrivals.days.total(),
            week=week_of(self._arrivals, settings.hours),
            produced_at=local(store.clock.now_ms(), settings.site.timezone),
        )


def peak_hours(store: Store, first: date, last: date) -> PeakHours:
    """The hours at once, for the command line."""
    reading = PeakHoursReading(first, last)
    while (read := reading.advance(store)) is None:
        pass
    return read


def _count(pack: DayPack, arrivals: Arrivals) -> None:
    """The visits of a day by half-hour, but those entered by mistake."""
    weekday = date.fromisoformat(pack.day).weekday()
    counts = [Kind.from_text(text).state != State.VOID for text in pack.kinds]
    came = [minute for minute, kind in zip(pack.minutes, pack.kind.values(), strict=True) if counts[kind]]
    arrivals.visits.update((weekday, minute - minute % BUCKET) for minute in came)
    arrivals.days[weekday] += bool(came)
