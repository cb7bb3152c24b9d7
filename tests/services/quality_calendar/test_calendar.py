"""The quality calendar: how a step stands by its months, by what proves it, and by what was told of it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desk_app.domain.framework_table import MisplacedRefusal
from desk_app.domain.quality_calendar import Standing, steps_of
from desk_app.domain.refusals import Refusal
from desk_app.domain.registers import audits, meetings
from desk_app.services import registers, surveys
from desk_app.services.deadlines import deadlines
from desk_app.services.quality_calendar import verbs
from desk_app.services.quality_calendar.evidence import EVIDENCE
from desk_app.services.quality_calendar.reading import StepLine, calendar_view, read_steps
from desk_app.services.undoing import undo
from tests.support.complaints import day, go_to
from tests.support.hall import DAY, ROOT, SUPERVISOR, Hall
from tests.support.surveys import open_campaign

STEPS = read_steps(ROOT / "resources")
TODAY = date.fromisoformat(DAY)


def line(hall: Hall, step: str, year: int = 2026) -> StepLine:
    view = calendar_view(hall.store, STEPS, year)
    return next(line for line in view.lines if line.step.id == step)


def test_the_template_has_a_year_of_steps_whose_proofs_are_known() -> None:
    assert len({step.id for step in STEPS}) == len(STEPS) == 10
    assert {step.evidence for step in STEPS} == {*EVIDENCE}


def test_a_wrong_template_is_refused_where_it_is_wrong() -> None:
    step = {"id": "x", "months": [5, 3], "evidence": "e", "page": "p", "title": {"fr": "a", "en": "b"}}
    with pytest.raises(MisplacedRefusal) as refused:
        steps_of({"schema": 1, "steps": [step]})
    assert refused.value.path == ("steps", 0, "months")


def test_steps_stand_by_their_months_and_nothing_is_held_against_the_time_before(hall: Hall) -> None:
    assert line(hall, "survey").standing is Standing.BEFORE
    assert line(hall, "external_audit").standing is Standing.NOW
    assert line(hall, "review", 2027).standing is Standing.TO_COME
    go_to(hall, 60)  # in January
    assert line(hall, "external_audit").standing is Standing.LATE
    assert line(hall, "close_year", 2027).standing is Standing.NOW


@pytest.mark.parametrize(
    ("step", "kind", "proved"), [("external_audit", "surveillance", True), ("external_audit", "internal", False)]
)
def test_an_audit_proves_its_step(hall: Hall, step: str, kind: str, proved: bool) -> None:
    told = {"title": "Audit", "kind": kind, "due": DAY}
    number = hall.do(registers.record, audits.AUDIT, told).entry
    assert line(hall, step).done is None
    hall.do(registers.move, audits.AUDIT, number, "begin", {"began_on": DAY})
    found = line(hall, step)
    assert (found.standing is Standing.DONE, [proof.number for proof in found.proofs]) == (
        proved, [number] * proved
    )  # fmt: skip


def test_a_review_and_a_survey_prove_theirs(hall: Hall) -> None:
    told = {"title": "Revue 2026", "due": DAY, "from_day": "2026-01-01", "to_day": "2026-12-31"}
    review = hall.do(registers.record, meetings.REVIEW, told).entry
    hall.do(registers.move, meetings.REVIEW, review, "hold", {"held_on": DAY, "due": day(30)})
    assert line(hall, "review").done == TODAY
    campaign = open_campaign(hall)
    assert line(hall, "survey").done is None
    hall.do(surveys.close, campaign, by=SUPERVISOR)
    assert (line(hall, "survey").done, line(hall, "results").done) == (TODAY, None)


def test_a_step_is_said_to_be_done_taken_up_again_and_undone_as_one_act(hall: Hall) -> None:
    told: dict[str, Any] = {"line": line(hall, "mystery_2"), "title": "Visites mystère"}
    hall.do(verbs.finish, **told, day=TODAY)
    found = line(hall, "mystery_2")
    assert (found.standing, found.done, found.told is not None) == (Standing.DONE, TODAY, True)
    hall.do(undo)
    assert (line(hall, "mystery_2").done, line(hall, "mystery_2").told) == (None, None)
    hall.do(verbs.finish, **told, day=TODAY)
    done = line(hall, "mystery_2").told
    assert done is not None
    hall.do(verbs.take_up, done)
    assert line(hall, "mystery_2").done is None
    with pytest.raises(Refusal):
        hall.do(verbs.finish, **told, day=date.fromisoformat(day(3)))


def test_a_step_put_off_is_due_on_its_day_and_among_the_deadlines(hall: Hall) -> None:
    told: dict[str, Any] = {"line": line(hall, "external_audit"), "title": "Audit externe"}
    hall.do(verbs.postpone, **told, day=date(2027, 2, 10))
    hall.do(verbs.postpone, **told, day=date(2026, 12, 4))
    found = line(hall, "external_audit")
    assert (found.moved, found.last, found.standing) == (True, date(2026, 12, 4), Standing.TO_COME)
    (due,) = deadlines(hall.store, SUPERVISOR).lines
    assert (due.page, due.label, due.due) == ("quality_calendar", "Audit externe", date(2026, 12, 4))
    go_to(hall, 20)
    assert line(hall, "external_audit").standing is Standing.LATE


def test_a_step_of_which_nothing_was_told_is_among_the_deadlines_until_it_is_done(hall: Hall) -> None:
    go_to(hall, 30)  # in December: the external audit of this year, the close of its figures in January

    def due() -> list[tuple[str, int, str]]:
        lines = deadlines(hall.store, SUPERVISOR, steps=STEPS).lines
        return [(line.label, line.number, line.due.isoformat()) for line in lines]

    assert due() == [("external_audit", 0, "2026-12-31")]
    go_to(hall, 40)  # in January it is late, and what is to come begins
    assert due() == [("external_audit", 0, "2026-12-31"), ("close_year", 0, "2027-01-31")]
    told: dict[str, Any] = {"line": line(hall, "external_audit"), "title": "Audit externe"}
    hall.do(verbs.finish, **told, day=date(2026, 12, 20))
    assert due() == [("close_year", 0, "2027-01-31")]
