"""The appointments screen: a day's list, typed, changed, cancelled, checked in."""

from __future__ import annotations

from desk_app.ui.appointments.view import AppointmentsView
from desk_app.ui.shell.desk import Desk


def build(desk: Desk) -> AppointmentsView:
    """The page of the main window."""
    return AppointmentsView(desk)
