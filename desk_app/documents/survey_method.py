"""How the figures of a survey were made, and what they are worth: what an auditor asks first."""

from __future__ import annotations

from collections.abc import Iterator

from desk_app.documents.blocks import Block, Say, TextTable
from desk_app.documents.survey_words import SurveyWords
from desk_app.domain.surveys.sampling import MARGINS, POPULATIONS, margin, sample_size
from desk_app.services.survey_results import SurveyResults

_HIGH = 0.9


def method(told: SurveyResults, words: SurveyWords) -> Iterator[Block]:
    """The days, the questionnaire, the precision, the rules of the figures."""
    yield Say(_days(told, words))
    if told.results.forms:
        yield Say(_margin(told, words))
    yield Say(words("method_rate"))
    yield Say(words("method_change"))
    if told.results.index is not None:
        yield Say(words("index_note", index=words.texts.exact_percent(told.results.index)))
    again = told.campaign.double_entry
    if again.forms:
        counted = {"forms": again.forms, "differences": again.differences, "fields": again.fields}
        yield Say(words("method_double", **{name: words.texts.number(n) for name, n in counted.items()}))
    yield Say(words("method_anonymous"))
    said = {"bank": told.bank.name, "source": told.bank.source}
    told_bank = {name: text.said(words.language) for name, text in said.items()}
    yield Say(words("method_bank", version=str(told.bank.version), **told_bank))
    yield Say(words("method_accessible"))
    yield _sizes(words)


def _days(told: SurveyResults, words: SurveyWords) -> str:
    campaign = told.campaign
    labels = (told.settings.service(service) for service in campaign.services)
    return words(
        "method_days",
        first=words.texts.short_day(campaign.first_day),
        last=words.texts.short_day(campaign.last_day),
        perimeter=campaign.perimeter,
        services=", ".join(service.label for service in labels if service) or words("all_services"),
        n=words.texts.number(told.results.forms),
        channels=words.channels(told.results.channels),
    )


def _margin(told: SurveyResults, words: SurveyWords) -> str:
    """With the visits as the population, where there are as many of them as forms."""
    forms, population = told.results.forms, told.population if told.population >= told.results.forms else None
    half, ninety = (words.texts.decimal(100 * margin(forms, share, population)) for share in (0.5, _HIGH))
    n, visits = words.texts.number(forms), words.texts.number(told.population)
    if population is None:
        return words("method_margin_unknown", n=n, half=half, ninety=ninety)
    return words("method_margin", n=n, half=half, ninety=ninety, visits=visits)


def _sizes(words: SurveyWords) -> TextTable:
    number = words.texts.number
    head = [words("size_margin"), *(words("size_population", n=number(population)) for population in POPULATIONS)]
    rows = [
        [
            words("size_of", points=number(int(of * 100))),
            *(number(sample_size(of, population)) for population in POPULATIONS),
        ]
        for of in MARGINS
    ]
    return TextTable(words("size_title"), head, rows, wide=130)
