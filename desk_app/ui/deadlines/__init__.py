"""The page of the deadlines: what is late, due today and this week, across all registers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desk_app.ui.shell.desk import Desk


def build(desk: Desk, resources: Path) -> QWidget:
    """The page; `resources` holds the template of the quality calendar."""
    from desk_app.services.quality_calendar.reading import read_steps
    from desk_app.ui.deadlines.page import DeadlinesPage

    return DeadlinesPage(desk, read_steps(resources))
