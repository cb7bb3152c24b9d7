"""The appointments of the day that nobody settled yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.appointment import CancelledBy
from desk_app.domain.settings import Settings
from desk_app.services.alarms import Standing, standing
from desk_app.services.closing_day import ClosingDay
from desk_app.storage.appointments import AppointmentLine
from desk_app.ui.closing.words import interview_word
from desk_app.ui.domain_words import STANDING_SIGNS, standing_words
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.heights import height_of
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk

_MOST_ROWS = 5
_HIDDEN = "•••"


class BookedCard(Card):
    """`missed` names one whose visitor did not come, `cancelled` one given up and by whom; `all_missed` all overdue."""

    missed = Signal(object)
    cancelled = Signal(object, object)
    all_missed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Appointments still expected"))
        self._desk = desk
        self._settings: Settings | None = None
        self._now = 0
        self.model = TableModel(desk.look, self._columns(), lambda line: line.appointment.id)
        self.table = Table(desk.look, self.model, self.tr("Appointments still expected"))
        self.one = KeyButton("A", self.tr("Did not come"))
        self.by_visitor = KeyButton("V", self.tr("Cancelled by the visitor"))
        self.by_town = KeyButton("M", self.tr("Cancelled by us"))
        self.all = KeyButton("⇧A", self.tr("Those overdue did not come"))
        self.one.clicked.connect(self.miss)
        self.by_visitor.clicked.connect(lambda: self.cancel(CancelledBy.VISITOR))
        self.by_town.clicked.connect(lambda: self.cancel(CancelledBy.SERVICE))
        self.all.clicked.connect(self.all_missed)
        keys = QWidget()
        flow = FlowLayout(keys, gap=SPACES["s"])
        for button in (self.one, self.by_visitor, self.by_town, self.all):
            flow.addWidget(button)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(keys)
        desk.look.changed.connect(self._fit)
        self._fit()

    def show_day(self, read: ClosingDay) -> None:
        """Show those of a day; the card is only there when there are any."""
        self._settings = read.view.settings
        self._now = read.view.now
        booked = read.view.booked
        self.setVisible(bool(booked))
        self.model.set_rows(booked)
        self._fit()
        self.set_aside(self.tr("%n to settle", "", len(read.unsettled)) if read.unsettled else "")
        self.all.setEnabled(bool(read.overdue))
        if booked and self.table.current() is None:
            self.table.choose(booked[0].appointment.id)

    def miss(self) -> None:
        """Note the absence of the chosen one."""
        line = self.table.current()
        if line is not None:
            self.missed.emit(line)

    def cancel(self, cancelled_by: CancelledBy) -> None:
        """Note that the chosen one was given up."""
        line = self.table.current()
        if line is not None:
            self.cancelled.emit(line, cancelled_by)

    def _columns(self) -> tuple[Column[AppointmentLine], ...]:
        formats, translate = self._desk.formats, QCoreApplication.translate
        return (
            Column(
                "hour",
                translate("Closing", "Time"),
                lambda line: formats.clock(line.appointment.booked_for),
                right=True,
                strong=True,
            ),
            Column("name", translate("Closing", "Name"), _name, stretch=True),
            Column("service", translate("Closing", "Service"), self._service, stretch=True),
            Column("state", translate("Closing", "State"), self._state, tone=self._tone),
        )

    def _service(self, line: AppointmentLine) -> str:
        if line.appointment.discreet or self._settings is None:
            return interview_word()
        known = self._settings.service(line.appointment.service)
        return known.label if known else line.appointment.service

    def _state(self, line: AppointmentLine) -> str:
        stands = self._stands(line)
        return f"{STANDING_SIGNS[stands][0]} {standing_words()[stands]}"

    def _tone(self, line: AppointmentLine) -> Tone:
        return STANDING_SIGNS[self._stands(line)][1]

    def _stands(self, line: AppointmentLine) -> Standing:
        """As on every other page."""
        assert self._settings is not None
        return standing(line, self._now, self._settings)

    def _fit(self) -> None:
        self.table.setMinimumWidth(self._desk.look.theme.px(420))
        self.table.setFixedHeight(height_of(self.table, min(_MOST_ROWS, max(1, len(self.model.rows)))))


def _name(line: AppointmentLine) -> str:
    if line.appointment.discreet:
        return _HIDDEN
    return line.person.name if line.person else ""
