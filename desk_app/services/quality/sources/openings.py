"""Counts of the opening periods: those that were planned, those that began on time, those of exceptional closures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from fractions import Fraction

from desk_app.domain.hall import HallDay, OpeningSession
from desk_app.domain.indicators.counts import Days
from desk_app.domain.indicators.desk import Count
from desk_app.domain.localtime import moment_ms
from desk_app.domain.public_holidays import PublicHolidays
from desk_app.domain.settings import Settings
from desk_app.services.quality.sources.asked import Asked, gathered
from desk_app.storage import hall, settings
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

TOLERANCE = "opening.tolerance_minutes"
_USUAL_TOLERANCE = Fraction(5)
_MINUTE_MS = 60_000


def count(store: Store, asked: Asked) -> Days:
    """Every planned period but those of public holidays, from the first day whose opening was recorded.

    Those of a day on which the place is closed out of turn are counted apart, unless it was opened all the same.

    What is planned is what the day's opening recorded, or else the hours of the settings then in force. A period
    counts once its time and the tolerance are past. It is on time when the hall was open by then.
    """
    now = store.clock.now_ms()

    def reading(connection: Connection) -> Days:
        begun = hall.first_opened_day(connection, asked.site)
        if begun is None or begun > asked.last:
            return {}
        opened = hall.days_between(connection, asked.site, asked.first, asked.last)
        calendar = _Calendar(connection, store.settings(), asked.values.get(TOLERANCE, _USUAL_TOLERANCE), now)
        return gathered(calendar.counted(max(begun, asked.first), asked.last, opened))

    return store.read(reading)


class _Calendar:
    """The planned periods of each day, under the settings in force on it."""

    def __init__(self, connection: Connection, current: Settings, tolerance: Fraction, now: int) -> None:
        self._settings_on = _settings_by_day(connection, current)
        self._closures = current.closures  # told today: a closure may be noted after its day
        self._is_holiday = PublicHolidays(current.site.holidays_of, good_friday=current.site.good_friday)
        self._tolerance_ms = round(tolerance * _MINUTE_MS)
        self._now = now

    def counted(self, first: str, last: str, opened: dict[str, HallDay]) -> Iterator[tuple[str, str, str, int]]:
        day, end = date.fromisoformat(first), date.fromisoformat(last)
        while day <= end:
            iso = day.isoformat()
            told = opened.get(iso, HallDay("", iso))
            if not self._is_holiday(day):
                yield from self._of_day(day, told)
            day += timedelta(days=1)

    def _of_day(self, day: date, told: HallDay) -> Iterator[tuple[str, str, str, int]]:
        current = self._settings_on(told.day)
        closed = not told.sessions and any(closure.holds(told.day) for closure in self._closures)
        for opens, _closes in told.planned or current.hours[day.weekday()]:
            begins = moment_ms(told.day, opens, current.site.timezone)
            limit = begins + self._tolerance_ms
            if limit > self._now:
                continue
            if closed:
                yield told.day, "", Count.OPENINGS_CLOSED, 1
                continue
            yield told.day, "", Count.OPENINGS_PLANNED, 1
            if any(real.opened_at <= limit and not _closed_by(real, begins) for real in told.sessions):
                yield told.day, "", Count.OPENINGS_ON_TIME, 1


def _closed_by(real: OpeningSession, at: int) -> bool:
    return real.closed_at is not None and real.closed_at <= at


def _settings_by_day(connection: Connection, current: Settings) -> Callable[[str], Settings]:
    """The settings in force at the end of a day, each version read once."""
    versions = settings.history(connection)
    read = {current.version: current}

    def on(day: str) -> Settings:
        number = next((version.version for version in versions if version.day <= day), versions[-1].version)
        if number not in read:
            read[number] = settings.load(connection, number)
        return read[number]

    return on
