"""The page of the deadlines: what is late, due today and this week, across all registers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desk_app.ui.shell.desk import Desk


def build(desk: Desk) -> QWidget:
    """The page."""
    from desk_app.ui.deadlines.page import DeadlinesPage

    return DeadlinesPage(desk)
