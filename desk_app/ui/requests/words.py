"""The words of the register of requests."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.facts import Kind
from desk_app.domain.requests.alerts import Alert
from desk_app.domain.requests.model import AnswerKind, LateCause, RequestChannel, RequestState
from desk_app.ui.kit.colours import Tone


def channel_words() -> dict[RequestChannel, str]:
    """How it came, or was answered."""
    translate = QCoreApplication.translate
    return {
        RequestChannel.LETTER: translate("Requests", "Letter"),
        RequestChannel.EMAIL: translate("Requests", "E-mail"),
        RequestChannel.WEB_FORM: translate("Requests", "Online form"),
        RequestChannel.COUNTER: translate("Requests", "Counter"),
        RequestChannel.PHONE: translate("Requests", "Telephone"),
    }


def answer_words() -> dict[AnswerKind, str]:
    """What the final answer says."""
    translate = QCoreApplication.translate
    return {
        AnswerKind.GRANTED: translate("Requests", "Granted"),
        AnswerKind.PARTLY: translate("Requests", "Partly granted"),
        AnswerKind.REFUSED: translate("Requests", "Refused"),
        AnswerKind.INFORMED: translate("Requests", "Information given"),
        AnswerKind.UNFOUNDED: translate("Requests", "Without object"),
    }


def cause_words() -> dict[LateCause, str]:
    """Why it is late."""
    translate = QCoreApplication.translate
    return {
        LateCause.WORKLOAD: translate("Requests", "Too much work"),
        LateCause.ABSENCE: translate("Requests", "Somebody away"),
        LateCause.OTHER_SERVICE: translate("Requests", "Another service consulted"),
        LateCause.OUTSIDE: translate("Requests", "Another authority, an expert"),
        LateCause.DOCUMENTS: translate("Requests", "Documents missing"),
        LateCause.COMPLEX: translate("Requests", "Complex case"),
        LateCause.MISROUTED: translate("Requests", "Sent to the wrong service"),
        LateCause.FORGOTTEN: translate("Requests", "Forgotten"),
        LateCause.OTHER: translate("Requests", "Other cause"),
    }


def state_words() -> dict[RequestState, str]:
    """Where it stands."""
    translate = QCoreApplication.translate
    return {
        RequestState.RECEIVED: translate("Requests", "Received"),
        RequestState.ASSIGNED: translate("Requests", "Assigned"),
        RequestState.INCOMPLETE: translate("Requests", "Documents awaited"),
        RequestState.REOPENED: translate("Requests", "Reopened"),
        RequestState.ANSWERED: translate("Requests", "Answered"),
        RequestState.TRANSFERRED: translate("Requests", "Transferred"),
        RequestState.WITHDRAWN: translate("Requests", "Withdrawn"),
        RequestState.DUPLICATE: translate("Requests", "Duplicate"),
    }


def alert_words() -> dict[Alert, str]:
    """What it asks for now."""
    translate = QCoreApplication.translate
    return {
        Alert.NONE: "",
        Alert.ACKNOWLEDGE: translate("Requests", "to acknowledge"),
        Alert.LAST_DAYS: translate("Requests", "last days"),
        Alert.AWAITED: translate("Requests", "documents awaited"),
        Alert.OVERDUE: translate("Requests", "overdue"),
    }


ALERT_TONES = {
    Alert.NONE: Tone.NEUTRAL,
    Alert.ACKNOWLEDGE: Tone.ACCENT,
    Alert.LAST_DAYS: Tone.WARN,
    Alert.AWAITED: Tone.NEUTRAL,
    Alert.OVERDUE: Tone.BAD,
}


def fact_words() -> dict[Kind, str]:
    """What happened to it."""
    translate = QCoreApplication.translate
    return {
        Kind.REQUEST_RECORDED: translate("Requests", "Recorded"),
        Kind.REQUEST_AMENDED: translate("Requests", "Corrected"),
        Kind.REQUEST_RECEIPTED: translate("Requests", "Registration receipt sent"),
        Kind.REQUEST_ACKNOWLEDGED: translate("Requests", "Acknowledgement sent"),
        Kind.REQUEST_ASSIGNED: translate("Requests", "Given to {owner}"),
        Kind.REQUEST_DOCUMENTS_ASKED: translate("Requests", "Missing documents asked for"),
        Kind.REQUEST_DOCUMENTS_CAME: translate("Requests", "Missing documents received"),
        Kind.REQUEST_HELD: translate("Requests", "Interim answer sent, final one announced for {until}"),
        Kind.REQUEST_ANSWERED: translate("Requests", "Answered"),
        Kind.REQUEST_TRANSFERRED: translate("Requests", "Transferred, the person was told"),
        Kind.REQUEST_EXPLAINED: translate("Requests", "Cause of the delay: {cause}"),
        Kind.REQUEST_WITHDRAWN: translate("Requests", "Withdrawn by the person"),
        Kind.REQUEST_DUPLICATED: translate("Requests", "Same as no. {of}"),
        Kind.REQUEST_REOPENED: translate("Requests", "Reopened"),
    }


def act_words() -> dict[Kind, str]:
    """What can be done, as on a button, in the order of the digits."""
    translate = QCoreApplication.translate
    return {
        Kind.REQUEST_ANSWERED: translate("Requests", "Answer sent"),
        Kind.REQUEST_ASSIGNED: translate("Requests", "Give to an agent"),
        Kind.REQUEST_RECEIPTED: translate("Requests", "Registration receipt sent"),
        Kind.REQUEST_ACKNOWLEDGED: translate("Requests", "Acknowledgement sent"),
        Kind.REQUEST_DOCUMENTS_ASKED: translate("Requests", "Ask for missing documents"),
        Kind.REQUEST_DOCUMENTS_CAME: translate("Requests", "The documents came"),
        Kind.REQUEST_HELD: translate("Requests", "Interim answer sent"),
        Kind.REQUEST_EXPLAINED: translate("Requests", "Cause of the delay"),
        Kind.REQUEST_TRANSFERRED: translate("Requests", "Transfer to another authority"),
        Kind.REQUEST_REOPENED: translate("Requests", "Reopen"),
        Kind.REQUEST_WITHDRAWN: translate("Requests", "The person withdraws it"),
        Kind.REQUEST_DUPLICATED: translate("Requests", "Recorded twice"),
    }
