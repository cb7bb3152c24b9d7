"""The words of the hall for the codes of the domain, and the signs of some, in the language of the screens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.visit import (
    Channel,
    OutcomeCode,
    Place,
    PrivacyMode,
    PrivacyObstacle,
    PrivacyOutcome,
    State,
    TransferCause,
)
from desk_app.services.alarms import Standing
from desk_app.ui.kit.colours import Tone

STANDING_SIGNS = {
    Standing.EXPECTED: ("□", Tone.NEUTRAL),
    Standing.LATE: ("▲", Tone.WARN),
    Standing.HERE: ("■", Tone.ACCENT),
    Standing.SERVED: ("✓", Tone.GOOD),
    Standing.LEFT: ("○", Tone.NEUTRAL),
    Standing.UNCLOSED: ("!", Tone.WARN),
    Standing.VOID: ("–", Tone.NEUTRAL),
    Standing.MISSED: ("○", Tone.NEUTRAL),
    Standing.CANCELLED: ("–", Tone.NEUTRAL),
}


def state_words() -> dict[State, str]:
    """States of a visit."""
    translate = QCoreApplication.translate
    return {
        State.WAITING: translate("State", "Waiting"),
        State.CALLED: translate("State", "Called"),
        State.IN_SERVICE: translate("State", "At the counter"),
        State.ON_HOLD: translate("State", "On hold"),
        State.ABSENT: translate("State", "Absent"),
        State.TRANSFERRED: translate("State", "Sent on"),
        State.SERVED: translate("State", "Served"),
        State.LEFT: translate("State", "Left"),
        State.VOID: translate("State", "Entered by mistake"),
        State.UNCLOSED: translate("State", "Not closed"),
    }


def standing_words() -> dict[Standing, str]:
    """How an appointment stands; a visit that ended has the same word as in the hall."""
    translate, states = QCoreApplication.translate, state_words()
    return {
        Standing.EXPECTED: translate("Appointment", "Expected"),
        Standing.LATE: translate("Appointment", "Late"),
        Standing.HERE: translate("Appointment", "Arrived"),
        Standing.SERVED: states[State.SERVED],
        Standing.LEFT: states[State.LEFT],
        Standing.UNCLOSED: states[State.UNCLOSED],
        Standing.VOID: states[State.VOID],
        Standing.MISSED: translate("Appointment", "Did not come"),
        Standing.CANCELLED: translate("Appointment", "Cancelled"),
    }


def appointments_kept() -> tuple[str, str]:
    """The share of appointments kept, and what it is: the words of the printed documents."""
    translate = QCoreApplication.translate
    return (
        translate("DomainDefinition", "Appointments kept"),
        translate("DomainDefinition", "visitors who came, out of those and the ones cancelled by the town hall."),
    )


def hold_reasons() -> dict[str, str]:
    """Why a service is put on hold: codes kept, words shown."""
    translate = QCoreApplication.translate
    return {
        "form": translate("Hold", "A form to fill in"),
        "document": translate("Hold", "A document to fetch"),
        "copy": translate("Hold", "A photocopy or a photo"),
        "colleague": translate("Hold", "A colleague to ask"),
        "other": translate("Hold", "Something else"),
    }


def channel_words() -> dict[Channel, str]:
    """Ways in which a visitor reaches the hall."""
    translate = QCoreApplication.translate
    return {
        Channel.COUNTER: translate("Channel", "In person"),
        Channel.PHONE: translate("Channel", "Telephone"),
        Channel.EMAIL: translate("Channel", "E-mail"),
        Channel.LETTER: translate("Channel", "Letter"),
        Channel.WEB: translate("Channel", "Web form"),
    }


def outcome_words() -> dict[OutcomeCode, str]:
    """Ways in which a service ends."""
    translate = QCoreApplication.translate
    return {
        OutcomeCode.DONE: translate("Outcome", "Done"),
        OutcomeCode.TO_BE_CONTINUED: translate("Outcome", "To be continued"),
        OutcomeCode.INCOMPLETE_FILE: translate("Outcome", "Incomplete file"),
        OutcomeCode.NOT_POSSIBLE: translate("Outcome", "Not possible"),
        OutcomeCode.REDIRECTED: translate("Outcome", "Sent elsewhere"),
    }


def transfer_words() -> dict[TransferCause, str]:
    """Why a visitor goes on to another counter."""
    translate = QCoreApplication.translate
    return {
        TransferCause.SECOND_NEED: translate("Transfer", "A second need"),
        TransferCause.MISROUTED: translate("Transfer", "Sent to the wrong service"),
        TransferCause.ESCALATION: translate("Transfer", "Needs a colleague"),
    }


def place_words() -> dict[Place, str]:
    """Where somebody stands in the queue again."""
    translate = QCoreApplication.translate
    return {
        Place.KEEP: translate("Place", "Keeps the place"),
        Place.END: translate("Place", "End of the queue"),
        Place.FRONT: translate("Place", "Front of the queue"),
    }


def privacy_outcome_words() -> dict[PrivacyOutcome, str]:
    """What became of a request for confidentiality."""
    translate = QCoreApplication.translate
    return {
        PrivacyOutcome.GRANTED: translate("Privacy", "Received apart"),
        PrivacyOutcome.ALTERNATIVE: translate("Privacy", "Another way accepted"),
        PrivacyOutcome.DECLINED: translate("Privacy", "Declined by the visitor"),
        PrivacyOutcome.NOT_POSSIBLE: translate("Privacy", "Not possible"),
    }


def privacy_mode_words() -> dict[PrivacyMode, str]:
    """How a person is received apart."""
    translate = QCoreApplication.translate
    return {
        PrivacyMode.CLOSED_ROOM: translate("Privacy", "Closed room"),
        PrivacyMode.LOWER_VOICE: translate("Privacy", "Lower voice"),
        PrivacyMode.DISTANCE: translate("Privacy", "Distance"),
        PrivacyMode.WRITE_INSTEAD: translate("Privacy", "In writing"),
        PrivacyMode.NO_NAME_SPOKEN: translate("Privacy", "No name spoken"),
        PrivacyMode.OTHER_AGENT: translate("Privacy", "Another agent"),
        PrivacyMode.PHONE_LATER: translate("Privacy", "Later, by telephone"),
    }


def privacy_obstacle_words() -> dict[PrivacyObstacle, str]:
    """Why a request for confidentiality could not be met."""
    translate = QCoreApplication.translate
    return {
        PrivacyObstacle.ROOM_BUSY: translate("Privacy", "Room in use"),
        PrivacyObstacle.NO_AGENT: translate("Privacy", "No agent free"),
        PrivacyObstacle.NO_ROOM: translate("Privacy", "No closed room"),
        PrivacyObstacle.CLOSING_TIME: translate("Privacy", "Closing time"),
    }
