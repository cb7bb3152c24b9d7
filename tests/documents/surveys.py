"""Results of a survey made up for the tests of its documents: no chance in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

from desk_app.domain.figures.model import Share
from desk_app.domain.surveys.bank import QuestionKind
from desk_app.domain.surveys.campaign import Campaign, CampaignState, ChosenQuestion, DoubleEntry, FormChannel
from desk_app.domain.surveys.form import Answer
from desk_app.domain.surveys.results import Answered, Point, QuestionResult, results_of
from desk_app.services.survey_actions import Decided
from desk_app.services.survey_results import SurveyResults, Waits
from tests.documents.reports import town_hall
from tests.support.surveys import BANKS

BANK = BANKS.one("town-hall", 1)
QUESTIONS = BANK.some(BANK.usual)
_SCALE = (
    "satisfied",
    "very_satisfied",
    "satisfied",
    "very_satisfied",
    "little_satisfied",
    "no_opinion",
    "not_satisfied",
)


def _answers(number: int) -> Iterator[tuple[str, Answer]]:
    for place, question in enumerate(QUESTIONS):
        turn = number * (place + 3) + place
        if turn % 17 == 0 or question.kind is QuestionKind.TEXT:
            continue
        if question.kind is QuestionKind.SCALE:
            yield question.key, _SCALE[turn % (5 + place % 3)]
        elif question.kind is QuestionKind.SEVERAL:
            yield question.key, tuple(answer for answer in question.answers if turn % (2 + len(answer) % 3))
        else:
            yield question.key, question.answers[turn % len(question.answers)]


def told(
    forms: int = 120, *, state: CampaignState = CampaignState.CLOSED, title: str = "Enquête 2026"
) -> SurveyResults:
    """The results of so many forms, compared with a campaign before."""
    settings = town_hall()
    campaign = Campaign(
        id=3,
        site=settings.site.id,
        perimeter="Hall administratif",
        title=title,
        bank=BANK.id,
        bank_version=BANK.version,
        questions=tuple(ChosenQuestion(one.key, one.kind, one.indicator) for one in QUESTIONS),
        services=(),
        first_day="2026-05-04",
        last_day="2026-06-12",
        state=state,
        double_entry=DoubleEntry(12, 480, 3),
    )
    services = ("identity", "civil-status", "")
    channels = tuple(FormChannel)
    results = results_of(
        QUESTIONS,
        [Answered(services[n % 3], channels[n % 2], dict(_answers(n))) for n in range(1, forms + 1)],
    )
    questions = tuple(replace(one, trend=_trend(one)) for one in results.questions)
    wait = next((one for one in questions if one.question.key == "perceived_wait" and one.answered), None)
    return SurveyResults(
        settings=replace(settings, site=replace(settings.site, town="Ville de Valmont")),
        campaign=campaign,
        bank=BANK,
        results=replace(results, questions=questions),
        target=Fraction(9, 10),
        visits={"identity": 1_240, "civil-status": 700, "school": 200},
        waits=Waits(wait.question, tuple(wait.counts.values()), (40, 30, 20, 10)) if wait else None,
        decided=(Decided("wait", 1, "Ouvrir un guichet de plus <le midi> & le soir", "planned", "2026-10-30"),),
        produced_at=datetime(2026, 6, 20, 17, 42, tzinfo=UTC),
    )


def _trend(result: QuestionResult) -> tuple[Point, ...]:
    if result.share is None or not result.share.denominator:
        return ()
    return (Point(2, "2025", Share(40, 80)), Point(3, "2026", result.share))
