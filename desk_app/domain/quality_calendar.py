"""The year of quality: its steps, the months they are for, and how each stands on a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from desk_app.domain.framework import Words
from desk_app.domain.framework_table import FrameworkTable, wrong
from desk_app.domain.periods import end_of_month
from desk_app.domain.refusals import RefusalCode

SCHEMA = 1
_ALL_YEAR = (1, 12)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the template. `evidence` names what proves it, sought from and to a month; `page` where it is done.

    Months are numbers from 1, both included.
    """

    id: str
    title: Words
    months: tuple[int, int]
    evidence: str
    sought: tuple[int, int]
    page: str

    def days(self, year: int) -> tuple[date, date]:
        """The first and last day of its months."""
        return _days(year, self.months)

    def sought_between(self, year: int) -> tuple[date, date]:
        """The days on which what proves it may have been done."""
        return _days(year, self.sought)


class Standing(StrEnum):
    """How a step stands."""

    DONE = "done"
    NOW = "now"
    LATE = "late"
    TO_COME = "to_come"
    BEFORE = "before"  # of the time before the desk kept records: nothing can be said of it


def standing(first: date, last: date, done: date | None, began: date, today: date) -> Standing:
    """How a step of these days stands; `began` is the first day of the records."""
    if done is not None:
        return Standing.DONE
    if last < began:
        return Standing.BEFORE
    if today > last:
        return Standing.LATE
    return Standing.NOW if today >= first else Standing.TO_COME


def steps_of(document: Mapping[str, Any]) -> tuple[Step, ...]:
    """The steps of a template, in order. Raises `MisplacedRefusal` at the first mistake."""
    root = FrameworkTable((), document)
    if root.whole("schema") != SCHEMA:
        wrong(RefusalCode.FRAMEWORK_TYPE, ("schema",), example=str(SCHEMA))
    steps = tuple(_step(table) for table in root.tables("steps"))
    root.close()
    return steps


def _step(table: FrameworkTable) -> Step:
    step = Step(
        id=table.text("id"),
        title=table.words("title"),
        months=table.span("months", _ALL_YEAR[1]),
        evidence=table.text("evidence"),
        sought=table.span("sought", _ALL_YEAR[1]) if table.has("sought") else _ALL_YEAR,
        page=table.text("page"),
    )
    table.close()
    return step


def _days(year: int, months: tuple[int, int]) -> tuple[date, date]:
    first, last = months
    return date(year, first, 1), end_of_month(date(year, last, 1))
