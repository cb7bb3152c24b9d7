"""Counts of the premises: opening minutes, and those in which everybody who waited could sit."""

from __future__ import annotations

from collections.abc import Iterator

from desk_app.domain.hall import HallDay
from desk_app.domain.indicators.counts import Days
from desk_app.domain.indicators.premises import Count
from desk_app.domain.premises import seats_on
from desk_app.services.business_day import today
from desk_app.services.quality.sources.asked import Asked, gathered
from desk_app.storage import hall, occupancy
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store


def missing(store: Store, asked: Asked) -> list[str]:
    """The past days whose openings were recorded and not looked at yet, in order; none where no seats are told."""
    if not store.settings().capacities:
        return []
    now = today(store)

    def reading(connection: Connection) -> list[str]:
        kept = occupancy.stored(connection, asked.site, asked.first, asked.last)
        return sorted(day for day in _opened(connection, asked) if day < now and day not in kept)

    return store.read(reading)


def look_at(store: Store, site: str, days: list[str]) -> None:
    """Count the minutes of past days and keep them."""
    if not store.writable:
        return
    counted = store.read(lambda connection: _counted(connection, site, days))
    store.write(lambda connection: _keep(connection, site, counted))


def count(store: Store, asked: Asked) -> Days:
    """Each opened day under the seats in force on it; days before the first seats that were told count nowhere."""
    capacities = store.settings().capacities
    if not capacities:
        return {}

    ends = {today(store): store.clock.now_ms()}  # a period that nobody closed has an end on the day itself only

    def reading(connection: Connection) -> Days:
        kept = occupancy.stored(connection, asked.site, asked.first, asked.last)
        anew = {day: told for day, told in _opened(connection, asked).items() if day not in kept}
        found = {**kept, **{day: occupancy.counted(connection, told, ends.get(day, 0)) for day, told in anew.items()}}

        def cells() -> Iterator[tuple[str, str, str, int]]:
            for day, minutes in found.items():
                seats = seats_on(capacities, day)
                if seats is not None and minutes:
                    yield day, "", Count.OPEN_MINUTES, sum(minutes.values())
                    yield day, "", Count.SEATED_MINUTES, sum(n for peak, n in minutes.items() if peak <= seats)

        return gathered(cells())

    return store.read(reading)


def _opened(connection: Connection, asked: Asked) -> dict[str, HallDay]:
    days = hall.days_between(connection, asked.site, asked.first, asked.last)
    return {day: told for day, told in days.items() if told.sessions}


def _counted(connection: Connection, site: str, days: list[str]) -> dict[str, dict[int, int]]:
    told = hall.days_between(connection, site, days[0], days[-1])
    return {day: occupancy.counted(connection, told[day], 0) for day in days}


def _keep(connection: Connection, site: str, counted: dict[str, dict[int, int]]) -> None:
    for day, found in counted.items():
        occupancy.keep(connection, site, day, found)
