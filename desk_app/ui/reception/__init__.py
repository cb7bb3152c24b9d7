"""Accueil: arrivals, the queue, today's appointments, quick contacts and the counters, on one page."""

from __future__ import annotations

from desk_app.ui.reception.view import ReceptionView
from desk_app.ui.shell.desk import Desk


def build(desk: Desk) -> ReceptionView:
    """Make the page."""
    return ReceptionView(desk)
