"""What is due in the whole house: one reading over one provider for each kind of record.

A provider says what its records ask for until a day, from one snapshot of the store. A new kind adds itself to
`PROVIDERS`, and its tasks to `domain.deadlines.What`, whose words are in `ui/deadlines/words.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from desk_app.domain.actor import Actor
from desk_app.domain.deadlines import Deadline, When, before_next_opening
from desk_app.domain.public_holidays import public_holidays
from desk_app.domain.quality_calendar import Step
from desk_app.domain.settings import Settings
from desk_app.services.business_day import today
from desk_app.services.deadlines import (
    acts,
    audits,
    calendar_steps,
    callbacks,
    checks,
    complaints,
    entries,
    requests,
    surveys,
)
from desk_app.services.deadlines.asked import Asked
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

HORIZON = timedelta(days=31)
Provider: TypeAlias = Callable[[Connection, Asked], Iterable[Deadline]]
PROVIDERS: tuple[Provider, ...] = (
    complaints.due,
    requests.due,
    callbacks.due,
    acts.due,
    checks.due,
    entries.due,
    calendar_steps.due,
    surveys.due,
    audits.due,
)
_ORDER = list(When)


@dataclass(frozen=True, slots=True)
class DeadlinesView:
    """Everything due until a day, the most pressing first; `through` is the last day before the site opens again."""

    settings: Settings
    today: date
    through: date
    until: date
    lines: tuple[Deadline, ...]

    def of(self, when: When) -> tuple[Deadline, ...]:
        """Those that are as near as that."""
        return tuple(line for line in self.lines if line.when(self.today, self.through) is when)


def deadlines(store: Store, by: Actor, horizon: timedelta = HORIZON, steps: Sequence[Step] = ()) -> DeadlinesView:
    """What is due at the site from whenever to the end of the horizon, as that agent may see it.

    `steps` is the template of the quality calendar, whose steps are due without having been written.
    """
    settings, now = store.settings(), date.fromisoformat(today(store))
    asked = Asked(settings, now, now + horizon, by, steps)
    through = before_next_opening(now, _closed(settings))

    def reading(connection: Connection) -> DeadlinesView:
        found = [line for due in PROVIDERS for line in due(connection, asked)]
        found.sort(key=lambda line: (_ORDER.index(line.when(now, through)), line.due, line.register, line.number))
        return DeadlinesView(settings, now, through, asked.until, tuple(found))

    return store.read(reading)


def overdue(store: Store, by: Actor, steps: Sequence[Step] = ()) -> int:
    """How many things are late."""
    return len(deadlines(store, by, timedelta(), steps).of(When.OVERDUE))


def _closed(settings: Settings) -> Callable[[date], bool]:
    """Whether nobody works at the site on a day: by its hours, a public holiday, an exceptional closure."""
    site = settings.site
    is_holiday = public_holidays(site.holidays_of, good_friday=site.good_friday)

    def closed(day: date) -> bool:
        shut = any(closure.holds(day.isoformat()) for closure in settings.closures)
        return shut or not settings.hours[day.weekday()] or is_holiday(day)

    return closed
