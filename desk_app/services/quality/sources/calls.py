"""Counts of the phone: the calls of each day, from the sums kept with them, and call-backs on the day they were due."""

from __future__ import annotations

from datetime import date, timedelta

from desk_app.domain.calls import clock as callbacks
from desk_app.domain.calls import sums
from desk_app.domain.indicators.counts import Days
from desk_app.domain.settings import ThresholdKey
from desk_app.services.business_day import today
from desk_app.services.calls_reading import callback_clock
from desk_app.services.quality.sources.asked import Asked, gathered
from desk_app.storage import calls
from desk_app.storage.store import Store

_LONGEST, _HOLIDAYS = 3, 30
"""So many working days are three times as many calendar days at most, and a few holidays."""


def count(store: Store, asked: Asked) -> Days:
    """Calls on their day; call-backs on the day they were due, once it is over."""
    settings = store.settings()

    def value(key: ThresholdKey) -> int:
        return int(asked.values.get(key.value, settings.value(key)))

    clock = callback_clock(settings, value(ThresholdKey.CALLBACK_DAYS))
    earliest = (date.fromisoformat(asked.first) - timedelta(days=clock.days * _LONGEST + _HOLIDAYS)).isoformat()
    rings = value(ThresholdKey.CALL_MAX_RINGS)
    taken = store.read(lambda found: calls.sums_between(found, asked.site, asked.first, asked.last, rings))
    promised = store.read(lambda found: calls.promised_between(found, asked.site, earliest, asked.last))
    due = (told for told in callbacks.counted(promised, clock, today(store)) if asked.first <= told[0] <= asked.last)
    return gathered([*sums.counted(taken), *due])
