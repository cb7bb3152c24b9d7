"""Every declared register has a word for each of its fields, states, moves and choices."""

from __future__ import annotations

import pytest

from desk_app.domain.registers.model import FieldKind
from desk_app.domain.registers.registry import REGISTERS
from desk_app.ui.registers.faces import FACES


@pytest.mark.parametrize("name", REGISTERS)
def test_nothing_is_without_a_word(name: str) -> None:
    register, face = REGISTERS[name], FACES[name]()
    fields = register.all_fields
    choices = {key: set(field.choices) for key, field in fields.items() if field.kind is FieldKind.CHOICE}
    assert set(face.fields) == set(fields)
    assert set(face.states) == set(register.states)
    assert set(face.moves) == {move.name for move in register.moves}
    assert {key: set(words) for key, words in face.choices.items()} == choices
    assert set(face.hints) <= set(fields)
    assert set(face.listed) <= set(fields) - {register.title}
    told = [face.title, face.empty, face.new, *face.fields.values(), *face.states.values()]
    assert all([*told, *(word for words in face.moves.values() for word in words)])
    assert not any("&" in word for word in face.fields.values())  # the Alt keys are the pages'
    assert all([face.due, face.late, face.soon]) == bool(register.due)
