"""Counts of the acts: those issued and corrected on their day, those due on the day that was announced, once over."""

from __future__ import annotations

from collections.abc import Iterator

from desk_app.domain.indicators.acts import Count
from desk_app.domain.indicators.counts import Days
from desk_app.services.business_day import today
from desk_app.services.quality.sources.asked import Asked, gathered
from desk_app.storage import acts
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store


def count(store: Store, asked: Asked) -> Days:
    """Of the site: the module of acts covers a place, not a service."""
    now = today(store)

    def counted(connection: Connection) -> Iterator[tuple[str, str, str, int]]:
        period = (asked.site, asked.first, asked.last)
        for day, _kind, n in acts.issued_by_day(connection, *period):
            yield day, "", Count.ISSUED, n
        for day, n in acts.corrected_by_day(connection, *period):
            yield day, "", Count.CORRECTED, n
        for day, due, on_time in acts.due_by_day(connection, *period):
            if day < now:
                yield day, "", Count.DUE, due
                yield day, "", Count.ON_TIME, on_time

    return store.read(lambda connection: gathered(counted(connection)))
