"""Campaigns and forms for tests."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desk_app.domain.surveys.campaign import Campaign
from desk_app.domain.surveys.form import Answers
from desk_app.services import survey_forms, surveys
from desk_app.services.survey_banks import Banks
from desk_app.services.survey_forms import Form
from desk_app.services.surveys import Plan
from desk_app.storage import surveys as rows
from desk_app.storage.survey_forms import FormRow
from desk_app.storage.survey_forms import of_campaign as forms_of_campaign
from tests.support.hall import DAY, ROOT, SUPERVISOR, Hall

BANKS = Banks(ROOT / "resources")
PLAN = Plan(
    perimeter="Hall administratif",
    title="Enquête 2026",
    bank="town-hall",
    bank_version=1,
    questions=("signs", "courtesy", "hours", "preferred_slot", "age", "overall", "suggestions"),
    first_day="2026-11-02",
    last_day="2026-12-31",
)
HAPPY: Answers = {"signs": "very_satisfied", "courtesy": "satisfied", "age": "25_to_39", "overall": "satisfied"}
SAD: Answers = {"signs": "not_satisfied", "courtesy": "no_opinion", "age": "over_74", "overall": "little_satisfied"}


def open_campaign(hall: Hall, plan: Plan = PLAN, **changed: Any) -> int:
    """A campaign that takes forms; its number."""
    number = hall.do(surveys.draft, replace(plan, **changed), BANKS, by=SUPERVISOR).entry
    hall.do(surveys.open_campaign, number, by=SUPERVISOR)
    return number


def key_in(hall: Hall, number: int, answers: Answers = HAPPY, *, batch: int = 1, **told: Any) -> int:
    """Key a paper form; the number of its sheet."""
    form = Form(**{"day": DAY, "answers": answers, **told})
    outcome = hall.do(survey_forms.record_paper, number, batch, form, BANKS)
    assert isinstance(outcome, survey_forms.FormOutcome)
    assert outcome.sheet is not None
    return outcome.sheet.number


def campaign(hall: Hall, number: int) -> Campaign:
    """A campaign as it is stored."""
    found = hall.store.read(lambda connection: rows.one(connection, number))
    assert found is not None
    return found


def forms(hall: Hall, number: int) -> list[FormRow]:
    """The forms of a campaign, as they are stored."""
    return hall.store.read(lambda connection: list(forms_of_campaign(connection, number)))
