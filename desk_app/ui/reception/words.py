"""The words of the reception screen for codes that no other screen shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


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
