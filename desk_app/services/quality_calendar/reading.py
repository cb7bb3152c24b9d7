"""What the quality calendar shows: the steps of a year, each with its days, its proofs and how it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desk_app.domain.quality_calendar import Standing, Step, standing, steps_of
from desk_app.domain.registers import calendar_steps
from desk_app.domain.registers.model import Entry
from desk_app.services.business_day import today
from desk_app.services.quality_calendar.evidence import Proof, Sought, proofs
from desk_app.services.resource_files import read_resource
from desk_app.storage import entries, journal
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

FILE = "quality_calendar.toml"


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step of a year. `told` is its entry when it was put off or said to be done; `done` the day it was."""

    step: Step
    year: int
    first: date
    last: date
    told: Entry | None
    proofs: tuple[Proof, ...]
    done: date | None
    standing: Standing

    @property
    def moved(self) -> bool:
        """Whether it was put off to a day."""
        return self.last != self.step.days(self.year)[1]


@dataclass(frozen=True, slots=True)
class CalendarView:
    """The steps of a year by the days they are for."""

    year: int
    today: date
    lines: tuple[StepLine, ...]

    def count(self, standing: Standing) -> int:
        """How many stand so."""
        return sum(line.standing is standing for line in self.lines)


def read_steps(resources: Path) -> tuple[Step, ...]:
    """The template that the program was shipped with. Raises `Refusal` naming file, line and key."""
    return read_resource(resources / FILE, steps_of)


def calendar_view(store: Store, steps: Sequence[Step], year: int) -> CalendarView:
    """The calendar of the site for a civil year."""
    site, now = store.settings().site.id, date.fromisoformat(today(store))

    def reading(connection: Connection) -> CalendarView:
        lines = lines_of_year(connection, steps, year, site, now)
        return CalendarView(year, now, tuple(sorted(lines, key=lambda line: (line.first, line.last))))

    return store.read(reading)


def lines_of_year(
    connection: Connection, steps: Sequence[Step], year: int, site: str, today: date
) -> tuple[StepLine, ...]:
    """Some steps of a civil year, in the order of the template."""
    told = {
        found.text("step"): found
        for found in entries.of_site(connection, calendar_steps.NAME, site)
        if found.number("year") == year
    }
    began = date.fromisoformat(journal.first_day(connection) or today.isoformat())
    at = Today(site, began, today)
    return tuple(_line(connection, step, year, told.get(step.id), at) for step in steps)


@dataclass(frozen=True, slots=True)
class Today:
    """The site, the first day of its records, and the day it is."""

    site: str
    began: date
    today: date


def _line(connection: Connection, step: Step, year: int, told: Entry | None, at: Today) -> StepLine:
    first, last = step.days(year)
    found = proofs(connection, step.evidence, Sought(at.site, *step.sought_between(year)))
    if told is not None and told.text("due") != last.isoformat():
        last = date.fromisoformat(told.text("due"))
        first = min(first, last) if last < first else max(first, last.replace(day=1))
    marked = told.text("done_on") if told is not None and told.state == calendar_steps.DONE else ""
    done = date.fromisoformat(marked) if marked else found[0].day if found else None
    stands = standing(first, last, done, at.began, at.today)
    return StepLine(step, year, first, last, told, found, done, stands)
