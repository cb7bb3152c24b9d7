"""The [outcome] and [[rules]] tables of a map: how a visit ended, and which rows are not visits at all."""

from __future__ import annotations

from desk_app.exchange.visit_import.map_errors import MapCode, MapError, among
from desk_app.exchange.visit_import.map_model import Condition, OutcomeField, Rule, Verdict
from desk_app.exchange.visit_import.moments.words import plain
from desk_app.exchange.visit_import.sections import Section
from desk_app.services.past_visits import PastOutcome as Outcome

_OUTCOMES = [outcome.value for outcome in Outcome]
_KNOWN = {
    Outcome.SERVED: (
        "served", "done", "finished", "completed", "complete", "ok", "closed", "servi", "servie", "reçu", "reçue",
        "traité", "traitée", "terminé", "terminée", "clos", "honoré", "honorée", "rendez-vous honoré", "venu",
    ),
    Outcome.LEFT: (
        "left", "abandoned", "abandon", "abandonné", "abandonnée", "parti", "partie", "sorti", "walked out",
        "parti sans être reçu",
    ),
    Outcome.ABSENT: (
        "absent", "absente", "no show", "no-show", "missed", "non présenté", "absence non excusée",
        "ne répond pas",
    ),
    Outcome.UNCLOSED: ("unclosed", "non clos", "non clôturé"),
}  # fmt: skip
"""Words that need no mention in the map; the map's own come first."""


def read_outcome(section: Section) -> OutcomeField:
    """The column of the outcome and the meaning of its words."""
    columns = section.texts("column") or section.texts("columns")
    if not columns:
        why = "the column that tells how the visit ended"
        raise MapError(MapCode.MISSING_KEY, where=section.where, key="column", why=why)
    words = {plain(word): Verdict(outcome) for outcome, known in _KNOWN.items() for word in known}
    for word, meaning in section.dictionary("values").items():
        words[plain(word)] = _verdict(section.where, f"values.{word}", meaning)
    other = section.get("other", str, "")
    verdict = _verdict(section.where, "other", other) if other else None
    section.close()
    return OutcomeField(columns, tuple(words.items()), verdict)


def read_rules(value: object) -> tuple[Rule, ...]:
    """The rules, in their order."""
    if not isinstance(value, list):
        raise MapError(MapCode.CONTRADICTION, where="rules", why="rules are written [[rules]]")
    return tuple(_rule(Section.of(f"rules[{place}]", item)) for place, item in enumerate(value, start=1))


def _verdict(where: str, key: str, meaning: str) -> Verdict:
    """An outcome's name, or `reject` with the sentence to tell after a colon."""
    head, _, said = meaning.partition(":")
    if head.strip() == "reject":
        return Verdict(rejected=said.strip().rstrip(".") or "The map rejects it")
    if meaning not in _OUTCOMES:
        known = [*_OUTCOMES, "reject: why"]
        raise MapError(MapCode.WRONG_VALUE, where=where, key=key, value=meaning, **among(meaning, known))
    return Verdict(outcome=meaning)


def _rule(section: Section) -> Rule:
    when = Section.of(f"{section.where}.when", section.raw("when") or {})
    if not when.values:
        raise MapError(MapCode.MISSING_KEY, where=section.where, key="when", why="the columns it looks at")
    conditions = tuple(_condition(when, column) for column in when.values)
    if section.has("reject") == section.has("outcome"):
        raise MapError(MapCode.CONTRADICTION, where=section.where, why="give either “reject” or “outcome”")
    if section.has("reject"):
        verdict = Verdict(rejected=section.get("reject", str, "").rstrip(".") or "The map rejects it")
    else:
        verdict = Verdict(outcome=section.one_of("outcome", _OUTCOMES, ""))
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
