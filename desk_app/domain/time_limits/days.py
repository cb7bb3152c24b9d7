"""Which days count: calendar, clear, working and business days, as the State's own glossary tells them apart.

Source: service-public.fr, F35697 (qualiville sheet, 5.3). Public holidays are handed in: they depend on the department.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeAlias

IsHoliday: TypeAlias = Callable[[date], bool]
"""Whether a day is a public holiday where the limit runs. `frozenset_of_days.__contains__` is one."""

ONE_DAY = timedelta(days=1)
_SATURDAY, _SUNDAY = 5, 6


class DayBasis(StrEnum):
    """The days a limit is counted in. Never a bare "days": towns are judged by the difference."""

    CALENDAR = "calendar"  # jours calendaires: all of them
    CLEAR = "clear"  # jours francs: all, but the last is put off to the next working day
    WORKING = "working"  # jours ouvrés: Monday to Friday but holidays
    BUSINESS = "business"  # jours ouvrables: Monday to Saturday but holidays


def no_holidays(_day: date) -> bool:
    """A year without public holidays."""
    return False


def is_working_day(day: date, is_holiday: IsHoliday) -> bool:
    """Whether a day is one of the jours ouvrés."""
    return day.weekday() < _SATURDAY and not is_holiday(day)


def is_business_day(day: date, is_holiday: IsHoliday) -> bool:
    """Whether a day is one of the jours ouvrables."""
    return day.weekday() != _SUNDAY and not is_holiday(day)


def counts(day: date, basis: DayBasis, is_holiday: IsHoliday) -> bool:
    """Whether a day is counted on that basis."""
    match basis:
        case DayBasis.WORKING:
            return is_working_day(day, is_holiday)
        case DayBasis.BUSINESS:
            return is_business_day(day, is_holiday)
    return True


def put_off(day: date, is_holiday: IsHoliday) -> date:
    """The day itself when it is a working day, else the next one."""
    while not is_working_day(day, is_holiday):
        day += ONE_DAY
    return day
