"""What the closing screen asks and does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.appointment import CancelledBy
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.topics import Topic
from desk_app.services import appointments, closing, hall, reopening
from desk_app.services.closing import Settlement
from desk_app.services.closing_day import ClosingDay, closing_day
from desk_app.storage.appointments import AppointmentLine
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.acts import Acted, Acts, Verb
from desk_app.ui.shell.desk import Desk

_TOPICS = frozenset(
    {Topic.QUEUE, Topic.SESSION, Topic.APPOINTMENTS, Topic.CONTACTS, Topic.FIGURES, Topic.SETTINGS, Topic.OUTBOX}
)


class ClosingPresenter(QObject):
    """Follows today, or a past day. Keeps the choices made for the open tickets until the day is closed."""

    day_read = Signal(object)  # ClosingDay
    chosen = Signal()  # the choices changed
    unsettled = Signal(list)  # closing was asked for; the visits still without a choice
    unsettled_appointments = Signal(tuple)  # closing was asked for; the appointments nobody settled
    not_reopened = Signal(str)  # why, empty when it was told elsewhere

    def __init__(
        self, desk: Desk, screen: QWidget, publish: Callable[[str], None], send_again: Callable[[str], None]
    ) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._publish = publish
        self._send_again = send_again
        self._past: str | None = None
        self._read: ClosingDay | None = None
        self._acts = Acts(desk, screen)
        self.choices: dict[int, Settlement] = {}
        desk.hub.subscribe(screen, _TOPICS, self.refresh)

    def refresh(self) -> None:
        """Read the day again."""
        past = self._past
        self._desk.read(self._screen, lambda store: closing_day(store, past), self._show)

    def go_to(self, day: str) -> None:
        """Show a day: today, or one before it."""
        if self._read is not None:
            self._past = day if day < self._read.today else None
            self.refresh()

    def move(self, days: int) -> None:
        """Go some days forward or back."""
        if self._read is not None:
            self.go_to((date.fromisoformat(self._read.day) + timedelta(days=days)).isoformat())

    def settle(self, visits: Iterable[int], choice: Settlement | None) -> None:
        """Say what tickets become; None takes a choice back."""
        for visit in visits:
            if choice is None:
                self.choices.pop(visit, None)
            else:
                self.choices[visit] = choice
        self.chosen.emit()

    def settle_rest(self, choice: Settlement) -> None:
        """Say what every ticket without a choice becomes."""
        self.settle(self._without_choice(), choice)

    def close(self) -> None:
        """Close the day shown and send its summary; asks for the missing choices first."""
        read = self._read
        if read is None or read.is_closed:
            return
        missing = self._without_choice()
        if missing:
            self.unsettled.emit(missing)
            return
        if read.unsettled:
            self.unsettled_appointments.emit(read.unsettled)
            return
        verb = partial(closing.close_day, day=read.day, choices=dict(self.choices))
        self._do(verb, lambda: self._closed(read.day))

    def reopen(self, reason: str) -> None:
        """Open the day shown again, as a supervisor with a reason; its summary tells so."""
        if self._read is not None:
            day = self._read.day
            verb = partial(reopening.reopen_day, day=day, reason=reason)
            self._acts.do(verb, lambda _acted: self._reopened(day), self._not_reopened)

    def toggle_hall(self) -> None:
        """Open the doors, or close them."""
        read = self._read
        if read is None or read.day != read.today:
            return
        verb = hall.close_hall if read.view.hall.is_open else hall.open_hall
        said = self.tr("Doors closed") if read.view.hall.is_open else self.tr("Doors open")
        self._do(partial(verb), lambda: self._tell(said))

    def missed(self, line: AppointmentLine) -> None:
        """The visitor of an appointment did not come."""
        hour = self._desk.formats.clock(line.appointment.booked_for)
        said = self.tr("Absence noted at {hour}").format(hour=hour)
        verb = partial(appointments.mark_missed, appointment=line.appointment.id)
        self._do(verb, lambda: self._tell(said))

    def cancelled(self, line: AppointmentLine, cancelled_by: CancelledBy) -> None:
        """An appointment was given up, by the visitor or by the town hall."""
        hour = self._desk.formats.clock(line.appointment.booked_for)
        said = self.tr("The appointment of {hour} is cancelled").format(hour=hour)
        verb = partial(appointments.cancel, appointment=line.appointment.id, cancelled_by=cancelled_by)
        self._do(verb, lambda: self._tell(said))

    def all_missed(self) -> None:
        """None of those who had the agreed time to come came."""
        read = self._read
        if read is None or not read.overdue:
            return

        def told(acted: Acted) -> None:
            self._tell(self.tr("%n absence(s) noted", "", len(acted.outcome.facts)))

        self._acts.do(partial(closing.mark_all_missed, day=read.day), told, self._failed)

    def send_again(self) -> None:
        """Make the summary of the day shown if it changed, and send all that waits."""
        if self._read is not None:
            self._send_again(self._read.day)

    def _without_choice(self) -> list[int]:
        lines = self._read.view.open_lines if self._read else ()
        return [line.visit for line in lines if line.visit not in self.choices]

    def _show(self, read: ClosingDay) -> None:
        before, self._read = self._read, read
        if before is not None and before.day == read.day and before.is_closed and before.end != read.end:
            self._publish(read.day)  # its closing was taken back: the summary said otherwise
        still_open = {line.visit for line in read.view.open_lines}
        self.choices = {visit: choice for visit, choice in self.choices.items() if visit in still_open}
        self.day_read.emit(read)

    def _closed(self, day: str) -> None:
        self.choices.clear()
        self._publish(day)
        self._tell(self.tr("{day} is closed").format(day=self._desk.formats.long_day(day)))

    def _reopened(self, day: str) -> None:
        self._desk.notices.done(self.tr("{day} is open again").format(day=self._desk.formats.long_day(day)))

    def _not_reopened(self, trouble: Trouble) -> None:
        if isinstance(trouble, Refusal) and trouble.code is RefusalCode.REASON_NEEDED:
            self.not_reopened.emit(sentence(trouble))
            return
        self.not_reopened.emit("")
        self._failed(trouble)

    def _tell(self, said: str) -> None:
        self._desk.notices.done(said, undoable=True)

    def _do(self, verb: Verb, done: Callable[[], None]) -> None:
        self._acts.do(verb, lambda _acted: done(), self._failed)

    def _failed(self, trouble: Trouble) -> None:
        self._desk.notices.tell(trouble)
        self.refresh()
