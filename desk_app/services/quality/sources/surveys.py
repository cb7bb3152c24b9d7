"""Counts of the satisfaction surveys: answers on the day of their form, questions under target when they end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from desk_app.domain.figures.model import Share
from desk_app.domain.indicators.counts import Days
from desk_app.domain.indicators.surveys import OVERALL, UNDER_TARGET, WITH_ACTION, expressed, satisfied
from desk_app.domain.surveys.bank import EXPRESSED, SATISFIED
from desk_app.domain.surveys.campaign import Campaign
from desk_app.domain.surveys.results import is_enough
from desk_app.services.quality.sources.asked import Asked, gathered
from desk_app.services.survey_actions import decided_of
from desk_app.storage import survey_forms, surveys
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

TARGET = "survey.target_share"


def count(store: Store, asked: Asked) -> Days:
    """The answers of the rated questions, under the indicator of each and under all together.

    The journal tells the indicator of each question of a campaign: no file is read.
    """

    def reading(connection: Connection) -> Days:
        campaigns = surveys.of_site(connection, asked.site)
        if not campaigns:
            return {}
        indicators = {one.id: {question.key: question.indicator for question in one.rated} for one in campaigns}
        ended = [one for one in campaigns if one.closed_on and asked.first <= one.closed_on <= asked.last]
        return gathered(chain(_counted(connection, asked, indicators), _under_target(connection, asked, ended)))

    return store.read(reading)


def _counted(
    connection: Connection, asked: Asked, indicators: Mapping[int, Mapping[str, str]]
) -> Iterator[tuple[str, str, str, int]]:
    told = survey_forms.counted(connection, asked.site, asked.first, asked.last, EXPRESSED)
    for campaign, day, service, question, answer, n in told:
        indicator = indicators[campaign].get(question)
        if indicator is not None:
            for key in filter(None, (indicator, OVERALL)):
                yield day, service, expressed(key), n
                yield day, service, satisfied(key), n if answer in SATISFIED else 0


def _under_target(
    connection: Connection, asked: Asked, ended: Iterable[Campaign]
) -> Iterator[tuple[str, str, str, int]]:
    """Each question that is under the target once its campaign is closed, and whether an action was born from it."""
    target = asked.values.get(TARGET)
    if target is None:
        return
    for campaign in ended:
        day = campaign.closed_on or ""
        with_action = {decided.question for decided in decided_of(connection, campaign)}
        for question, share in _shares(connection, campaign).items():
            if is_enough(share) and share.exact < target:
                yield day, "", UNDER_TARGET, 1
                yield day, "", WITH_ACTION, int(question in with_action)


def _shares(connection: Connection, campaign: Campaign) -> dict[str, Share]:
    """The rates of the questions of a campaign that have any answer."""
    rated = {question.key for question in campaign.rated}
    shares: dict[str, Share] = {}
    told = survey_forms.counted(connection, campaign.site, campaign.first_day, campaign.last_day, EXPRESSED)
    for number, _day, _service, question, answer, n in told:
        if number == campaign.id and question in rated:
            before = shares.get(question, Share(0, 0))
            good = n if answer in SATISFIED else 0
            shares[question] = Share(before.numerator + good, before.denominator + n)
    return shares
