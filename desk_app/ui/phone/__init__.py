"""The page of the switchboard: calls counted by one key or told whole, call-backs to make, how fast calls are taken."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desk_app.ui.shell.desk import Desk


def build(desk: Desk) -> QWidget:
    """The page."""
    from desk_app.ui.phone.page import PhonePage

    return PhonePage(desk)
