"""The words of the reception screen for codes that no other screen shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.services.alarms import Standing
from desk_app.ui.kit.colours import Tone

STANDING_TONES = {
    Standing.EXPECTED: Tone.NEUTRAL,
    Standing.LATE: Tone.WARN,
    Standing.OVERDUE: Tone.WARN,
    Standing.HERE: Tone.ACCENT,
    Standing.SERVED: Tone.GOOD,
    Standing.MISSED: Tone.NEUTRAL,
    Standing.CANCELLED: Tone.NEUTRAL,
}
STANDING_SHAPES = {
    Standing.EXPECTED: "□",
    Standing.LATE: "▲",
    Standing.OVERDUE: "▲",
    Standing.HERE: "■",
    Standing.SERVED: "✓",
    Standing.MISSED: "○",
    Standing.CANCELLED: "–",
}


def standing_words() -> dict[Standing, str]:
    """How an appointment stands."""
    translate = QCoreApplication.translate
    return {
        Standing.EXPECTED: translate("Standing", "Expected"),
        Standing.LATE: translate("Standing", "Late"),
        Standing.OVERDUE: translate("Standing", "Late"),
        Standing.HERE: translate("Standing", "Here"),
        Standing.SERVED: translate("Standing", "Received"),
        Standing.MISSED: translate("Standing", "Missed"),
        Standing.CANCELLED: translate("Standing", "Cancelled"),
    }


def hold_words() -> dict[str, str]:
    """Why a service is put on hold: codes kept, words shown."""
    translate = QCoreApplication.translate
    return {
        "form": translate("Hold", "A form to fill in"),
        "document": translate("Hold", "A document to fetch"),
        "copy": translate("Hold", "A photocopy or a photo"),
        "colleague": translate("Hold", "A colleague to ask"),
        "other": translate("Hold", "Something else"),
    }


def interview_word() -> str:
    """What stands for the service of a discreet visit."""
    return QCoreApplication.translate("Queue", "Interview")
