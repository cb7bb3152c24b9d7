"""The verbs of check grids: rounds, tests, undo, what the journal does not hold, verification, the commitments."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desk_app.domain.checks.answers import Answer, Answers
from desk_app.domain.checks.grid import Grid, Periodicity, TestChannel
from desk_app.domain.checks.planning import Due
from desk_app.domain.checks.run import CheckRun, RunState
from desk_app.domain.deadlines import What
from desk_app.domain.localtime import moment_ms
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.registers.actions import REGISTER as ACTIONS
from desk_app.services import checks, registers, undoing
from desk_app.services.checks import Filled
from desk_app.services.checks_reading import ChecksView, checks_view
from desk_app.services.deadlines import deadlines
from desk_app.services.frameworks import Frameworks
from desk_app.services.grids import Grids
from desk_app.services.personal_data.persons import erase_found, find_person
from desk_app.services.quality.commitments import commitments
from desk_app.services.quality.scopes import all_scopes, propose_scope
from desk_app.services.setting_up import read_preset
from desk_app.storage import check_words
from desk_app.storage import checks as rows
from desk_app.storage.check_words import WHOLE, Note
from tests.support.hall import DAY, ROOT, SUPERVISOR, Hall

RESOURCES = ROOT / "resources"
GRIDS = Grids(RESOURCES)
SIGNS, LETTERS = GRIDS.version("signs", 1), GRIDS.version("letters", 1)
VISIT = GRIDS.version("mystery_visit", 1)
LEAK = Note("Vu avec Mme Aubry", r"C:\photos\aubry.jpg")


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with Hall(tmp_path) as opened:
        yield opened


def filled(grid: Grid, on: str = DAY, observed: int = 1, whole: int | None = None, **failed: int) -> Filled:
    """A grid whose points all comply but those told."""
    items = {item.id: Answer(failed.get(item.id, 0)) for item in grid.items}
    return Filled(on, Answers(items, observed, whole))


def _run(hall: Hall, number: int) -> CheckRun | None:
    return hall.store.read(lambda connection: rows.one(connection, number))


def _view(hall: Hall) -> ChecksView:
    return checks_view(hall.store, GRIDS)


def _go_to(hall: Hall, day: str) -> None:
    hall.clock.set_to(moment_ms(day, 600, "Europe/Paris"))


def _refused(hall: Hall, verb: object, *told: object, **options: object) -> RefusalCode:
    before = hall.facts()
    with pytest.raises(Refusal) as refused:
        hall.do(verb, *told, **options)  # type: ignore[arg-type]
    assert hall.facts() == before
    return refused.value.code


def test_a_grid_in_use_is_due_then_late_then_done(hall: Hall) -> None:
    assert _refused(hall, checks.use_grid, SIGNS, Periodicity.MONTHLY) is RefusalCode.SUPERVISOR_ONLY
    hall.do(checks.use_grid, SIGNS, Periodicity.MONTHLY, by=SUPERVISOR)
    assert (
        _refused(hall, checks.use_grid, SIGNS, Periodicity.MONTHLY, by=SUPERVISOR) is RefusalCode.CHECK_NOTHING_CHANGED
    )
    in_use = {line.grid.id: line for line in _view(hall).grids if line.standing}
    assert list(in_use) == ["signs"]
    assert in_use["signs"].since == date.fromisoformat(DAY)
    seen = []
    for day in (DAY, "2026-12-31", "2027-01-04"):
        _go_to(hall, day)
        (line,) = (line for line in _view(hall).grids if line.standing)
        assert line.standing is not None
        seen.append((line.standing.due, line.standing.missed))
    assert seen == [(Due.DUE, 0), (Due.DUE, 0), (Due.LATE, 1)]
    hall.do(checks.record_round, SIGNS, filled(SIGNS, "2027-01-04"))
    (line,) = (line for line in _view(hall).grids if line.standing)
    assert line.standing is not None
    assert line.standing.due is Due.DONE
    assert line.last is not None
    hall.do(checks.use_grid, SIGNS, None, by=SUPERVISOR)
    assert not [line for line in _view(hall).grids if line.standing]
    assert hall.faults() == ()


def test_a_round_keeps_its_answers_share_and_version(hall: Hall) -> None:
    number = hall.do(checks.record_round, SIGNS, filled(SIGNS, display=1, opening_hours=1)).entry
    run = _run(hall, number)
    assert run is not None
    assert (run.grid, run.version, run.state, run.done_on) == ("signs", 1, RunState.DONE, DAY)
    assert (run.indicator, run.met, run.checked, run.critical) == ("check.signs", 10, 12, 1)
    (line,) = _view(hall).runs
    assert [item.id for item in line.failures] == ["opening_hours", "display"]
    hall.do(checks.amend, number, SIGNS, filled(SIGNS, display=1))
    run = _run(hall, number)
    assert run is not None
    assert (run.state, run.met, run.critical) == (RunState.DONE, 11, 0)
    assert hall.faults() == ()
    assert _refused(hall, undoing.undo) is RefusalCode.NOTHING_TO_UNDO


def test_a_round_is_taken_back_with_its_notes(hall: Hall) -> None:
    told = filled(SIGNS, display=1)
    number = hall.do(checks.record_round, SIGNS, Filled(told.on, told.answers, {"display": LEAK})).entry
    hall.do(undoing.undo)
    assert _run(hall, number) is None
    assert hall.store.read(lambda connection: check_words.of_site(connection, SUPERVISOR.site)) == {}
    assert hall.faults() == ()
    assert hall.do(checks.record_round, SIGNS, told).entry == number + 1


def test_nothing_written_is_in_the_journal_and_it_can_be_erased(hall: Hall) -> None:
    told = filled(SIGNS, display=1)
    hall.do(checks.record_round, SIGNS, Filled(told.on, told.answers, {"display": LEAK, "route": Note(" ")}))
    hall.do(checks.plan_test, VISIT, TestChannel.VISIT, DAY, "Mme Aubry demande un acte")
    journal = hall.store.connection.execute("SELECT group_concat(payload) AS told FROM journal WHERE id > 1").fetchone()
    for word in ("ubry", "photos", "acte"):
        assert word not in journal["told"]
    (line,) = _view(hall).runs
    assert line.notes == {"display": Note("Vu avec Mme Aubry", "aubry.jpg")}
    found = find_person(hall.store, "Aubry", SUPERVISOR)
    assert [one.kept.key for one in found] == ["checks", "checks"]
    hall.do(erase_found, [one for one in found if one.kept.about.get("item")], by=SUPERVISOR)
    assert _view(hall).runs[0].notes == {}
    assert _view(hall).tests[0].notes
    assert hall.faults() == ()


def test_a_mystery_test_is_planned_made_and_scored(hall: Hall) -> None:
    number = hall.do(checks.plan_test, VISIT, TestChannel.VISIT, "2026-11-30", "Un acte de naissance").entry
    (test,) = _view(hall).tests
    assert (test.run.state, test.notes[WHOLE].note) == (RunState.PLANNED, "Un acte de naissance")
    assert _refused(hall, checks.amend, number, VISIT, filled(VISIT)) is RefusalCode.CHECK_STATE
    assert _refused(hall, checks.make_test, number, "2026-11-24") is RefusalCode.CHECK_DAY
    hall.do(checks.make_test, number, DAY)
    assert _view(hall).tests[0].run.state is RunState.DONE
    told = filled(VISIT, wait_told=1, right=1)
    hall.do(checks.score_test, number, VISIT, Filled(told.on, told.answers, {"right": Note("Renvoyé ailleurs")}))
    run = _run(hall, number)
    assert run is not None
    assert (run.state, run.indicator, run.met, run.checked) == (RunState.SCORED, "mystery.visits", 13, 17)
    assert _view(hall).tests == ()
    hall.do(undoing.undo)
    (test,) = _view(hall).tests
    assert (test.run.state, set(test.notes)) == (RunState.DONE, {WHOLE})
    hall.do(checks.cancel_test, number)
    assert _view(hall).tests == ()
    assert _refused(hall, checks.score_test, number, VISIT, told) is RefusalCode.CHECK_STATE
    assert hall.faults() == ()


def test_what_is_not_possible_is_refused(hall: Hall) -> None:
    number = hall.do(checks.record_round, SIGNS, filled(SIGNS)).entry
    assert _refused(hall, checks.record_round, SIGNS, filled(SIGNS, "2026-11-24")) is RefusalCode.CHECK_DAY
    assert _refused(hall, checks.record_round, SIGNS, filled(SIGNS, "soon")) is RefusalCode.CHECK_DAY
    assert _refused(hall, checks.make_test, number, DAY) is RefusalCode.CHECK_STATE
    assert _refused(hall, checks.amend, 99, SIGNS, filled(SIGNS)) is RefusalCode.UNKNOWN_CHECK
    assert _refused(hall, checks.amend, number, LETTERS, filled(LETTERS)) is RefusalCode.UNKNOWN_GRID
    call = (GRIDS.version("mystery_call", 1), TestChannel.VISIT, DAY, "")
    assert _refused(hall, checks.plan_test, *call) is RefusalCode.UNKNOWN_GRID


def test_a_point_that_fails_waits_for_an_action(hall: Hall) -> None:
    first = hall.do(checks.record_round, SIGNS, filled(SIGNS, display=1)).entry
    _go_to(hall, "2026-12-10")
    hall.do(checks.record_round, SIGNS, filled(SIGNS, "2026-12-10", display=1))
    (found,) = _view(hall).nonconformities
    assert (found.item.id, found.found.rounds, found.found.run.id, found.action) == ("display", 2, first, None)
    action = {"title": found.item.text.fr, "origin": "check", "origin_key": found.found.key, "commitments": (1,)}
    number = hall.do(registers.record, ACTIONS, action).entry
    assert _view(hall).nonconformities[0].action == number
    hall.do(checks.record_round, SIGNS, filled(SIGNS, "2026-12-10"))
    assert _view(hall).nonconformities == ()


def _shares(hall: Hall, first: str, last: str) -> dict[str, tuple[int, int]]:
    frameworks = Frameworks(RESOURCES)
    if not all_scopes(hall.store):
        preset = read_preset(RESOURCES / "presets", hall.store.settings().site.kind)
        hall.do(propose_scope, preset, frameworks, by=SUPERVISOR)
    view = commitments(
        hall.store, frameworks, all_scopes(hall.store)[0].id, date.fromisoformat(first), date.fromisoformat(last)
    )
    shares = (one for told in view.commitments for one in told.indicators)
    return {one.definition.key: (one.share.numerator, one.share.denominator) for one in shares}


def test_the_commitments_count_what_was_found(hall: Hall) -> None:
    _shares(hall, DAY, DAY)
    for grid in ("cleanliness", "accessibility", "signs", "letters"):
        known = GRIDS.version(grid, 1)
        hall.do(checks.use_grid, known, known.periodicity, by=SUPERVISOR)
    hall.do(checks.record_round, GRIDS.version("cleanliness", 1), filled(GRIDS.version("cleanliness", 1), bins=1))
    hall.do(checks.record_round, GRIDS.version("accessibility", 1), filled(GRIDS.version("accessibility", 1)))
    hall.do(checks.record_round, LETTERS, filled(LETTERS, observed=20, whole=18, agent=2, plain=1))
    number = hall.do(checks.plan_test, VISIT, TestChannel.VISIT, DAY, "").entry
    hall.do(checks.score_test, number, VISIT, filled(VISIT, greeting=1))
    found = _shares(hall, DAY, DAY)
    assert found["check.premises"] == (18, 19)
    assert found["letters.compliant"] == (18, 20)
    assert found["mystery.visits"] == (15, 17)
    assert found["check.signs"] == found["check.rounds"] == (0, 0)
    _go_to(hall, "2026-12-15")
    found = _shares(hall, DAY, "2026-12-15")
    assert found["check.rounds"] == (2, 4)  # cleanliness 1 of 3 weeks, accessibility of November
    _go_to(hall, "2027-01-10")
    assert _shares(hall, "2026-12-01", "2026-12-31")["check.rounds"] == (1, 7)  # 4 Sundays, 2 months, 1 quarter
    assert hall.faults() == ()


def test_verification_sees_what_was_changed_by_hand(hall: Hall) -> None:
    hall.do(checks.use_grid, SIGNS, Periodicity.WEEKLY, by=SUPERVISOR)
    hall.do(checks.record_round, SIGNS, filled(SIGNS))
    hall.store.connection.execute("UPDATE check_run SET met = 3")
    hall.store.connection.execute("UPDATE check_plan SET periodicity = 'monthly'")
    assert [(fault.check.value, fault.subject, fault.wrong.value) for fault in hall.faults()] == [
        ("checks", "signs", "other_than_journal"), ("checks", "signs", "not_in_journal"), ("checks", "1", "value"),
    ]  # fmt: skip


def test_what_is_to_be_made_is_among_the_deadlines(hall: Hall) -> None:
    def told() -> list[tuple[What, str, str]]:
        return [(line.what, line.label, line.due.isoformat()) for line in deadlines(hall.store, SUPERVISOR).lines]

    hall.do(checks.use_grid, SIGNS, Periodicity.MONTHLY, by=SUPERVISOR)
    hall.do(checks.use_grid, LETTERS, Periodicity.QUARTERLY, by=SUPERVISOR)
    number = hall.do(checks.plan_test, VISIT, TestChannel.VISIT, "2026-11-27", "").entry
    assert told() == [
        (What.MAKE_TEST, "mystery_visit", "2026-11-27"), (What.MAKE_ROUND, "signs", "2026-11-30"),
    ]  # fmt: skip
    hall.do(checks.make_test, number, DAY)
    hall.do(checks.record_round, SIGNS, filled(SIGNS))
    assert told() == [(What.SCORE_TEST, "mystery_visit", "2026-11-27")]
    hall.do(checks.cancel_test, number)
    _go_to(hall, "2027-02-03")
    assert told() == [(What.MAKE_ROUND, "signs", "2027-01-31")]  # that of the month before is missed
