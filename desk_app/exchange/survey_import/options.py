"""A question with one column for each of its answers, as LimeSurvey, Framaforms and Webform write several answers."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.surveys.bank import Question, QuestionKind
from desk_app.domain.surveys.form import Answer
from desk_app.exchange.imports.columns import Columns
from desk_app.exchange.imports.map_errors import MapCode, MapError
from desk_app.exchange.imports.moments.words import plain, text_of
from desk_app.exchange.imports.rejections import Reason, reject
from desk_app.exchange.imports.sections import Section
from desk_app.exchange.survey_import.answers import UNANSWERED
from desk_app.exchange.tables import Row

OPTIONS = "options"
_TICKED = frozenset({"oui", "yes", "o", "y", "x", "1", "true", "vrai", "coche", "checked", "selected", "✓", "✔", "☑"})
_UNTICKED = UNANSWERED | {
    "",
    "non",
    "no",
    "n",
    "0",
    "false",
    "faux",
    "non coche",
    "unchecked",
    "not selected",
    "-",
    "☐",
}


@dataclass(frozen=True, slots=True)
class OptionFields:
    """The column of each answer of a question, and the words that tick it beside those that are known."""

    question: Question
    columns: tuple[tuple[str, str], ...]
    ticked: frozenset[str]


def read_options(section: Section, question: Question) -> OptionFields:
    """A table of `options` (answer = column) and `ticked`. Raises `MapError`, also for an answer of no question."""
    inner = Section.of(f"{section.where}.{question.key}", section.raw(question.key))
    options = Section.of(f"{inner.where}.{OPTIONS}", inner.raw(OPTIONS))
    columns = tuple((answer, options.get(answer, str, "")) for answer in question.answers if options.has(answer))
    options.close()
    if not columns:
        why = "the column that holds it"
        raise MapError(MapCode.MISSING_KEY, where=options.where, key=question.answers[0], why=why)
    ticked = frozenset(map(plain, inner.texts("ticked")))
    inner.close()
    return OptionFields(question, columns, ticked)


@dataclass(frozen=True, slots=True)
class Options:
    """The option columns of one question, bound to the columns of a file; each with the words that tick it."""

    question: Question
    bound: tuple[tuple[str, int, frozenset[str]], ...]

    @classmethod
    def bind(cls, fields: OptionFields, columns: Columns) -> Options:
        """Find the columns. Raises `MapError`."""
        where = f"answers.{fields.question.key}.{OPTIONS}"
        ticked, labels = _TICKED | fields.ticked, option_labels(fields.question)
        return cls(
            fields.question,
            tuple(
                (answer, columns.place(name, where), ticked | labels.get(answer, frozenset()) | {plain(name)})
                for answer, name in fields.columns
            ),
        )

    def answer(self, row: Row) -> Answer:
        """The answers that a row ticks, nothing when it ticks none. Raises `RejectedRowError`."""
        told = tuple(
            answer for answer, place, ticked in self.bound if self._is_ticked(text_of(row.cells[place]), ticked)
        )
        if self.question.kind is QuestionKind.SEVERAL:
            return told
        if len(told) > 1:
            reject(Reason.UNKNOWN_ANSWER, field=self.question.key, text=" ; ".join(told))
        return told[0] if told else ""

    def _is_ticked(self, text: str, ticked: frozenset[str]) -> bool:
        word = plain(text)
        if word not in ticked and word not in _UNTICKED:
            reject(Reason.UNKNOWN_ANSWER, field=self.question.key, text=text)
        return word in ticked


def option_labels(question: Question) -> dict[str, frozenset[str]]:
    """What the answers of a choice are called, in the form in which words are compared."""
    return {
        option.key: frozenset({plain(option.key), plain(option.words.fr), plain(option.words.en)})
        for option in question.options
    }


def is_tick(text: str) -> bool:
    """Whether a cell tells without the map's help that an option is ticked, or is not."""
    return plain(text) in _TICKED | _UNTICKED
