"""The page of the quality calendar: the steps of a year, what proves them, what is to come."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desk_app.ui.shell.desk import Desk


def build(desk: Desk, resources: Path) -> QWidget:
    """The page; `resources` holds the template of the year."""
    from desk_app.services.quality_calendar.reading import read_steps
    from desk_app.ui.quality_calendar.page import CalendarPage

    return CalendarPage(desk, read_steps(resources))
