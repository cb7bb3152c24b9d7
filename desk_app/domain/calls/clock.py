"""Until when a promised call-back is kept, and what it counts for. Derived, never stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from desk_app.domain.calls.model import Call
from desk_app.domain.indicators.calls import Count
from desk_app.domain.time_limits.days import DayBasis, IsHoliday
from desk_app.domain.time_limits.limit import TimeLimit, last_day


@dataclass(frozen=True, slots=True)
class CallbackClock:
    """Working days from the promise on, whose day is day 0, and the public holidays of the town."""

    days: int
    is_holiday: IsHoliday

    def due(self, promised_on: str) -> date:
        """The last day on which the call-back is kept."""
        limit = TimeLimit(days=self.days, basis=DayBasis.WORKING)
        end = last_day(date.fromisoformat(promised_on), limit, self.is_holiday)
        assert end is not None
        return end


def counted(promises: Iterable[Call], clock: CallbackClock, today: str) -> Iterator[tuple[str, str, str, int]]:
    """Day, service, name and number of the call-backs that were due on a day that is over, made or not.

    The first attempt keeps the promise: whether the caller answers is not the town's doing. One that the caller gave
    up before it was due counts nowhere.
    """
    for call in promises:
        due = clock.due(call.day).isoformat()
        given_up = call.dropped_on is not None and call.tried_on is None and call.dropped_on <= due
        if due >= today or given_up:
            continue
        yield due, call.service, Count.CALLBACKS_DUE, 1
        yield due, call.service, Count.CALLBACKS_KEPT, int(call.tried_on is not None and call.tried_on <= due)
