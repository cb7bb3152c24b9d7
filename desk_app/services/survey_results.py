"""The results of a campaign with all that is published beside them: trend, target, precision, waits, actions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from desk_app.domain.actor import Actor
from desk_app.domain.figures.query import Selection
from desk_app.domain.settings import Settings
from desk_app.domain.surveys.bank import Bank, Question, Role
from desk_app.domain.surveys.campaign import Campaign, CampaignState
from desk_app.domain.surveys.results import Answered, Point, QuestionResult, Results, results_of
from desk_app.domain.surveys.sampling import Quotas, Slot, classes_of_waits, half_of, quotas
from desk_app.domain.text import folded
from desk_app.domain.visit_record import VisitRecord
from desk_app.services import figures
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.thresholds import in_force
from desk_app.services.survey_actions import Decided, decided_of
from desk_app.services.survey_banks import Banks
from desk_app.services.surveys import campaign_of
from desk_app.storage import scopes, survey_forms, surveys
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

TARGET = "survey.target_share"
TREND = 4
"""How many campaigns before are shown: five years with the present one."""
_FRAME = timedelta(weeks=12)
_FINAL = frozenset({CampaignState.CLOSED, CampaignState.PUBLISHED})


@dataclass(frozen=True, slots=True)
class Waits:
    """The wait as respondents felt it, beside that measured of the visits of the same days, by class."""

    question: Question
    felt: tuple[int, ...]
    measured: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SurveyResults:
    """Everything that the documents of a campaign tell. `final` once it is closed; `target` is that of each question,
    `visits` how many visits each of its services had on its days: whom it might have asked.
    """

    settings: Settings
    campaign: Campaign
    bank: Bank
    results: Results
    target: Fraction
    visits: Mapping[str, int]
    waits: Waits | None
    decided: tuple[Decided, ...]
    produced_at: datetime

    @property
    def population(self) -> int:
        """All the visits of its days."""
        return sum(self.visits.values())

    @property
    def final(self) -> bool:
        """Whether no form can come any more."""
        return self.campaign.state in _FINAL

    def without_action(self) -> tuple[QuestionResult, ...]:
        """The questions under the target that no action was born from."""
        told = {one.question for one in self.decided}
        return tuple(result for result in self.results.under(self.target) if result.question.key not in told)


def survey_results(store: Store, banks: Banks, frameworks: Frameworks, number: int, by: Actor) -> SurveyResults:
    """The results of a campaign, as they stand. Refused when there is none of that number."""
    settings = store.settings()
    campaign = store.read(lambda connection: campaign_of(connection, number, by))
    questions = banks.asked_by(campaign)
    results = store.read(lambda connection: _with_trend(connection, banks, campaign, questions))
    visits = list(_visits(store, campaign, campaign.first_day, campaign.last_day))
    return SurveyResults(
        settings=settings,
        campaign=campaign,
        bank=banks.one(campaign.bank, campaign.bank_version),
        results=results,
        target=_target(store, frameworks, settings, campaign),
        visits=Counter(visit.service for visit in visits),
        waits=_waits(results, visits),
        decided=store.read(lambda connection: decided_of(connection, campaign)),
        produced_at=datetime.fromtimestamp(store.clock.now_ms() / 1000, ZoneInfo(settings.site.timezone)),
    )


def survey_quotas(store: Store, number: int, by: Actor) -> Quotas:
    """Which visitors are still to be asked, after the mix of the visits of the twelve weeks before the campaign.

    Where there were none, those of its own days so far. Without an aim (`wanted`), nothing is missing.
    """
    campaign = store.read(lambda connection: campaign_of(connection, number, by))
    first = date.fromisoformat(campaign.first_day)
    before = ((first - _FRAME).isoformat(), (first - timedelta(days=1)).isoformat())
    mix = _mix(_visits(store, campaign, *before)) or _mix(
        _visits(store, campaign, campaign.first_day, campaign.last_day)
    )
    collected: Counter[Slot] = Counter()
    unplaced = 0
    for tally in store.read(lambda connection: survey_forms.tallies(connection, number)):
        if tally.half is None or not tally.service:
            unplaced += tally.forms
        else:
            collected[Slot(tally.service, tally.weekday, tally.half)] += tally.forms
    return quotas(campaign.wanted, mix, collected, unplaced)


def _mix(visits: Iterator[VisitRecord]) -> Counter[Slot]:
    return Counter(
        Slot(visit.service, date.fromisoformat(visit.day).weekday(), half_of(visit.minute)) for visit in visits
    )


def _visits(store: Store, campaign: Campaign, first: str, last: str) -> Iterator[VisitRecord]:
    """The visits of the services asked about; discreet ones, whose service is nobody's business, are left out."""
    for pack in figures.packs(store, Selection(first, last, campaign.site)):
        for visit in pack.records():
            if visit.state != "VOID" and not visit.discreet and campaign.covers(visit.service):
                yield visit


def _with_trend(connection: Connection, banks: Banks, campaign: Campaign, questions: tuple[Question, ...]) -> Results:
    now = results_of(questions, _answered(connection, campaign))
    earlier = [
        one
        for one in surveys.of_site(connection, campaign.site)
        if one.state in _FINAL
        and folded(one.perimeter) == folded(campaign.perimeter)
        and (one.first_day, one.id) < (campaign.first_day, campaign.id)
    ][:TREND]
    before = {one: results_of(banks.asked_by(one), _answered(connection, one)) for one in reversed(earlier)}
    told = tuple(replace(result, trend=tuple(_points(result, {**before, campaign: now}))) for result in now.questions)
    return replace(now, questions=told)


def _points(result: QuestionResult, all_: dict[Campaign, Results]) -> Iterator[Point]:
    """The shares of a question in each campaign that asked it in the same way."""
    for campaign, results in all_.items():
        for other in results.questions:
            alike = (other.question.key, other.question.kind) == (result.question.key, result.question.kind)
            if alike and other.share is not None and other.share.denominator:
                yield Point(campaign.id, campaign.first_day[:4], other.share)


def _answered(connection: Connection, campaign: Campaign) -> Iterator[Answered]:
    for form in survey_forms.of_campaign(connection, campaign.id):
        yield Answered(form.service, form.channel, form.answers)


def _waits(results: Results, visits: list[VisitRecord]) -> Waits | None:
    """None where the wait is not asked, or nobody's was measured."""
    asked = next((one for one in results.questions if one.question.role is Role.PERCEIVED_WAIT), None)
    seconds = [visit.wait_ms // 1000 for visit in visits if visit.wait_ms is not None and visit.inaccurate is None]
    if asked is None or not seconds or not asked.answered:
        return None
    limits = [option.up_to_minutes for option in asked.question.options]
    return Waits(asked.question, tuple(asked.counts.values()), tuple(classes_of_waits(seconds, limits)))


def _target(store: Store, frameworks: Frameworks, settings: Settings, campaign: Campaign) -> Fraction:
    """That of the scope which holds at the site on the last day, else the first framework that tells one."""
    day = date.fromisoformat(campaign.last_day)
    for scope in store.read(scopes.latest):
        if campaign.site in scope.sites:
            told = in_force(frameworks.on(scope.framework, day), scope, settings, day)
            if TARGET in told:
                return told[TARGET].value
    return next(one.thresholds[TARGET].value for one in frameworks.all() if TARGET in one.thresholds)
