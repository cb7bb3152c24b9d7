"""The banks that the program ships, and what a wrong one is told."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from desk_app.domain.indicators.surveys import QUESTION_KEYS
from desk_app.domain.refusals import Refusal
from desk_app.domain.refusals import RefusalCode as Code
from desk_app.domain.surveys.bank import QuestionKind, Role
from desk_app.domain.surveys.bank_document import bank_of
from desk_app.services.resource_files import read_resource
from tests.support.hall import ROOT
from tests.support.surveys import BANKS

FOLDER = ROOT / "resources" / "surveys"
TEXT = """\
schema = 1
id = "bank"
version = 1
name = { fr = "Banque", en = "Bank" }
source = { fr = "ici", en = "here" }

[[sections]]
id = "all"
title = { fr = "Tout", en = "All" }

[[questions]]
key = "signs"
section = "all"
kind = "scale"
words = { fr = "Les panneaux", en = "The signs" }
short = { fr = "Panneaux", en = "Signs" }
indicator = "survey.signs"

[[questions]]
key = "known"
section = "all"
kind = "yes_no"
words = { fr = "Connus ?", en = "Known?" }
short = { fr = "Connus", en = "Known" }
"""


def test_every_indicator_of_the_surveys_is_asked_for_at_a_town_hall_and_a_library() -> None:
    assert [(bank.id, bank.version) for bank in BANKS.latest()] == [("library", 1), ("town-hall", 1)]
    for bank in BANKS.all():
        asked = {question.indicator for question in bank.some(bank.usual)} - {""}
        assert asked == {*QUESTION_KEYS}
        assert [question.key for question in bank.questions if question.role is Role.OVERALL] == ["overall"]


def test_what_both_banks_ask_is_counted_alike() -> None:
    town_hall, library = (BANKS.one(name, 1) for name in ("town-hall", "library"))
    for question in library.questions:
        other = town_hall.question(question.key)
        if other is not None:
            assert (question.kind, question.indicator, question.role, question.answers) == (
                (other.kind, other.indicator, other.role, other.answers)
            )


def test_the_kinds_of_the_bank_are_all_there() -> None:
    assert {question.kind for question in BANKS.one("town-hall", 1).questions} == {*QuestionKind}


@pytest.mark.parametrize(
    ("wrong", "code", "line", "key"),
    [
        (TEXT.replace('"scale"', '"stars"'), Code.FRAMEWORK_VALUE, 14, "questions.1.kind"),
        (TEXT.replace('"survey.signs"', '"survey.overall"'), Code.FRAMEWORK_VALUE, 17, "questions.1.indicator"),
        (TEXT.replace('"yes_no"', '"scale"\nindicators = 1'), Code.FRAMEWORK_UNKNOWN, 23, "questions.2.indicators"),
        (TEXT.replace('key = "known"', 'key = "signs"'), Code.FRAMEWORK_TWICE, 20, "questions.2.key"),
        (TEXT.replace('"yes_no"', '"choice"'), Code.FRAMEWORK_MISSING, 19, "questions.2.options"),
        (TEXT + 'only_if = { question = "signs", is = "yes" }\n', Code.FRAMEWORK_VALUE, 25, "questions.2.only_if.is"),
        (TEXT + 'only_if = { question = "x", is = "yes" }\n', Code.FRAMEWORK_VALUE, 25, "questions.2.only_if.question"),
        (TEXT + "commitments = [0]\n", Code.FRAMEWORK_TYPE, 25, "questions.2.commitments"),
        (TEXT + 'usual = "no"\n', Code.FRAMEWORK_TYPE, 25, "questions.2.usual"),
        (TEXT.replace('"yes_no"', '"grade"\nindicator = "survey.signs"'), Code.FRAMEWORK_VALUE, 22, "questions.2.kind"),
        (TEXT + "]\n", Code.FRAMEWORK_SYNTAX, 25, None),
    ],
)  # fmt: skip
def test_a_wrong_bank_is_refused_by_file_line_and_key(
    tmp_path: Path, wrong: str, code: Code, line: int, key: str | None
) -> None:
    file = tmp_path / "bank.1.toml"
    file.write_text(wrong, "utf-8")
    with pytest.raises(Refusal) as refused:
        read_resource(file, bank_of)
    told = refused.value.details
    assert (refused.value.code, told["file"], told["line"], told.get("key")) == (code, "bank.1.toml", line, key)


def test_the_small_bank_is_right() -> None:
    assert len(bank_of(tomllib.loads(TEXT)).questions) == 2
