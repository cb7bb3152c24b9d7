"""When rounds are to be made: derived from the periodicity chosen for a site, never stored."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desk_app.domain.checks.grid import Periodicity

_MONTHS = {Periodicity.MONTHLY: 1, Periodicity.QUARTERLY: 3}
LONGEST_DAYS = 92
"""A quarter, the longest period."""


@dataclass(frozen=True, slots=True)
class Period:
    """A week, a month or a quarter, both days included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class PlanStep:
    """From that day on a grid is in use so often; None: it is not in use."""

    day: date
    periodicity: Periodicity | None


@dataclass(frozen=True, slots=True)
class Expected:
    """A period in which a round is to be made. `counts`: whether it is missed when there is none."""

    period: Period
    done: bool
    counts: bool


class Due(StrEnum):
    """What a grid asks for today."""

    DONE = "done"
    DUE = "due"
    LATE = "late"  # the period before passed without a round, and there is still none


@dataclass(frozen=True, slots=True)
class Standing:
    """A grid in use: the period under way, what it asks for, and how many periods in a row were missed before it."""

    periodicity: Periodicity
    period: Period
    due: Due
    missed: int


def period_of(day: date, periodicity: Periodicity) -> Period:
    """The week (from Monday), month or quarter of a day."""
    if periodicity is Periodicity.WEEKLY:
        first = day - timedelta(days=day.weekday())
        return Period(first, first + timedelta(days=6))
    months = _MONTHS[periodicity]
    begin = (day.month - 1) // months * months
    after = day.year * 12 + begin + months
    return Period(date(day.year, begin + 1, 1), date(after // 12, after % 12 + 1, 1) - timedelta(days=1))


def expected(steps: Sequence[PlanStep], rounds: Sequence[date], since: date, until: date) -> Iterator[Expected]:
    """The periods that end on or after `since` and begin by `until`; `steps` and `rounds` are in order of day.

    The first round is expected in the period during which the grid comes into use; only whole periods can be missed.
    """
    for place, step in enumerate(steps):
        following = steps[place + 1].day if place + 1 < len(steps) else None
        if step.periodicity is None:
            continue
        last = min(until, following - timedelta(days=1)) if following else until
        period = period_of(max(step.day, since), step.periodicity)
        while period.first <= last:
            done = _any_between(rounds, max(period.first, step.day), min(period.last, last))
            whole = step.day <= period.first and (following is None or period.last < following)
            if whole or done or (following is None and period.last >= until):
                yield Expected(period, done, whole or done)
            period = period_of(period.last + timedelta(days=1), step.periodicity)


def standing(steps: Sequence[PlanStep], rounds: Sequence[date], today: date) -> Standing | None:
    """How a grid stands today; None while it is not in use."""
    if not steps or steps[-1].periodicity is None:
        return None
    found = list(expected(steps[-1:], rounds, steps[-1].day, today))
    now, missed = found[-1], 0
    for before in reversed(found[:-1]):
        if before.done or not before.counts:
            break
        missed += 1
    due = Due.DONE if now.done else Due.LATE if missed else Due.DUE
    return Standing(steps[-1].periodicity, now.period, due, missed)


def _any_between(days: Sequence[date], first: date, last: date) -> bool:
    place = bisect_left(days, first)
    return place < len(days) and days[place] <= last
