"""The periods that quality is told by, by their names: a civil year ("2026") or a month of one ("2026-03")."""

from __future__ import annotations

import re
from datetime import date, timedelta

_NAME = re.compile(r"([12]\d{3})(?:-(0[1-9]|1[0-2]))?")


def days_of(period: str) -> tuple[date, date]:
    """The first and last day of a period. ValueError when the name is not that of one."""
    told = _NAME.fullmatch(period)
    if told is None:
        raise ValueError(period)
    year, month = int(told[1]), told[2]
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    first = date(year, int(month), 1)
    return first, end_of_month(first)


def name_of(first: date, last: date) -> str | None:
    """The name of the period of these days; None when they are neither one month nor one year."""
    if first.day == 1 and last == end_of_month(first):
        return first.isoformat()[:7]
    if (first.month, first.day, last) == (1, 1, date(first.year, 12, 31)):
        return str(first.year)
    return None


def months_between(first: date, last: date) -> list[date]:
    """The first day of each month from that of `first` to that of `last`."""
    begin, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    return [date(number // 12, number % 12 + 1, 1) for number in range(begin, end + 1)]


def end_of_month(month: date) -> date:
    """The last day of the month of a day."""
    return (month.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
