"""A time limit, the last day on which it is kept, and how much of it has been used."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from desk_app.domain.time_limits.days import ONE_DAY, DayBasis, IsHoliday, counts, put_off


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """So many days, or so many months, from an event.

    `count_start_day` tells whether the day of the event is day 1 (the official examples) or day 0 (limits "from
    reception"). `strict` is "in less than": the last day itself is too late. ValueError when it is not one of days
    or months, is negative, or counts months in working or business days.
    """

    days: int = 0
    months: int = 0
    basis: DayBasis = DayBasis.CALENDAR
    count_start_day: bool = False
    strict: bool = False

    def __post_init__(self) -> None:
        if (self.days > 0) == (self.months > 0) or self.days < 0 or self.months < 0:
            raise ValueError("a limit is a number of days or a number of months")
        if self.months and self.basis not in {DayBasis.CALENDAR, DayBasis.CLEAR}:
            raise ValueError("months are counted from date to date")


class Suspension(NamedTuple):
    """Days on which a clock stands still: from the first, to the day before `resumes` (None while it still does)."""

    first: date
    resumes: date | None = None

    def holds(self, day: date) -> bool:
        """Whether the clock stands still that day."""
        return self.first <= day and (self.resumes is None or day < self.resumes)


def last_day(
    start: date, limit: TimeLimit, is_holiday: IsHoliday, suspensions: Sequence[Suspension] = ()
) -> date | None:
    """The last day on which the limit is kept; None while a suspension without an end keeps it from running out.

    `start` is the day of the event. A limit of months ends on the day of the same number, or on the last of a
    shorter month (Code de procédure civile, art. 641); clear days and months are put off to a working day (642).
    Closures of the site never stop the clock: they are not asked for.
    """
    if limit.months:
        end = _longer(start, _months_on(start, limit), suspensions)
    else:
        end = _days_on(start, limit, is_holiday, suspensions)
    if end is not None and limit.basis is DayBasis.CLEAR:
        return put_off(end, is_holiday)
    return end


def days_used(start: date, end: date, basis: DayBasis, is_holiday: IsHoliday, *, count_start_day: bool = False) -> int:
    """How many days of that basis went by from the event to that day, both ends as the limit counts them."""
    if end < start:
        return 0
    first = start if count_start_day else start + ONE_DAY
    span = ((end - first) // ONE_DAY) + 1
    return sum(counts(first + offset * ONE_DAY, basis, is_holiday) for offset in range(max(0, span)))


def _days_on(start: date, limit: TimeLimit, is_holiday: IsHoliday, suspensions: Sequence[Suspension]) -> date | None:
    left = limit.days - limit.strict
    day = start if limit.count_start_day else start + ONE_DAY
    if left <= 0:
        return start
    while True:
        if _stands_still_for_ever(day, suspensions):
            return None
        if counts(day, limit.basis, is_holiday) and not _stands_still(day, suspensions):
            left -= 1
            if left == 0:
                return day
        day += ONE_DAY


def _months_on(start: date, limit: TimeLimit) -> date:
    """The day of the same number so many months later, less the day that counting the start or "less than" takes."""
    year, month = divmod(start.year * 12 + start.month - 1 + limit.months, 12)
    end = date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
    return end - (limit.count_start_day + limit.strict) * ONE_DAY


def _longer(start: date, end: date, suspensions: Sequence[Suspension]) -> date | None:
    """The end put off by each suspended day met before it."""
    day = start + ONE_DAY
    while day <= end:
        if _stands_still_for_ever(day, suspensions):
            return None
        if _stands_still(day, suspensions):
            end += ONE_DAY
        day += ONE_DAY
    return end


def _stands_still(day: date, suspensions: Sequence[Suspension]) -> bool:
    return any(suspension.holds(day) for suspension in suspensions)


def _stands_still_for_ever(day: date, suspensions: Sequence[Suspension]) -> bool:
    return any(suspension.resumes is None and suspension.first <= day for suspension in suspensions)
