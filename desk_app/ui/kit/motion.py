"""How long things may move: 120 ms, and not at all where the system asks for less."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

LONGEST_MS = 120


def motion_ms() -> int:
    """Duration of a movement in milliseconds, 0 under reduced motion."""
    return LONGEST_MS if QApplication.isEffectEnabled(Qt.UIEffect.UI_General) else 0
