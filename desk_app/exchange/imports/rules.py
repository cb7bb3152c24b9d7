"""The [outcome] and [[rules]] tables of a map: what a row's words mean, and which rows are none of ours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desk_app.exchange.imports.map_errors import MapCode, MapError, among
from desk_app.exchange.imports.moments.words import plain
from desk_app.exchange.imports.sections import Section


@dataclass(frozen=True, slots=True)
class Condition:
    """What one column must hold for a rule to apply; every part that is given must hold."""

    column: str
    words: frozenset[str] | None = None
    not_words: frozenset[str] | None = None
    blank: bool | None = None
    above: float | None = None
    below: float | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a row: its outcome, or the sentence it is rejected with."""

    outcome: str | None = None
    rejected: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """When all conditions hold, the verdict stands; the first rule that applies decides."""

    conditions: tuple[Condition, ...]
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class OutcomeField:
    """Which column tells the outcome, in which words (plain word → verdict), and what any other word means."""

    columns: tuple[str, ...]
    words: tuple[tuple[str, Verdict], ...]
    other: Verdict | None


def read_outcome(section: Section, known: Mapping[str, Sequence[str]], why: str) -> OutcomeField:
    """The column of the outcome and the meaning of its words.

    `known` gives each outcome the words that need no mention in the map (the map's own come first), `why` says what
    the column tells.
    """
    columns = section.texts("column") or section.texts("columns")
    if not columns:
        raise MapError(MapCode.MISSING_KEY, where=section.where, key="column", why=why)
    words = {plain(word): Verdict(outcome) for outcome, said in known.items() for word in said}
    for word, meaning in section.dictionary("values").items():
        words[plain(word)] = _verdict(section.where, f"values.{word}", meaning, known)
    other = section.get("other", str, "")
    verdict = _verdict(section.where, "other", other, known) if other else None
    section.close()
    return OutcomeField(columns, tuple(words.items()), verdict)


def read_rules(document: Section, outcomes: Sequence[str]) -> tuple[Rule, ...]:
    """The [[rules]], in their order; `outcomes` are the words that “outcome” may have, none where it has no sense."""
    value = document.raw("rules") or []
    if not isinstance(value, list):
        raise MapError(MapCode.CONTRADICTION, where="rules", why="rules are written [[rules]]")
    return tuple(_rule(Section.of(f"rules[{place}]", item), outcomes) for place, item in enumerate(value, start=1))


def _verdict(where: str, key: str, meaning: str, outcomes: Mapping[str, Sequence[str]]) -> Verdict:
    """An outcome's name, or `reject` with the sentence to tell after a colon."""
    head, _, said = meaning.partition(":")
    if head.strip() == "reject":
        return Verdict(rejected=said.strip().rstrip(".") or "The map rejects it")
    if meaning not in outcomes:
        known = [*outcomes, "reject: why"]
        raise MapError(MapCode.WRONG_VALUE, where=where, key=key, value=meaning, **among(meaning, known))
    return Verdict(outcome=meaning)


def read_when(section: Section) -> tuple[Condition, ...]:
    """The conditions of the table `when`, which must look at one column at least."""
    when = Section.of(f"{section.where}.when", section.raw("when") or {})
    if not when.values:
        raise MapError(MapCode.MISSING_KEY, where=section.where, key="when", why="the columns it looks at")
    return tuple(_condition(when, column) for column in when.values)


def _rule(section: Section, outcomes: Sequence[str]) -> Rule:
    conditions = read_when(section)
    if section.has("reject") == section.has("outcome"):
        raise MapError(MapCode.CONTRADICTION, where=section.where, why="give either “reject” or “outcome”")
    if section.has("reject"):
        verdict = Verdict(rejected=section.get("reject", str, "").rstrip(".") or "The map rejects it")
    else:
        verdict = Verdict(outcome=section.one_of("outcome", outcomes, ""))
    section.close()
    return Rule(conditions, verdict)


def _condition(when: Section, column: str) -> Condition:
    """`"word"`, `["word", "word"]`, or a table of `is`, `not`, `blank`, `above`, `below`."""
    if not isinstance(when.raw(column), dict):
        return Condition(column, words=_words(when, column))
    inner = Section.of(f"{when.where}.{column}", when.raw(column))
    condition = Condition(
        column,
        words=_words(inner, "is") if inner.has("is") else None,
        not_words=_words(inner, "not") if inner.has("not") else None,
        blank=inner.get("blank", bool, False) if inner.has("blank") else None,
        above=_number(inner, "above"),
        below=_number(inner, "below"),
    )
    inner.close()
    return condition


def _words(section: Section, key: str) -> frozenset[str]:
    return frozenset(plain(word) for word in section.texts(key))


def _number(section: Section, key: str) -> float | None:
    value = section.raw(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise section.wrong_type(key, "a number", value)
    return float(value)
