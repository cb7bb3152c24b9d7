"""Reading a bank of questions from the plain values of its file; what is wrong is refused by its place in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desk_app.domain.framework_table import FrameworkTable, wrong
from desk_app.domain.indicators.surveys import QUESTION_KEYS
from desk_app.domain.refusals import RefusalCode
from desk_app.domain.surveys.bank import Bank, OnlyIf, Option, Question, QuestionKind, Role, Section

SCHEMA = 1
_WITH_OPTIONS = {QuestionKind.CHOICE, QuestionKind.SEVERAL}


def bank_of(document: Mapping[str, Any]) -> Bank:
    """The bank. Raises `MisplacedRefusal` for the first thing that is wrong."""
    told = FrameworkTable((), document)
    if told.whole("schema") != SCHEMA:
        wrong(RefusalCode.FRAMEWORK_VALUE, ("schema",), value=document["schema"], known=SCHEMA)
    sections = tuple(_section(entry) for entry in told.tables("sections"))
    _each_once(("sections",), [section.id for section in sections])
    reader = _Questions(tuple(section.id for section in sections))
    bank = Bank(
        id=told.text("id"),
        version=told.whole("version"),
        name=told.words("name"),
        source=told.words("source"),
        sections=sections,
        questions=tuple(reader.read(place, entry) for place, entry in enumerate(told.tables("questions"))),
    )
    told.close()
    return bank


class _Questions:
    """Reads questions, which name sections and the questions before them."""

    def __init__(self, sections: tuple[str, ...]) -> None:
        self._sections = sections
        self._read: dict[str, Question] = {}

    def read(self, place: int, told: FrameworkTable) -> Question:
        kind = QuestionKind(told.one_of("kind", [*QuestionKind]))
        question = Question(
            key=told.text("key"),
            section=told.one_of("section", self._sections),
            kind=kind,
            words=told.words("words"),
            short=told.words("short"),
            commitments=told.wholes("commitments") if told.has("commitments") else (),
            indicator=told.one_of("indicator", QUESTION_KEYS) if told.has("indicator") else "",
            role=Role(told.one_of("role", [*Role])) if told.has("role") else Role.OPINION,
            options=_options(place, told) if kind in _WITH_OPTIONS else (),
            only_if=self._only_if(place, told.table("only_if")) if told.has("only_if") else None,
            usual=told.flag("usual") if told.has("usual") else True,
        )
        told.close()
        if question.indicator and not question.is_rated:
            wrong(RefusalCode.FRAMEWORK_VALUE, ("questions", place, "kind"), value=kind, known=QuestionKind.SCALE)
        if question.key in self._read:
            wrong(RefusalCode.FRAMEWORK_TWICE, ("questions", place, "key"), value=question.key)
        self._read[question.key] = question
        return question

    def _only_if(self, place: int, told: FrameworkTable) -> OnlyIf:
        before = told.one_of("question", self._read)
        condition = OnlyIf(before, told.one_of("is", self._read[before].answers))
        told.close()
        return condition


def _section(told: FrameworkTable) -> Section:
    section = Section(told.text("id"), told.words("title"))
    told.close()
    return section


def _options(place: int, told: FrameworkTable) -> tuple[Option, ...]:
    options = tuple(map(_option, told.tables("options")))
    _each_once(("questions", place, "options"), [option.key for option in options])
    return options


def _option(told: FrameworkTable) -> Option:
    up_to = told.whole("up_to_minutes") if told.has("up_to_minutes") else None
    option = Option(told.text("key"), told.words("words"), up_to)
    told.close()
    return option


def _each_once(path: tuple[str | int, ...], names: list[str]) -> None:
    for place, name in enumerate(names):
        if name in names[:place]:
            wrong(RefusalCode.FRAMEWORK_TWICE, (*path, place), value=name)
