"""Rounds and mystery tests as rows, and which grids are in use at a site."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from enum import StrEnum
from functools import partial

from desk_app.domain.checks.grid import Periodicity, TestChannel
from desk_app.domain.checks.planning import PlanStep
from desk_app.domain.checks.run import REGISTER, CheckRun, RunState, answers_of, answers_told, fold
from desk_app.domain.facts import Fact
from desk_app.storage import check_words, journal
from desk_app.storage.driver import Connection, Row
from desk_app.storage.faults import Check, Fault, Wrong, guarded

_COLUMNS = tuple(field.name for field in fields(CheckRun))
_UPSERT = (
    f"INSERT INTO check_run ({', '.join(_COLUMNS)}) VALUES ({', '.join(f':{name}' for name in _COLUMNS)})"
    f" ON CONFLICT (id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _COLUMNS if name != 'id')}"
)
_PLANNED = (
    "SELECT id AS fact, site, json_extract(payload, '$.grid') AS grid, day,"
    " json_extract(payload, '$.periodicity') AS periodicity FROM journal WHERE kind = 'check_plan_changed'"
)
_PLAN = "SELECT fact, site, grid, day, periodicity FROM check_plan"


def take_plan(connection: Connection, fact: Fact) -> None:
    """Write a change of a grid's use."""
    connection.execute(
        "INSERT INTO check_plan (fact, site, grid, day, periodicity) VALUES (:fact, :site, :grid, :day, :periodicity)",
        {
            "fact": fact.id,
            "site": fact.site,
            "grid": fact.payload["grid"],
            "day": fact.day,
            "periodicity": fact.payload.get("periodicity"),
        },
    )


def take(connection: Connection, entry: int) -> None:
    """Write an entry as its facts now tell it; one whose recording was undone leaves nothing behind."""
    told = fold(journal.of_entry(connection, REGISTER, entry))
    if told is None:
        check_words.forget(connection, entry)
        connection.execute("DELETE FROM check_run WHERE id = :id", {"id": entry})
        return
    connection.execute(_UPSERT, _row(told))
    if told.answers is None:
        check_words.forget_items(connection, entry)


def _row(run: CheckRun) -> dict[str, object]:
    row: dict[str, object] = {}
    for name in _COLUMNS:
        value = getattr(run, name)
        row[name] = value.value if isinstance(value, StrEnum) else value
    row["answers"] = None if run.answers is None else json.dumps(answers_told(run.answers), sort_keys=True)
    return row


def _run(row: Row) -> CheckRun:
    values = {name: row[name] for name in _COLUMNS}
    values.update(
        state=RunState(row["state"]),
        channel=TestChannel(row["channel"]) if row["channel"] else None,
        answers=answers_of(json.loads(row["answers"])) if row["answers"] else None,
    )
    return CheckRun(**values)


def one(connection: Connection, entry: int) -> CheckRun | None:
    """An entry, None when there is none of that number."""
    row = connection.execute("SELECT * FROM check_run WHERE id = :id", {"id": entry}).fetchone()
    return _run(row) if row else None


def done_between(connection: Connection, site: str, first: str, last: str) -> tuple[CheckRun, ...]:
    """The rounds and tests made from the first to the last day, the last one first."""
    rows = connection.execute(
        "SELECT * FROM check_run WHERE site = :site AND done_on BETWEEN :first AND :last AND answers IS NOT NULL"
        " ORDER BY done_on DESC, id DESC",
        {"site": site, "first": first, "last": last},
    )
    return tuple(map(_run, rows))


def open_tests(connection: Connection, site: str) -> tuple[CheckRun, ...]:
    """The mystery tests still to be made or scored, in order of day."""
    rows = connection.execute(
        "SELECT * FROM check_run WHERE site = :site AND (state = 'planned' OR (state = 'done' AND answers IS NULL))"
        " ORDER BY planned_for, id",
        {"site": site},
    )
    return tuple(map(_run, rows))


def days_of_rounds(connection: Connection, site: str, first: str, last: str) -> dict[str, list[date]]:
    """The days on which rounds were made, by grid, in order."""
    found: defaultdict[str, list[date]] = defaultdict(list)
    rows = connection.execute(
        "SELECT grid, done_on FROM check_run WHERE site = :site AND done_on BETWEEN :first AND :last"
        " AND channel IS NULL ORDER BY done_on",
        {"site": site, "first": first, "last": last},
    )
    for row in rows:
        found[row["grid"]].append(date.fromisoformat(row["done_on"]))
    return found


def plans(connection: Connection, site: str) -> dict[str, list[PlanStep]]:
    """Since when each grid is in use, and how often, in order; the last change of a day holds."""
    found: defaultdict[str, dict[date, PlanStep]] = defaultdict(dict)
    for row in connection.execute(f"{_PLAN} WHERE site = :site ORDER BY fact", {"site": site}):
        day, periodicity = date.fromisoformat(row["day"]), row["periodicity"]
        found[row["grid"]][day] = PlanStep(day, Periodicity(periodicity) if periodicity else None)
    return {grid: [steps[day] for day in sorted(steps)] for grid, steps in found.items()}


def faults(connection: Connection) -> Iterator[Fault]:
    """The entries and plans that are not as the journal tells them."""
    for row in connection.execute(f"{_PLANNED} EXCEPT {_PLAN}"):
        yield Fault(Check.CHECKS, str(row["grid"]), Wrong.OTHER_THAN_JOURNAL)
    for row in connection.execute(f"{_PLAN} EXCEPT {_PLANNED}"):
        yield Fault(Check.CHECKS, str(row["grid"]), Wrong.NOT_IN_JOURNAL)
    stored = {row["id"]: row for row in connection.execute("SELECT * FROM check_run")}
    for entry in sorted({*stored, *journal.entries(connection, REGISTER)}):
        yield from guarded(Check.CHECKS, str(entry), partial(_faults_of, connection, entry, stored.get(entry)))


def _faults_of(connection: Connection, entry: int, row: Row | None) -> Iterator[Fault]:
    told = fold(journal.of_entry(connection, REGISTER, entry))
    if row is None:
        if told is not None:
            yield Fault(Check.CHECKS, str(entry), Wrong.NOT_IN_STATE)
        return
    if told is None:
        yield Fault(Check.CHECKS, str(entry), Wrong.NOT_IN_JOURNAL)
        return
    for name, value in _row(told).items():
        if row[name] != value:
            details = {"name": name, "stored": repr(row[name]), "told": repr(value)}
            yield Fault(Check.CHECKS, str(entry), Wrong.VALUE, details)
