"""The figures of a period, read in short steps: between two of them the acts of the desk have their turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desk_app.domain.figures.appointments import AppointmentCounts
from desk_app.domain.figures.compute import figures_by, figures_of
from desk_app.domain.figures.model import Figures
from desk_app.domain.figures.query import Grouping, Key, Selection, Targets
from desk_app.domain.figures.rows import select
from desk_app.domain.figures.rules import JUDGED
from desk_app.domain.figures.tally import Tallies
from desk_app.domain.settings import Settings
from desk_app.services import figures
from desk_app.storage.store import Store

_DAYS_AT_ONCE = 14


@dataclass(frozen=True, slots=True)
class PeriodView:
    """A period in figures: all of it, by half-hour, by service, and along the time by `course_by`.

    The service chosen in the selection does not narrow `services`, so that they can be compared. `appointments` is
    None when only some visits are kept. `opening` are the planned periods of the days seen, in local minutes, the end
    excluded; `settings` those of the last day.
    """

    selection: Selection
    settings: Settings
    targets: Targets
    total: Figures
    appointments: AppointmentCounts | None
    half_hours: Mapping[Key, Figures]
    services: Mapping[Key, Figures]
    course: Mapping[Key, Figures]
    course_by: Grouping
    opening: tuple[tuple[int, int], ...]


class PeriodReading:
    """Call `advance` until it gives the view; each call is one step of about a tenth of a second at most.

    Each pack is read and counted once, and not kept. A year that was never read before takes some seconds in all, a
    day takes a few milliseconds.
    """

    def __init__(self, selection: Selection, course_by: Grouping) -> None:
        self._selection = selection
        self._course_by = course_by
        self._slices = _slices(selection)
        groupings = [*dict.fromkeys((Grouping.HALF_HOUR, course_by, Grouping.SERVICE))]
        if selection.service is None:
            self._counted = [(selection, Tallies(groupings, JUDGED))]
        else:
            whole = replace(selection, service=None)
            self._counted = [
                (selection, Tallies([by for by in groupings if by is not Grouping.SERVICE], JUDGED)),
                (whole, Tallies([Grouping.SERVICE], JUDGED)),
            ]
        self._to_group: list[Grouping | None] = [*groupings, None]
        self._groups: dict[Grouping, Mapping[Key, Figures]] = {}
        self._total: Figures | None = None
        self.steps = len(self._slices) + len(self._to_group)
        self.done = 0

    def advance(self, store: Store) -> PeriodView | None:
        """Do one step; the view after the last one, None before."""
        if self._slices:
            packs = figures.packs(store, self._slices.pop(0))
            for selection, tallies in self._counted:
                tallies.add(select(packs, selection))
        else:
            self._sum_up(self._to_group.pop(0), figures.targets(store, self._selection.to_day))
        self.done += 1
        return self._view(store) if self.done == self.steps else None

    def _sum_up(self, by: Grouping | None, targets: Targets) -> None:
        """The services are of the last selection counted, all else of the first; None for all of it together."""
        _, tallies = self._counted[-1 if by is Grouping.SERVICE else 0]
        if by is None:
            self._total = figures_of(tallies.of(Grouping.HALF_HOUR).values(), targets)
        else:
            self._groups[by] = figures_by(tallies.of(by), targets)

    def _view(self, store: Store) -> PeriodView:
        assert self._total is not None
        settings = figures.settings_on(store, self._selection.to_day)
        return PeriodView(
            selection=self._selection,
            settings=settings,
            targets=figures.targets_of(settings),
            total=self._total,
            appointments=figures.appointments(store, self._selection),
            half_hours=self._groups[Grouping.HALF_HOUR],
            services=self._groups[Grouping.SERVICE],
            course=self._groups[self._course_by],
            course_by=self._course_by,
            opening=planned(settings, self._selection.from_day, self._selection.to_day),
        )


def planned(settings: Settings, first: str, last: str) -> tuple[tuple[int, int], ...]:
    """The planned opening periods of the weekdays from the first to the last day, each once, in order."""
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    days = {(begin + timedelta(days=offset)).weekday() for offset in range(min(7, (end - begin).days + 1))}
    return tuple(sorted({period for day in days for period in settings.hours[day]}))


def _slices(selection: Selection) -> list[Selection]:
    """The selection cut into stretches of two weeks at most."""
    begin, end = date.fromisoformat(selection.from_day), date.fromisoformat(selection.to_day)
    starts = range(0, (end - begin).days + 1, _DAYS_AT_ONCE)
    cuts = [(begin + timedelta(days=start), begin + timedelta(days=start + _DAYS_AT_ONCE - 1)) for start in starts]
    return [replace(selection, from_day=first.isoformat(), to_day=min(last, end).isoformat()) for first, last in cuts]
