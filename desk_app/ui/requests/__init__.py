"""The page of requests: the register, one request whole with its clocks, and the form of a new one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desk_app.ui.shell.desk import Desk


def build(desk: Desk) -> QWidget:
    """The page."""
    from desk_app.ui.requests.page import RequestsPage

    return RequestsPage(desk)
