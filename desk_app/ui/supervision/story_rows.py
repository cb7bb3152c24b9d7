"""What happened to a visit, one line a fact: the time, what it was, where, and what was noted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk_app.domain.facts import Fact, Kind
from desk_app.domain.settings import Settings
from desk_app.domain.visit import OutcomeCode, PrivacyMode, PrivacyObstacle, PrivacyOutcome
from desk_app.services.supervision import Story
from desk_app.services.undoing import correctable
from desk_app.ui.domain_words import (
    hold_reasons,
    outcome_words,
    privacy_mode_words,
    privacy_obstacle_words,
    privacy_outcome_words,
)
from desk_app.ui.kit.table_model import Column
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.supervision.moment import exact_clock
from desk_app.ui.supervision.words import fact_words, interview, reason_words

_TOLD_BY_THE_FACT = frozenset({"agent", "mistake", "undo"})
"""Codes of reasons that add nothing to what the fact is called."""


@dataclass(frozen=True, slots=True)
class FactLine:
    """One fact as read. `correctable` tells whether its time may be corrected."""

    id: int
    at: int
    time: str
    what: str
    where: str
    noted: str
    correctable: bool


def fact_lines(story: Story, formats: Formats) -> tuple[FactLine, ...]:
    """The facts of a visit, in the order in which they happened; corrections come where they were made."""
    words = fact_words()
    at = {fact.id: fact for fact in story.facts}
    return tuple(
        FactLine(
            id=fact.id,
            at=fact.at,
            time=exact_clock(fact.at, formats.timezone),
            what=words.get(fact.kind, fact.kind.value),
            where=_where(fact, story.settings),
            noted=_noted(fact, story, formats, at),
            correctable=correctable(fact),
        )
        for fact in story.facts
    )


def fact_columns() -> tuple[Column[FactLine], ...]:
    """Time, fact, place, note."""
    translate = QCoreApplication.translate
    return (
        Column("time", translate("StoryTable", "Time"), lambda line: line.time, right=True, strong=True),
        Column("what", translate("StoryTable", "Fact"), lambda line: line.what),
        Column("where", translate("StoryTable", "Where"), lambda line: line.where),
        Column("noted", translate("StoryTable", "Noted"), lambda line: line.noted, stretch=True),
    )


def _where(fact: Fact, settings: Settings) -> str:
    room = fact.payload.get("room")
    if room is not None:
        known = settings.room(room)
        return known.label if known else str(room)
    counter = settings.counter(fact.counter) if fact.counter else None
    return counter.label if counter else fact.counter or ""


def _noted(fact: Fact, story: Story, formats: Formats, known: Mapping[int, Fact]) -> str:
    translate = QCoreApplication.translate
    told = fact.payload
    match fact.kind:
        case Kind.ARRIVED:
            return ", ".join(_service(service, story) for service in told["services"])
        case Kind.TRANSFERRED:
            return _service(told["service"], story)
        case Kind.FINISHED:
            return outcome_words()[OutcomeCode(told.get("outcome", OutcomeCode.DONE))]
        case Kind.FLAGGED:
            return reason_words().get(told["reason"], str(told["reason"]))
        case Kind.HELD:
            return hold_reasons().get(told["reason"], str(told["reason"]))
        case Kind.PRIVACY_SETTLED:
            return _answer(told)
        case Kind.CORRECTED:
            target = known.get(told["fact"])
            return translate("StoryTable", "{fact}: {old} became {new} ({reason})").format(
                fact=fact_words()[target.kind] if target else "–",
                old=exact_clock(told["old_at"], formats.timezone),
                new=exact_clock(told["new_at"], formats.timezone),
                reason=told["reason"],
            )
    reason = str(told.get("reason", ""))
    return "" if reason in _TOLD_BY_THE_FACT else reason_words().get(reason, reason)


def _service(service: str, story: Story) -> str:
    if story.line.discreet:
        return interview()
    known = story.settings.service(service)
    return known.label if known else service


def _answer(told: Mapping[str, object]) -> str:
    said = [privacy_outcome_words()[PrivacyOutcome(str(told["outcome"]))]]
    if told.get("mode"):
        said.append(privacy_mode_words()[PrivacyMode(str(told["mode"]))])
    if told.get("obstacle"):
        said.append(privacy_obstacle_words()[PrivacyObstacle(str(told["obstacle"]))])
    return ", ".join(said)
