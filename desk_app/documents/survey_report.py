"""The *Résultats* of a survey: every question with its counts, rate and precision; trend, profile, method."""

from __future__ import annotations

from collections.abc import Iterator

from desk_app.documents.blocks import Block, Heading, RateRow, Rates, Say, TextTable, Tiles
from desk_app.documents.survey_method import method
from desk_app.documents.survey_words import SurveyWords
from desk_app.domain.surveys.bank import QuestionKind, Role
from desk_app.domain.surveys.crossing import FLOOR, Crossing
from desk_app.domain.surveys.results import QuestionResult
from desk_app.domain.surveys.sampling import FEW_FORMS
from desk_app.services.survey_results import SurveyResults

_MOST_GROUPS = 7


def results_blocks(told: SurveyResults, words: SurveyWords) -> Iterator[Block]:
    """The whole document."""
    yield from warnings(told, words)
    yield Tiles(words.tiles(told))
    yield Heading(words("rates_title"))
    yield Say(words.rates_note(told), quiet=True)
    yield rates(told, told.results.rated, words, sections=True)
    yield Heading(words("details_title"))
    yield from _details(told, words)
    yield from _trend(told, words)
    yield from _waits(told, words)
    yield Heading(words("profile_title"))
    yield from _profile(told, words)
    yield Heading(words("method_title"))
    yield from method(told, words)


def warnings(told: SurveyResults, words: SurveyWords) -> Iterator[Block]:
    """What must be known before any figure is read."""
    if not told.final:
        yield Say(words("draft"), alert=True)
    if told.results.forms < FEW_FORMS:
        number = words.texts.number
        yield Say(words("few", n=number(told.results.forms), few=number(FEW_FORMS)), alert=True)


def rates(
    told: SurveyResults, results: tuple[QuestionResult, ...], words: SurveyWords, *, sections: bool = False
) -> Rates:
    """The rates of these questions; with `sections`, under the parts of the form they belong to."""
    titles = {section.id: section.title.said(words.language) for section in told.bank.sections}
    head = [words(name) for name in ("question", "rate", "interval", "expressed", "change")]
    rows, last = [], ""
    for result in results:
        share = result.share
        section = result.question.section
        cells = (
            words.rate(share),
            words.interval(share),
            words.texts.number(share.denominator if share else 0),
            words.change(result),
        )
        rows.append(
            RateRow(
                words.short(result.question),
                share.value if share else None,
                share.interval() if share else None,
                cells,
                titles[section] if sections and section != last else "",
            )
        )
        last = section
    return Rates("", head, rows, float(told.target))


def _details(told: SurveyResults, words: SurveyWords) -> Iterator[Block]:
    for section in told.bank.sections:
        here = [one for one in told.results.questions if one.question.section == section.id]
        scales = [one for one in here if one.question.is_rated]
        if scales:
            yield _scale_table(section.title.said(words.language), scales, words)
        for result in here:
            if not result.question.is_rated and result.question.role is not Role.PROFILE:
                yield from choice_table(result, words)


def _scale_table(caption: str, results: list[QuestionResult], words: SurveyWords) -> TextTable:
    first = results[0].question
    head = [words("question"), *(words.answer(first, answer) for answer in first.answers), words("blank")]
    number = words.texts.number
    rows = [
        [
            words.short(one.question),
            *(number(n) for n in one.counts.values()),
            number(one.asked - one.answered),
            words.rate(one.share),
        ]
        for one in results
    ]
    return TextTable(caption, [*head, words("rate")], rows, wide=158)


def choice_table(result: QuestionResult, words: SurveyWords) -> Iterator[Block]:
    """The answers to a question that is no scale, with their share of those who answered."""
    n, number = result.answered, words.texts.number
    rows = [
        [words.answer(result.question, key), number(told), words.share(told, n)] for key, told in result.counts.items()
    ]
    caption = words("share_of", caption=words.short(result.question), n=number(n))
    yield TextTable(caption, [words(name) for name in ("answer", "count", "share")], rows, wide=300)
    if result.question.kind is QuestionKind.SEVERAL and n:
        yield Say(words("several_note", n=number(n)), quiet=True)


def _trend(told: SurveyResults, words: SurveyWords) -> Iterator[Block]:
    """Each rated question in each campaign of the perimeter, when there are several."""
    campaigns = {point.campaign: point.year for one in told.results.rated for point in one.trend}
    if len(campaigns) < 2:
        return
    order = sorted(campaigns, key=lambda campaign: (campaigns[campaign], campaign))
    rows = []
    for one in told.results.rated:
        shares = {point.campaign: point.share for point in one.trend}
        cells = [words.rate(shares.get(campaign)) for campaign in order]
        rows.append([words.short(one.question), *cells, words.change(one)])
    yield Heading(words("trend_title"))
    yield TextTable("", [words("question"), *(campaigns[one] for one in order), words("change")], rows)
    yield Say(words("trend_note"), quiet=True)


def _waits(told: SurveyResults, words: SurveyWords) -> Iterator[Block]:
    if told.waits is None:
        return
    felt, measured = told.waits.felt, told.waits.measured
    number = words.texts.number
    head = [
        words("waits_class"),
        words("waits_felt", n=number(sum(felt))),
        words("waits_measured", n=number(sum(measured))),
    ]
    rows = [
        [option.words.said(words.language), words.share(here, sum(felt)), words.share(there, sum(measured))]
        for option, here, there in zip(told.waits.question.options, felt, measured, strict=True)
    ]
    yield Heading(words("waits_title"))
    yield Say(words("waits_note"), quiet=True)
    yield TextTable("", head, rows)


def _profile(told: SurveyResults, words: SurveyWords) -> Iterator[Block]:
    results, number = told.results, words.texts.number
    if len(results.services) > 1:
        yield _services(told, words)
    for result in results.questions:
        if result.question.role is Role.PROFILE:
            yield from choice_table(result, words)
    shown = [crossing for crossing in results.crossings if crossing.any_shown]
    if shown:
        yield Heading(words("crossings_title"))
        yield Say(words("crossing_note", floor=number(FLOOR)), quiet=True)
        for crossing in shown:
            yield from _crossing(told, crossing, words)


def _services(told: SurveyResults, words: SurveyWords) -> TextTable:
    """The respondents of each service beside its visits: whether those who answered are like those who came."""
    results, number = told.results, words.texts.number
    asked = sum(n for service, n in results.services.items() if service)
    rows = [
        [
            _service(told, service, words),
            number(n),
            words.share(n, asked) if service else words.texts.none,
            words.share(told.visits.get(service, 0), told.population) if service else words.texts.none,
        ]
        for service, n in sorted(results.services.items(), key=lambda told_of: (not told_of[0], -told_of[1]))
    ]
    head = [words(name) for name in ("service", "forms", "share_of_forms", "share_of_visits")]
    return TextTable(words("service"), head, rows, wide=230)


def _crossing(told: SurveyResults, crossing: Crossing, words: SurveyWords) -> Iterator[Block]:
    """The rates by group, in as many tables as the paper is wide for."""
    number = words.texts.number
    by = next((one.question for one in told.results.questions if one.question.key == crossing.by), None)
    caption = words("crossing_title", by=words.short(by) if by else words("service"))
    there = [group for group in crossing.groups if crossing.forms[group]]
    for first in range(0, len(there), _MOST_GROUPS):
        groups = there[first : first + _MOST_GROUPS]
        names = [words.answer(by, group) if by else _service(told, group, words) for group in groups]
        head = [
            words("crossing_head", group=name, n=number(crossing.forms[group]))
            for name, group in zip(names, groups, strict=True)
        ]
        rows = [
            [words.short(one.question), *(_cell(crossing, one, group, words) for group in groups)]
            for one in told.results.rated
        ]
        yield TextTable(caption, [words("question"), *head], rows, wide=150)


def _cell(crossing: Crossing, result: QuestionResult, group: str, words: SurveyWords) -> str:
    share = crossing.cells[result.question.key].get(group)
    return words("hidden") if share is None else words.one_decimal(share)


def _service(told: SurveyResults, service: str, words: SurveyWords) -> str:
    known = told.settings.service(service)
    return known.label if known else words("whole_site")
