"""The counts of commitments that a day's summary carries, under the site's own settings, as its goals are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias

from desk_app.domain.indicators.counts import Days
from desk_app.domain.indicators.desk import CONFIDENTIAL
from desk_app.domain.summary import Counted
from desk_app.domain.summary_counted import counted_of, first_day
from desk_app.services.business_day import today
from desk_app.services.figures import settings_on
from desk_app.services.quality import counting
from desk_app.services.quality.sources import SOURCES
from desk_app.services.quality.sources.asked import Asked
from desk_app.storage import day_counts, figures_readings
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

CountedOf: TypeAlias = Callable[[str], Counted]
"""The counts of a day."""


def counted_of_days(store: Store, days: Sequence[str]) -> CountedOf:
    """The counts of any of these days (ISO, in order, at least one); the registers are asked once for all of them."""
    settings = settings_on(store, days[-1])
    asked = Asked(settings.site.id, first_day(days[0]), min(days[-1], today(store)), {})
    records: dict[str, dict[str, Counter[str]]] = {}
    for source in SOURCES:
        _add(records, source(store, asked))
    rules = counting.rules_of({}, settings)

    def visits(day: str, connection: Connection) -> Counter[str]:
        pack = figures_readings.make_pack(connection, settings.site.id, day)
        cells = counting.with_precise({day: day_counts.counted(connection, pack, rules)}, settings)[day]
        total: Counter[str] = Counter()
        for counts in cells.values():
            total.update({name: n for name, n in counts.items() if name not in CONFIDENTIAL})
        return total

    told = {day: store.read(partial(visits, day)) for day in days}
    return lambda day: counted_of(day, told[day], records)


def _add(records: dict[str, dict[str, Counter[str]]], days: Days) -> None:
    for day, cells in days.items():
        for service, counts in cells.items():
            records.setdefault(day, {}).setdefault(service, Counter()).update(counts)
