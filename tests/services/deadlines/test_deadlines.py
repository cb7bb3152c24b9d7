"""What is due: complaints by their alerts, entries of declared registers, surveys, audits; the most pressing first."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desk_app.domain.acts.model import WaitsFor
from desk_app.domain.calls.model import CallOutcome
from desk_app.domain.complaints.model import ComplaintChannel
from desk_app.domain.deadlines import Deadline, What, When, before_next_opening
from desk_app.domain.registers import actions, trainings
from desk_app.domain.scope import Audit, AuditKind, Certificate, Scope, ScopePart
from desk_app.domain.scope_document import to_document
from desk_app.services import acts, calls, complaints, registers, surveys
from desk_app.services.calls import CallEntry
from desk_app.services.deadlines import deadlines, overdue
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.scopes import save_scope
from desk_app.storage.calls import Caller
from tests.support import requests
from tests.support.complaints import NAMED, day, go_to, record
from tests.support.hall import ROOT, SUPERVISOR, Hall
from tests.support.surveys import key_in, open_campaign

OWNER = "responsable"


def told(hall: Hall) -> list[tuple[When, str, int, What, int]]:
    view = deadlines(hall.store, SUPERVISOR)
    return [
        (line.when(view.today, view.through), line.register, line.number, line.what, line.days_left(view.today))
        for line in view.lines
    ]


def act(hall: Hall, due: str, title: str = "Refaire le panneau") -> int:
    values = {"title": title, "origin": "other", "due": due, "owner": OWNER}
    return hall.do(registers.record, actions.REGISTER, values).entry


@pytest.mark.parametrize(
    ("when", "days_left", "urgent"),
    [(When.OVERDUE, -1, False), (When.TODAY, 0, False), (When.TODAY, 2, False), (When.TODAY, 12, True),
     (When.SOON, 3, False), (When.SOON, 7, False), (When.LATER, 8, False)],
)  # fmt: skip
def test_how_near_a_deadline_is_on_a_friday_of_a_hall_closed_on_saturdays(
    when: When, days_left: int, urgent: bool
) -> None:
    today = date(2026, 11, 27)
    through = before_next_opening(today, lambda day: day.weekday() >= 5)
    line = Deadline("p", "r", 1, What.ENTRY, "", today + timedelta(days_left), urgent=urgent)
    assert (line.when(today, through), line.days_left(today)) == (when, days_left)


def test_a_complaint_is_due_for_what_it_asks(hall: Hall) -> None:
    number = record(hall)
    assert told(hall) == [(When.LATER, "complaints", number, What.ANSWER_COMPLAINT, 14)]
    go_to(hall, 7)
    assert told(hall) == [(When.TODAY, "complaints", number, What.ACKNOWLEDGE_COMPLAINT, 7)]
    hall.do(complaints.acknowledge, number, day(7))
    assert told(hall) == [(When.SOON, "complaints", number, What.ANSWER_COMPLAINT, 7)]
    go_to(hall, 10)
    assert told(hall)[0][3] is What.DRAFT_COMPLAINT
    go_to(hall, 15)
    assert told(hall) == [(When.OVERDUE, "complaints", number, What.ANSWER_COMPLAINT, -1)]
    assert overdue(hall.store, SUPERVISOR) == 1
    hall.do(complaints.answer, number, day(15), ComplaintChannel.LETTER, None)
    assert (told(hall), overdue(hall.store, SUPERVISOR)) == ([], 0)


def test_no_word_of_a_visitor_is_told(hall: Hall) -> None:
    record(hall, NAMED)
    told_of = repr(deadlines(hall.store, SUPERVISOR).lines)
    assert NAMED.name not in told_of
    assert NAMED.summary not in told_of


def test_open_entries_of_registers_are_due_on_their_day_the_most_pressing_first(hall: Hall) -> None:
    late, soon = act(hall, day(1)), act(hall, day(9))
    act(hall, day(60))
    go_to(hall, 3)
    assert told(hall) == [
        (When.OVERDUE, "actions", late, What.ENTRY, -2), (When.SOON, "actions", soon, What.ENTRY, 6)
    ]  # fmt: skip
    line = deadlines(hall.store, SUPERVISOR).lines[0]
    assert (line.page, line.label, line.owner) == ("actions", "Refaire le panneau", OWNER)
    hall.do(registers.move, actions.REGISTER, late, "cancel", {"reason": "fait"})
    assert [number for _when, _register, number, *_ in told(hall)] == [soon]


def test_a_campaign_is_due_on_its_last_day_and_an_audit_on_its_own(hall: Hall) -> None:
    number = open_campaign(hall)
    view = deadlines(hall.store, SUPERVISOR, timedelta(days=400))
    assert [(line.what, line.number) for line in view.lines] == [(What.CLOSE_SURVEY, number)]
    audit = Audit(AuditKind.SURVEILLANCE, view.today + timedelta(days=20))
    held = Audit(AuditKind.INITIAL, view.today - timedelta(days=20))
    ends = view.today + timedelta(days=30)
    certificate = Certificate("1", "AFNOR", view.today, ends, (held, audit))
    part = ScopePart(SUPERVISOR.site, ("reception",), view.today)
    scope = Scope("hall", 1, "Hall", "qualiville", (part,), certificate)
    frameworks = Frameworks(ROOT / "resources")
    hall.do(save_scope, to_document(scope), frameworks, based_on=0, by=SUPERVISOR)
    lines = deadlines(hall.store, SUPERVISOR).lines
    assert [(line.what, line.due) for line in lines if line.register == "scopes"] == [
        (What.AUDIT, audit.day), (What.RENEW_CERTIFICATE, ends)
    ]  # fmt: skip


def test_a_training_is_called_by_its_course_on_the_page_of_trainings(hall: Hall) -> None:
    course = hall.do(registers.record, trainings.COURSE, {"title": "Accueil du public", "module": "reception"}).entry
    told = {"agent": OWNER, "course": course}
    number = hall.do(registers.record, trainings.TRAINING, told).entry
    hall.do(registers.move, trainings.TRAINING, number, "attend", {"held_on": day(0), "expires": day(20)})
    (line,) = deadlines(hall.store, SUPERVISOR).lines
    assert (line.page, line.register, line.label, line.owner) == (
        "trainings", "trainings", "Accueil du public", OWNER,
    )  # fmt: skip


def test_a_request_and_a_call_back_are_due_for_what_they_ask(hall: Hall) -> None:
    number = requests.record(hall)
    entry = CallEntry(CallOutcome.CALLBACK_PROMISED, "information")
    call = hall.do(calls.log_call, entry, Caller("Mme Aubry", "0102030405")).entry
    found = {line.register: line for line in deadlines(hall.store, SUPERVISOR).lines}
    assert (found["requests"].number, found["requests"].what) == (number, What.ANSWER_REQUEST)
    assert (found["calls"].number, found["calls"].due.isoformat()) == (call, day(1))
    assert "Aubry" not in repr(found)
    assert "Delmas" not in repr(found)
    go_to(hall, 2)
    assert told(hall)[0] == (When.OVERDUE, "calls", call, What.CALL_BACK, -1)
    go_to(hall, 40)
    assert (When.OVERDUE, "requests") in {(when, register) for when, register, *_ in told(hall)}


def test_what_is_due_before_the_hall_opens_again_is_for_today(hall: Hall) -> None:
    hall.change_settings(lambda document: document.update(
        hours=[[[510, 1020]]] * 5 + [[], []],
        closures=[{"id": "pont", "label": "Pont", "first": "2026-12-28", "last": "2026-12-30"}],
    ))  # fmt: skip
    numbers = [act(hall, due) for due in ("2026-12-27", "2026-12-30", "2026-12-31")]
    go_to(hall, 31)  # Thursday 24 December: Christmas, the week-end and a closure of three days follow
    assert deadlines(hall.store, SUPERVISOR).through == date(2026, 12, 30)
    assert [(line[0], line[2]) for line in told(hall)] == [
        (When.TODAY, numbers[0]), (When.TODAY, numbers[1]), (When.SOON, numbers[2])
    ]  # fmt: skip


def test_an_act_is_due_on_the_day_announced_until_it_is_handed_over(hall: Hall) -> None:
    number = hall.do(acts.ask_act, "copy-post", day(0), "Copie Delmas").entry  # three working days
    assert told(hall) == [(When.SOON, "acts", number, What.MAKE_ACT, 3)]
    assert "Delmas" not in repr(deadlines(hall.store, SUPERVISOR).lines)
    hall.do(acts.suspend_act, number, WaitsFor.STATE)
    assert told(hall) == []
    hall.do(acts.resume_act, number)
    go_to(hall, 3)
    assert told(hall) == [(When.TODAY, "acts", number, What.MAKE_ACT, 0)]
    hall.do(acts.ready_act, number)
    go_to(hall, 4)
    assert told(hall) == [(When.OVERDUE, "acts", number, What.HAND_OVER_ACT, -1)]
    hall.do(acts.issue_act, number)
    assert told(hall) == []


def test_the_paper_of_a_closed_survey_is_to_be_destroyed_after_three_months(hall: Hall) -> None:
    for keyed in (True, False):
        number = open_campaign(hall)
        if keyed:
            key_in(hall, number)
            hall.do(surveys.finish_batch, number, 1)
        hall.do(surveys.close, number, by=SUPERVISOR)
    go_to(hall, 60)
    assert told(hall) == []
    go_to(hall, 92)
    assert told(hall) == [(When.TODAY, "surveys", 1, What.DESTROY_FORMS, 0)]
    go_to(hall, 93)
    assert told(hall) == []
