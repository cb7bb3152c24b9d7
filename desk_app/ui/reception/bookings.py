"""What is done with today's appointments at the desk: checked in, or told missed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from desk_app.services import appointments
from desk_app.ui.reception.appointment_rows import AppointmentRow
from desk_app.ui.reception.reprints import Reprints
from desk_app.ui.shell.acts import Acted, Acts
from desk_app.ui.shell.desk import Desk


class Bookings(QObject):
    """`checked_in` comes with the ticket given."""

    checked_in = Signal(str)

    def __init__(self, desk: Desk, reprints: Reprints, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reprints = reprints
        self._acts = Acts(desk, self)

    def check_in(self, row: AppointmentRow) -> None:
        """The visitor is here: a ticket, ranked by the booked time."""
        self._acts.do(
            partial(appointments.check_in, appointment=row.id),
            lambda acted: self._here(acted, row.time),
        )

    def missed(self, row: AppointmentRow) -> None:
        """The visitor did not come."""
        told = self.tr("The {time} appointment was missed").format(time=row.time)
        self._acts.do(
            partial(appointments.mark_missed, appointment=row.id),
            lambda _acted: self._desk.notices.done(told, undoable=True),
        )

    def _here(self, acted: Acted, time: str) -> None:
        ticket = acted.first_ticket
        self.checked_in.emit(ticket)
        told = self.tr("The {time} appointment is here · ticket {ticket}").format(time=time, ticket=ticket)
        self._reprints.tell_given(told, acted.outcome.visit)
