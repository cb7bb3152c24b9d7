"""What the switchboard shows: today's tally, the call-backs to make, and how fast calls are answered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import repeat

from desk_app.domain.calls.clock import CallbackClock
from desk_app.domain.calls.model import Call, CallOrigin, CallOutcome
from desk_app.domain.calls.sums import CallSum, counted, days_of_exchange
from desk_app.domain.figures.model import Share
from desk_app.domain.indicators.calls import INDICATORS
from desk_app.domain.public_holidays import public_holidays
from desk_app.domain.settings import Settings, ThresholdKey
from desk_app.domain.statistics import percentile_sorted
from desk_app.domain.visit import Channel
from desk_app.services.business_day import today
from desk_app.storage import calls, hall
from desk_app.storage.calls import Caller
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

P90 = 90


@dataclass(frozen=True, slots=True)
class CallbackLine:
    """A call-back to make. `caller` is None once it is erased; `late` after its last day."""

    call: Call
    due: date
    late: bool
    caller: Caller | None


@dataclass(frozen=True, slots=True)
class PhoneFigures:
    """The phone over a period: shares as the commitments count them, and seconds to answer of the calls timed."""

    first: str
    last: str
    answered: Share
    within: Share
    solved: Share
    timed: int
    median: Fraction | None
    p90: Fraction | None


@dataclass(frozen=True, slots=True)
class SwitchboardView:
    """The switchboard today. `tally` counts by reason and outcome what agents told; `quick` are the phone contacts
    counted at the reception, which count for no commitment.
    """

    settings: Settings
    today: date
    tally: Counter[tuple[str, CallOutcome]]
    calls: tuple[Call, ...]
    from_exchange: int
    quick: int
    callbacks: tuple[CallbackLine, ...]
    figures: tuple[PhoneFigures, ...]  # of today, of the week, of the month

    @property
    def late(self) -> int:
        """How many call-backs should have been made before today."""
        return sum(line.late for line in self.callbacks)


def callback_clock(settings: Settings, days: int | None = None) -> CallbackClock:
    """The clock of a site's call-backs; `days` where a scope says otherwise."""
    site = settings.site
    days = int(settings.value(ThresholdKey.CALLBACK_DAYS)) if days is None else days
    return CallbackClock(days, public_holidays(site.holidays_of, good_friday=site.good_friday))


def switchboard_view(store: Store) -> SwitchboardView:
    """The whole page."""
    settings, now = store.settings(), date.fromisoformat(today(store))
    site, day = settings.site.id, now.isoformat()
    rings = int(settings.value(ThresholdKey.CALL_MAX_RINGS))
    week, month = now - timedelta(days=now.weekday()), now.replace(day=1)
    earliest = min(week, month).isoformat()

    def reading(connection: Connection) -> SwitchboardView:
        sums = calls.sums_between(connection, site, earliest, day, rings)
        times = calls.times_to_answer(connection, site, earliest, day)
        of_today = [call for call in calls.of_day(connection, site, day) if not call.void]
        told = [call for call in of_today if call.origin is CallOrigin.DESK]
        contacts = hall.contact_counts(connection, site, day, day)
        return SwitchboardView(
            settings,
            now,
            Counter((call.reason, call.outcome) for call in told),
            tuple(told),
            sum(call.n for call in of_today if call.origin is not CallOrigin.DESK),
            sum(one.count for one in contacts if one.channel == Channel.PHONE),
            _callbacks(connection, settings, now),
            tuple(_figures(begins.isoformat(), day, sums, times) for begins in (now, week, month)),
        )

    return store.read(reading)


def _callbacks(connection: Connection, settings: Settings, now: date) -> tuple[CallbackLine, ...]:
    clock, known = callback_clock(settings), calls.callers(connection, settings.site.id)
    lines = []
    for call in calls.to_call_back(connection, settings.site.id):
        due = clock.due(call.day)
        lines.append(CallbackLine(call, due, due < now and call.tried_on is None, known.get(call.id)))
    return tuple(lines)


def _figures(
    first: str, last: str, sums: Iterable[CallSum], times: Iterable[tuple[str, bool, int, int]]
) -> PhoneFigures:
    kept = [told for told in sums if told.day >= first]
    exchange = days_of_exchange(kept)
    counts: Counter[str] = Counter()
    for _day, _service, name, n in counted(kept):
        counts[name] += n
    seconds = [
        value
        for day, of_exchange, told, n in times
        if day >= first and of_exchange == (day in exchange)
        for value in repeat(told, n)
    ]
    median, p90 = (percentile_sorted(seconds, percent) if seconds else None for percent in (50, P90))
    shares = (INDICATORS[key](counts) for key in ("calls.answered", "calls.within", "calls.solved"))
    answered, within, solved = shares
    return PhoneFigures(first, last, answered, within, solved, len(seconds), median, p90)
