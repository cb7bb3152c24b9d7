"""The words of the hall for the codes of the domain, in the language of the screens."""

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


def state_words() -> dict[State, str]:
    """States of a visit."""
    tr = QCoreApplication.translate
    return {
        State.WAITING: tr("State", "Waiting"),
        State.CALLED: tr("State", "Called"),
        State.IN_SERVICE: tr("State", "At the counter"),
        State.ON_HOLD: tr("State", "On hold"),
        State.ABSENT: tr("State", "Absent"),
        State.TRANSFERRED: tr("State", "Sent on"),
        State.SERVED: tr("State", "Served"),
        State.LEFT: tr("State", "Left"),
        State.VOID: tr("State", "Entered by mistake"),
        State.UNCLOSED: tr("State", "Not closed"),
    }


def channel_words() -> dict[Channel, str]:
    """Ways in which a visitor reaches the hall."""
    tr = QCoreApplication.translate
    return {
        Channel.COUNTER: tr("Channel", "In person"),
        Channel.PHONE: tr("Channel", "Telephone"),
        Channel.EMAIL: tr("Channel", "E-mail"),
        Channel.LETTER: tr("Channel", "Letter"),
        Channel.WEB: tr("Channel", "Web form"),
    }


def outcome_words() -> dict[OutcomeCode, str]:
    """Ways in which a service ends."""
    tr = QCoreApplication.translate
    return {
        OutcomeCode.DONE: tr("Outcome", "Done"),
        OutcomeCode.TO_BE_CONTINUED: tr("Outcome", "To be continued"),
        OutcomeCode.INCOMPLETE_FILE: tr("Outcome", "Incomplete file"),
        OutcomeCode.NOT_POSSIBLE: tr("Outcome", "Not possible"),
        OutcomeCode.REDIRECTED: tr("Outcome", "Sent elsewhere"),
    }


def transfer_words() -> dict[TransferCause, str]:
    """Why a visitor goes on to another counter."""
    tr = QCoreApplication.translate
    return {
        TransferCause.SECOND_NEED: tr("Transfer", "Another matter"),
        TransferCause.MISROUTED: tr("Transfer", "Sent to the wrong service"),
        TransferCause.ESCALATION: tr("Transfer", "Needs a colleague"),
    }


def place_words() -> dict[Place, str]:
    """Where somebody stands in the queue again."""
    tr = QCoreApplication.translate
    return {
        Place.KEEP: tr("Place", "Keeps the place"),
        Place.END: tr("Place", "End of the queue"),
        Place.FRONT: tr("Place", "Front of the queue"),
    }


def privacy_outcome_words() -> dict[PrivacyOutcome, str]:
    """What became of a request for confidentiality."""
    tr = QCoreApplication.translate
    return {
        PrivacyOutcome.GRANTED: tr("Privacy", "Received apart"),
        PrivacyOutcome.ALTERNATIVE: tr("Privacy", "Another way accepted"),
        PrivacyOutcome.DECLINED: tr("Privacy", "Declined by the visitor"),
        PrivacyOutcome.NOT_POSSIBLE: tr("Privacy", "Not possible"),
    }


def privacy_mode_words() -> dict[PrivacyMode, str]:
    """How a person is received apart."""
    tr = QCoreApplication.translate
    return {
        PrivacyMode.CLOSED_ROOM: tr("Privacy", "Closed room"),
        PrivacyMode.LOWER_VOICE: tr("Privacy", "Lower voice"),
        PrivacyMode.DISTANCE: tr("Privacy", "Distance"),
        PrivacyMode.WRITE_INSTEAD: tr("Privacy", "In writing"),
        PrivacyMode.NO_NAME_SPOKEN: tr("Privacy", "No name spoken"),
        PrivacyMode.OTHER_AGENT: tr("Privacy", "Another agent"),
        PrivacyMode.PHONE_LATER: tr("Privacy", "Later, by telephone"),
    }


def privacy_obstacle_words() -> dict[PrivacyObstacle, str]:
    """Why a request for confidentiality could not be met."""
    tr = QCoreApplication.translate
    return {
        PrivacyObstacle.ROOM_BUSY: tr("Privacy", "Room in use"),
        PrivacyObstacle.NO_AGENT: tr("Privacy", "No agent free"),
        PrivacyObstacle.NO_ROOM: tr("Privacy", "No closed room"),
        PrivacyObstacle.CLOSING_TIME: tr("Privacy", "Closing time"),
    }
