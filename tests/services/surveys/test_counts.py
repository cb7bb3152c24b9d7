"""The counts of the surveys that the commitments are read from."""

from __future__ import annotations

from desk_app.domain.figures.model import Share
from desk_app.domain.indicators.registry import INDICATORS
from desk_app.services import survey_forms
from desk_app.services.quality.sources import surveys as source
from desk_app.services.quality.sources.asked import Asked
from desk_app.services.survey_forms import Form
from tests.support.complaints import go_to
from tests.support.hall import DAY, SITE, Hall
from tests.support.surveys import BANKS, HAPPY, SAD, key_in, open_campaign


def test_satisfied_answers_are_counted_on_their_day_under_their_indicator(hall: Hall) -> None:
    number = open_campaign(hall)
    key_in(hall, number, HAPPY, service="identity")
    key_in(hall, number, SAD, service="identity")
    go_to(hall, 1)
    hall.do(survey_forms.record_at_kiosk, number, Form("2026-11-24", answers=HAPPY), BANKS)
    days = source.count(hall.store, Asked(SITE, DAY, DAY, {}))
    assert set(days) == {DAY}
    counts = days[DAY]["identity"]
    assert {key: INDICATORS[key](counts) for key in ("survey.signs", "survey.courtesy", "survey.overall")} == {
        "survey.signs": Share(1, 2),
        "survey.courtesy": Share(1, 1),  # no opinion is not expressed
        "survey.overall": Share(3, 5),
    }
    assert set(source.count(hall.store, Asked(SITE, DAY, "2026-11-24", {}))) == {DAY, "2026-11-24"}
