"""The page of the issuance: acts counted by one key, those asked for with their announced day, errors corrected."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desk_app.ui.shell.desk import Desk


def build(desk: Desk) -> QWidget:
    """The page."""
    from desk_app.ui.issuance.page import IssuancePage

    return IssuancePage(desk)
