"""The reception screen: arrivals at the left, the queue in the middle, appointments and counters at the right."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desk_app.services.readings import HallView
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.reception.appointments_panel import AppointmentsPanel
from desk_app.ui.reception.arrangement import Arrangement
from desk_app.ui.reception.arrival_panel import ArrivalPanel
from desk_app.ui.reception.counters_panel import CountersPanel
from desk_app.ui.reception.hall_banners import HallBanners
from desk_app.ui.reception.presenter import ReceptionPresenter
from desk_app.ui.reception.queue_panel import QueuePanel
from desk_app.ui.shell.desk import Desk


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
        self._parts = Arrangement(desk.look, self.arrival, self.queue, self.appointments, self.counters)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["m"], SPACES["m"], SPACES["m"], SPACES["m"])
        layout.setSpacing(SPACES["s"])
        layout.addWidget(self.banners)
        layout.addLayout(self._parts, 1)
        self._arrange()
        self._connect()
        self._bind_keys()
        self._order_tabs()
        self.setFocusProxy(self.arrival.field)
        desk.look.changed.connect(self._arrange)

    def rest(self) -> None:
        """Give the keyboard back to the arrival field; nothing typed anywhere is lost."""
        self.arrival.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._reveal(self.arrival.field)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.presenter.catch_up()

    def heightForWidth(self, width: int) -> int:
        """The least height of what wraps, so that a sentence told does not make the page scroll without need."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout and layout.hasHeightForWidth() else -1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        self.presenter.shown.connect(self._show)
        self._desk.notices.said.connect(lambda _notice: self.arrival.forget())
        for part in (self.queue, self.appointments, self.counters):
            part.escaped.connect(self.rest)
            part.asking.connect(self._reveal)
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
            "Ctrl+P": self._print_again,
        }
        for place, key in enumerate(("F5", "F6", "F7", "Shift+F5", "Shift+F6", "Shift+F7")):
            keys[key] = lambda place=place: arrivals.count_contact(place)  # type: ignore[misc]
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self.arrival.forget)
            shortcut.activated.connect(act)

    def _privacy(self) -> None:
        """For the visit selected in the queue when the keyboard is there, else for this arrival."""
        line = self.queue.selected
        if line is None:
            self.arrival.toggle_privacy()
        else:
            self.presenter.visits.request_privacy(line)

    def _print_again(self) -> None:
        """The ticket of the visit selected in the queue when the keyboard is there, else the one given last."""
        line = self.queue.selected
        if line is None:
            self.presenter.reprints.last()
        else:
            self.presenter.visits.reprint(line)

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
        self._parts.fit(self.width())

    def _reveal(self, part: QWidget) -> None:
        """Scroll to a part that takes the keyboard, where the text is too large for the whole page."""
        frame = self.parentWidget()
        area = frame.parentWidget() if frame is not None else None
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(part, 0, SPACES["m"])
