"""The counts of visits by day: those at hand, and the days that are still to be counted, in short steps."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from desk_app.domain.figures.query import Selection
from desk_app.domain.indicators.counts import Cells, Days
from desk_app.domain.indicators.desk import Count
from desk_app.domain.settings import Settings, ThresholdKey
from desk_app.services import figures
from desk_app.services.business_day import today
from desk_app.services.quality.sources.asked import Asked
from desk_app.storage import day_counts, figures_readings
from desk_app.storage.day_counts import Rules
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store


def rules_of(values: Mapping[str, Fraction], settings: Settings) -> Rules:
    """What visits are counted by: the scope's thresholds, the site's own where its framework has none."""

    def seconds(key: ThresholdKey) -> int:
        return round(values.get(key.value, Fraction(str(settings.value(key)))) * 60)

    return Rules(
        seconds(ThresholdKey.WAIT_MAX_MINUTES),
        seconds(ThresholdKey.APPOINTMENT_TOLERANCE_MINUTES),
        seconds(ThresholdKey.PRIVACY_DELAY_MINUTES),
    )


def at_hand(store: Store, asked: Asked, rules: Rules) -> tuple[dict[str, Cells], list[str]]:
    """The counts kept of the days asked for, and the days that have visits and no counts."""

    def reading(connection: Connection) -> tuple[dict[str, Cells], list[str]]:
        kept = day_counts.stored(connection, asked.site, asked.first, asked.last, rules)
        days = figures_readings.days_with_visits(connection, asked.site, asked.first, asked.last)
        return kept, [day for day in days if day not in kept]

    return store.read(reading)


def count_days(store: Store, asked: Asked, rules: Rules, days: list[str]) -> dict[str, Cells]:
    """Count days that have no counts, in order; those that are past are kept for next time."""
    selection = Selection(days[0], days[-1], asked.site)
    wanted = [pack for pack in figures.packs(store, selection) if pack.day in set(days)]
    found = store.read(lambda connection: {pack.day: day_counts.counted(connection, pack, rules) for pack in wanted})
    past = {day: cells for day, cells in found.items() if day < today(store)}
    if past and store.writable:
        store.write(lambda connection: _keep(connection, asked.site, rules, past))
    return found


def _keep(connection: Connection, site: str, rules: Rules, counted: Mapping[str, Cells]) -> None:
    for day, cells in counted.items():
        day_counts.keep(connection, site, day, rules, cells)


def with_precise(days: Mapping[str, Cells], settings: Settings) -> Days:
    """With the arrivals for a service that tells what is needed: today's settings say which do not."""
    unspecific = {service.id for service in settings.services if service.unspecific}
    return {
        day: {
            service: counts if service in unspecific else {**counts, Count.PRECISE: counts.get(Count.ARRIVALS, 0)}
            for service, counts in cells.items()
        }
        for day, cells in days.items()
    }
