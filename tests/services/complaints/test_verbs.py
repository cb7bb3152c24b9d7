"""The verbs of the register: what each leaves behind, who may, undo, and that the journal holds no name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk_app.domain.complaints.model import (
    Authority,
    ComplaintChannel,
    ComplaintKind,
    ComplaintState,
    ReclassifiedAs,
    Theme,
    Upheld,
)
from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.services import complaints, undoing
from desk_app.services.complaints import Entry
from desk_app.services.complaints_reading import complaint_detail, complaints_view
from desk_app.services.personal_data import erasing
from desk_app.storage.complaints import Words
from desk_app.storage.faults import Check
from desk_app.storage.verification import verify
from tests.support.complaints import ANONYMOUS, NAMED, day, entry, go_to, record, words
from tests.support.hall import AGENT, COLLEAGUE, DAY, SUPERVISOR, Hall

State = ComplaintState


def _refused(hall: Hall, verb: object, *told: object, **options: object) -> RefusalCode:
    before = hall.facts()
    with pytest.raises(Refusal) as refused:
        hall.do(verb, *told, **options)  # type: ignore[arg-type]
    assert hall.facts() == before
    return refused.value.code


def _answer(hall: Hall, number: int, on: str, upheld: Upheld | None = Upheld.YES) -> None:
    hall.do(complaints.answer, number, on, ComplaintChannel.LETTER, upheld)


def test_the_life_of_a_complaint(hall: Hall) -> None:
    number = record(hall)
    assert entry(hall, number).state is State.RECEIVED
    hall.do(complaints.acknowledge, number, DAY)
    assert entry(hall, number).state is State.ACKNOWLEDGED
    hall.do(complaints.assign, number, "responsable")
    assert (entry(hall, number).state, entry(hall, number).owner) == (State.ASSIGNED, "responsable")
    hall.do(complaints.review, number)
    go_to(hall, 9)
    hall.do(complaints.hold_reply, number, day(8))
    hall.do(complaints.draft, number, "Madame,\nnous avons ouvert un guichet de plus.")
    assert entry(hall, number).state is State.IN_REVIEW
    _answer(hall, number, day(9))
    hall.do(complaints.close, number)
    told = entry(hall, number)
    assert (told.state, told.held_on, told.first_answered_on, told.ended_on) == (State.CLOSED, day(8), day(9), day(9))
    assert (told.upheld, told.answer_channel, told.drafted_on) == (Upheld.YES, ComplaintChannel.LETTER, day(9))
    kept = words(hall, number)
    assert kept is not None
    assert kept.answer.startswith("Madame,\nnous")
    assert hall.faults() == ()
    facts = complaint_detail(hall.store, number, AGENT).facts
    assert [fact.kind for fact in facts][:3] == [
        Kind.COMPLAINT_RECORDED,
        Kind.COMPLAINT_ACKNOWLEDGED,
        Kind.COMPLAINT_ASSIGNED,
    ]


def test_nothing_of_a_person_is_in_the_journal(hall: Hall) -> None:
    number = record(hall)
    hall.do(complaints.draft, number, "Madame Aubry, voici notre réponse")
    rows = hall.store.connection.execute("SELECT group_concat(payload) AS told FROM journal WHERE id > 1").fetchone()
    for word in ("Aubry", "Lilas", "example", "carte", "réponse"):
        assert word not in rows["told"]


def test_reopened_after_an_answer_a_new_clock_runs_and_the_first_answer_is_kept(hall: Hall) -> None:
    number = record(hall)
    go_to(hall, 4)
    _answer(hall, number, day(4))
    go_to(hall, 20)
    hall.do(complaints.reopen, number)
    told = entry(hall, number)
    assert (told.state, told.clock_from, told.first_answered_on, told.answered_on) == (
        State.REOPENED, day(20), day(4), None,
    )  # fmt: skip
    _answer(hall, number, day(20), Upheld.NO)
    told = entry(hall, number)
    assert (told.first_answered_on, told.answered_on, told.upheld, told.reopened) == (day(4), day(20), Upheld.NO, 1)
    assert hall.faults() == ()


def test_reopened_without_an_answer_the_first_clock_goes_on(hall: Hall) -> None:
    number = record(hall)
    hall.do(complaints.withdraw, number)
    assert entry(hall, number).ended_on == DAY
    go_to(hall, 3)
    hall.do(complaints.reopen, number)
    told = entry(hall, number)
    assert (told.clock_from, told.ended_on, told.state) == (DAY, None, State.REOPENED)


def test_the_other_ways_out(hall: Hall) -> None:
    first, other, appeal, thanks = record(hall), record(hall), record(hall), record(hall, kind=ComplaintKind.THANKS)
    hall.do(complaints.transfer, first, Authority.STATE, DAY)
    assert (entry(hall, first).state, entry(hall, first).first_answered_on) == (State.TRANSFERRED, DAY)
    hall.do(complaints.reclassify, other, ReclassifiedAs.REQUEST)
    assert entry(hall, other).state is State.RECLASSIFIED
    hall.do(complaints.reclassify, appeal, ReclassifiedAs.LEGAL_APPEAL)
    assert (entry(hall, appeal).state, entry(hall, appeal).legal_appeal) == (State.RECEIVED, True)
    hall.do(complaints.close, thanks)
    assert entry(hall, thanks).state is State.CLOSED
    assert hall.faults() == ()


def test_only_what_nobody_signed_can_do_without_a_reply(hall: Hall) -> None:
    assert _refused(hall, complaints.cannot_reply, record(hall)) is RefusalCode.COMPLAINT_REACHABLE
    number = record(hall, ANONYMOUS)
    hall.do(complaints.cannot_reply, number)
    assert entry(hall, number).state is State.NO_REPLY_POSSIBLE


def test_a_duplicate_is_of_another_entry_that_is_none_itself(hall: Hall) -> None:
    first, second, third = record(hall), record(hall), record(hall)
    assert _refused(hall, complaints.mark_duplicate, first, first) is RefusalCode.COMPLAINT_DUPLICATE
    assert _refused(hall, complaints.mark_duplicate, first, 99) is RefusalCode.COMPLAINT_DUPLICATE
    hall.do(complaints.mark_duplicate, second, first)
    assert (entry(hall, second).state, entry(hall, second).duplicate_of) == (State.DUPLICATE, first)
    assert _refused(hall, complaints.mark_duplicate, third, second) is RefusalCode.COMPLAINT_DUPLICATE


def test_what_the_rules_refuse(hall: Hall) -> None:
    number = record(hall)
    assert _refused(hall, complaints.close, number) is RefusalCode.COMPLAINT_NOT_ANSWERED
    assert _refused(hall, complaints.reopen, number) is RefusalCode.COMPLAINT_STATE
    assert _refused(hall, complaints.acknowledge, number, day(1)) is RefusalCode.COMPLAINT_DAY
    assert _refused(hall, complaints.acknowledge, number, day(-1)) is RefusalCode.COMPLAINT_DAY
    assert _refused(hall, complaints.acknowledge, number, "hier") is RefusalCode.COMPLAINT_DAY
    assert _refused(hall, complaints.assign, number, "nobody") is RefusalCode.UNKNOWN_AGENT
    assert _refused(hall, complaints.draft, number, " ") is RefusalCode.COMPLAINT_EMPTY
    assert _refused(hall, complaints.review, 99) is RefusalCode.UNKNOWN_COMPLAINT
    hall.do(complaints.acknowledge, number, DAY)
    assert _refused(hall, complaints.acknowledge, number, DAY) is RefusalCode.COMPLAINT_ACKNOWLEDGED_ALREADY
    coded = Entry(ComplaintKind.COMPLAINT, Theme.WAIT, DAY)
    assert _refused(hall, complaints.record, coded, Words(" ")) is RefusalCode.COMPLAINT_EMPTY
    assert _refused(hall, complaints.record, replace(coded, received_on=day(1)), NAMED) is RefusalCode.COMPLAINT_DAY
    assert _refused(hall, complaints.record, replace(coded, service="x"), NAMED) is RefusalCode.UNKNOWN_SERVICE
    with pytest.raises(Refusal):
        complaint_detail(hall.store, 99, AGENT)


def test_the_same_operation_twice_is_one_entry(hall: Hall) -> None:
    coded = Entry(ComplaintKind.COMPLAINT, Theme.WAIT, DAY)
    first = hall.do(complaints.record, coded, NAMED, op="slip-00001")
    again = hall.do(complaints.record, coded, NAMED, op="slip-00001")
    assert (again.entry, again.repeated) == (first.entry, True)
    assert len(complaints_view(hall.store, AGENT).lines) == 1


def test_one_s_own_last_act_is_taken_back_and_no_number_is_given_twice(hall: Hall) -> None:
    number = record(hall)
    hall.do(complaints.acknowledge, number, DAY)
    hall.do(undoing.undo)
    assert (entry(hall, number).state, entry(hall, number).acknowledged_on) == (State.RECEIVED, None)
    hall.do(undoing.undo)
    assert complaints_view(hall.store, AGENT).lines == ()
    assert words(hall, number) is None
    assert record(hall) == number + 1
    assert hall.faults() == ()


def test_what_a_colleague_did_since_is_not_taken_back(hall: Hall) -> None:
    number = record(hall)
    hall.do(complaints.review, number, by=COLLEAGUE)
    assert _refused(hall, undoing.undo) is RefusalCode.UNDO_OVERTAKEN


def test_amending_tells_everything_anew_but_the_answer(hall: Hall) -> None:
    number = record(hall, ANONYMOUS)
    hall.do(complaints.draft, number, "Réponse")
    coded = Entry(ComplaintKind.SUGGESTION, Theme.HOURS, day(-2), ComplaintChannel.LETTER, "school", (5, 5, 3))
    hall.do(complaints.amend, number, coded, NAMED)
    told, kept = entry(hall, number), words(hall, number)
    assert (told.kind, told.theme, told.commitments, told.reachable) == (
        ComplaintKind.SUGGESTION, Theme.HOURS, (3, 5), True,
    )  # fmt: skip
    assert (told.received_on, told.clock_from, told.state) == (day(-2), day(-2), State.IN_REVIEW)
    assert kept == replace(NAMED, answer="Réponse")
    assert _refused(hall, undoing.undo) is RefusalCode.NOTHING_TO_UNDO


def test_a_discreet_entry_is_its_owner_s_alone(hall: Hall) -> None:
    number = record(hall, discreet=True)
    owner = replace(SUPERVISOR, agent="responsable", supervisor=False)
    assert complaint_detail(hall.store, number, AGENT).line.words == NAMED  # who recorded it, until it has an owner
    assert complaint_detail(hall.store, number, COLLEAGUE).line.words is None
    assert _refused(hall, complaints.review, number, by=COLLEAGUE) is RefusalCode.COMPLAINT_RESTRICTED
    hall.do(complaints.assign, number, "responsable")
    for other in (AGENT, COLLEAGUE, SUPERVISOR):
        assert complaint_detail(hall.store, number, other).line.words is None
    assert complaint_detail(hall.store, number, SUPERVISOR).acts == {Kind.COMPLAINT_ASSIGNED}
    assert complaints_view(hall.store, owner).lines[0].words == NAMED


def test_words_and_contact_are_erased_a_year_after_the_end_and_the_entry_stays(hall: Hall) -> None:
    ended, reopened, running = record(hall), record(hall), record(hall)
    for number in (ended, reopened):
        hall.do(complaints.withdraw, number)
    hall.do(complaints.reopen, reopened)
    go_to(hall, 365)
    assert hall.do(erasing.purge).facts == ()
    go_to(hall, 366)
    told = {"class": "complaints", "count": 1, "first": DAY, "last": DAY, "days": 365}
    assert hall.do(erasing.purge).facts[-1].payload == {"classes": [told]}
    assert words(hall, ended) is None
    assert words(hall, reopened) == words(hall, running) == NAMED
    assert entry(hall, ended).state is State.WITHDRAWN
    assert hall.faults() == ()


def test_verification_sees_a_row_that_was_changed_or_lost(hall: Hall) -> None:
    first, second = record(hall), record(hall)
    connection = hall.store.connection
    connection.execute("BEGIN")
    connection.execute("UPDATE complaint SET state = 'closed' WHERE id = ?", (first,))
    connection.execute("DELETE FROM complaint_words WHERE complaint = ?", (second,))
    connection.execute("DELETE FROM complaint WHERE id = ?", (second,))
    faults = [(fault.check, fault.subject) for fault in verify(connection)]
    connection.execute("ROLLBACK")
    assert faults == [(Check.COMPLAINTS, str(first)), (Check.COMPLAINTS, str(second))]


def test_the_facts_of_an_entry_are_found_without_reading_the_journal(hall: Hall) -> None:
    plan = hall.store.connection.execute(
        "EXPLAIN QUERY PLAN SELECT * FROM journal WHERE visit IS NULL AND appointment IS NULL AND counter IS NULL"
        " AND json_extract(payload, '$.entry') IS NOT NULL AND json_extract(payload, '$.register') = 'complaints'"
        " AND json_extract(payload, '$.entry') = 1 ORDER BY id"
    ).fetchall()
    assert [row["detail"] for row in plan] == ["SEARCH journal USING INDEX journal_entry (<expr>=? AND <expr>=?)"]


def test_an_answer_written_anew_is_not_taken_back(hall: Hall) -> None:
    number = record(hall)
    hall.do(complaints.draft, number, "Première version.")
    hall.do(complaints.draft, number, "Seconde version.")
    assert _refused(hall, undoing.undo) is RefusalCode.NOTHING_TO_UNDO
    kept = words(hall, number)
    assert kept is not None
    assert kept.answer == "Seconde version."
