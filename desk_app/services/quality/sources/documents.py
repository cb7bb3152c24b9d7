"""Counts of the documents at the desk and of the information sheets: published, and in date, month by month."""

from __future__ import annotations

from collections.abc import Iterator

from desk_app.domain.indicators.counts import Days
from desk_app.domain.indicators.registers import IN_DATE, PUBLISHED
from desk_app.domain.registers import documents
from desk_app.services.quality.sources.asked import Asked, gathered
from desk_app.services.quality.sources.month_ends import month_ends
from desk_app.storage import entries
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store


def count(store: Store, asked: Asked) -> Days:
    """Each published one, on the last day of each month (today in the current one); in date until its next review.

    They count as the register told them at the end of that day: what was keyed late, or amended since, changes no
    month that is over. A document counts under its service, or for the whole place.
    """
    days = month_ends(asked.first, asked.last)

    def counted(connection: Connection) -> Iterator[tuple[str, str, str, int]]:
        for register in (documents.DOCUMENTS, documents.SHEETS):
            for day, told in entries.on_days(connection, register, asked.site, days).items():
                for entry in told:
                    if entry.state == documents.PUBLISHED:
                        service = entry.text("service")
                        yield day, service, PUBLISHED[register], 1
                        yield day, service, IN_DATE[register], int(entry.text(documents.NEXT_REVIEW) >= day)

    return store.read(lambda connection: gathered(counted(connection)))
