"""A person named in every field that is typed in: found everywhere, and erased to the last byte of the data folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.domain.calls.model import CallOutcome
from desk_app.domain.checks.answers import Answer, Answers
from desk_app.domain.checks.grid import TestChannel
from desk_app.domain.registers.model import Field, FieldKind, Move, Register, Value, Values
from desk_app.domain.registers.registry import REGISTERS
from desk_app.services import acts, appointments, calls, checks, complaints, registers, requests, survey_forms
from desk_app.services.appointments import Booking
from desk_app.services.calls import CallEntry
from desk_app.services.checks import Filled
from desk_app.services.grids import Grids
from desk_app.services.personal_data.persons import erase_found, find_person
from desk_app.services.survey_forms import Form
from desk_app.storage.appointments import Person
from desk_app.storage.calls import Caller
from desk_app.storage.check_words import WHOLE, Note
from desk_app.storage.complaints import Words
from desk_app.storage.requests import RequestWords
from tests.support import complaints as of_complaints
from tests.support import requests as of_requests
from tests.support.hall import DAY, HOUR, NINE, ROOT, SUPERVISOR, Hall
from tests.support.surveys import BANKS, open_campaign

HER = "Quertier-Zoe"
GRIDS = Grids(ROOT / "resources")
_CHOSEN: dict[FieldKind, Value] = {
    FieldKind.DAY: DAY,
    FieldKind.NUMBER: 4,
    FieldKind.AGENT: "accueil",
    FieldKind.SERVICE: "identity",
    FieldKind.COMMITMENTS: (7,),
    FieldKind.ENTRY: 1,
}


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with Hall(tmp_path) as hall:
        yield hall


def _value(field: Field) -> Value:
    if field.typed:
        return f"{HER} {field.name}"[: field.most]
    if field.kind is FieldKind.CHOICE:
        return field.choices[0]
    return _CHOSEN.get(field.kind, field.empty if field.kind is FieldKind.FLAG else "code")


def _told(fields: tuple[Field, ...]) -> Values:
    return {one.name: _value(one) for one in fields}


def _way(register: Register, goal: Move) -> list[Move]:
    """The moves that lead from a new entry to one that this move can leave."""
    ways: dict[str, list[Move]] = {register.states[0]: []}
    for state in ways_on(register, ways):
        if state in goal.leaves:
            return ways[state]
    raise AssertionError(f"nothing leads to {goal.name} of {register.name}")


def ways_on(register: Register, ways: dict[str, list[Move]]) -> Iterator[str]:
    """The states in the order in which they are reached, with the way to each."""
    todo = list(ways)
    while todo:
        state = todo.pop(0)
        yield state
        for move in register.moves:
            if move.to is not None and state in move.leaves and move.to not in ways:
                ways[move.to] = [*ways[state], move]
                todo.append(move.to)


def _plant_in_registers(hall: Hall) -> None:
    for register in sorted(REGISTERS.values(), key=lambda one: any(f.kind is FieldKind.ENTRY for f in one.fields)):
        hall.do(registers.record, register, _told(register.fields))
        for goal in register.moves:
            number = hall.do(registers.record, register, _told(register.fields)).entry
            for move in (*_way(register, goal), goal):
                hall.do(registers.move, register, number, move.name, _told(move.asks), by=SUPERVISOR)


def _plant(hall: Hall) -> None:
    _plant_in_registers(hall)
    hall.do(appointments.book, Booking(NINE + HOUR, "identity"), Person(f"Mme {HER}", f"{HER} 06 00"))
    words = Words(*(f"{HER} {name}" for name in ("summary", "name", "address", "email", "phone")))
    number = of_complaints.record(hall, words)
    hall.do(complaints.draft, number, f"Madame {HER},")
    number = of_requests.record(
        hall, RequestWords(*(f"{HER} {name}" for name in ("summary", "name", "address", "email")))
    )
    hall.do(requests.ask_documents, number, f"Livret de {HER}", DAY)
    hall.do(
        calls.log_call, CallEntry(CallOutcome.CALLBACK_PROMISED, "information"), Caller("06 11 22 33 44", f"M. {HER}")
    )
    hall.do(acts.ask_act, "copy-post", DAY, f"{HER} 12/2026")
    grid = GRIDS.version("signs", 1)
    items = {item.id: Answer(0) for item in grid.items}
    notes = {item.id: Note(f"Vu avec {HER}", f"{HER}.jpg") for item in grid.items} | {WHOLE: Note(HER)}
    hall.do(checks.record_round, grid, Filled(DAY, Answers(items, 1), notes))
    hall.do(checks.plan_test, GRIDS.version("mystery_visit", 1), TestChannel.VISIT, DAY, f"{HER} vient seule")
    campaign = open_campaign(hall)
    for contact in (words, None):
        form = Form(day=DAY, answers={"signs": "satisfied"}, words={"suggestions": f"Merci {HER}"}, contact=contact)
        hall.do(survey_forms.record_paper, campaign, 1, form, BANKS)


def _bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_a_person_named_in_every_field_is_found_and_erased_to_the_last_byte(hall: Hall) -> None:
    _plant(hall)
    assert HER not in "".join(row["payload"] for row in hall.store.connection.execute("SELECT payload FROM journal"))
    found = find_person(hall.store, HER, SUPERVISOR)
    assert {one.kept.key for one in found} == set(hall.store.settings().retention)
    assert all(one.exact for one in found)
    hall.do(erase_found, found, by=SUPERVISOR)
    assert find_person(hall.store, HER, SUPERVISOR) == ()
    assert hall.faults() == ()
    hall.store.close()
    assert HER.encode() not in _bytes_of(hall.folder)
