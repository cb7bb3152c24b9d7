"""From facts to a campaign: the one fold that writes the rows and that verification compares them with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from desk_app.domain.facts import Fact, Kind, settled
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.surveys.bank import QuestionKind
from desk_app.domain.surveys.campaign import Campaign, ChosenQuestion, DoubleEntry
from desk_app.domain.surveys.campaign import CampaignState as State


@dataclass(frozen=True, slots=True)
class Move:
    """From which states a fact may come, and the state it leads to; None where it stays."""

    leaves: frozenset[State]
    to: State | None = None


MOVES: dict[Kind, Move] = {
    Kind.SURVEY_AMENDED: Move(frozenset({State.DRAFT})),
    Kind.SURVEY_OPENED: Move(frozenset({State.DRAFT, State.CLOSED}), State.OPEN),
    Kind.SURVEY_SEALED: Move(frozenset({State.OPEN})),
    Kind.SURVEY_CLOSED: Move(frozenset({State.OPEN}), State.CLOSED),
    Kind.SURVEY_PUBLISHED: Move(frozenset({State.CLOSED}), State.PUBLISHED),
}
"""By the kind of fact. A closed campaign may be opened again for late forms, a published one may not."""


def must_allow(campaign: Campaign, kind: Kind) -> None:
    """Refuse an act that is not possible now."""
    if campaign.state not in MOVES[kind].leaves:
        raise Refusal(RefusalCode.SURVEY_STATE, number=campaign.id, state=campaign.state)


def fold(facts: Iterable[Fact]) -> Campaign | None:
    """The campaign told by all its facts, in order; None when it was never drafted, or its draft was undone."""
    facts = list(facts)
    campaign: Campaign | None = None
    for fact in settled(facts):
        if fact.kind is Kind.SURVEY_DRAFTED:
            campaign = _told(fact.payload["entry"], fact.site, fact.payload["plan"])
        elif campaign is not None:
            campaign = _evolved(campaign, fact)
    return replace(campaign, last_fact=facts[-1].id) if campaign else None


def _told(number: int, site: str, plan: Mapping[str, Any]) -> Campaign:
    return Campaign(
        id=number,
        site=site,
        perimeter=plan["perimeter"],
        title=plan["title"],
        bank=plan["bank"],
        bank_version=plan["bank_version"],
        questions=questions_of(plan["questions"]),
        services=tuple(plan["services"]),
        first_day=plan["first_day"],
        last_day=plan["last_day"],
        wanted=plan["wanted"],
    )


def _evolved(campaign: Campaign, fact: Fact) -> Campaign:
    told = fact.payload
    campaign = replace(campaign, state=MOVES[fact.kind].to or campaign.state)
    match fact.kind:
        case Kind.SURVEY_AMENDED:
            return _told(campaign.id, campaign.site, told["plan"])
        case Kind.SURVEY_OPENED:
            return replace(campaign, opened_on=campaign.opened_on or fact.day, closed_on=None)
        case Kind.SURVEY_SEALED:
            return _sealed(campaign, told)
        case Kind.SURVEY_CLOSED:
            return replace(campaign, closed_on=fact.day)
        case Kind.SURVEY_PUBLISHED:
            return replace(campaign, published_on=fact.day)
    return campaign


def _sealed(campaign: Campaign, told: Mapping[str, Any]) -> Campaign:
    again = told.get("double_entry", {})
    before = campaign.double_entry
    return replace(
        campaign,
        seals=told["seal"],
        sealed=campaign.sealed + told["forms"],
        double_entry=DoubleEntry(
            before.forms + again.get("forms", 0),
            before.fields + again.get("fields", 0),
            before.differences + again.get("differences", 0),
        ),
    )


def questions_of(told: Iterable[Mapping[str, str]]) -> tuple[ChosenQuestion, ...]:
    """The questions out of their plain form."""
    return tuple(ChosenQuestion(q["key"], QuestionKind(q["kind"]), q.get("indicator", "")) for q in told)


def plain_questions(questions: Iterable[ChosenQuestion]) -> list[dict[str, str]]:
    """The questions as they are stored."""
    return [
        {"key": q.key, "kind": q.kind.value, **({"indicator": q.indicator} if q.indicator else {})} for q in questions
    ]
