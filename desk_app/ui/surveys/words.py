"""The words of the surveys: states, ways, levels, and an answer as it is read."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from desk_app.domain.facts import Kind
from desk_app.domain.figures.model import Share
from desk_app.domain.surveys.bank import Question, QuestionKind, Scale, YesNo
from desk_app.domain.surveys.campaign import Campaign, CampaignState, FormChannel, Half
from desk_app.domain.surveys.form import Answer
from desk_app.domain.surveys.results import Change
from desk_app.ui.kit.colours import Tone
from desk_app.ui.quality_words import said
from desk_app.ui.runtime.formats import UNKNOWN, Formats

STATE_TONES = {
    CampaignState.DRAFT: Tone.NEUTRAL,
    CampaignState.OPEN: Tone.ACCENT,
    CampaignState.CLOSED: Tone.WARN,
    CampaignState.PUBLISHED: Tone.GOOD,
}


def state_words() -> dict[CampaignState, str]:
    """Where a campaign stands."""
    translate = QCoreApplication.translate
    return {
        CampaignState.DRAFT: translate("Surveys", "In preparation"),
        CampaignState.OPEN: translate("Surveys", "Under way"),
        CampaignState.CLOSED: translate("Surveys", "Closed, to be published"),
        CampaignState.PUBLISHED: translate("Surveys", "Published"),
    }


def act_words() -> dict[Kind, str]:
    """What may be done with a campaign, in the order of the digits."""
    translate = QCoreApplication.translate
    return {
        Kind.SURVEY_OPENED: translate("Surveys", "Open it: take forms"),
        Kind.SURVEY_CLOSED: translate("Surveys", "Close it: the results are final"),
        Kind.SURVEY_PUBLISHED: translate("Surveys", "It is published"),
    }


def done_words() -> dict[Kind, str]:
    """What is said of it once it is done."""
    translate = QCoreApplication.translate
    return {
        Kind.SURVEY_OPENED: translate("Surveys", "The survey is open: key forms, or open the kiosk"),
        Kind.SURVEY_CLOSED: translate("Surveys", "The survey is closed: its results are final"),
        Kind.SURVEY_PUBLISHED: translate("Surveys", "The survey is published"),
    }


def channel_words() -> dict[FormChannel, str]:
    """How forms came."""
    translate = QCoreApplication.translate
    return {
        FormChannel.PAPER: translate("Surveys", "paper"),
        FormChannel.KIOSK: translate("Surveys", "kiosk"),
        FormChannel.WEB: translate("Surveys", "web"),
    }


def half_words() -> dict[Half, str]:
    """The half of a day."""
    translate = QCoreApplication.translate
    return {Half.MORNING: translate("Surveys", "Morning"), Half.AFTERNOON: translate("Surveys", "Afternoon")}


def scale_words() -> dict[Scale, str]:
    """The four levels, and none of them."""
    translate = QCoreApplication.translate
    return {
        Scale.VERY_SATISFIED: translate("Surveys", "Very satisfied"),
        Scale.SATISFIED: translate("Surveys", "Satisfied"),
        Scale.LITTLE_SATISFIED: translate("Surveys", "Not very satisfied"),
        Scale.NOT_SATISFIED: translate("Surveys", "Not satisfied"),
        Scale.NO_OPINION: translate("Surveys", "No opinion, not concerned"),
    }


def answer_words(question: Question, formats: Formats) -> dict[str, str]:
    """Each answer of a question as it is read."""
    translate = QCoreApplication.translate
    match question.kind:
        case QuestionKind.SCALE:
            return {level.value: words for level, words in scale_words().items()}
        case QuestionKind.YES_NO:
            return {YesNo.YES.value: translate("Surveys", "Yes"), YesNo.NO.value: translate("Surveys", "No")}
        case QuestionKind.GRADE:
            return {grade: grade for grade in question.answers}
    return {option.key: said(option.words, formats) for option in question.options}


def answered(question: Question, answer: Answer | None, formats: Formats) -> str:
    """What was answered; a dash for a blank."""
    if answer is None:
        return UNKNOWN
    words = answer_words(question, formats)
    given = (answer,) if isinstance(answer, str) else answer
    return ", ".join(words.get(one, one) for one in given)


def days_of(campaign: Campaign, formats: Formats) -> str:
    """From when to when forms are filled in."""
    text = QCoreApplication.translate("Surveys", "{first} to {last}")
    return text.format(first=formats.short_day(campaign.first_day), last=formats.short_day(campaign.last_day))


def rate_of(share: Share | None, formats: Formats) -> str:
    """A rate with one decimal, half up."""
    return UNKNOWN if share is None else formats.percent(share.numerator, share.denominator, 1)


def change_of(change: Change | None, formats: Formats) -> str:
    """The points since the campaign before, and whether chance explains them."""
    if change is None:
        return ""
    translate = QCoreApplication.translate
    points = change.rounded()
    sign = "+" if points > 0 else "\N{MINUS SIGN}" if points < 0 else "±"
    number = formats.number(abs(float(points)), 1)
    sure, unsure = translate("Surveys", "{points} pts"), translate("Surveys", "{points} pts, by chance?")
    return (sure if change.significant else unsure).format(points=f"{sign}{number}")


def percent_of(value: Fraction | None, formats: Formats) -> str:
    """A share without its counts."""
    return UNKNOWN if value is None else formats.percent(value.numerator, value.denominator, 1)


def weekday_of(weekday: int, formats: Formats) -> str:
    """The name of a weekday, 0 is Monday."""
    return formats.locale.dayName(date(2024, 1, 1 + weekday).isoweekday())
