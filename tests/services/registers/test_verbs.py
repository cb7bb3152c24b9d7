"""Declared registers: what each verb leaves behind, what is refused, undo, verification, and persons kept apart."""

from __future__ import annotations

from functools import partial

import pytest

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.registers import actions, registry
from desk_app.domain.registers.model import Field, FieldKind, Move, Register, Values
from desk_app.services import registers, undoing
from desk_app.services.personal_data import erasing
from desk_app.services.registers_reading import entry_detail, register_view
from desk_app.storage import entries
from desk_app.storage.faults import Check
from tests.support.complaints import day, go_to
from tests.support.hall import AGENT, SUPERVISOR, Hall

ACTIONS = actions.REGISTER
NEW: Values = {"title": "Afficher les horaires", "origin": "indicator", "origin_key": "E05", "commitments": (7, 5)}
VISITS = Register(
    name="callers",
    fields=(Field("what", required=True), Field("who"), Field("level", FieldKind.NUMBER, most=5)),
    states=("begun", "over"),
    open=frozenset({"begun"}),
    moves=(Move("end", frozenset({"begun"}), "over", supervisor=True),),
    title="what",
)


@pytest.fixture
def callers(monkeypatch: pytest.MonkeyPatch) -> Register:
    """A register whose entries name somebody."""
    monkeypatch.setitem(registry.REGISTERS, VISITS.name, VISITS)
    return VISITS


def _refused(hall: Hall, *told: object, **options: object) -> Refusal:
    before = hall.facts()
    with pytest.raises(Refusal) as refused:
        hall.do(*told, **options)  # type: ignore[arg-type]
    assert hall.facts() == before
    return refused.value


def test_an_action_from_its_proposal_to_its_measured_effect(hall: Hall) -> None:
    number = hall.do(registers.record, ACTIONS, NEW).entry
    hall.do(registers.move, ACTIONS, number, "plan", {"owner": "responsable", "due": day(10)})
    line = register_view(hall.store, ACTIONS).lines[0]
    assert (line.entry.state, line.days_left, line.entry.numbers("commitments")) == (actions.PLANNED, 10, (5, 7))
    go_to(hall, 12)
    assert register_view(hall.store, ACTIONS).lines[0].days_left == -2
    hall.do(registers.move, ACTIONS, number, "finish", {"done_on": day(11), "evidence": "Photo 12\nAffiche"})
    hall.do(registers.move, ACTIONS, number, "check_effect", {"after": "96 %", "effective": "yes"})
    hall.do(registers.move, ACTIONS, number, "close", {})
    detail = entry_detail(hall.store, ACTIONS, number, AGENT)
    assert (detail.line.entry.state, detail.line.due, detail.moves) == (actions.CLOSED, None, ("take_up",))
    assert (detail.line.entry.text("after"), detail.line.entry.since) == ("96 %", day(12))
    assert len(detail.facts) == 5
    assert hall.faults() == ()


@pytest.mark.parametrize(
    ("told", "field", "code"),
    [
        ({**NEW, "title": " \u202e "}, "title", RefusalCode.ENTRY_FIELD_NEEDED),
        ({**NEW, "origin": "rumour"}, "origin", RefusalCode.ENTRY_FIELD_WRONG),
        ({**NEW, "due": "2026-02-30"}, "due", RefusalCode.ENTRY_FIELD_WRONG),
        ({**NEW, "commitments": (0,)}, "commitments", RefusalCode.ENTRY_FIELD_WRONG),
        ({**NEW, "owner": "nobody"}, "owner", RefusalCode.ENTRY_FIELD_WRONG),
        ({**NEW, "colour": "red"}, "colour", RefusalCode.ENTRY_FIELD_WRONG),
    ],
)
def test_what_cannot_be_kept_is_refused_by_its_field(hall: Hall, told: Values, field: str, code: RefusalCode) -> None:
    refused = _refused(hall, registers.record, ACTIONS, told)
    assert (refused.code, refused.details["field"]) == (code, field)


def test_moves_that_the_state_does_not_allow_are_refused(hall: Hall) -> None:
    number = hall.do(registers.record, ACTIONS, NEW).entry
    assert _refused(hall, registers.move, ACTIONS, number, "close", {}).code is RefusalCode.ENTRY_STATE
    assert _refused(hall, registers.move, ACTIONS, 99, "start", {}).code is RefusalCode.UNKNOWN_ENTRY
    told = {"done_on": day(1)}
    assert _refused(hall, registers.move, ACTIONS, number, "finish", told).code is RefusalCode.ENTRY_FIELD_WRONG


def test_an_act_is_taken_back_but_not_an_amendment(hall: Hall) -> None:
    number = hall.do(registers.record, ACTIONS, NEW).entry
    hall.do(registers.move, ACTIONS, number, "start", {})
    hall.do(undoing.undo)
    assert register_view(hall.store, ACTIONS).lines[0].entry.state == actions.PROPOSED
    hall.do(registers.amend, ACTIONS, number, {**NEW, "title": "Afficher les horaires dehors"})
    assert register_view(hall.store, ACTIONS).lines[0].entry.text("title") == "Afficher les horaires dehors"
    assert _refused(hall, undoing.undo).code is RefusalCode.NOTHING_TO_UNDO
    assert hall.faults() == ()


def test_a_recording_taken_back_leaves_nothing_and_its_number_is_not_given_again(callers: Register, hall: Hall) -> None:
    number = hall.do(registers.record, callers, {"what": "Appel", "who": "Mme Aubry"}).entry
    hall.do(undoing.undo)
    assert register_view(hall.store, callers).lines == ()
    assert hall.store.read(lambda connection: entries.words_of(connection, callers.name, number)) is None
    assert hall.do(registers.record, callers, {"what": "Appel"}).entry == number + 1
    assert hall.faults() == ()


def test_persons_are_kept_apart_from_the_journal_until_they_are_erased(callers: Register, hall: Hall) -> None:
    number = hall.do(registers.record, callers, {"what": "Appel", "who": "Mme Aubry", "level": 3}).entry
    rows = hall.store.connection.execute("SELECT group_concat(payload) AS told FROM journal").fetchone()
    assert "Aubry" not in rows["told"]
    assert register_view(hall.store, callers).lines[0].values["who"] == "Mme Aubry"
    assert _refused(hall, registers.move, callers, number, "end", {}).code is RefusalCode.SUPERVISOR_ONLY
    hall.do(registers.move, callers, number, "end", {}, by=SUPERVISOR)
    go_to(hall, 1_096)
    assert hall.do(erasing.purge).facts == ()
    go_to(hall, 1_097)
    assert hall.do(erasing.purge).facts[-1].payload["classes"][0]["class"] == "registers"
    assert dict(register_view(hall.store, callers).lines[0].values) == {"level": 3}
    assert hall.store.read(lambda connection: entries.words_of(connection, callers.name, number)) is None
    assert hall.faults() == ()


def test_verification_finds_what_was_written_beside_the_journal(hall: Hall) -> None:
    first, second = (hall.do(registers.record, ACTIONS, NEW).entry for _ in range(2))
    hall.store.connection.execute("UPDATE entry SET state = 'closed' WHERE id = :id", {"id": first})
    hall.store.connection.execute("DELETE FROM entry_words WHERE entry = :id", {"id": second})
    hall.store.connection.execute("DELETE FROM entry WHERE id = :id", {"id": second})
    faults = [(fault.check, fault.subject) for fault in hall.faults()]
    assert faults == [(Check.ENTRIES, f"actions {first}"), (Check.ENTRIES, f"actions {second}")]
    for number in (first, second):
        hall.store.write(partial(entries.take, register=ACTIONS.name, entry=number))
    assert hall.faults() == ()


def test_a_key_is_no_sentence_because_the_journal_keeps_it(hall: Hall) -> None:
    for sentence in ("Réclamation de M. Durand", "Mme Durand"):
        refused = _refused(hall, registers.record, ACTIONS, {**NEW, "origin_key": sentence})
        assert (refused.code, refused.details["field"]) == (RefusalCode.ENTRY_FIELD_WRONG, "origin_key")
    for key in ("E05", "wait.within", "3/signs", "12", "incidents 3"):
        hall.do(registers.record, ACTIONS, {**NEW, "origin_key": key})
