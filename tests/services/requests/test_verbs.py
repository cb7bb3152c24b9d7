"""The verbs of the register of requests: what each leaves behind, who may, undo, and that the journal holds no name."""

from __future__ import annotations

from typing import Any

import pytest

from desk_app.domain.complaints.model import Authority
from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.requests.model import AnswerKind, LateCause, RequestChannel, RequestState
from desk_app.domain.requests.objects import USUAL
from desk_app.domain.settings import ThresholdKey
from desk_app.domain.settings_document import from_document, to_document
from desk_app.services import requests, undoing
from desk_app.services.personal_data import erasing
from desk_app.services.requests_reading import request_detail, requests_view
from desk_app.storage import requests as rows
from desk_app.storage.faults import Check
from desk_app.storage.verification import verify
from tests.support.complaints import day, go_to
from tests.support.hall import AGENT, COLLEAGUE, DAY, SUPERVISOR, Hall
from tests.support.requests import record, request

State = RequestState


def _refused(hall: Hall, verb: object, *told: object, **options: object) -> RefusalCode:
    before = hall.facts()
    with pytest.raises(Refusal) as refused:
        hall.do(verb, *told, **options)  # type: ignore[arg-type]
    assert hall.facts() == before
    return refused.value.code


def _answer(hall: Hall, number: int, on: str) -> None:
    hall.do(requests.answer, number, AnswerKind.GRANTED, RequestChannel.LETTER, on, "M. le Maire")


def test_the_life_of_a_request(hall: Hall) -> None:
    number = record(hall, complete=False)
    assert (request(hall, number).documents, request(hall, number).complete) == (3, False)
    hall.do(requests.acknowledge, number, DAY)
    hall.do(requests.ask_documents, number, "Justificatif de domicile", DAY)
    assert request(hall, number).state is State.INCOMPLETE
    hall.do(requests.assign, number, "responsable")
    assert request(hall, number).state is State.INCOMPLETE
    go_to(hall, 9)
    hall.do(requests.documents_came, number, day(8))
    assert request(hall, number).state is State.ASSIGNED
    hall.do(requests.hold_reply, number, day(9), day(20))
    go_to(hall, 30)
    hall.do(requests.explain, number, LateCause.WORKLOAD)
    _answer(hall, number, day(29))
    told = request(hall, number)
    assert (told.state, told.first_answered_on, told.ended_on) == (State.ANSWERED, day(29), day(29))
    assert (told.waits, told.held_until, told.late_cause) == (((DAY, day(8)),), day(20), LateCause.WORKLOAD)
    detail = request_detail(hall.store, number, AGENT)
    assert detail.line.late
    assert detail.line.words is not None
    assert (detail.line.words.missing, detail.line.words.signatory) == ("Justificatif de domicile", "M. le Maire")
    assert hall.faults() == ()


def test_other_ends_and_a_reopening(hall: Hall) -> None:
    sent_on, twice, gone = (record(hall) for _ in range(3))
    hall.do(requests.transfer, sent_on, Authority.DEPARTMENT, DAY)
    hall.do(requests.mark_duplicate, twice, sent_on)
    hall.do(requests.withdraw, gone)
    assert [request(hall, one).state for one in (sent_on, twice, gone)] == [
        State.TRANSFERRED,
        State.DUPLICATE,
        State.WITHDRAWN,
    ]
    go_to(hall, 5)
    hall.do(requests.reopen, sent_on)
    hall.do(requests.reopen, gone)
    again, late = request(hall, sent_on), request(hall, gone)
    assert (again.clock_from, again.first_answered_on, again.answered_on) == (day(5), DAY, None)
    assert (late.clock_from, late.ended_on) == (DAY, None)
    assert hall.faults() == ()


def test_what_cannot_be_done_is_refused(hall: Hall) -> None:
    number = record(hall)
    assert _refused(hall, requests.receipt, number, DAY) is RefusalCode.REQUEST_STATE  # a letter has none
    assert _refused(hall, requests.documents_came, number, DAY) is RefusalCode.REQUEST_STATE
    assert _refused(hall, requests.ask_documents, number, " ", DAY) is RefusalCode.REQUEST_EMPTY
    assert _refused(hall, requests.hold_reply, number, DAY, "2026-11-01") is RefusalCode.REQUEST_PROMISE
    assert _refused(hall, requests.acknowledge, number, day(1)) is RefusalCode.REQUEST_DAY
    assert _refused(hall, requests.assign, number, "personne") is RefusalCode.UNKNOWN_AGENT
    assert _refused(hall, requests.mark_duplicate, number, number) is RefusalCode.REQUEST_DUPLICATE
    assert _refused(hall, requests.withdraw, 99) is RefusalCode.UNKNOWN_REQUEST
    hall.do(requests.acknowledge, number, DAY)
    assert _refused(hall, requests.acknowledge, number, DAY) is RefusalCode.REQUEST_ACKNOWLEDGED_ALREADY
    wrong: tuple[tuple[dict[str, Any], RefusalCode], ...] = (
        ({"object": "moon"}, RefusalCode.UNKNOWN_OBJECT),
        ({"service": "moon"}, RefusalCode.UNKNOWN_SERVICE),
        ({"received_on": day(1)}, RefusalCode.REQUEST_DAY),
        ({"promised_on": day(-1)}, RefusalCode.REQUEST_PROMISE),
    )
    for told, code in wrong:
        with pytest.raises(Refusal) as refused:
            record(hall, **told)
        assert refused.value.code is code


def test_a_discreet_request_is_its_owners(hall: Hall) -> None:
    number = record(hall, discreet=True)
    hall.do(requests.assign, number, "responsable", by=SUPERVISOR)
    line = request_detail(hall.store, number, COLLEAGUE).line
    assert (line.readable, line.words) == (False, None)
    assert _refused(hall, requests.withdraw, number, by=COLLEAGUE) is RefusalCode.REQUEST_RESTRICTED


def test_the_journal_holds_no_name_and_the_words_are_erased_two_years_later(hall: Hall) -> None:
    number = record(hall)
    hall.do(requests.ask_documents, number, "Le livret de M. Delmas", DAY)
    _answer(hall, number, DAY)
    journal = hall.store.connection.execute("SELECT group_concat(payload) AS told FROM journal").fetchone()["told"]
    assert "Delmas" not in journal
    assert "M. le Maire" not in journal
    go_to(hall, 730)
    hall.do(erasing.purge)
    assert hall.store.read(lambda connection: rows.words_of(connection, number)) is not None
    go_to(hall, 731)
    hall.do(erasing.purge)
    assert hall.store.read(lambda connection: rows.words_of(connection, number)) is None
    assert request(hall, number).state is State.ANSWERED


def test_the_last_act_is_undone(hall: Hall) -> None:
    number = record(hall)
    hall.do(requests.withdraw, number)
    hall.do(undoing.undo)
    assert request(hall, number).state is State.RECEIVED
    assert [fact.kind for fact in request_detail(hall.store, number, AGENT).facts] == [Kind.REQUEST_RECORDED]
    assert hall.faults() == ()


def test_a_row_that_the_journal_does_not_tell_is_found(hall: Hall) -> None:
    number = record(hall)
    connection = hall.store.connection
    connection.execute("BEGIN")
    connection.execute("UPDATE request SET received_on = '2026-01-01'")
    faults = [(fault.check, fault.subject) for fault in verify(connection)]
    connection.execute("ROLLBACK")
    assert faults == [(Check.REQUESTS, str(number))]


def test_the_register_shows_what_is_open_whatever_its_age(hall: Hall) -> None:
    old, answered = record(hall), record(hall)
    _answer(hall, answered, DAY)
    go_to(hall, 500)
    assert [line.request.id for line in requests_view(hall.store, AGENT).lines] == [old]


def test_settings_of_before_requests_keep_opening_with_the_usual_objects(hall: Hall) -> None:
    document = to_document(hall.store.settings())
    for name in ("request_objects", "promise_waits"):
        del document[name]
    for name in ("mail.working_days", "email.working_days"):
        del document["thresholds"][name]
    told = from_document(document, 2)
    assert told.request_objects == USUAL
    assert (told.value(ThresholdKey.MAIL_WORKING_DAYS), told.value(ThresholdKey.EMAIL_WORKING_DAYS)) == (15, 5)
    assert from_document(to_document(told), 2) == told
    document["request_objects"] = [{"id": "x", "label": "X", "silence": "maybe"}]
    with pytest.raises(Refusal):
        from_document(document, 2)


def test_the_promise_waits_for_documents_where_the_settings_say_so(hall: Hall) -> None:
    number = record(hall)
    hall.do(requests.ask_documents, number, "Livret", DAY)
    assert request_detail(hall.store, number, AGENT).line.due is not None
    hall.change_settings(lambda document: document.update(promise_waits=True))
    assert request_detail(hall.store, number, AGENT).line.due is None
