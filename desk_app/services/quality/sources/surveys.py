"""Counts of the satisfaction surveys: satisfied and expressed answers, on the day the form was filled in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from desk_app.domain.indicators.counts import Days
from desk_app.domain.indicators.surveys import OVERALL, expressed, satisfied
from desk_app.domain.surveys.bank import EXPRESSED, SATISFIED
from desk_app.services.quality.sources.asked import Asked, gathered
from desk_app.storage import survey_forms, surveys
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store


def count(store: Store, asked: Asked) -> Days:
    """The answers of the rated questions, under the indicator of each and under all together.

    The journal tells the indicator of each question of a campaign: no file is read.
    """

    def reading(connection: Connection) -> Days:
        indicators = {
            campaign.id: {question.key: question.indicator for question in campaign.rated}
            for campaign in surveys.of_site(connection, asked.site)
        }
        if not indicators:
            return {}
        return gathered(_counted(connection, asked, indicators))

    return store.read(reading)


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
