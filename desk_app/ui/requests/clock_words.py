"""The words of the clocks of a request: what each is, where it comes from, and how it stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.requests.clocks import Clock, ClockKey, ClockState, NotDue
from desk_app.domain.requests.objects import Silence
from desk_app.ui.kit.colours import Tone

TONES = {
    ClockState.RUNNING: Tone.ACCENT,
    ClockState.SUSPENDED: Tone.NEUTRAL,
    ClockState.OVERDUE: Tone.BAD,
    ClockState.KEPT: Tone.GOOD,
    ClockState.MISSED: Tone.WARN,
    ClockState.STOPPED: Tone.NEUTRAL,
}


def clock_name(key: ClockKey, silence: Silence) -> str:
    """What a clock is."""
    translate = QCoreApplication.translate
    if key is ClockKey.SILENCE and silence is Silence.ACCEPTANCE:
        return translate("Requests", "Silence is an acceptance")
    return {
        ClockKey.REGISTRATION: translate("Requests", "Registration receipt"),
        ClockKey.RECEIPT: translate("Requests", "Electronic acknowledgement"),
        ClockKey.PROMPT: translate("Requests", "Prompt acknowledgement"),
        ClockKey.PROMISE: translate("Requests", "Answer promised"),
        ClockKey.SILENCE: translate("Requests", "Silence is a refusal"),
        ClockKey.PERSONAL_DATA: translate("Requests", "Personal data"),
    }[key]


def clock_source(clock: Clock, silence: Silence, own: bool) -> str:
    """Where a clock comes from; `own` tells that the object has its own time limit."""
    translate = QCoreApplication.translate
    if clock.key is ClockKey.PROMISE:
        if clock.limit is None:
            return translate("Requests", "Day announced to the person")
        return translate("Requests", "Object, in the settings") if own else translate("Requests", "Town, by channel")
    if clock.key is ClockKey.SILENCE and silence is Silence.ACCEPTANCE:
        return translate("Requests", "CRPA, art. L231-1")
    return {
        ClockKey.REGISTRATION: translate("Requests", "CRPA, art. R112-11-1"),
        ClockKey.RECEIPT: translate("Requests", "CRPA, art. R112-11-1 and L112-11"),
        ClockKey.PROMPT: translate("Requests", "Services Publics+, no. 3"),
        ClockKey.SILENCE: translate("Requests", "CRPA, art. L231-4"),
        ClockKey.PERSONAL_DATA: translate("Requests", "GDPR, art. 12"),
    }[clock.key]


def clock_state_words() -> dict[ClockState, str]:
    """How a clock stands."""
    translate = QCoreApplication.translate
    return {
        ClockState.RUNNING: translate("Requests", "running"),
        ClockState.SUSPENDED: translate("Requests", "suspended"),
        ClockState.OVERDUE: translate("Requests", "overdue"),
        ClockState.KEPT: translate("Requests", "kept"),
        ClockState.MISSED: translate("Requests", "too late"),
        ClockState.STOPPED: translate("Requests", "without object"),
    }


def not_due_words() -> dict[NotDue, str]:
    """Why no acknowledgement is owed."""
    translate = QCoreApplication.translate
    return {
        NotDue.NOT_WRITTEN: translate("Requests", "No acknowledgement is owed: it was not written."),
        NotDue.ABUSIVE: translate("Requests", "No acknowledgement is owed: it is abusive (CRPA, L112-3)."),
        NotDue.PLAIN_ISSUE: translate(
            "Requests", "No acknowledgement is owed: a document is only issued (CRPA, R112-4)."
        ),
        NotDue.DECIDED: translate("Requests", "No acknowledgement is owed: decided within 15 days (CRPA, R112-4)."),
    }
