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
class Rules:
    """The rules of a map, bound to the columns of a file."""

    bound: tuple[tuple[tuple[tuple[int, Condition], ...], Verdict], ...]

    @classmethod
    def bind(cls, rules: Sequence[Rule], columns: Columns) -> Rules:
        """Find each condition's column. Raises `MapError`."""
        return cls(
            tuple(
                (
                    tuple((columns.place(told.column, "rules.when"), told) for told in rule.conditions),
                    rule.verdict,
                )
                for rule in rules
            )
        )

    def verdict(self, row: Row) -> Verdict | None:
        """The verdict of the first rule whose conditions all hold; None when no rule applies."""
        for conditions, verdict in self.bound:
            if all(_holds(condition, text_of(row.cells[place])) for place, condition in conditions):
                return verdict
        return None


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
