"""The indicators of the satisfaction surveys: satisfied answers over those expressed (Qualiville sheet, 3.4)."""

from __future__ import annotations

from desk_app.domain.indicators.counts import Compute, ratio

OVERALL = "survey.overall"
"""Every rated question together: a sum of answers, never a mean of rates."""
QUESTION_KEYS = (
    "survey.signs",
    "survey.premises",
    "survey.brochures",
    "survey.room",
    "survey.hours",
    "survey.orientation",
    "survey.courtesy",
    "survey.confidentiality",
    "survey.listening",
    "survey.phone",
)
"""The indicators that a question of a bank may count for."""


def satisfied(indicator: str) -> str:
    """The name of the count of satisfied answers of an indicator."""
    return f"{_named(indicator)}_satisfied"


def expressed(indicator: str) -> str:
    """The name of the count of expressed answers of an indicator."""
    return f"{_named(indicator)}_expressed"


def _named(indicator: str) -> str:
    return indicator.replace(".", "_")


UNDER_TARGET, WITH_ACTION = "survey_questions_under_target", "survey_questions_with_action"
"""Questions of the campaigns closed on the day: under the target, and those of them that an action was born from."""

INDICATORS: dict[str, Compute] = {
    **{key: ratio(satisfied(key), expressed(key)) for key in (*QUESTION_KEYS, OVERALL)},
    "actions.opened": ratio(WITH_ACTION, UNDER_TARGET),
}
