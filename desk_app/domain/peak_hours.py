"""When a hall is busy and when it is quiet: arrivals by weekday and half-hour, told as levels only.

Services Publics+ asks for busy and quiet hours to be published (Qualiville sheet, E05). No count is told of a
half-hour, so that none points at anybody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import groupby
from typing import TypeAlias

BUCKET = 30
"""Minutes of a cell."""
LEAST_DAYS, LEAST_VISITS = 3, 30
"""Below these a weekday is not told: chance would speak."""
_QUIET, _BUSY = Fraction(3, 4), Fraction(5, 4)

Hours: TypeAlias = Sequence[Sequence[tuple[int, int]]]
"""For Monday to Sunday, the opening periods in local minutes of the day."""


class Level(StrEnum):
    """How a half-hour compares with the mean of all those of the week."""

    QUIET = "quiet"  # three quarters of it at most
    USUAL = "usual"
    BUSY = "busy"  # five quarters at least


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of an opening period, in local minutes of the day."""

    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class WeekDay:
    """One weekday (Monday is 0) that has opening hours. `levels` holds its half-hours by their first minute.

    Empty when there were too few days or visits to tell. `quiet` and `busy` are the longest stretches of their level.
    """

    weekday: int
    levels: Mapping[int, Level]
    quiet: Window | None = None
    busy: Window | None = None


@dataclass(slots=True)
class Arrivals:
    """What is counted of a period: visits by weekday and half-hour, and the days on which somebody came."""

    visits: Counter[tuple[int, int]]
    days: Counter[int]

    @classmethod
    def none(cls) -> Arrivals:
        """Nothing counted yet."""
        return cls(Counter(), Counter())


@dataclass(frozen=True, slots=True)
class _Cell:
    """A half-hour of an opening period, with its arrivals for each open minute."""

    begin: int
    end: int
    rate: Fraction
    period: int

    @property
    def bucket(self) -> int:
        return self.begin - self.begin % BUCKET


def week_of(arrivals: Arrivals, hours: Hours) -> tuple[WeekDay, ...]:
    """Each weekday that has opening hours, in order."""
    cells = {day: _cells(arrivals, day, hours[day]) for day in range(len(hours)) if hours[day]}
    told = {day: found for day, found in cells.items() if _enough(arrivals, day)}
    open_cells = [(cell, arrivals.days[day]) for day, found in told.items() for cell in found]
    minutes = sum((cell.end - cell.begin) * days for cell, days in open_cells)
    came = sum(cell.rate * (cell.end - cell.begin) * days for cell, days in open_cells)
    mean = Fraction(came, minutes) if minutes else Fraction(0)
    return tuple(_day(day, told.get(day, []), mean) for day in cells)


def _enough(arrivals: Arrivals, day: int) -> bool:
    visits = sum(n for (weekday, _bucket), n in arrivals.visits.items() if weekday == day)
    return arrivals.days[day] >= LEAST_DAYS and visits >= LEAST_VISITS


def _cells(arrivals: Arrivals, day: int, periods: Sequence[tuple[int, int]]) -> list[_Cell]:
    """The half-hours of the opening periods; one that is open for a part of it only is judged by that part."""
    cells = []
    for number, (opens, closes) in enumerate(periods):
        begin = opens
        while begin < closes:
            bucket = begin - begin % BUCKET
            end = min(bucket + BUCKET, closes)
            open_minutes = (end - begin) * max(1, arrivals.days[day])
            cells.append(_Cell(begin, end, Fraction(arrivals.visits[day, bucket], open_minutes), number))
            begin = end
    return cells


def _day(day: int, cells: list[_Cell], mean: Fraction) -> WeekDay:
    told = [(cell, _level(cell.rate, mean)) for cell in cells]
    levels = {cell.bucket: level for cell, level in told}
    return WeekDay(day, levels, _longest(told, Level.QUIET), _longest(told, Level.BUSY))


def _level(rate: Fraction, mean: Fraction) -> Level:
    if rate <= mean * _QUIET:
        return Level.QUIET
    return Level.BUSY if rate >= mean * _BUSY else Level.USUAL


def _longest(told: list[tuple[_Cell, Level]], wanted: Level) -> Window | None:
    """The longest stretch of a level, the first of equals; never across a closing."""
    runs = [
        [cell for cell, _level in run]
        for (_period, level), run in groupby(told, key=lambda one: (one[0].period, one[1]))
        if level is wanted
    ]
    if not runs:
        return None
    longest = max(runs, key=lambda run: run[-1].end - run[0].begin)
    return Window(longest[0].begin, longest[-1].end)
