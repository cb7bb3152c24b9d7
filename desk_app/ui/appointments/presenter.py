"""What the appointments screen asks and does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.actor import Actor
from desk_app.domain.appointment import CancelledBy
from desk_app.domain.localtime import local_day
from desk_app.domain.settings import Settings
from desk_app.domain.topics import Topic
from desk_app.services import appointments, readings
from desk_app.services.acting import Outcome
from desk_app.services.appointments import Booking
from desk_app.storage.appointments import AppointmentLine, Person
from desk_app.storage.store import Store
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk

_Act = Callable[[Store, Actor, str], Outcome]


@dataclass(frozen=True, slots=True)
class DayRead:
    """A day's appointments with the settings they are shown by."""

    day: str
    settings: Settings
    lines: tuple[AppointmentLine, ...]


class AppointmentsPresenter(QObject):
    """Follows one day; `saved` tells the number of the appointment just written. One act at a time."""

    day_read = Signal(object)
    saved = Signal(int)
    refused = Signal(object)  # what the form must show: a Trouble

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._busy = False
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

    def save(self, appointment: int | None, booking: Booking, person: Person) -> None:
        """Write a new appointment, or change one."""

        def act(store: Store, by: Actor, op: str) -> Outcome:
            if appointment is None:
                return appointments.book(store, booking, person, by=by, op=op)
            return appointments.change(store, appointment, booking, person, by=by, op=op)

        told = self.tr("Appointment at {hour} written").format(hour=self._desk.formats.clock(booking.booked_for))
        self._do(act, told, lambda outcome: self.saved.emit(outcome.appointment), self.refused.emit)

    def cancel(self, line: AppointmentLine, by_whom: CancelledBy) -> None:
        """Cancel an appointment."""

        def act(store: Store, by: Actor, op: str) -> Outcome:
            return appointments.cancel(store, line.appointment.id, by_whom, by=by, op=op)

        self._do(act, self.tr("Appointment at {hour} cancelled").format(hour=self._hour(line)))

    def check_in(self, line: AppointmentLine) -> None:
        """The visitor is here."""

        def act(store: Store, by: Actor, op: str) -> Outcome:
            return appointments.check_in(store, line.appointment.id, by=by, op=op)

        def told(outcome: Outcome) -> None:
            text = self.tr("Appointment at {hour}: ticket {ticket} given")
            text = text.format(hour=self._hour(line), ticket=outcome.ticket)
            self._desk.notices.done(text, undoable=True)

        self._do(act, "", told)

    def missed(self, line: AppointmentLine) -> None:
        """The visitor did not come."""

        def act(store: Store, by: Actor, op: str) -> Outcome:
            return appointments.mark_missed(store, line.appointment.id, by=by, op=op)

        self._do(act, self.tr("Absence noted at {hour}").format(hour=self._hour(line)))

    def _hour(self, line: AppointmentLine) -> str:
        return self._desk.formats.clock(line.appointment.booked_for)

    def _show(self, read: DayRead) -> None:
        if read.day == self.day:
            self.day_read.emit(read)

    def _do(
        self,
        act: _Act,
        said: str,
        done: Callable[[Outcome], None] = lambda _outcome: None,
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        if self._busy:
            return
        self._busy = True

        def told(outcome: Outcome) -> None:
            self._busy = False
            if said:
                self._desk.notices.done(said, undoable=True)
            done(outcome)

        def trouble(found: Trouble) -> None:
            self._busy = False
            (failed or self._desk.notices.tell)(found)

        self._desk.act(self._screen, act, told, trouble)
