"""The words of the register of complaints."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.complaints.clock import Alert
from desk_app.domain.complaints.model import (
    Authority,
    ComplaintChannel,
    ComplaintKind,
    ComplaintState,
    ReclassifiedAs,
    Theme,
    Upheld,
)
from desk_app.domain.facts import Kind
from desk_app.ui.kit.colours import Tone


def kind_words() -> dict[ComplaintKind, str]:
    """What the visitor wants."""
    translate = QCoreApplication.translate
    return {
        ComplaintKind.COMPLAINT: translate("Complaints", "Complaint"),
        ComplaintKind.SUGGESTION: translate("Complaints", "Suggestion"),
        ComplaintKind.THANKS: translate("Complaints", "Thanks"),
    }


def channel_words() -> dict[ComplaintChannel, str]:
    """How it came, or was answered."""
    translate = QCoreApplication.translate
    return {
        ComplaintChannel.SLIP: translate("Complaints", "Slip"),
        ComplaintChannel.COUNTER: translate("Complaints", "Counter"),
        ComplaintChannel.PHONE: translate("Complaints", "Telephone"),
        ComplaintChannel.LETTER: translate("Complaints", "Letter"),
        ComplaintChannel.EMAIL: translate("Complaints", "E-mail"),
        ComplaintChannel.WEB_FORM: translate("Complaints", "Online form"),
        ComplaintChannel.SOCIAL_NETWORK: translate("Complaints", "Social network"),
        ComplaintChannel.SURVEY: translate("Complaints", "Survey"),
    }


def theme_words() -> dict[Theme, str]:
    """What it is about."""
    translate = QCoreApplication.translate
    return {
        Theme.WAIT: translate("Complaints", "Wait"),
        Theme.COURTESY: translate("Complaints", "Courtesy"),
        Theme.INFORMATION: translate("Complaints", "Information"),
        Theme.TIME_LIMIT: translate("Complaints", "Time limit"),
        Theme.PREMISES: translate("Complaints", "Premises"),
        Theme.HOURS: translate("Complaints", "Opening hours"),
        Theme.PHONE: translate("Complaints", "Telephone reception"),
        Theme.CONFIDENTIALITY: translate("Complaints", "Confidentiality"),
        Theme.WRONG_ACT: translate("Complaints", "Error in a document"),
        Theme.OTHER: translate("Complaints", "Other"),
    }


def upheld_words() -> dict[Upheld, str]:
    """Whether the visitor was right."""
    translate = QCoreApplication.translate
    return {
        Upheld.YES: translate("Complaints", "Justified"),
        Upheld.PARTLY: translate("Complaints", "Partly justified"),
        Upheld.NO: translate("Complaints", "Not justified"),
    }


def authority_words() -> dict[Authority, str]:
    """To whom it was sent on."""
    translate = QCoreApplication.translate
    return {
        Authority.STATE: translate("Complaints", "State (prefecture, taxes…)"),
        Authority.REGION: translate("Complaints", "Region"),
        Authority.DEPARTMENT: translate("Complaints", "Department"),
        Authority.INTERCOMMUNALITY: translate("Complaints", "Inter-municipal body"),
        Authority.OTHER: translate("Complaints", "Other authority"),
    }


def reclassified_words() -> dict[ReclassifiedAs, str]:
    """What it turned out to be."""
    translate = QCoreApplication.translate
    return {
        ReclassifiedAs.REQUEST: translate("Complaints", "A request"),
        ReclassifiedAs.QUESTION: translate("Complaints", "A question"),
        ReclassifiedAs.LEGAL_APPEAL: translate("Complaints", "An appeal against a decision"),
    }


def state_words() -> dict[ComplaintState, str]:
    """Where it stands."""
    translate = QCoreApplication.translate
    return {
        ComplaintState.RECEIVED: translate("Complaints", "Received"),
        ComplaintState.ACKNOWLEDGED: translate("Complaints", "Acknowledged"),
        ComplaintState.ASSIGNED: translate("Complaints", "Assigned"),
        ComplaintState.IN_REVIEW: translate("Complaints", "In review"),
        ComplaintState.ANSWERED: translate("Complaints", "Answered"),
        ComplaintState.CLOSED: translate("Complaints", "Closed"),
        ComplaintState.REOPENED: translate("Complaints", "Reopened"),
        ComplaintState.TRANSFERRED: translate("Complaints", "Transferred"),
        ComplaintState.RECLASSIFIED: translate("Complaints", "Reclassified"),
        ComplaintState.NO_REPLY_POSSIBLE: translate("Complaints", "No reply possible"),
        ComplaintState.WITHDRAWN: translate("Complaints", "Withdrawn"),
        ComplaintState.DUPLICATE: translate("Complaints", "Duplicate"),
    }


def alert_words() -> dict[Alert, str]:
    """What it asks for now."""
    translate = QCoreApplication.translate
    return {
        Alert.NONE: "",
        Alert.ACKNOWLEDGE: translate("Complaints", "to acknowledge"),
        Alert.DRAFT: translate("Complaints", "answer to draft"),
        Alert.LAST_DAYS: translate("Complaints", "last days"),
        Alert.OVERDUE: translate("Complaints", "overdue"),
    }


ALERT_TONES = {
    Alert.NONE: Tone.NEUTRAL,
    Alert.ACKNOWLEDGE: Tone.ACCENT,
    Alert.DRAFT: Tone.WARN,
    Alert.LAST_DAYS: Tone.WARN,
    Alert.OVERDUE: Tone.BAD,
}


def fact_words() -> dict[Kind, str]:
    """What happened to it."""
    translate = QCoreApplication.translate
    return {
        Kind.COMPLAINT_RECORDED: translate("Complaints", "Recorded"),
        Kind.COMPLAINT_AMENDED: translate("Complaints", "Corrected"),
        Kind.COMPLAINT_ACKNOWLEDGED: translate("Complaints", "Receipt acknowledged"),
        Kind.COMPLAINT_ASSIGNED: translate("Complaints", "Given to {owner}"),
        Kind.COMPLAINT_REVIEWED: translate("Complaints", "Review begun"),
        Kind.COMPLAINT_HELD: translate("Complaints", "Holding letter sent (the time limit runs on)"),
        Kind.COMPLAINT_DRAFTED: translate("Complaints", "Answer drafted"),
        Kind.COMPLAINT_ANSWERED: translate("Complaints", "Answered"),
        Kind.COMPLAINT_CLOSED: translate("Complaints", "Closed"),
        Kind.COMPLAINT_REOPENED: translate("Complaints", "Reopened"),
        Kind.COMPLAINT_TRANSFERRED: translate("Complaints", "Transferred, the visitor was told"),
        Kind.COMPLAINT_RECLASSIFIED: translate("Complaints", "Reclassified"),
        Kind.COMPLAINT_WITHDRAWN: translate("Complaints", "Withdrawn by the visitor"),
        Kind.COMPLAINT_DUPLICATED: translate("Complaints", "Same as no. {of}"),
        Kind.COMPLAINT_UNANSWERABLE: translate("Complaints", "No reply possible: nobody signed it"),
    }


def act_words() -> dict[Kind, str]:
    """What can be done, as on a button."""
    translate = QCoreApplication.translate
    return {
        Kind.COMPLAINT_ACKNOWLEDGED: translate("Complaints", "Receipt acknowledged"),
        Kind.COMPLAINT_ASSIGNED: translate("Complaints", "Give to an agent"),
        Kind.COMPLAINT_REVIEWED: translate("Complaints", "Begin the review"),
        Kind.COMPLAINT_HELD: translate("Complaints", "Holding letter sent"),
        Kind.COMPLAINT_DRAFTED: translate("Complaints", "Write the answer"),
        Kind.COMPLAINT_ANSWERED: translate("Complaints", "Answer sent"),
        Kind.COMPLAINT_CLOSED: translate("Complaints", "Close"),
        Kind.COMPLAINT_REOPENED: translate("Complaints", "Reopen"),
        Kind.COMPLAINT_TRANSFERRED: translate("Complaints", "Transfer to another authority"),
        Kind.COMPLAINT_RECLASSIFIED: translate("Complaints", "It is something else"),
        Kind.COMPLAINT_WITHDRAWN: translate("Complaints", "The visitor withdraws it"),
        Kind.COMPLAINT_DUPLICATED: translate("Complaints", "Recorded twice"),
        Kind.COMPLAINT_UNANSWERABLE: translate("Complaints", "No reply possible"),
    }
