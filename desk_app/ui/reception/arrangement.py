"""Where the parts of the reception screen stand: three columns where there is room, else two, at last one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QWidget

from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.reception.appointments_panel import AppointmentsPanel
from desk_app.ui.reception.arrival_panel import ArrivalPanel
from desk_app.ui.reception.counters_panel import CountersPanel
from desk_app.ui.reception.queue_panel import QueuePanel

# At a text scale of 100 %, in pixels.
_ARRIVAL, _SIDE, _QUEUE, _LEAST_SIDE = 312, 336, 560, 280
_LEAST_QUEUE, _LEAST_APPOINTMENTS = 240, 46
_ANY = 16_777_215  # no limit, in Qt's words

Place = tuple[int, int, int, int]  # row, column, rows, columns of the grid


@dataclass(frozen=True, slots=True)
class Plan:
    """Places of arrivals, queue, appointments and counters; `ticket_first` keeps the ticket near its field."""

    places: tuple[Place, Place, Place, Place]
    ticket_first: bool = False


WIDE = Plan(((0, 0, 2, 1), (0, 1, 2, 1), (0, 2, 1, 1), (1, 2, 1, 1)))
MIDDLE = Plan(((0, 0, 2, 1), (0, 1, 1, 2), (1, 1, 1, 1), (1, 2, 1, 1)))
NARROW = Plan(((0, 0, 2, 1), (2, 0, 1, 2), (0, 1, 1, 1), (1, 1, 1, 1)), ticket_first=True)

STACKED = Plan(((0, 0, 1, 3), (1, 0, 1, 3), (2, 0, 1, 3), (3, 0, 1, 3)), ticket_first=True)


class Arrangement(QGridLayout):
    """Asked to `fit` whenever the width or the text scale changes."""

    def __init__(
        self, look: Look, arrival: ArrivalPanel, queue: QueuePanel, booked: AppointmentsPanel, counters: CountersPanel
    ) -> None:
        super().__init__()
        self._look = look
        self._arrival, self._queue, self._booked, self._counters = arrival, queue, booked, counters
        self._plan: Plan | None = None
        self.setSpacing(SPACES["m"])

    def fit(self, width: int) -> None:
        """Arrange for a page of that width in pixels."""
        theme = self._look.theme
        plan = _plan_for(width * 100 // theme.scale)
        self._arrival.setMinimumWidth(theme.px(_ARRIVAL) if plan is not STACKED else 0)
        self._arrival.setMaximumWidth(theme.px(_ARRIVAL) if plan is not STACKED else _ANY)
        self._queue.table.setMinimumHeight(theme.px(_LEAST_QUEUE))
        self._booked.table.setMinimumHeight(theme.px(_LEAST_APPOINTMENTS))
        sides: tuple[QWidget, QWidget] = (self._booked, self._counters)
        for part in sides:
            part.setMaximumWidth(theme.px(_SIDE) if plan is WIDE else _ANY)
            part.setMinimumWidth(theme.px(_SIDE) if plan is WIDE else 0)
        if plan is not self._plan:
            self._plan = plan
            self._arrival.put_ticket_first(plan.ticket_first)
            self._place(plan)

    def _place(self, plan: Plan) -> None:
        parts: tuple[QWidget, ...] = (self._arrival, self._queue, self._booked, self._counters)
        for part in parts:
            self.removeWidget(part)
        for part, (row, column, rows, columns) in zip(parts, plan.places, strict=True):
            self.addWidget(part, row, column, rows, columns)
        for row in range(4):
            self.setRowStretch(row, int(row == 0))
        for column in range(3):
            self.setColumnStretch(column, int(column == 1 or (column == 2 and plan is MIDDLE)))


def _plan_for(room: int) -> Plan:
    """The plan for a width told as at 100 %."""
    if room >= _ARRIVAL + _QUEUE + _SIDE:
        return WIDE
    if room >= _ARRIVAL + _QUEUE:
        return MIDDLE
    return NARROW if room >= _ARRIVAL + _LEAST_SIDE else STACKED
