"""What a round answers to each point, and the share that follows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desk_app.domain.checks.grid import Counting, Grid
from desk_app.domain.refusals import Refusal, RefusalCode


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found of one point: of the many looked at, how many fail and to how many it does not apply."""

    failed: int = 0
    not_applicable: int = 0


COMPLIANT = Answer()
"""All that was looked at complies."""


@dataclass(frozen=True, slots=True)
class Score:
    """The share of a round: `met` over `checked`; `critical` is how many critical points fail."""

    met: int
    checked: int
    critical: int


@dataclass(frozen=True, slots=True)
class Answers:
    """A grid filled. `observed` is how many were looked at; `whole` how many of them comply in every point."""

    items: Mapping[str, Answer]
    observed: int = 1
    whole: int | None = None


def least_whole(answers: Answers) -> int:
    """How many comply in every point at least: as if no two failures were of the same."""
    return max(0, answers.observed - sum(answer.failed for answer in answers.items.values()))


def most_whole(answers: Answers) -> int:
    """How many comply in every point at most: as if all failures were of the same ones."""
    return answers.observed - max((answer.failed for answer in answers.items.values()), default=0)


def score(grid: Grid, answers: Answers) -> Score:
    """The share of a grid filled. Refused when a point is left out, or numbers do not fit together."""
    _must_fit(grid, answers)
    applying = {item.id: answers.observed - answers.items[item.id].not_applicable for item in grid.items}
    failed = {item.id: answers.items[item.id].failed for item in grid.items}
    critical = sum(1 for item in grid.items if item.critical and failed[item.id])
    if grid.counting is Counting.WHOLE:
        whole = least_whole(answers) if answers.whole is None else answers.whole
        return Score(whole, answers.observed, critical)
    worth = {item.id: item.points if grid.counting is Counting.POINTS else 1 for item in grid.items}
    return Score(
        sum(worth[item] * (applying[item] - failed[item]) for item in worth),
        sum(worth[item] * applying[item] for item in worth),
        critical,
    )


def _must_fit(grid: Grid, answers: Answers) -> None:
    missing = [item.id for item in grid.items if item.id not in answers.items]
    if missing or len(answers.items) != len(grid.items):
        raise Refusal(RefusalCode.CHECK_INCOMPLETE, n=len(missing))
    several = answers.observed > 1 and grid.observes is None
    numbers = [(answer.failed, answer.not_applicable) for answer in answers.items.values()]
    wrong = any(min(pair) < 0 or sum(pair) > answers.observed for pair in numbers)
    if answers.observed < 1 or several or wrong:
        raise Refusal(RefusalCode.CHECK_NUMBERS)
    if answers.whole is not None and not least_whole(answers) <= answers.whole <= most_whole(answers):
        raise Refusal(RefusalCode.CHECK_WHOLE, least=least_whole(answers), most=most_whole(answers))
