"""Reading a map of survey forms (TOML), refusing it with one sentence when it is wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desk_app.domain.surveys.bank import Question, QuestionKind
from desk_app.exchange.imports.days import DateField, read_dates
from desk_app.exchange.imports.map_document import (
    Source,
    document_of,
    map_text,
    need,
    part,
    read_identity,
    read_source,
)
from desk_app.exchange.imports.map_errors import MapCode, MapError
from desk_app.exchange.imports.rules import Rule, read_rules
from desk_app.exchange.imports.sections import Section
from desk_app.exchange.imports.texts import TextField, read_text
from desk_app.exchange.imports.times import Times, read_times
from desk_app.exchange.survey_import.options import OPTIONS, OptionFields, read_options

DAY, SERVICE, CHANNEL = "day", "service", "channel"


@dataclass(frozen=True, slots=True)
class SurveyMap:
    """A whole map. `answers` and `words` are by question, `options` those with a column for each answer; `identity`
    empty: the row's whole content."""

    source: Source
    times: Times
    identity: tuple[str, ...]
    days: dict[str, DateField]
    texts: dict[str, TextField]
    answers: dict[str, TextField]
    options: tuple[OptionFields, ...]
    words: dict[str, TextField]
    rules: tuple[Rule, ...]


def read_map(path: Path, questions: Iterable[Question], timezone: str = "Europe/Paris") -> SurveyMap:
    """The map in a file, for a campaign that asks these questions. Raises `MapError`."""
    return parse_map(map_text(path), questions, timezone)


def parse_map(text: str, questions: Iterable[Question], timezone: str = "Europe/Paris") -> SurveyMap:
    """The map in a TOML text. Raises `MapError`, also for a question that the campaign does not ask."""
    document = document_of(text)
    questions = tuple(questions)
    clock = part(document, "times")
    times = read_times(clock, timezone)
    clock.close()
    survey = part(document, "survey")
    need(survey, day="when the form was filled in")
    answers, asked = part(document, "answers"), [one for one in questions if one.kind is not QuestionKind.TEXT]
    in_columns = [one for one in asked if _has_options(answers, one)]
    told = SurveyMap(
        source=read_source(document),
        times=times,
        identity=read_identity(document),
        days=read_dates(survey, times, (DAY,)),
        texts={name: read_text(survey, name) for name in (SERVICE, CHANNEL)},
        options=tuple(read_options(answers, question) for question in in_columns),
        answers=_by_question(answers, [question for question in asked if question not in in_columns]),
        words=_by_question(part(document, "words"), [q for q in questions if q.kind is QuestionKind.TEXT]),
        rules=read_rules(document, ()),
    )
    if not told.answers and not told.options:
        raise MapError(MapCode.MISSING_KEY, where="map", key="answers", why="which column answers which question")
    survey.close()
    document.close()
    return told


def _has_options(section: Section, question: Question) -> bool:
    told = section.raw(question.key)
    return isinstance(told, dict) and OPTIONS in told


def _by_question(section: Section, questions: Iterable[Question]) -> dict[str, TextField]:
    fields = {question.key: read_text(section, question.key) for question in questions if section.has(question.key)}
    section.close()
    return fields
