"""The questions that a survey may ask, as `resources/surveys` tells them; `bank_document` reads them.

A bank is never edited once released: a change is a file of the next version, so that an old campaign keeps its words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain.framework import Words


class QuestionKind(StrEnum):
    """How a question is answered. The names are stored."""

    SCALE = "scale"  # one of `Scale`
    YES_NO = "yes_no"
    CHOICE = "choice"  # one of its options
    SEVERAL = "several"  # any of its options
    GRADE = "grade"  # from 0 to 10
    TEXT = "text"  # free words, kept apart from the answers


class Scale(StrEnum):
    """Four levels without a neutral one, and none of them (Qualiville sheet, 3.3). The names are stored."""

    VERY_SATISFIED = "very_satisfied"
    SATISFIED = "satisfied"
    LITTLE_SATISFIED = "little_satisfied"
    NOT_SATISFIED = "not_satisfied"
    NO_OPINION = "no_opinion"


SATISFIED = frozenset({Scale.VERY_SATISFIED, Scale.SATISFIED})
EXPRESSED = frozenset({*Scale} - {Scale.NO_OPINION})
"""The answers that a rate is out of: "no opinion, not concerned" and blanks are not expressed."""
GRADES = range(11)
HIGH_GRADE = 8
"""From which a grade counts as good (Services Publics+)."""


class YesNo(StrEnum):
    """The answers of a yes-or-no question. The names are stored."""

    YES = "yes"
    NO = "no"


class Role(StrEnum):
    """What a question is for, beside asking an opinion."""

    OPINION = "opinion"
    PROFILE = "profile"  # who answers: for the profile tables, never a rate
    PERCEIVED_WAIT = "perceived_wait"  # set against the measured wait
    OVERALL = "overall"  # the one question on the whole


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice. `up_to_minutes` ends a class of waiting times, None for the last one."""

    key: str
    words: Words
    up_to_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class OnlyIf:
    """A question that is asked of those who gave that answer to an earlier one."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `words` are put to the visitor, `short` heads its results.

    `commitments` are official numbers, `indicator` the key under which frameworks count its answers, empty for none.
    One that is not `usual` is left out of a new questionnaire until it is chosen.
    """

    key: str
    section: str
    kind: QuestionKind
    words: Words
    short: Words
    commitments: tuple[int, ...] = ()
    indicator: str = ""
    role: Role = Role.OPINION
    options: tuple[Option, ...] = ()
    only_if: OnlyIf | None = None
    usual: bool = True

    @property
    def answers(self) -> tuple[str, ...]:
        """The answers that may be given, in their order, as they are stored; none for free words."""
        match self.kind:
            case QuestionKind.SCALE:
                return tuple(Scale)
            case QuestionKind.YES_NO:
                return tuple(YesNo)
            case QuestionKind.GRADE:
                return tuple(map(str, GRADES))
        return tuple(option.key for option in self.options)

    @property
    def is_rated(self) -> bool:
        """Whether it has a satisfaction rate."""
        return self.kind is QuestionKind.SCALE


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the form, with its heading."""

    id: str
    title: Words


@dataclass(frozen=True, slots=True)
class Bank:
    """One version of a bank: for whom, and its questions in the order of the form."""

    id: str
    version: int
    name: Words
    source: Words
    sections: tuple[Section, ...]
    questions: tuple[Question, ...]

    def question(self, key: str) -> Question | None:
        """The question of that key."""
        return next((question for question in self.questions if question.key == key), None)

    def some(self, keys: Iterable[str]) -> tuple[Question, ...]:
        """The questions of these keys, in the order of the bank."""
        wanted = set(keys)
        return tuple(question for question in self.questions if question.key in wanted)

    @property
    def usual(self) -> tuple[str, ...]:
        """The questions of a new questionnaire, by key."""
        return tuple(question.key for question in self.questions if question.usual)
