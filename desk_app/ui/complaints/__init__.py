"""The page of complaints, suggestions and thanks: the register, one entry whole, and the form of a slip."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desk_app.ui.shell.desk import Desk


def build(desk: Desk, resources: Path) -> QWidget:
    """The page; `resources` holds the frameworks and the words of the letters."""
    from desk_app.ui.complaints.page import ComplaintsPage

    return ComplaintsPage(desk, resources)
