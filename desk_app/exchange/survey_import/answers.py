"""From the words of a cell to the answers of a question: the labels of both languages, numbers, words of the map."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desk_app.domain.surveys.bank import GRADES, Question, QuestionKind, Scale, YesNo
from desk_app.domain.surveys.form import Answer
from desk_app.exchange.imports.moments.words import plain
from desk_app.exchange.imports.rejections import Reason, RejectedRowError, reject
from desk_app.exchange.imports.texts import TextField

_PIECE = re.compile(r"[^;,|]+")
"""Of a cell with several answers, what is between two of the marks that separate them."""
_GRADE = re.compile(r"(\d{1,2})(?:[.,]0+)?(?:\s*/\s*10)?")
_SCALE = {
    Scale.VERY_SATISFIED: (
        "très satisfait", "très satisfaite", "très satisfait(e)", "très satisfait·e", "very satisfied",
    ),
    Scale.SATISFIED: (
        "satisfait", "satisfaite", "satisfait(e)", "satisfait·e", "assez satisfait", "plutôt satisfait",
        "plutôt satisfaite", "plutôt satisfait(e)", "plutôt satisfait·e", "satisfied",
    ),
    Scale.LITTLE_SATISFIED: (
        "peu satisfait", "peu satisfaite", "peu satisfait(e)", "peu satisfait·e", "plutôt pas satisfait",
        "plutôt pas satisfaite", "plutôt insatisfait", "plutôt insatisfaite", "insatisfait", "insatisfaite",
        "little satisfied",
    ),
    Scale.NOT_SATISFIED: (
        "pas satisfait", "pas satisfaite", "pas satisfait(e)", "pas du tout satisfait", "pas du tout satisfaite",
        "pas satisfait·e", "pas du tout satisfait(e)", "pas du tout satisfait·e", "très insatisfait",
        "très insatisfaite", "not satisfied",
    ),
    Scale.NO_OPINION: (
        "sans avis", "sans opinion", "non concerné", "non concernée", "sans objet", "ne sait pas",
        "sans avis, non concerné", "sans avis / non concerné", "no opinion", "je ne sais pas", "ne se prononce pas",
    ),
}  # fmt: skip
UNANSWERED = frozenset({"n/a", "na", "sans reponse", "pas de reponse", "no answer"})
"""What forms write where nobody answered, or where nothing was asked."""
_YES_NO = {YesNo.YES: ("oui", "yes", "o", "y"), YesNo.NO: ("non", "no", "n")}


class Words:
    """The words of one question."""

    def __init__(self, question: Question, field: TextField) -> None:
        self._question = question
        self._known = {plain(answer): answer for answer in question.answers}
        self._add({option.key: (option.words.fr, option.words.en) for option in question.options}.items())
        if question.kind is QuestionKind.SCALE:
            self._add((answer.value, words) for answer, words in _SCALE.items())
        elif question.kind is QuestionKind.YES_NO:
            self._add((answer.value, words) for answer, words in _YES_NO.items())
        self._known.update(field.values)
        self._most_pieces = max(len(_PIECE.findall(word)) for word in self._known)

    def _add(self, told: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        self._known.update({plain(word): answer for answer, words in told for word in words})

    def answer(self, text: str) -> Answer:
        """The answer of a cell that is not empty. Raises `RejectedRowError`."""
        if self._question.kind is not QuestionKind.SEVERAL:
            return self._one(text)
        if plain(text) in self._known:
            return (self._one(text),)
        return tuple(self._one(part) for part in self._parts(text))

    def _parts(self, text: str) -> Iterator[str]:
        """The answers of a cell, the longest first: an answer may hold what separates answers ("Oui, souvent")."""
        pieces = [(piece.start(), piece.end()) for piece in _PIECE.finditer(text) if piece[0].strip()]
        while pieces:
            start = pieces[0][0]
            ends = [end for _start, end in pieces[: self._most_pieces]]
            whole = [n for n, end in enumerate(ends, start=1) if plain(text[start:end]) in self._known]
            taken = whole[-1] if whole else 1
            yield text[start : ends[taken - 1]]
            del pieces[:taken]

    def _one(self, text: str) -> str:
        found = self._known.get(plain(text))
        if found is None and self._question.kind is QuestionKind.GRADE:
            grade = _GRADE.fullmatch(text.strip())
            found = grade[1] if grade and int(grade[1]) in GRADES else None
        if found not in self._question.answers:
            reject(Reason.UNKNOWN_ANSWER, field=self._question.key, text=text.strip())
        return str(found)


def is_answer(question: Question, text: str) -> bool:
    """Whether a cell is an answer to the question, or none at all, without any word of the map."""
    if plain(text) in UNANSWERED:
        return True
    try:
        Words(question, TextField()).answer(text)
    except RejectedRowError:
        return False
    return True
