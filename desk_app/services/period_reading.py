"""The figures of a period, read in short steps: between two of them the acts of the desk have their turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desk_app.domain.day_pack import DayPack
from desk_app.domain.figures.appointments import AppointmentCounts
from desk_app.domain.figures.compute import compute_by
from desk_app.domain.figures.model import Breakdown, Figures
from desk_app.domain.figures.query import Grouping, Key, Selection, Targets
from desk_app.domain.settings import Settings
from desk_app.services import figures
from desk_app.storage.store import Store

_DAYS_AT_ONCE = 14


@dataclass(frozen=True, slots=True)
class PeriodView:
    """A period in figures: all of it, by half-hour, by service, and along the time by `course_by`.

    The service chosen in the selection does not narrow `services`, so that they can be compared. `appointments` is
    None when only some visits are kept. `opening` are the
    planned periods of the days seen, in local minutes, the end excluded; `settings` those of the last day.
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
    """Call `advance` until it gives the view; each call is one step of a tenth of a second at most.

    A year that was never read before takes some seconds in all, a day takes a few milliseconds.
    """

    def __init__(self, selection: Selection, course_by: Grouping) -> None:
        self._selection = selection
        self._course_by = course_by
        self._slices = _slices(selection)
        self._groupings = [Grouping.HALF_HOUR, Grouping.SERVICE]
        if course_by not in self._groupings:
            self._groupings.append(course_by)
        self._packs: list[DayPack] = []
        self._found: dict[Grouping, Breakdown] = {}
        self.steps = len(self._slices) + len(self._groupings)
        self.done = 0

    def advance(self, store: Store) -> PeriodView | None:
        """Do one step; the view after the last one, None before."""
        if self._slices:
            self._packs += figures.packs(store, self._slices.pop(0))
        else:
            self._group(store, self._groupings.pop(0))
        self.done += 1
        return self._view(store) if self.done == self.steps else None

    def _group(self, store: Store, by: Grouping) -> None:
        whole = replace(self._selection, service=None) if by is Grouping.SERVICE else self._selection
        self._found[by] = compute_by(self._packs, whole, figures.targets(store, whole.to_day), by)

    def _view(self, store: Store) -> PeriodView:
        settings = figures.settings_on(store, self._selection.to_day)
        return PeriodView(
            selection=self._selection,
            settings=settings,
            targets=figures.targets_of(settings),
            total=self._found[Grouping.HALF_HOUR].total,
            appointments=figures.appointments(store, self._selection),
            half_hours=self._found[Grouping.HALF_HOUR].groups,
            services=self._found[Grouping.SERVICE].groups,
            course=self._found[self._course_by].groups,
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
