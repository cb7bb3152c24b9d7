"""The counts of commitments in a summary: put together from days, and checked when they come from outside."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from desk_app.domain.indicators.counts import Days
from desk_app.domain.summary import Counted, SummaryError, SummaryFault
from desk_app.domain.summary_checks import items, record, text, whole

MOST_NAMES = 200
DAYS = 31
"""How many days, with its own, a summary tells what the registers count of."""
_NAME = r"[a-z][a-z0-9_]{0,59}"


def first_day(day: str) -> str:
    """The first day that the summary of a day tells the registers of."""
    return (date.fromisoformat(day) - timedelta(days=DAYS - 1)).isoformat()


def counted_of(day: str, visits: Mapping[str, int], records: Days) -> Counted:
    """What a day's visits count for, and each day's records up to it, all services together."""
    since = first_day(day)
    begin = date.fromisoformat(since)
    totals: dict[str, list[int]] = {}
    for offset in range(DAYS):
        for counts in records.get((begin + timedelta(days=offset)).isoformat(), {}).values():
            for name, n in counts.items():
                totals.setdefault(name, [0] * DAYS)[offset] += n
    return Counted(
        {name: n for name, n in visits.items() if n},
        since,
        {name: tuple(numbers) for name, numbers in totals.items() if any(numbers)},
    )


def read_counted(value: Any, day: str) -> Counted:
    """The counts back, from plain JSON values. SummaryError when they are not what they must be."""
    told = record(value, ("visits", "since", "records"))
    visits, records = (_named(told[name]) for name in ("visits", "records"))
    if told["since"] != first_day(day):
        raise SummaryError(SummaryFault.INCONSISTENT, "first day of the counts")
    return Counted(
        {name: whole(n, least=1) for name, n in visits.items()},
        told["since"],
        {name: tuple(whole(n) for n in items(numbers, DAYS, DAYS)) for name, numbers in records.items()},
    )


def _named(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict) or len(value) > MOST_NAMES:
        raise SummaryError(SummaryFault.SHAPE, "counts")
    return {text(name, _NAME): told for name, told in value.items()}
