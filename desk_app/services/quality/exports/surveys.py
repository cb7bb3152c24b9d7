"""The satisfaction surveys: how often each answer was given to each question; no form, no day, no word."""

from __future__ import annotations

from collections import Counter

from desk_app.domain.framework import Words
from desk_app.services.quality.exports.table import Asked, Export, Table
from desk_app.storage import survey_forms, surveys
from desk_app.storage.driver import Connection

_COLUMNS = ("survey", "state", "first_day", "last_day", "bank", "bank_version", "question", "answer", "number")


def table(connection: Connection, asked: Asked) -> Table:
    """The campaigns that ran on some day of the period."""
    rows: list[tuple[str, ...]] = []
    for campaign in reversed(surveys.of_site(connection, asked.site)):
        if campaign.last_day < asked.first or campaign.first_day > asked.last:
            continue
        told = (str(campaign.id), campaign.state, campaign.first_day, campaign.last_day)
        bank = (campaign.bank, str(campaign.bank_version))
        given = _given(connection, campaign.id)
        rows += ((*told, *bank, *key, str(n)) for key, n in sorted(given.items()))
    return Table(_COLUMNS, tuple(rows))


def _given(connection: Connection, campaign: int) -> Counter[tuple[str, str]]:
    """How often each answer was given; of several ticked at once, each counts."""
    given: Counter[tuple[str, str]] = Counter()
    for form in survey_forms.of_campaign(connection, campaign):
        for question, answer in form.answers.items():
            given.update((question, one) for one in ((answer,) if isinstance(answer, str) else answer))
    return given


EXPORT = Export("surveys", Words("Enquêtes de satisfaction", "Satisfaction surveys"), table)
