"""The words of the reception screen for codes that no other screen shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def interview_word() -> str:
    """What stands for the service of a discreet visit."""
    return QCoreApplication.translate("Queue", "Interview")
