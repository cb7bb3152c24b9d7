"""The confidentiality screen: the day's requests, their answers, and the rooms."""

from __future__ import annotations

from desk_app.ui.confidentiality.view import ConfidentialityView
from desk_app.ui.shell.desk import Desk


def build(desk: Desk) -> ConfidentialityView:
    """The page of the main window."""
    return ConfidentialityView(desk)
