"""What the appointments screen asks and does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.appointment import CancelledBy
from desk_app.domain.localtime import local_day
from desk_app.domain.settings import Settings
from desk_app.domain.topics import Topic
from desk_app.services import appointments, readings
from desk_app.storage.appointments import AppointmentLine
from desk_app.storage.store import Store
from desk_app.ui.appointments.form import Typed
from desk_app.ui.shell.acts import Acted, Acts, Verb
from desk_app.ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class DayRead:
    """A day's appointments with the settings they are shown by."""

    day: str
    settings: Settings
    lines: tuple[AppointmentLine, ...]


class AppointmentsPresenter(QObject):
    """Follows one day; `saved` tells what was written, and the number of its appointment."""

    day_read = Signal(object)
    saved = Signal(object, int)
    refused = Signal(object)  # what the form must show: a Trouble

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._acts = Acts(desk, screen)
        self.day = local_day(desk.clock.now_ms(), desk.formats.timezone)
        desk.hub.subscribe(screen, {Topic.APPOINTMENTS, Topic.QUEUE, Topic.SETTINGS}, self.refresh)

    def refresh(self) -> None:
        """Read the day again."""
        day = self.day

        def reading(store: Store) -> DayRead:
            return DayRead(day, store.settings(), readings.appointments_of(store, day))

        self._desk.read(self._screen, reading, self._show)

    def go_to(self, day: str) -> None:
        """Show another day."""
        self.day = day
        self.refresh()

    def move(self, days: int) -> None:
        """Go some days forward or back."""
        self.go_to((date.fromisoformat(self.day) + timedelta(days=days)).isoformat())

    def today(self) -> None:
        """Come back to today."""
        self.go_to(local_day(self._desk.clock.now_ms(), self._desk.formats.timezone))

    def save(self, typed: Typed) -> None:
        """Write a new appointment, or change one."""
        told = self.tr("Appointment at {hour} written").format(hour=self._desk.formats.clock(typed.booking.booked_for))

        def done(acted: Acted) -> None:
            self._desk.notices.done(told, undoable=True)
            self.saved.emit(typed, acted.outcome.appointment)

        if typed.appointment is None:
            verb = partial(appointments.book, booking=typed.booking, person=typed.person)
        else:
            verb = partial(
                appointments.change, appointment=typed.appointment, booking=typed.booking, person=typed.person
            )
        self._acts.do(verb, done, self.refused.emit)

    def renew(self) -> None:
        """The form says something else now: writing it is another intention."""
        self._acts.renew()

    def cancel(self, line: AppointmentLine, by_whom: CancelledBy) -> None:
        """Cancel an appointment."""
        verb = partial(appointments.cancel, appointment=line.appointment.id, cancelled_by=by_whom)
        self._do(verb, self.tr("Appointment at {hour} cancelled").format(hour=self._hour(line)))

    def check_in(self, line: AppointmentLine) -> None:
        """The visitor is here."""

        def told(acted: Acted) -> None:
            text = self.tr("Appointment at {hour}: ticket {ticket} given")
            text = text.format(hour=self._hour(line), ticket=acted.outcome.ticket)
            self._desk.notices.done(text, undoable=True)

        self._acts.do(partial(appointments.check_in, appointment=line.appointment.id), told)

    def missed(self, line: AppointmentLine) -> None:
        """The visitor did not come."""
        verb = partial(appointments.mark_missed, appointment=line.appointment.id)
        self._do(verb, self.tr("Absence noted at {hour}").format(hour=self._hour(line)))

    def _hour(self, line: AppointmentLine) -> str:
        return self._desk.formats.clock(line.appointment.booked_for)

    def _show(self, read: DayRead) -> None:
        if read.day == self.day:
            self.day_read.emit(read)

    def _do(self, verb: Verb, said: str) -> None:
        self._acts.do(verb, lambda _acted: self._desk.notices.done(said, undoable=True))
