"""The business day that it is now at the site."""

from __future__ import annotations

from desk_app.domain.localtime import local_day
from desk_app.storage.store import Store


def today(store: Store) -> str:
    """Today, ISO, in the site's own time zone."""
    return local_day(store.clock.now_ms(), store.settings().site.timezone)
