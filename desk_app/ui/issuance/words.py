"""What the codes of acts are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.acts.model import ActState, Cause, FoundBy, WaitsFor
from desk_app.domain.settings import Settings


def kind_of(settings: Settings, kind: str) -> str:
    """The name of an act; one that the settings do not know is called by its code."""
    return next((known.label for known in settings.act_types if known.id == kind), kind)


def state_words() -> dict[ActState, str]:
    """Where an act stands."""
    translate = QCoreApplication.translate
    return {
        ActState.ASKED: translate("Issuance", "to make"),
        ActState.WAITING: translate("Issuance", "waiting"),
        ActState.READY: translate("Issuance", "ready"),
        ActState.ISSUED: translate("Issuance", "handed over"),
        ActState.CANCELLED: translate("Issuance", "cancelled"),
        ActState.CORRECTED: translate("Issuance", "corrected"),
    }


def waits_words() -> dict[WaitsFor, str]:
    """For whom the town waits."""
    translate = QCoreApplication.translate
    return {
        WaitsFor.STATE: translate("Issuance", "waits for the State"),
        WaitsFor.FILE: translate("Issuance", "incomplete file"),
    }


def cause_words() -> dict[Cause, str]:
    """Why an act was wrong."""
    translate = QCoreApplication.translate
    return {
        Cause.TYPING: translate("Issuance", "Typing error"),
        Cause.WRONG_ACT: translate("Issuance", "Wrong act"),
        Cause.SOURCE: translate("Issuance", "Error in the source"),
        Cause.MISSING_MENTION: translate("Issuance", "Mention missing"),
        Cause.PRINTING: translate("Issuance", "Printing"),
        Cause.OTHER: translate("Issuance", "Other"),
    }


def found_words() -> dict[FoundBy, str]:
    """Who found the error."""
    translate = QCoreApplication.translate
    return {
        FoundBy.AGENT: translate("Issuance", "An agent, before handing over"),
        FoundBy.VISITOR: translate("Issuance", "The visitor"),
        FoundBy.AUTHORITY: translate("Issuance", "An authority"),
    }
