"""A grid being filled: which points are answered, and how; kept while the page is open, so that nothing is lost."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto

from desk_app.domain.checks.answers import COMPLIANT, Answer, Answers, Score, least_whole, most_whole, score
from desk_app.domain.checks.grid import Counting, Grid, GridItem
from desk_app.services.checks import Filled
from desk_app.services.checks_reading import RunLine
from desk_app.storage.check_words import WHOLE, Note


class Purpose(Enum):
    """What recording it does."""

    ROUND = auto()
    TEST = auto()
    AMEND = auto()


class Said(Enum):
    """The three answers, each a letter."""

    COMPLIANT = auto()
    FAILED = auto()
    NOT_APPLICABLE = auto()


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One line of the grid."""

    place: int
    item: GridItem
    answer: Answer | None
    observed: int
    note: Note


@dataclass(slots=True)
class Draft:
    """`run` is the number of the entry when it exists already; `whole` is None while it follows from the answers."""

    grid: Grid
    purpose: Purpose
    on: str
    observed: int = 1
    run: int = 0
    whole: int | None = None
    locked: bool = False
    answers: dict[str, Answer] = field(default_factory=dict)
    notes: dict[str, Note] = field(default_factory=dict)

    @classmethod
    def round(cls, grid: Grid, on: str) -> Draft:
        """A new round."""
        return cls(grid, Purpose.ROUND, on, grid.sample)

    @classmethod
    def test(cls, line: RunLine, on: str) -> Draft:
        """The grid of a planned test."""
        return cls(line.grid, Purpose.TEST, line.run.done_on or on, run=line.run.id, notes=dict(line.notes))

    @classmethod
    def recorded(cls, line: RunLine) -> Draft:
        """What was recorded, to be read and perhaps corrected."""
        told = line.run.answers or Answers({})
        on = line.run.done_on or ""
        notes, answers = dict(line.notes), dict(told.items)
        return cls(
            line.grid, Purpose.AMEND, on, told.observed, line.run.id, told.whole, locked=True, answers=answers,
            notes=notes,
        )  # fmt: skip

    @property
    def rows(self) -> tuple[ItemRow, ...]:
        """The lines of the grid."""
        return tuple(
            ItemRow(place, item, self.answers.get(item.id), self.observed, self.notes.get(item.id, Note()))
            for place, item in enumerate(self.grid.items, 1)
        )

    @property
    def left(self) -> list[GridItem]:
        """The points without an answer."""
        return [item for item in self.grid.items if item.id not in self.answers]

    @property
    def touched(self) -> bool:
        """Whether anything was answered or noted."""
        return bool(self.answers or any(item != WHOLE for item in self.notes))

    def say(self, item: str, said: Said, number: int = 1) -> None:
        """Answer a point: all comply, or so many fail, or it does not apply to so many of those looked at."""
        before = self.answers.get(item, COMPLIANT)
        if said is Said.COMPLIANT:
            self.answers[item] = COMPLIANT
        elif self.observed == 1:
            self.answers[item] = Answer(failed=1) if said is Said.FAILED else Answer(not_applicable=1)
        elif said is Said.FAILED:
            self.answers[item] = replace(before, failed=min(number, self.observed - before.not_applicable))
        else:
            self.answers[item] = replace(before, not_applicable=min(number, self.observed - before.failed))

    def unsay(self, item: str) -> None:
        """Take an answer back."""
        self.answers.pop(item, None)

    def observe(self, observed: int) -> None:
        """How many are looked at; answers are kept where they still fit."""
        self.observed = observed
        fits = {item: told for item, told in self.answers.items() if told.failed + told.not_applicable <= observed}
        self.answers = fits

    @property
    def whole_range(self) -> tuple[int, int] | None:
        """How many can comply in every point; None when the grid does not ask, or is not filled."""
        if self.grid.counting is not Counting.WHOLE or self.left:
            return None
        told = Answers(self.answers, self.observed)
        return least_whole(told), most_whole(told)

    @property
    def filled(self) -> Filled:
        """What is recorded."""
        whole = None
        if limits := self.whole_range:
            least, most = limits
            whole = least if self.whole is None else min(max(self.whole, least), most)
        return Filled(self.on, Answers(dict(self.answers), self.observed, whole), dict(self.notes))

    @property
    def score(self) -> Score | None:
        """The share so far recorded; None while a point has no answer."""
        return None if self.left else score(self.grid, self.filled.answers)
