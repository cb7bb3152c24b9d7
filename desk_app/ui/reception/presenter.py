"""The presenter of the reception screen: one reading a refresh, handed to every part; the beat in between."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.localtime import local_day
from desk_app.domain.topics import Topic
from desk_app.services import hall
from desk_app.services.readings import HallView, hall_view
from desk_app.ui.reception.arrivals import Arrivals
from desk_app.ui.reception.bookings import Bookings
from desk_app.ui.reception.counter_acts import CounterActs
from desk_app.ui.reception.reprints import Reprints
from desk_app.ui.reception.visit_acts import VisitActs
from desk_app.ui.runtime.ticks import BEAT_MS
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.acts import Acted, Acts
from desk_app.ui.shell.desk import Desk

TOPICS = frozenset(
    {
        Topic.QUEUE, Topic.COUNTERS, Topic.APPOINTMENTS, Topic.CONTACTS, Topic.SESSION, Topic.SETTINGS, Topic.PRIVACY,
    }
)  # fmt: skip


class ReceptionPresenter(QObject):
    """`shown` comes with the hall and the present moment, after each reading and at each beat."""

    shown = Signal(object, object)  # HallView, int (UTC milliseconds do not fit in Qt's int)

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._view: HallView | None = None
        self._told_at = 0
        self._reading = self._again = self._failing = False
        self._opening = Acts(desk, self)
        self.reprints = Reprints(desk, self)
        self.arrivals = Arrivals(desk, self.reprints, self)
        self.counter = CounterActs(desk, self)
        self.visits = VisitActs(self.counter, self.reprints, self)
        self.bookings = Bookings(desk, self.reprints, self)
        self.counter.changed.connect(self.tell_time)
        desk.hub.subscribe(screen, TOPICS, self.refresh, at_once=True)
        desk.ticks.beat.connect(self._beat)

    @property
    def view(self) -> HallView | None:
        """The hall as last read."""
        return self._view

    def refresh(self) -> None:
        """Read the hall; asked again while a reading is under way, read once more after it."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._desk.read(self._screen, hall_view, self._take, self._unread)

    def open_hall(self) -> None:
        """Open the day."""

        def told(_acted: Acted) -> None:
            self._desk.notices.done(self.tr("The hall is open"), undoable=True)

        self._opening.do(partial(hall.open_hall), told)

    def _take(self, view: HallView) -> None:
        self._view = view
        if self._failing:
            self._failing = False
            self._desk.notices.available.emit()
        self.reprints.show(view)
        self.arrivals.show(view)
        self.counter.show(view)
        self.tell_time()
        self._read_on()

    def _unread(self, trouble: Trouble) -> None:
        self._failing = True
        self._desk.notices.tell(trouble)
        self._read_on()

    def _read_on(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self.refresh()

    def _beat(self) -> None:
        """Let the waits run on; a new day, or a store that failed, is read again."""
        if not self._screen.isVisible():
            return
        if self._failing or self._view is None or self._today() != self._view.day:
            self.refresh()
        else:
            self.tell_time()

    def _today(self) -> str:
        assert self._view is not None
        return local_day(self._desk.clock.now_ms(), self._view.settings.site.timezone)

    def tell_time(self) -> None:
        """Show the hall as last read, at the present moment."""
        if self._view is not None:
            self._told_at = self._desk.clock.now_ms()
            self.shown.emit(self._view, self._told_at)

    def catch_up(self) -> None:
        """Show it again when what the screen shows is of some time ago."""
        if self._desk.clock.now_ms() - self._told_at >= BEAT_MS:
            self.tell_time()
