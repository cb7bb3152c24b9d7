"""Counts of the quick contacts given in person, without a ticket; they are of the site, not of a service."""

from __future__ import annotations

from desk_app.domain.indicators.counts import Days
from desk_app.domain.indicators.desk import Count
from desk_app.domain.visit import Channel
from desk_app.services.quality.sources.asked import Asked, gathered
from desk_app.storage import hall
from desk_app.storage.store import Store

_ENTRY = "entry"
"""What the library's preset calls people who merely come in: nothing was asked of anybody."""


def count(store: Store, asked: Asked) -> Days:
    """Contacts at the counter, but those who merely came in."""
    told = store.read(lambda connection: hall.contacts_by_day(connection, asked.site, asked.first, asked.last))
    return gathered(
        (day, "", Count.DESK_CONTACTS, n)
        for day, channel, reason, n in told
        if channel == Channel.COUNTER and reason != _ENTRY
    )
