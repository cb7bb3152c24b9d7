"""Rates by who answers, without those that could point at somebody.

A cell of fewer than ten answers is not shown, and not to be found by subtraction either: the next smallest goes with
it, until those unseen are ten answers or more together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desk_app.domain.figures.model import Share
from desk_app.domain.surveys.bank import EXPRESSED, SATISFIED, Question
from desk_app.domain.surveys.form import Answers

FLOOR = 10


@dataclass(frozen=True, slots=True)
class Crossing:
    """The rated questions by the answers to one question; `by` is its key, empty for the services.

    `groups` are its answers in order, `forms` how many forms each has. `cells` hold the shares that may be shown, by
    question and group: whatever is hidden, or empty, is not there.
    """

    by: str
    groups: tuple[str, ...]
    forms: Mapping[str, int]
    cells: Mapping[str, Mapping[str, Share]]

    @property
    def any_shown(self) -> bool:
        """Whether anything may be shown at all."""
        return any(self.cells.values())


def crossing(
    by: str, groups: Sequence[str], rated: Iterable[Question], forms: Iterable[tuple[str, Answers]]
) -> Crossing:
    """Cross the rated questions with a group told of each form; a form of none of the groups counts in no cell."""
    sorted_forms: dict[str, list[Answers]] = {group: [] for group in groups}
    apart: list[Answers] = []
    for group, answers in forms:
        sorted_forms.get(group, apart).append(answers)
    cells = {question.key: _cells(question.key, sorted_forms, apart) for question in rated}
    return Crossing(by, tuple(groups), {group: len(told) for group, told in sorted_forms.items()}, cells)


def _cells(key: str, forms: Mapping[str, list[Answers]], apart: list[Answers]) -> dict[str, Share]:
    shares = {group: _share(key, told) for group, told in forms.items()}
    unseen = hidden({group: share.denominator for group, share in shares.items()}, _share(key, apart).denominator)
    return {group: share for group, share in shares.items() if share.denominator and group not in unseen}


def _share(key: str, forms: Iterable[Answers]) -> Share:
    counts: defaultdict[object, int] = defaultdict(int)
    for answers in forms:
        counts[answers.get(key)] += 1
    return Share(sum(counts[one] for one in SATISFIED), sum(counts[one] for one in EXPRESSED))


def hidden(cells: Mapping[str, int], apart: int = 0, floor: int = FLOOR) -> frozenset[str]:
    """The cells not to be shown. `apart` answers are in no cell, and in the total: they hide among the unseen."""
    ordered = sorted((n, name) for name, n in cells.items() if n)
    unseen: list[str] = []
    together = apart
    for n, name in ordered:
        if n >= floor and (not unseen or together >= floor):
            break
        unseen.append(name)
        together += n
    return frozenset(unseen)
