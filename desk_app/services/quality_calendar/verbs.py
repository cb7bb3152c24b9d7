"""What may be told of a step of the quality calendar: that it is done, put off, or still to be done."""

from __future__ import annotations

from datetime import date

from desk_app.domain.actor import Actor
from desk_app.domain.registers import calendar_steps
from desk_app.domain.registers.model import Entry, Values
from desk_app.services import registers
from desk_app.services.acting import Act, Outcome, perform
from desk_app.services.quality_calendar.reading import StepLine
from desk_app.storage import entries
from desk_app.storage.store import Store


def finish(store: Store, line: StepLine, title: str, day: date, *, by: Actor, op: str) -> Outcome:
    """Say on which day a step was done, where no record proves it."""

    def work(act: Act) -> None:
        number = _told(act, line) or registers.record_in(act, calendar_steps.REGISTER, _new(line, title, line.last))
        registers.move_in(act, calendar_steps.REGISTER, number, "finish", {"done_on": day.isoformat()})

    return perform(store, op, by, work)


def postpone(store: Store, line: StepLine, title: str, day: date, *, by: Actor, op: str) -> Outcome:
    """Put a step off to a day, or bring it forward."""

    def work(act: Act) -> None:
        number = _told(act, line)
        if number is None:
            registers.record_in(act, calendar_steps.REGISTER, _new(line, title, day))
        else:
            registers.move_in(act, calendar_steps.REGISTER, number, "postpone", {"due": day.isoformat()})

    return perform(store, op, by, work)


def take_up(store: Store, told: Entry, *, by: Actor, op: str) -> Outcome:
    """Say that a step said to be done is still to be done."""
    return registers.move(store, calendar_steps.REGISTER, told.id, "take_up", {}, by=by, op=op)


def _told(act: Act, line: StepLine) -> int | None:
    """The number of the entry of a step, also when it was recorded since the line was read."""
    found = entries.of_site(act.connection, calendar_steps.NAME, act.by.site)
    return next((e.id for e in found if (e.text("step"), e.number("year")) == (line.step.id, line.year)), None)


def _new(line: StepLine, title: str, day: date) -> Values:
    return {"title": title, "step": line.step.id, "year": line.year, "due": day.isoformat()}
