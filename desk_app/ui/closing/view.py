"""The closing page: what is open at the left, the day and its summary at the right, one key to close."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.appointment import CancelledBy
from desk_app.services.closing import Settlement
from desk_app.services.closing_day import ClosingDay
from desk_app.storage.appointments import AppointmentLine
from desk_app.ui.closing.booked_card import BookedCard
from desk_app.ui.closing.close_card import CloseCard
from desk_app.ui.closing.doors_card import DoorsCard
from desk_app.ui.closing.figures_card import FiguresCard
from desk_app.ui.closing.presenter import ClosingPresenter
from desk_app.ui.closing.summaries_card import SummariesCard
from desk_app.ui.closing.tickets_card import TicketsCard
from desk_app.ui.closing.words import KEYS
from desk_app.ui.kit.banner import Banner
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.columns import Columns
from desk_app.ui.kit.scroll import ScrollPage
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk


class ClosingPage(QWidget):
    """S, P, R, N settle the chosen ticket, with Shift all the rest; Ctrl+Enter closes the day and sends it.

    A and Shift+A note absences, V and M cancellations, Ctrl+R reopens a closed day, O moves the doors, E sends again,
    Page Up and Page Down change the day.
    """

    def __init__(self, desk: Desk, publish: Callable[[str], None], send_again: Callable[[str], None]) -> None:
        super().__init__()
        self._desk = desk
        self._read: ClosingDay | None = None
        self.presenter = ClosingPresenter(desk, self, publish, send_again)
        self.forgotten = Banner(desk.look)
        self.tickets = TicketsCard(desk)
        self.booked = BookedCard(desk)
        self.close_card = CloseCard(desk)
        self.figures = FiguresCard(desk)
        self.doors = DoorsCard(desk)
        self.summaries = SummariesCard(desk)
        self._lay_out()
        self._connect()
        self._bind_keys()
        self.setFocusProxy(self.tickets)

    def _lay_out(self) -> None:
        left = _column(self.tickets, self.booked, self.summaries)
        right = _column(self.close_card, self.figures, self.doors, stretch=True)
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(*(SPACES["l"],) * 4)
        box.setSpacing(SPACES["m"])
        box.addWidget(self.forgotten)
        box.addWidget(Columns([(left, 3), (right, 2)]), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollPage(page))

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.day_read.connect(self._show)
        presenter.chosen.connect(self._show_choices)
        presenter.unsettled.connect(self._show_unsettled)
        presenter.unsettled_appointments.connect(self._show_unsettled_appointments)
        presenter.not_reopened.connect(self.close_card.reopening.refuse)
        self.tickets.settled.connect(presenter.settle)
        self.booked.missed.connect(presenter.missed)
        self.booked.cancelled.connect(presenter.cancelled)
        self.booked.all_missed.connect(presenter.all_missed)
        self.close_card.reopened.connect(presenter.reopen)
        self.close_card.close_asked.connect(presenter.close)
        self.doors.toggled.connect(presenter.toggle_hall)
        self.summaries.send_again.connect(presenter.send_again)
        self._desk.ticks.beat.connect(self._show_choices)

    def _bind_keys(self) -> None:
        presenter = self.presenter
        keys: dict[str, Callable[[], None]] = {
            "Ctrl+Return": presenter.close,
            "Ctrl+Enter": presenter.close,
            "Del": lambda: self.tickets.settle(None),
            "Backspace": lambda: self.tickets.settle(None),
            "A": self.booked.miss,
            "Shift+A": presenter.all_missed,
            "V": self._canceller(CancelledBy.VISITOR),
            "M": self._canceller(CancelledBy.SERVICE),
            "Ctrl+R": self.close_card.ask_reason,
            "O": presenter.toggle_hall,
            "E": presenter.send_again,
            "PgUp": lambda: presenter.move(-1),
            "PgDown": lambda: presenter.move(1),
        }
        for choice, key in KEYS.items():
            keys[key] = self._settler(choice)
            keys[f"Shift+{key}"] = self._rest_settler(choice)
        for sequence, act in keys.items():
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    def _settler(self, choice: Settlement) -> Callable[[], None]:
        return lambda: self.tickets.settle(choice)

    def _canceller(self, cancelled_by: CancelledBy) -> Callable[[], None]:
        return lambda: self.booked.cancel(cancelled_by)

    def _rest_settler(self, choice: Settlement) -> Callable[[], None]:
        return lambda: self.presenter.settle_rest(choice)

    def _show(self, read: ClosingDay) -> None:
        self._read = read
        self._show_choices()
        self.booked.show_day(read)
        self.figures.show_day(read)
        self.doors.show_day(read)
        self.summaries.show_day(read)
        self._show_forgotten(read)

    def _show_choices(self) -> None:
        read = self._read
        if read is not None:
            choices, was_here = self.presenter.choices, self.close_card.has_keyboard
            self.tickets.show_day(read.view, choices)
            self.close_card.show_day(read, sum(line.visit not in choices for line in read.view.open_lines))
            if was_here and not self.close_card.has_keyboard:
                self.tickets.setFocus()  # else Qt gives it to the key of the doors

    def _show_unsettled(self, visits: list[int]) -> None:
        self._desk.notices.warn(self.tr("%n ticket(s) have to be settled first.", "", len(visits)))
        self.tickets.table.choose(visits[0])
        self.tickets.setFocus()

    def _show_unsettled_appointments(self, lines: tuple[AppointmentLine, ...]) -> None:
        self._desk.notices.warn(self.tr("%n appointment(s) have to be settled first.", "", len(lines)))
        self.booked.table.choose(lines[0].appointment.id)
        self.booked.table.setFocus()

    def _show_forgotten(self, read: ClosingDay) -> None:
        """Offer the oldest day that nobody closed; from a past day, the way back to today."""
        go_to, formats = self.presenter.go_to, self._desk.formats
        if read.day != read.today:
            text = self.tr("You are looking at {day}.").format(day=formats.long_day(read.day))
            self.forgotten.say(
                Tone.ACCENT, text, action=self.tr("Back to today"), act=lambda: go_to(read.today), closable=False
            )
        elif read.unclosed:
            first = read.unclosed[0]
            text = self.tr("{day} was not closed.").format(day=formats.long_day(first))
            if len(read.unclosed) > 1:
                text = self.tr("%n days were not closed, the first one on {day}.", "", len(read.unclosed)).format(
                    day=formats.long_day(first)
                )
            self.forgotten.say(
                Tone.WARN, text, action=self.tr("Look at that day"), act=lambda: go_to(first), closable=False
            )
        else:
            self.forgotten.clear()


def _column(*cards: QWidget, stretch: bool = False) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACES["m"])
    for place, card in enumerate(cards):
        layout.addWidget(card, 0 if place or stretch else 1)
    if stretch:
        layout.addStretch(1)
    return column
