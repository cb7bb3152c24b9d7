"""Something said to screen readers when it appears, wherever the keyboard is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a text about a widget read aloud, once."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 2 ms of enumerations: not at the start

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
