"""Accueil: arrivals, the queue, today's appointments, quick contacts and the counters, on one page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desk_app.ui.reception.view import ReceptionView
from desk_app.ui.shell.desk import Desk


def build(desk: Desk) -> QWidget:
    """Make the page."""
    return ReceptionView(desk)
