"""The results of a campaign with what is told beside them: trend, target, waits, quotas, actions."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from desk_app.domain.figures.model import Share
from desk_app.domain.indicators.registry import INDICATORS
from desk_app.domain.registers import actions
from desk_app.domain.surveys.campaign import Half
from desk_app.domain.surveys.results import QuestionResult
from desk_app.domain.surveys.sampling import Slot
from desk_app.services import registers, survey_forms, surveys
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.sources import surveys as source
from desk_app.services.quality.sources.asked import Asked
from desk_app.services.survey_actions import ORIGIN, origin_key
from desk_app.services.survey_forms import Form
from desk_app.services.survey_results import SurveyResults, survey_quotas, survey_results
from tests.support.complaints import go_to
from tests.support.hall import AGENT, DAY, MINUTE, ROOT, SITE, SUPERVISOR, Hall
from tests.support.surveys import BANKS, HAPPY, SAD, key_in, open_campaign

FRAMEWORKS = Frameworks(ROOT / "resources")


def _told(hall: Hall, number: int) -> SurveyResults:
    return survey_results(hall.store, BANKS, FRAMEWORKS, number, AGENT)


def _of(told: SurveyResults, key: str) -> QuestionResult:
    return next(one for one in told.results.questions if one.question.key == key)


def _close(hall: Hall, number: int) -> None:
    hall.do(surveys.close, number, by=SUPERVISOR)


def test_a_campaign_is_compared_with_those_before_of_its_perimeter(hall: Hall) -> None:
    for year, title in ((2024, "hall  Administratif"), (2025, "Hall administratif")):
        number = open_campaign(hall, perimeter=title, first_day=f"{year}-11-01", last_day=f"{year}-11-30")
        for answers in (HAPPY, HAPPY, SAD) * 5:
            key_in(hall, number, answers, day=f"{year}-11-10")
        _close(hall, number)
    _close(hall, open_campaign(hall, perimeter="Médiathèques", first_day="2025-01-01", last_day="2025-02-01"))
    number = open_campaign(hall)
    for answers in (HAPPY, HAPPY, HAPPY, SAD) * 5:
        key_in(hall, number, answers)
    told = _told(hall, number)
    signs = _of(told, "signs")
    assert [(point.year, point.share) for point in signs.trend] == [
        ("2024", Share(10, 15)), ("2025", Share(10, 15)), ("2026", Share(15, 20)),
    ]  # fmt: skip
    assert signs.change is not None
    assert (signs.change.rounded(), signs.change.significant) == (Decimal("8.3"), False)
    assert (told.target, told.results.forms, told.final) == (Fraction(9, 10), 20, False)
    assert [one.question.key for one in told.without_action()] == ["signs", "overall"]


def test_the_wait_as_it_was_felt_beside_that_measured(hall: Hall) -> None:
    hall.open_counters("g1")
    number = open_campaign(hall, questions=("overall", "perceived_wait"))
    assert _told(hall, number).waits is None
    for minutes in (2, 12):
        visit = hall.arrive("identity")
        hall.clock.run(minutes * MINUTE)
        hall.call()
        hall.finish(visit)
    key_in(hall, number, {"overall": "satisfied", "perceived_wait": "over_20"})
    told = _told(hall, number)
    assert told.waits is not None
    assert (told.waits.felt, told.waits.measured) == ((0, 0, 0, 1), (1, 0, 1, 0))
    assert told.visits == {"identity": 2}


def test_quotas_follow_the_visits_before_the_campaign(hall: Hall) -> None:
    for service in ("identity", "identity", "identity", "civil-status"):
        hall.arrive(service)
    go_to(hall, 1)
    number = open_campaign(hall, first_day="2026-11-24", wanted=8)
    form = Form("2026-11-24", "identity", Half.MORNING, HAPPY)
    hall.do(survey_forms.record_at_kiosk, number, form, BANKS)
    hall.do(survey_forms.record_at_kiosk, number, Form("2026-11-24", answers=HAPPY), BANKS)
    told = survey_quotas(hall.store, number, AGENT)
    assert [(quota.slot, quota.wanted, quota.collected) for quota in told.quotas] == [
        (Slot("identity", 0, Half.MORNING), 6, 0),
        (Slot("civil-status", 0, Half.MORNING), 2, 0),
        (Slot("identity", 1, Half.MORNING), 0, 1),
    ]
    assert (told.unplaced, told.visits) == (1, 4)


def test_a_question_under_the_target_asks_for_an_action(hall: Hall) -> None:
    number = open_campaign(hall)
    for answers in (HAPPY, SAD) * 5:
        key_in(hall, number, answers)
    asked = Asked(SITE, DAY, DAY, {"survey.target_share": Fraction(9, 10)})
    assert INDICATORS["actions.opened"](source.count(hall.store, asked)[DAY].get("", {})) == Share(0, 0)
    _close(hall, number)
    assert INDICATORS["actions.opened"](source.count(hall.store, asked)[DAY][""]) == Share(0, 2)
    values = {"title": "Refaire les panneaux", "origin": ORIGIN, "origin_key": origin_key(number, "signs")}
    entry = hall.do(registers.record, actions.REGISTER, values).entry
    told = _told(hall, number)
    assert [(one.question, one.title, one.state) for one in told.decided] == [
        ("signs", "Refaire les panneaux", "proposed")
    ]
    assert [one.question.key for one in told.without_action()] == ["overall"]
    assert INDICATORS["actions.opened"](source.count(hall.store, asked)[DAY][""]) == Share(1, 2)
    hall.do(registers.move, actions.REGISTER, entry, "cancel", {"reason": "hors budget"})
    assert _told(hall, number).decided == ()
