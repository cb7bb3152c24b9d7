"""What a form says: its answers as they are kept, and the differences between two keyings of one sheet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.surveys.bank import Question, QuestionKind

Answer: TypeAlias = str | tuple[str, ...]
"""One answer as it is stored (a grade as "0" to "10"); of `SEVERAL`, all of them in the order of the question."""
Answers: TypeAlias = Mapping[str, Answer]
"""Question → answer; a question left blank is not there."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A question that two keyings of one sheet do not answer alike; None is a blank."""

    question: str
    first: Answer | None
    second: Answer | None


def checked(questions: Iterable[Question], answers: Answers) -> dict[str, Answer]:
    """The answers as they are kept, blanks left out, in the order of the questions.

    Refused when a question is not asked, or an answer is none of its own. Free words are no answers.
    """
    asked = {question.key: question for question in questions}
    for key in answers:
        if key not in asked or asked[key].kind is QuestionKind.TEXT:
            raise Refusal(RefusalCode.SURVEY_QUESTION, question=key)
    kept = {key: _checked(question, answers[key]) for key, question in asked.items() if key in answers}
    return {key: answer for key, answer in kept.items() if answer}


def _checked(question: Question, answer: Answer) -> Answer:
    given = {answer} if isinstance(answer, str) else set(answer)
    given.discard("")
    single = question.kind is not QuestionKind.SEVERAL
    if not given <= set(question.answers) or (single and len(given) > 1):
        raise Refusal(RefusalCode.SURVEY_ANSWER, question=question.key, answer=", ".join(sorted(given)))
    ordered = tuple(known for known in question.answers if known in given)
    return ordered if not single else ordered[0] if ordered else ""


def is_asked(question: Question, answers: Answers) -> bool:
    """Whether a question is to be put to somebody who gave these answers so far."""
    condition = question.only_if
    return condition is None or answers.get(condition.question) == condition.answer


def differences(questions: Iterable[str], first: Answers, second: Answers) -> tuple[Difference, ...]:
    """Where two keyings of one sheet differ, field by field, in the order of the questions."""
    return tuple(
        Difference(key, first.get(key), second.get(key)) for key in questions if first.get(key) != second.get(key)
    )


def sample_size(forms: int) -> int:
    """How many sheets of a batch are keyed a second time: one in ten, and three at least (all of fewer)."""
    return min(forms, max(3, -(-forms // 10)))


def sampled(forms: Iterable[int]) -> tuple[int, ...]:
    """The sheets to key a second time, spread evenly over the batch: the first ones are not keyed like the last."""
    known = sorted(forms)
    wanted = sample_size(len(known))
    return tuple(known[place * len(known) // wanted] for place in range(wanted))
