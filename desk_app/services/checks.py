"""The verbs of check grids: which are in use, a round made, a mystery test planned and scored. Notes are kept apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desk_app.domain.actor import Actor
from desk_app.domain.checks.answers import Answers, score
from desk_app.domain.checks.grid import Grid, Periodicity, TestChannel
from desk_app.domain.checks.run import REGISTER, CheckRun, answers_told, must_allow
from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.text import clean
from desk_app.services.acting import Act, Outcome, perform
from desk_app.storage import check_words, checks, journal
from desk_app.storage.check_words import WHOLE, Note
from desk_app.storage.store import Store

MAX_NOTE, MAX_PHOTO = 500, 120


@dataclass(frozen=True, slots=True)
class Filled:
    """A grid filled on a day (local, ISO). `notes` are those of some points, by id; the empty id is the whole."""

    on: str
    answers: Answers
    notes: Mapping[str, Note] = field(default_factory=dict)


def use_grid(store: Store, grid: Grid, periodicity: Periodicity | None, *, by: Actor, op: str) -> Outcome:
    """Put a grid in use at the site from today on, that often; None: not any more. A supervisor's act."""
    if not by.supervisor:
        raise Refusal(RefusalCode.SUPERVISOR_ONLY)

    def work(act: Act) -> None:
        steps = checks.plans(act.connection, act.by.site).get(grid.id)
        if (steps[-1].periodicity if steps else None) is periodicity or grid.channels:
            raise Refusal(RefusalCode.CHECK_NOTHING_CHANGED)
        act.record(Kind.CHECK_PLAN_CHANGED, grid=grid.id, periodicity=periodicity.value if periodicity else None)

    return perform(store, op, by, work)


def record_round(store: Store, grid: Grid, filled: Filled, *, by: Actor, op: str) -> Outcome:
    """Enter a round."""

    def work(act: Act) -> None:
        told = _told(act, grid, filled)
        number = journal.next_entry(act.connection, REGISTER)
        act.record(Kind.CHECK_DONE, register=REGISTER, entry=number, grid=grid.id, version=grid.version, **told)
        _keep_notes(act, number, filled)

    return perform(store, op, by, work)


def amend(store: Store, run: int, grid: Grid, filled: Filled, *, by: Actor, op: str) -> Outcome:
    """Answer a round or a scored test anew; its grid stays in the version it was made with."""
    return _answer(store, run, Kind.CHECK_AMENDED, grid, filled, by, op)


def plan_test(
    store: Store, grid: Grid, channel: TestChannel, planned_for: str, scenario: str, *, by: Actor, op: str
) -> Outcome:
    """Plan a mystery test: what is asked, and how."""

    def work(act: Act) -> None:
        _check_day(planned_for)
        if channel not in grid.channels:
            raise Refusal(RefusalCode.UNKNOWN_GRID, grid=grid.id)
        number = journal.next_entry(act.connection, REGISTER)
        act.record(
            Kind.MYSTERY_PLANNED, register=REGISTER, entry=number, grid=grid.id, version=grid.version,
            channel=channel.value, planned_for=planned_for,
        )  # fmt: skip
        check_words.keep(act.connection, number, {WHOLE: Note(clean(scenario, MAX_NOTE, lines=True))})

    return perform(store, op, by, work)


def make_test(store: Store, run: int, on: str, *, by: Actor, op: str) -> Outcome:
    """The test was made on that day; it is still to be scored."""

    def work(act: Act, _found: CheckRun) -> dict[str, Any]:
        _check_day(on, act.day)
        return {"on": on}

    return _do(store, run, Kind.MYSTERY_DONE, by, op, work)


def score_test(store: Store, run: int, grid: Grid, filled: Filled, *, by: Actor, op: str) -> Outcome:
    """Score a test that was made on the day told, whether or not that was entered before."""
    return _answer(store, run, Kind.MYSTERY_SCORED, grid, filled, by, op)


def cancel_test(store: Store, run: int, *, by: Actor, op: str) -> Outcome:
    """A planned test will not be made."""
    return _do(store, run, Kind.MYSTERY_CANCELLED, by, op, lambda _act, _found: {})


def _answer(store: Store, run: int, kind: Kind, grid: Grid, filled: Filled, by: Actor, op: str) -> Outcome:
    def work(act: Act, found: CheckRun) -> dict[str, Any]:
        if (grid.id, grid.version) != (found.grid, found.version):
            raise Refusal(RefusalCode.UNKNOWN_GRID, grid=found.grid)
        told = _told(act, grid, filled)
        _keep_notes(act, run, filled)
        return told

    return _do(store, run, kind, by, op, work)


def _do(
    store: Store, run: int, kind: Kind, by: Actor, op: str, work: Callable[[Act, CheckRun], dict[str, Any]]
) -> Outcome:
    """One act on an entry: the rules are asked first, then `work` gives what its fact tells."""

    def done(act: Act) -> None:
        found = checks.one(act.connection, run)
        if found is None or found.site != act.by.site:
            raise Refusal(RefusalCode.UNKNOWN_CHECK, number=run)
        must_allow(found, kind)
        act.record(kind, register=REGISTER, entry=run, **work(act, found))

    return perform(store, op, by, done)


def _told(act: Act, grid: Grid, filled: Filled) -> dict[str, Any]:
    """What the fact of a grid filled tells: the answers, and the share they make by this version of the grid."""
    _check_day(filled.on, act.day)
    found = score(grid, filled.answers)
    share = {"met": found.met, "checked": found.checked, "critical": found.critical}
    return {"on": filled.on, "indicator": grid.indicator, **answers_told(filled.answers), **share}


def _keep_notes(act: Act, run: int, filled: Filled) -> None:
    """The words of the points; the photo is the name of a file, without its folders."""
    kept = {
        item: Note(clean(told.note, MAX_NOTE, lines=True), clean(_name(told.photo), MAX_PHOTO))
        for item, told in filled.notes.items()
    }
    check_words.keep(act.connection, run, kept)


def _name(photo: str) -> str:
    return photo.replace("\\", "/").rsplit("/", 1)[-1]


def _check_day(day: str, latest: str = "9999-12-31") -> None:
    try:
        fits = date.fromisoformat(day).isoformat() <= latest
    except ValueError:
        fits = False
    if not fits:
        raise Refusal(RefusalCode.CHECK_DAY)
