"""The page of the surveys: campaigns, forms keyed and keyed again, results; and the kiosk of the hall."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desk_app.ui.shell.desk import Desk


def build(desk: Desk, resources: Path) -> QWidget:
    """The page; `resources` holds the banks of questions and the frameworks."""
    from desk_app.ui.surveys.page import SurveysPage

    return SurveysPage(desk, resources)
