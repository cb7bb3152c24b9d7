"""What the page is asked to show: the period, the visits kept, and the visits behind a figure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from desk_app.domain.figures.behind import Mark
from desk_app.domain.figures.query import Measure, Selection
from desk_app.ui.supervision.period import Period


@dataclass(frozen=True, slots=True)
class Filters:
    """Which visits are kept; None keeps all."""

    service: str | None = None
    booked: bool | None = None
    channel: str | None = None

    @property
    def any(self) -> bool:
        """Whether some visits are left out."""
        return self != Filters()


@dataclass(frozen=True, slots=True)
class Question:
    """A period and filters."""

    period: Period
    filters: Filters = field(default_factory=Filters)

    @property
    def selection(self) -> Selection:
        """The same as the figures are asked."""
        return Selection(
            self.period.first.isoformat(),
            self.period.last.isoformat(),
            service=self.filters.service,
            channel=self.filters.channel,
            booked=self.filters.booked,
        )

    def between(self, first: date, last: date) -> Selection:
        """The selection of a part of the period."""
        return replace(self.selection, from_day=first.isoformat(), to_day=last.isoformat())


@dataclass(frozen=True, slots=True)
class Asked:
    """A figure whose visits are wanted, and its name as read over the list. Without a selection: who waits now."""

    title: str
    mark: Mark | Measure
    selection: Selection | None
