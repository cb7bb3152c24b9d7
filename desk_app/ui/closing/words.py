"""The words of the closing screen that several of its parts use."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.outbox import OutboxEntry, OutboxState
from desk_app.services.closing import Settlement

KEYS = {Settlement.SERVED: "S", Settlement.LEFT: "P", Settlement.CARRIED_OVER: "R", Settlement.UNCLOSED: "N"}


def settlement_words() -> dict[Settlement, str]:
    """What can become of a ticket found open."""
    translate = QCoreApplication.translate
    return {
        Settlement.SERVED: translate("Closing", "Served"),
        Settlement.LEFT: translate("Closing", "Left"),
        Settlement.CARRIED_OVER: translate("Closing", "Carried over"),
        Settlement.UNCLOSED: translate("Closing", "Not closed"),
    }


def settlement_meanings() -> dict[Settlement, str]:
    """What each choice does to the figures, for the tooltip and for screen readers."""
    translate = QCoreApplication.translate
    return {
        Settlement.SERVED: translate("Closing", "Received, but the end was not noted: counted, without a duration."),
        Settlement.LEFT: translate("Closing", "Went away without being received: counted, without a duration."),
        Settlement.CARRIED_OVER: translate("Closing", "Will come back on the next day: the ticket stays open."),
        Settlement.UNCLOSED: translate("Closing", "Nobody knows: counted apart, in no duration."),
    }


def closed_since_words(closed_at: str, tickets: int) -> str:
    """A closing (its clock time) that is to be made again, and why."""
    translate = QCoreApplication.translate
    if not tickets:
        return translate("Closing", "Day closed at {hour}, doors open since: close it again.").format(hour=closed_at)
    if tickets == 1:
        return translate("Closing", "Day closed at {hour}, 1 ticket given since: close it again.").format(
            hour=closed_at
        )
    told = translate("Closing", "Day closed at {hour}, {n} tickets given since: close it again.")
    return told.format(hour=closed_at, n=tickets)


def interview_word() -> str:
    """What is shown instead of the service of a discreet visit."""
    return QCoreApplication.translate("Closing", "Interview")


def summary_words(entry: OutboxEntry) -> str:
    """Where a summary stands."""
    translate = QCoreApplication.translate
    if entry.state is OutboxState.DELIVERED:
        return translate("Closing", "delivered")
    if entry.state is OutboxState.WRITTEN:
        return translate("Closing", "written, to be confirmed")
    return translate("Closing", "waiting") if entry.error is None else translate("Closing", "not sent")
