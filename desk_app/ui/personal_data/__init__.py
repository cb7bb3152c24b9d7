"""The page of personal data: what is kept and until when, and what a person may ask for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desk_app.ui.shell.desk import Desk


def build(desk: Desk, resources: Path) -> QWidget:
    """The page; `resources` holds the words of the documents."""
    from desk_app.ui.personal_data.page import PersonalDataPage

    return PersonalDataPage(desk, resources)
