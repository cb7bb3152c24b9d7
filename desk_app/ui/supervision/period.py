"""The stretches of time a supervisor looks at: a day, a week, a month, a quarter, a year."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from desk_app.domain.figures.query import Grouping

EARLIEST = date(2000, 1, 1)


class Span(Enum):
    """How long a period is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


_COURSE = {
    Span.DAY: Grouping.HALF_HOUR,
    Span.WEEK: Grouping.DAY,
    Span.MONTH: Grouping.DAY,
    Span.QUARTER: Grouping.WEEK,
    Span.YEAR: Grouping.MONTH,
}
_MONTHS = {Span.MONTH: 1, Span.QUARTER: 3, Span.YEAR: 12}


@dataclass(frozen=True, slots=True)
class Period:
    """A span and its first and last day, both included; weeks begin on Monday."""

    span: Span
    first: date
    last: date

    @classmethod
    def around(cls, span: Span, day: date) -> Period:
        """The period of that span that holds a day."""
        if span is Span.DAY:
            return cls(span, day, day)
        if span is Span.WEEK:
            monday = day - timedelta(days=day.weekday())
            return cls(span, monday, monday + timedelta(days=6))
        months = _MONTHS[span]
        begin = (day.month - 1) // months * months + 1
        end = begin + months - 1
        return cls(span, date(day.year, begin, 1), date(day.year, end, monthrange(day.year, end)[1]))

    @property
    def before(self) -> Period:
        """The period just before."""
        return Period.around(self.span, self.first - timedelta(days=1))

    @property
    def after(self) -> Period:
        """The period just after."""
        return Period.around(self.span, self.last + timedelta(days=1))

    @property
    def course(self) -> Grouping:
        """By what the period is followed along the time."""
        return _COURSE[self.span]

    def holds(self, day: date) -> bool:
        """Whether the day is in the period."""
        return self.first <= day <= self.last

    def part(self, key: str) -> tuple[date, date]:
        """The days of one group of `course`: a day, an ISO week or a month, cut to the period."""
        if "W" in key:
            begin = date.fromisocalendar(int(key[:4]), int(key[6:]), 1)
            end = begin + timedelta(days=6)
        elif len(key) == 7:
            month = Period.around(Span.MONTH, date.fromisoformat(f"{key}-01"))
            begin, end = month.first, month.last
        else:
            begin = end = date.fromisoformat(key)
        return max(begin, self.first), min(end, self.last)

    def parts(self, until: date) -> tuple[str, ...]:
        """The keys of all groups of `course` up to a day, in order; none for half-hours."""
        last = min(self.last, until)
        days = [self.first + timedelta(days=offset) for offset in range((last - self.first).days + 1)]
        return tuple(dict.fromkeys(self._key(day) for day in days)) if self.span is not Span.DAY else ()

    def _key(self, day: date) -> str:
        match self.course:
            case Grouping.WEEK:
                year, week, _ = day.isocalendar()
                return f"{year}-W{week:02d}"
            case Grouping.MONTH:
                return f"{day:%Y-%m}"
        return day.isoformat()
