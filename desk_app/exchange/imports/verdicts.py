"""Asking a map's rules and outcome words what a row is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk_app.exchange.imports.columns import Columns, first_told
from desk_app.exchange.imports.moments.words import plain, text_of
from desk_app.exchange.imports.rules import Condition, OutcomeField, Rule, Verdict
from desk_app.exchange.tables import Row

_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class When:
    """Conditions that must all hold, bound to the columns of a file."""

    bound: tuple[tuple[int, Condition], ...]

    @classmethod
    def bind(cls, conditions: Sequence[Condition], columns: Columns, where: str) -> When:
        """Find each condition's column. Raises `MapError`."""
        return cls(tuple((columns.place(told.column, where), told) for told in conditions))

    def holds(self, row: Row) -> bool:
        """Whether the row is such a one."""
        return all(_holds(condition, text_of(row.cells[place])) for place, condition in self.bound)


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of a map, bound to the columns of a file."""

    bound: tuple[tuple[When, Verdict], ...]

    @classmethod
    def bind(cls, rules: Sequence[Rule], columns: Columns) -> Rules:
        """Find each condition's column. Raises `MapError`."""
        return cls(
            tuple(
                (When.bind(rule.conditions, columns, f"rules[{place}].when"), rule.verdict)
                for place, rule in enumerate(rules, start=1)
            )
        )

    def verdict(self, row: Row) -> Verdict | None:
        """The verdict of the first rule whose conditions all hold; None when no rule applies."""
        return next((verdict for when, verdict in self.bound if when.holds(row)), None)


def _holds(condition: Condition, text: str) -> bool:
    word = plain(text)
    if condition.words is not None and word not in condition.words:
        return False
    if condition.not_words is not None and word in condition.not_words:
        return False
    if condition.blank is not None and condition.blank != (not text):
        return False
    if condition.above is None and condition.below is None:
        return True
    number = _number(text)
    if number is None:
        return False
    above = condition.above is None or number > condition.above
    return above and (condition.below is None or number < condition.below)


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The outcome words of a map, bound to the columns of a file."""

    places: tuple[int, ...]
    words: dict[str, Verdict]
    other: Verdict | None

    @classmethod
    def bind(cls, field: OutcomeField, columns: Columns) -> Outcomes:
        """Find the column of the outcome. Raises `MapError`."""
        return cls(columns.places(field.columns, "outcome.column"), dict(field.words), field.other)

    def verdict(self, row: Row) -> tuple[Verdict | None, str]:
        """What the row's word means, None when the map does not say, and the word itself."""
        cell, _ = first_told(row, self.places, _NOTHING)
        text = text_of(cell)
        return self.words.get(plain(text), self.other), text
