"""A campaign's life, its forms and their second keying, and that nothing links a form with a visit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.surveys.campaign import CampaignState, DoubleEntry, Half
from desk_app.domain.surveys.form import Difference
from desk_app.services import survey_forms, surveys, undoing
from desk_app.services.complaints_reading import complaints_view
from desk_app.services.personal_data import erasing
from desk_app.services.survey_forms import Form, FormOutcome
from desk_app.services.surveys_reading import batch_view, campaign_detail, open_now, surveys_view
from desk_app.storage import survey_forms as rows
from desk_app.storage.complaints import Words
from desk_app.storage.faults import Check
from desk_app.storage.survey_forms import Sheet
from tests.support.complaints import go_to
from tests.support.hall import AGENT, DAY, SUPERVISOR, Hall
from tests.support.surveys import BANKS, HAPPY, PLAN, SAD, campaign, forms, key_in, open_campaign

State = CampaignState
PLAN_OF_ALL = replace(PLAN, questions=BANKS.one("town-hall", 1).usual, wanted=300)


def _refused(hall: Hall, verb: object, *told: object, **options: object) -> RefusalCode:
    before = hall.facts()
    with pytest.raises(Refusal) as refused:
        hall.do(verb, *told, **options)  # type: ignore[arg-type]
    assert hall.facts() == before
    return refused.value.code


def _at_kiosk(hall: Hall, number: int, **told: Any) -> FormOutcome:
    outcome = hall.do(survey_forms.record_at_kiosk, number, Form(**{"day": DAY, "answers": HAPPY, **told}), BANKS)
    assert isinstance(outcome, FormOutcome)
    return outcome


def test_the_life_of_a_campaign(hall: Hall) -> None:
    number = hall.do(surveys.draft, PLAN, BANKS, by=SUPERVISOR).entry
    assert campaign(hall, number).state is State.DRAFT
    assert open_now(hall.store) == ()
    assert _refused(hall, survey_forms.record_at_kiosk, number, Form(DAY, answers=HAPPY), BANKS) is (
        RefusalCode.SURVEY_STATE
    )
    hall.do(surveys.open_campaign, number, by=SUPERVISOR)
    assert [one.id for one in open_now(hall.store)] == [number]
    assert _refused(hall, surveys.close, number) is RefusalCode.SUPERVISOR_ONLY
    key_in(hall, number)
    hall.do(surveys.close, number, by=SUPERVISOR)
    hall.do(surveys.publish, number, by=SUPERVISOR)
    told = campaign(hall, number)
    assert (told.state, told.opened_on, told.closed_on, told.published_on) == (State.PUBLISHED, DAY, DAY, DAY)
    assert (told.seals, told.sealed) == (1, 1)
    assert hall.faults() == ()
    assert _refused(hall, surveys.open_campaign, number, by=SUPERVISOR) is RefusalCode.SURVEY_STATE


def test_a_draft_is_amended_and_undone(hall: Hall) -> None:
    number = hall.do(surveys.draft, PLAN, BANKS, by=SUPERVISOR).entry
    hall.do(surveys.amend, number, PLAN_OF_ALL, BANKS, by=SUPERVISOR)
    assert len(campaign(hall, number).questions) == len(BANKS.one("town-hall", 1).usual)
    hall.do(undoing.undo, by=SUPERVISOR)
    assert [question.key for question in campaign(hall, number).rated] == ["hours", "signs", "courtesy", "overall"]
    hall.do(undoing.undo, by=SUPERVISOR)
    assert surveys_view(hall.store).lines == ()
    assert hall.faults() == ()


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"title": " "}, RefusalCode.SURVEY_PLAN),
        ({"questions": ("age",)}, RefusalCode.SURVEY_PLAN),
        ({"questions": ("signs", "nothing")}, RefusalCode.SURVEY_QUESTION),
        ({"bank_version": 9}, RefusalCode.UNKNOWN_BANK),
        ({"last_day": "2026-10-01"}, RefusalCode.SURVEY_DAYS),
        ({"last_day": "soon"}, RefusalCode.SURVEY_DAYS),
        ({"services": ("bakery",)}, RefusalCode.UNKNOWN_SERVICE),
        ({"wanted": -1}, RefusalCode.SURVEY_PLAN),
    ],
)
def test_a_plan_that_cannot_be(hall: Hall, changed: dict[str, Any], code: RefusalCode) -> None:
    assert _refused(hall, surveys.draft, replace(PLAN, **changed), BANKS, by=SUPERVISOR) is code


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"day": "2026-11-01"}, RefusalCode.SURVEY_DAY),
        ({"day": "2026-11-24"}, RefusalCode.SURVEY_DAY),  # to come
        ({"service": "social"}, RefusalCode.SURVEY_SERVICE),
        ({"answers": {"signs": "great"}}, RefusalCode.SURVEY_ANSWER),
        ({"answers": {"signs": ("satisfied", "not_satisfied")}}, RefusalCode.SURVEY_ANSWER),
        ({"answers": {"wait": "satisfied"}}, RefusalCode.SURVEY_QUESTION),
        ({"answers": {"suggestions": "more seats"}}, RefusalCode.SURVEY_QUESTION),
        ({"answers": {"signs": ""}, "words": {"suggestions": " "}}, RefusalCode.SURVEY_BLANK),
    ],
)
def test_a_form_that_does_not_fit(hall: Hall, told: dict[str, Any], code: RefusalCode) -> None:
    number = open_campaign(hall, services=("identity", "civil-status"))
    form = Form(**{"day": DAY, "answers": HAPPY, **told})
    assert _refused(hall, survey_forms.record_at_kiosk, number, form, BANKS) is code
    assert forms(hall, number) == []


def test_a_form_leaves_no_fact_and_no_time(hall: Hall) -> None:
    number = open_campaign(hall)
    before = hall.facts()
    op = "000001-form"
    form = Form(DAY, "identity", Half.MORNING, HAPPY, {"suggestions": "Plus de sièges"})
    for _ in range(2):  # the same key pressed twice is one form
        survey_forms.record_at_kiosk(hall.store, number, form, BANKS, by=AGENT, op=op)
    assert hall.facts() == before
    (kept,) = forms(hall, number)
    assert (kept.day, kept.service, kept.half, kept.answers) == (DAY, "identity", Half.MORNING, HAPPY)
    assert op not in kept.key
    (words,) = campaign_detail(hall.store, BANKS, number, AGENT).words
    assert (words.words, words.service) == ("Plus de sièges", "identity")
    assert words.key != kept.key


def test_the_kiosk_is_sealed_once_its_day_is_over(hall: Hall) -> None:
    number = open_campaign(hall)
    _at_kiosk(hall, number, half=Half.MORNING)
    _at_kiosk(hall, number, answers=SAD, half=Half.MORNING, service="identity")
    assert not surveys.seals_due(hall.store)
    assert hall.do(surveys.seal_past_days).facts == ()
    go_to(hall, 1)
    _at_kiosk(hall, number, day="2026-11-24")
    assert surveys.seals_due(hall.store)
    (sealed,) = hall.do(surveys.seal_past_days).facts
    assert sealed.kind is Kind.SURVEY_SEALED
    assert sealed.payload["forms"] == 2
    assert {form.half for form in forms(hall, number)} == {None}
    tallies = hall.store.read(lambda connection: rows.tallies(connection, number))
    assert {(one.service, one.weekday, one.half): one.forms for one in tallies} == {
        ("", 0, Half.MORNING): 1,
        ("identity", 0, Half.MORNING): 1,
        ("", 1, None): 1,
    }
    assert hall.faults() == ()


def test_an_answer_changed_behind_the_seal_is_found(hall: Hall) -> None:
    number = open_campaign(hall)
    key_in(hall, number)
    hall.do(surveys.finish_batch, number, 1)
    assert hall.faults() == ()
    _set_answer(hall, "satisfied")
    assert [(fault.check, fault.subject) for fault in hall.faults()] == [(Check.SURVEYS, str(number))]
    _set_answer(hall, "very_satisfied")


def _set_answer(hall: Hall, answer: str) -> None:
    hall.store.write(
        lambda connection: connection.execute(
            "UPDATE survey_form SET answers = json_set(answers, '$.signs', :answer)", {"answer": answer}
        )
    )


def test_a_sheet_is_keyed_twice_and_settled(hall: Hall) -> None:
    number = open_campaign(hall)
    sheets = [key_in(hall, number) for _ in range(4)]
    assert sheets == [1, 2, 3, 4]
    assert batch_view(hall.store, BANKS, number, 1, AGENT).sample == (1, 2, 3)
    hall.do(survey_forms.key_again, number, Sheet(1, 1), HAPPY, BANKS)
    hall.do(survey_forms.key_again, number, Sheet(1, 2), {**HAPPY, "signs": "satisfied"}, BANKS)
    view = batch_view(hall.store, BANKS, number, 1, AGENT)
    assert view.sample == (3,)
    assert view.differences == {2: (Difference("signs", "very_satisfied", "satisfied"),)}
    assert _refused(hall, surveys.finish_batch, number, 1) is RefusalCode.SURVEY_DIFFERENCES
    assert _refused(hall, surveys.close, number, by=SUPERVISOR) is RefusalCode.SURVEY_DIFFERENCES
    hall.do(survey_forms.settle_difference, number, Sheet(1, 2), "signs", "satisfied", BANKS)
    hall.do(surveys.finish_batch, number, 1)
    assert campaign(hall, number).double_entry == DoubleEntry(forms=2, fields=14, differences=1)
    assert [form.answers["signs"] for form in forms(hall, number)].count("satisfied") == 1
    assert batch_view(hall.store, BANKS, number, 1, AGENT).finished
    assert _refused(hall, survey_forms.discard_sheet, number, Sheet(1, 2)) is RefusalCode.SURVEY_SHEET
    assert _refused(hall, survey_forms.record_paper, number, 1, Form(DAY, answers=HAPPY), BANKS) is (
        RefusalCode.SURVEY_SHEET
    )
    assert survey_forms.next_batch(hall.store, number) == 2


def test_a_sheet_is_corrected_and_another_discarded(hall: Hall) -> None:
    number = open_campaign(hall)
    first, second = key_in(hall, number), key_in(hall, number)
    hall.do(survey_forms.correct_sheet, number, Sheet(1, first), Form(DAY, "identity", None, SAD), BANKS)
    for _ in range(2):  # a key pressed twice
        hall.do(survey_forms.discard_sheet, number, Sheet(1, second))
    (kept,) = forms(hall, number)
    assert (kept.service, kept.answers) == ("identity", SAD)


def test_what_is_signed_becomes_a_suggestion(hall: Hall) -> None:
    number = open_campaign(hall)
    told = {"words": {"suggestions": "Ouvrez le samedi"}, "contact": Words(name="Mme Aubry", email="m@example.fr")}
    outcome = _at_kiosk(hall, number, **told)
    (line,) = complaints_view(hall.store, AGENT).lines
    assert line.complaint.id == outcome.suggestion
    assert (line.complaint.kind, line.complaint.channel) == ("suggestion", "survey")
    assert line.words is not None
    assert (line.words.summary, line.words.name) == ("Ouvrez le samedi", "Mme Aubry")
    assert campaign_detail(hall.store, BANKS, number, AGENT).words == ()
    (kept,) = forms(hall, number)
    ops = hall.store.read(
        lambda connection: connection.execute("SELECT group_concat(op) AS ops FROM journal").fetchone()
    )
    assert kept.key not in ops["ops"]


def test_words_are_erased_one_by_one_and_after_a_year(hall: Hall) -> None:
    number = open_campaign(hall)
    for text in ("Mme Aubry est très aimable", "Plus de sièges"):
        _at_kiosk(hall, number, words={"suggestions": text})
    words = campaign_detail(hall.store, BANKS, number, AGENT).words
    hall.do(survey_forms.erase_words, next(one.key for one in words if "Aubry" in one.words))
    assert [one.words for one in campaign_detail(hall.store, BANKS, number, AGENT).words] == ["Plus de sièges"]
    go_to(hall, 38 + 366)
    hall.do(erasing.purge)
    assert campaign_detail(hall.store, BANKS, number, AGENT).words == ()
    assert len(forms(hall, number)) == 2
