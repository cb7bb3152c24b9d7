"""Counts of the register of complaints, on the day each answer was promised for, given or not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from desk_app.domain.complaints.clock import promised_by
from desk_app.domain.complaints.model import apart
from desk_app.domain.indicators.complaints import APART, Count
from desk_app.domain.indicators.counts import Days
from desk_app.domain.settings import Settings
from desk_app.domain.time_limits.limit import TimeLimit
from desk_app.services import figures
from desk_app.services.business_day import today
from desk_app.services.complaints_reading import clock_of
from desk_app.services.quality.sources.asked import Asked, gathered
from desk_app.storage import complaints
from desk_app.storage.store import Store

DAYS = "complaint.days"
LIMIT = "complaint.limit"
"""What stands in the definitions for the number of days and how they are counted."""
_LONGEST = 3
"""In calendar days at most, a limit of so many working days is three times as long."""
_HOLIDAYS = 30


def limit_of(settings: Settings, asked: Asked) -> TimeLimit:
    """The time to answer, under the settings of the period and the thresholds in force."""
    told = asked.values.get(DAYS)
    return settings.complaint_limit(None if told is None else int(told))


def count(store: Store, asked: Asked) -> Days:
    """What was due on each day that is over; the commitment is judged by the first answer.

    An answer promised for today may still be given: it counts from tomorrow on. What is counted apart counts under
    its reason, on the same day.
    """
    settings = figures.settings_on(store, asked.last)
    clock = clock_of(settings, limit_of(settings, asked).days)
    earliest = date.fromisoformat(asked.first) - timedelta(days=clock.limit.days * _LONGEST + _HOLIDAYS)
    found = store.read(
        lambda connection: complaints.received_between(connection, asked.site, earliest.isoformat(), asked.last)
    )
    now = today(store)

    def counted() -> Iterator[tuple[str, str, str, int]]:
        for complaint in found:
            promised = promised_by(complaint, clock).isoformat()
            if not asked.first <= promised <= asked.last or promised >= now:
                continue
            reason = apart(complaint)
            if reason is not None:
                yield promised, complaint.service, APART[reason], 1
                continue
            answered = complaint.first_answered_on
            yield promised, complaint.service, Count.DUE, 1
            yield promised, complaint.service, Count.ANSWERED, int(answered is not None)
            yield promised, complaint.service, Count.ON_TIME, int(answered is not None and answered <= promised)

    return gathered(counted())
