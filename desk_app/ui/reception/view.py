"""The reception screen: arrivals at the left, the queue in the middle, appointments and counters at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk_app.services.readings import HallView
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.reception.appointments_panel import AppointmentsPanel
from desk_app.ui.reception.arrival_panel import ArrivalPanel
from desk_app.ui.reception.counters_panel import CountersPanel
from desk_app.ui.reception.hall_banners import HallBanners
from desk_app.ui.reception.presenter import ReceptionPresenter
from desk_app.ui.reception.queue_panel import QueuePanel
from desk_app.ui.shell.desk import Desk

_ARRIVAL, _SIDE, _QUEUE = 312, 336, 560
_LEAST_QUEUE, _LEAST_APPOINTMENTS = 240, 46
Place = tuple[int, int, int, int]  # row, column, rows, columns of the grid
# Where arrivals, queue, appointments and counters stand.
_WIDE: tuple[Place, ...] = ((0, 0, 2, 1), (0, 1, 2, 1), (0, 2, 1, 1), (1, 2, 1, 1))
_MIDDLE: tuple[Place, ...] = ((0, 0, 2, 1), (0, 1, 1, 2), (1, 1, 1, 1), (1, 2, 1, 1))
_NARROW: tuple[Place, ...] = ((0, 0, 2, 1), (2, 0, 1, 2), (0, 1, 1, 1), (1, 1, 1, 1))
_ANY = 16_777_215  # no limit, in Qt's words


class ReceptionView(QWidget):
    """At rest the keyboard belongs to the arrival field; Escape always comes back to it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.presenter = ReceptionPresenter(desk, self)
        self.banners = HallBanners(desk, self.presenter)
        self.arrival = ArrivalPanel(desk.look, self.presenter.arrivals)
        self.queue = QueuePanel(desk.look, desk.formats, self.presenter.visits)
        self.appointments = AppointmentsPanel(desk.look, desk.formats, self.presenter.bookings)
        self.counters = CountersPanel(desk.look, desk.formats, self.presenter.counter)
        self._places: Sequence[Place] = ()
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACES["m"])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["m"], SPACES["m"], SPACES["m"], SPACES["m"])
        layout.setSpacing(SPACES["s"])
        layout.addWidget(self.banners)
        layout.addLayout(self._grid, 1)
        self._arrange()
        self._connect()
        self._bind_keys()
        self._order_tabs()
        self.setFocusProxy(self.arrival.field)
        desk.look.changed.connect(self._arrange)

    def rest(self) -> None:
        """Give the keyboard back to the arrival field; nothing typed anywhere is lost."""
        self.arrival.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.presenter.tell_time()

    def heightForWidth(self, width: int) -> int:
        """The least height of what wraps, so that a sentence told does not make the page scroll without need."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout and layout.hasHeightForWidth() else -1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        self.presenter.shown.connect(self._show)
        for part in (self.queue, self.appointments, self.counters):
            part.escaped.connect(self.rest)
        self.presenter.bookings.checked_in.connect(lambda ticket: self.arrival.ticket.show_ticket(ticket, ""))
        self.presenter.bookings.checked_in.connect(lambda _ticket: self.rest())

    def _show(self, view: HallView, now: int) -> None:
        mine = self.presenter.counter.mine
        self.banners.show_hall(view)
        self.arrival.show_hall(view)
        self.queue.show_hall(view, now, mine.id if mine else None)
        self.appointments.show_hall(view, now)
        self.counters.show_hall(view, now)

    def _order_tabs(self) -> None:
        """Tab goes from the field to the queue, the appointments, the counters; the rest has keys."""
        order = [
            self.arrival.field,
            self.queue.table,
            self.appointments.field,
            self.appointments.table,
            self.counters.choose,
            *self.counters.keys.buttons.values(),
        ]
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)

    def _bind_keys(self) -> None:
        counter, arrivals = self.presenter.counter, self.presenter.arrivals
        keys: dict[str, Callable[[], None]] = {
            "Ctrl+F9": counter.start,
            "F3": self.appointments.begin_search,
            "F4": self._privacy,
            "F2": self.counters.ask_counter,
            "Shift+F2": self.counters.ask_hold,
            "F9": self._next,
            "Shift+F9": counter.recall,
            "F10": self.counters.ask_outcome,
            "Shift+F10": self.counters.ask_transfer,
            "F11": self._absent,
            "Shift+F11": counter.left,
            "Ctrl+O": self.presenter.open_hall,
        }
        for place, key in enumerate(("F5", "F6", "F7", "Shift+F5", "Shift+F6", "Shift+F7")):
            keys[key] = lambda place=place: arrivals.count_contact(place)  # type: ignore[misc]
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    def _privacy(self) -> None:
        """For the visit selected in the queue when the keyboard is there, else for this arrival."""
        line = self.queue.selected
        if line is None:
            self.arrival.toggle_privacy()
        else:
            self.presenter.visits.request_privacy(line)

    def _next(self) -> None:
        if self.counters.ending_open:
            self.counters.ending.call_next()
        else:
            self.presenter.counter.next()

    def _absent(self) -> None:
        """The appointment under the cursor when the keyboard is there, else whoever was called to my counter."""
        if self.appointments.has_focus:
            self.appointments.missed()
        else:
            self.presenter.counter.absent()

    def _arrange(self) -> None:
        """Three columns where there is room; larger text puts parts under one another, and the page scrolls."""
        theme = self._desk.look.theme
        room = self.width() * 100 // theme.scale
        wanted = _WIDE if room >= _ARRIVAL + _QUEUE + _SIDE else _MIDDLE if room >= _ARRIVAL + _QUEUE else _NARROW
        self.arrival.setFixedWidth(theme.px(_ARRIVAL))
        self.queue.table.setMinimumHeight(theme.px(_LEAST_QUEUE))
        self.appointments.table.setMinimumHeight(theme.px(_LEAST_APPOINTMENTS))
        sides: tuple[QWidget, QWidget] = (self.appointments, self.counters)
        for part in sides:
            part.setMaximumWidth(theme.px(_SIDE) if wanted is _WIDE else _ANY)
            part.setMinimumWidth(theme.px(_SIDE) if wanted is _WIDE else 0)
        if wanted is not self._places:
            self._places = wanted
            self._place(wanted)

    def _place(self, places: Sequence[Place]) -> None:
        parts: tuple[QWidget, ...] = (self.arrival, self.queue, self.appointments, self.counters)
        for part in parts:
            self._grid.removeWidget(part)
        for part, (row, column, rows, columns) in zip(parts, places, strict=True):
            self._grid.addWidget(part, row, column, rows, columns)
        for row in range(3):
            self._grid.setRowStretch(row, int(row == 0))
        for column in range(3):
            self._grid.setColumnStretch(column, int(column == 1 or (column == 2 and places is _MIDDLE)))
