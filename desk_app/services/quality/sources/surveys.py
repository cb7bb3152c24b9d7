"""Counts of the satisfaction surveys: answers on the day of their form, questions under target when they end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from desk_app.domain.figures.model import Share
from desk_app.domain.indicators.counts import Days
from desk_app.domain.indicators.surveys import OVERALL, UNDER_TARGET, WITH_ACTION, expressed, satisfied
from desk_app.domain.surveys.bank import EXPRESSED, SATISFIED
from desk_app.domain.surveys.campaign import Campaign
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


def _under_target(
    connection: Connection, asked: Asked, ended: Iterable[Campaign]
) -> Iterator[tuple[str, str, str, int]]:
    """Each question that is under the target once its campaign is closed, and whether an action was born from it."""
    target = asked.values.get(TARGET)
    if target is None:
        return
    for campaign in ended:
        with_action = {decided.question for decided in decided_of(connection, campaign)}
        for question, share in _shares(connection, campaign).items():
            if share.exact < target:
                yield campaign.closed_on or "", "", UNDER_TARGET, 1
                yield campaign.closed_on or "", "", WITH_ACTION, int(question in with_action)


def _shares(connection: Connection, campaign: Campaign) -> dict[str, Share]:
    """The rates of the questions of a campaign that have any answer."""
    told: Counter[tuple[str, object]] = Counter()
    for form in survey_forms.of_campaign(connection, campaign.id):
        told.update(form.answers.items())
    shares = {}
    for question in campaign.rated:
        good, all_ = (sum(told[question.key, one] for one in some) for some in (SATISFIED, EXPRESSED))
        if all_:
            shares[question.key] = Share(good, all_)
    return shares


def _counted(
    connection: Connection, asked: Asked, indicators: Mapping[int, Mapping[str, str]]
) -> Iterator[tuple[str, str, str, int]]:
    sums: Counter[tuple[str, str, str]] = Counter()
    for campaign, day, service, told in survey_forms.between(connection, asked.site, asked.first, asked.last):
        for question, answer in survey_forms.answers_of(told).items():
            indicator = indicators[campaign].get(question)
            if indicator is None or answer not in EXPRESSED:
                continue
            for key in filter(None, (indicator, OVERALL)):
                sums[day, service, expressed(key)] += 1
                sums[day, service, satisfied(key)] += answer in SATISFIED
    return ((*key, n) for key, n in sums.items())
