"""The *Synthèse* of a survey: one or two pages that everybody reads."""

from __future__ import annotations

from collections.abc import Iterator

from desk_app.documents.blocks import Block, Heading, Say, TextTable, Tiles
from desk_app.documents.survey_report import rates, warnings
from desk_app.documents.survey_words import SurveyWords
from desk_app.domain.surveys.results import QuestionResult
from desk_app.services.survey_results import SurveyResults

SHOWN = 5


def synthesis_blocks(told: SurveyResults, words: SurveyWords) -> Iterator[Block]:
    """The headline, the strongest and the weakest points, what changed, what was decided."""
    yield from warnings(told, words)
    yield Tiles(words.tiles(told))
    ranked = told.results.ranked()
    if ranked:
        yield Say(headline(told, words))
        best, worst = strongest_and_weakest(ranked)
        yield Heading(words("strongest"))
        yield rates(told, best, words)
        yield Heading(words("weakest"))
        yield rates(told, worst, words)
        yield Say(words.rates_note(told), quiet=True)
    yield from _changes(told, words)
    yield Heading(words("actions_title"))
    yield from _actions(told, words)


def headline(told: SurveyResults, words: SurveyWords) -> str:
    """The results in a sentence."""
    judged = len(told.results.judged)
    reached = judged - len(told.results.under(told.target))
    return words(
        "headline",
        percent=words.one_decimal(told.results.all_answers),
        n=words.texts.number(reached),
        all=words.texts.number(judged),
        target=words.target(told),
    )


def strongest_and_weakest(
    ranked: tuple[QuestionResult, ...],
) -> tuple[tuple[QuestionResult, ...], tuple[QuestionResult, ...]]:
    """The best first and the worst first; no question is both, so that few questions make shorter lists."""
    shown = min(SHOWN, (len(ranked) + 1) // 2)
    return ranked[:shown], tuple(reversed(ranked))[: min(SHOWN, len(ranked) - shown)]


def _changes(told: SurveyResults, words: SurveyWords) -> Iterator[Block]:
    compared = [one for one in told.results.rated if one.change is not None]
    if not compared:
        if all(len(one.trend) < 2 for one in told.results.rated):
            yield Say(words("changes_first"))
        return
    year = compared[0].trend[-2].year
    yield Heading(words("changes_title", year=year))
    told_apart = [one for one in compared if one.change and one.change.significant]
    if not told_apart:
        yield Say(words("changes_none", year=year))
        return
    told_apart.sort(key=lambda one: one.change.points if one.change else 0)
    head = [words("question"), words("before", year=year), words("rate"), words("change")]
    rows = [
        [words.short(one.question), words.rate(one.trend[-2].share), words.rate(one.share), words.change(one)]
        for one in told_apart
    ]
    yield TextTable("", head, rows)


def _actions(told: SurveyResults, words: SurveyWords) -> Iterator[Block]:
    shorts = {one.question.key: words.short(one.question) for one in told.results.questions}
    if told.decided:
        head = [words(name) for name in ("question", "action", "state", "due")]
        rows = [
            [
                shorts.get(one.question, one.question),
                one.title,
                words.texts.word("action_states", one.state),
                words.texts.short_day(one.due) if one.due else words.texts.none,
            ]
            for one in told.decided
        ]
        yield TextTable("", head, rows, wide=130, words=True)
    missing = told.without_action()
    if missing:
        yield Say(words("without_action", questions=", ".join(shorts[one.question.key] for one in missing)))
    elif not told.results.under(told.target) and told.results.ranked():
        yield Say(words("all_at_target", target=words.target(told)))
    elif not told.decided:
        yield Say(words("actions_none"))
