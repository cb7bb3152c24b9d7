"""A satisfaction survey in spring: forms on paper and at the kiosk, some keyed wrong and corrected, some discarded."""

from __future__ import annotations

import random

from desk_app.services import survey_forms, surveys
from desk_app.services.survey_banks import Banks
from desk_app.services.survey_forms import Form, FormOutcome
from desk_app.services.surveys import Plan
from tests.year.site import RESOURCES, Happened, Site

FIRST, LAST = "-04-01", "-06-30"
INDICATORS = {
    "survey.signs": {"signs"},
    "survey.hours": {"hours"},
    "survey.orientation": {"orientation"},
    "survey.courtesy": {"courtesy"},
    "survey.confidentiality": {"confidentiality"},
    "survey.listening": {"listening"},
    "survey.brochures": {"brochures"},
    "survey.room": {"movement"},
    "survey.phone": {"phone_courtesy", "phone_answer"},
    "survey.premises": {"access", "cleanliness", "comfort", "spaces", "noise"},
}
"""Which questions each indicator is about, written by hand."""
GOOD, EXPRESSED = {"very_satisfied", "satisfied"}, {"very_satisfied", "satisfied", "little_satisfied", "not_satisfied"}
_BANKS = Banks(RESOURCES)


class Forms:
    """The survey of a site; `play` is called on each day that is played."""

    def __init__(self, site: Site, bank: str) -> None:
        self._site = site
        self._bank = _BANKS.one(bank, 1)
        self._rated = [question.key for question in self._bank.some(self._bank.usual) if question.is_rated]
        self._campaign = 0
        self._batch = 0
        self._dice = random.Random(bank)  # its own: what else happens in the year does not depend on it

    def play(self, day: str) -> None:
        """A few forms a day from April to June, each batch finished, then the end of it."""
        if not day[:4] + FIRST <= day:
            return
        if not self._campaign:
            self._open(day[:4])
        if day <= day[:4] + LAST:
            self._site.do(surveys.seal_past_days)
            self._collect(day)
        elif self._campaign > 0:
            self._site.do(surveys.close, self._campaign, by=self._site.boss)
            self._campaign = -1

    def _open(self, year: str) -> None:
        plan = Plan("Accueil", f"Enquête {year}", self._bank.id, 1, self._bank.usual, year + FIRST, year + LAST)
        self._campaign = self._site.do(surveys.draft, plan, _BANKS, by=self._site.boss).entry
        self._site.do(surveys.open_campaign, self._campaign, by=self._site.boss)

    def _collect(self, day: str) -> None:
        site, dice = self._site, self._dice
        self._batch += 1
        for _ in range(dice.randint(1, 4)):
            form = self._form(day)
            site.do(survey_forms.record_at_kiosk, self._campaign, form, _BANKS)
            self._note(form)
        for _ in range(dice.randint(1, 4)):
            form = self._form(day)
            kept = site.do(survey_forms.record_paper, self._campaign, self._batch, form, _BANKS)
            assert isinstance(kept, FormOutcome)
            fate = dice.random()
            if fate < 0.1:
                form = self._form(day)
                site.do(survey_forms.correct_sheet, self._campaign, kept.sheet, form, _BANKS)
            if 0.1 < fate < 0.2:
                site.do(survey_forms.discard_sheet, self._campaign, kept.sheet)
            else:
                self._note(form)
        if dice.random() < 0.7 and self._noted_on_paper:
            site.do(surveys.finish_batch, self._campaign, self._batch)

    @property
    def _noted_on_paper(self) -> bool:
        kept = self._site.store.connection.execute(
            "SELECT count(*) AS n FROM survey_form WHERE survey = ? AND batch = ?", (self._campaign, self._batch)
        ).fetchone()
        return bool(kept["n"])

    def _form(self, day: str) -> Form:
        dice = self._dice
        answers = {key: dice.choice((*sorted(EXPRESSED), *sorted(GOOD), "no_opinion", "")) for key in self._rated}
        service = dice.choice(("", *(one.id for one in self._site.store.settings().services[:3])))
        return Form(day, service, answers={**answers, "overall": "satisfied"})

    def _note(self, form: Form) -> None:
        told: Happened = {"day": form.day, "service": form.service, "answers": dict(form.answers)}
        self._site.log["forms"].append(told)
