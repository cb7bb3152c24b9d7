"""What is asked of a source of counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from desk_app.domain.indicators.counts import Days
from desk_app.storage.store import Store


@dataclass(frozen=True, slots=True)
class Asked:
    """The business days from the first to the last (ISO, both included, none after today) of a site.

    `values` are the thresholds in force, by name.
    """

    site: str
    first: str
    last: str
    values: Mapping[str, Fraction]


Source: TypeAlias = Callable[[Store, Asked], Days]


def gathered(counted: Iterable[tuple[str, str, str, int]]) -> Days:
    """Day, service, name and number, put together."""
    days: defaultdict[str, defaultdict[str, defaultdict[str, int]]]
    days = defaultdict(lambda: defaultdict(lambda: defaultdict(int)))
    for day, service, name, n in counted:
        days[day][service][name] += n
    return days
