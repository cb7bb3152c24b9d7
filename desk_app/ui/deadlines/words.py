"""How a deadline is told: what is to be done, what it is called, how near it is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desk_app.domain.checks.run import REGISTER as CHECKS
from desk_app.domain.complaints.model import REGISTER as COMPLAINTS
from desk_app.domain.complaints.model import Theme
from desk_app.domain.deadlines import Deadline, What, When
from desk_app.ui.checks.words import grid_words
from desk_app.ui.complaints.words import theme_words
from desk_app.ui.kit.colours import Tone
from desk_app.ui.registers.faces import FACES

WHEN_TONES = {When.OVERDUE: Tone.BAD, When.TODAY: Tone.WARN, When.SOON: Tone.NEUTRAL, When.LATER: Tone.NEUTRAL}


def when_words() -> Mapping[When, str]:
    """How near."""
    translate = QCoreApplication.translate
    return {
        When.OVERDUE: translate("Deadlines", "Late"),
        When.TODAY: translate("Deadlines", "Today"),
        When.SOON: translate("Deadlines", "Within 7 days"),
        When.LATER: translate("Deadlines", "Later"),
    }


def what_words() -> Mapping[What, str]:
    """What is to be done; an entry of a declared register is told by the name of its register."""
    translate = QCoreApplication.translate
    return {
        What.ACKNOWLEDGE_COMPLAINT: translate("Deadlines", "Complaint: acknowledge"),
        What.DRAFT_COMPLAINT: translate("Deadlines", "Complaint: draft the answer"),
        What.ANSWER_COMPLAINT: translate("Deadlines", "Complaint: answer"),
        What.ANSWER_APPEAL: translate("Deadlines", "Appeal: answer (indicative)"),
        What.ACKNOWLEDGE_REQUEST: translate("Deadlines", "Request: acknowledge"),
        What.ANSWER_REQUEST: translate("Deadlines", "Request: answer"),
        What.CALL_BACK: translate("Deadlines", "Call back"),
        What.OPEN_SURVEY: translate("Deadlines", "Survey: open"),
        What.CLOSE_SURVEY: translate("Deadlines", "Survey: close"),
        What.DESTROY_FORMS: translate("Deadlines", "Survey: destroy the paper forms"),
        What.MAKE_ROUND: translate("Deadlines", "Check grid: make the round"),
        What.MAKE_TEST: translate("Deadlines", "Mystery test: make it"),
        What.SCORE_TEST: translate("Deadlines", "Mystery test: score it"),
        What.MAKE_ACT: translate("Deadlines", "Act: make it ready"),
        What.HAND_OVER_ACT: translate("Deadlines", "Act: hand it over"),
        What.CALENDAR_STEP: translate("Deadlines", "Quality calendar"),
        What.AUDIT: translate("Deadlines", "Audit"),
        What.RENEW_CERTIFICATE: translate("Deadlines", "Certificate: renew"),
    }


def what_of(line: Deadline) -> str:
    """What is to be done with it."""
    return FACES[line.register]().title if line.what is What.ENTRY else what_words()[line.what]


def label_of(line: Deadline, steps: Mapping[str, str]) -> str:
    """What it is called; `steps` are the titles of the quality calendar's."""
    if line.what is What.CALENDAR_STEP:
        return steps.get(line.label, line.label)
    if line.register == CHECKS:
        return grid_words().get(line.label, line.label)
    return theme_words()[Theme(line.label)] if line.register == COMPLAINTS else line.label


def left_words(days: int) -> str:
    """How long there is: "3 days late", "today", "in 5 days"."""
    translate = QCoreApplication.translate
    near = {
        -1: translate("Deadlines", "one day late"),
        0: translate("Deadlines", "today"),
        1: translate("Deadlines", "tomorrow"),
    }
    if days in near:
        return near[days]
    told = translate("Deadlines", "{days} days late") if days < 0 else translate("Deadlines", "in {days} days")
    return told.format(days=abs(days))
