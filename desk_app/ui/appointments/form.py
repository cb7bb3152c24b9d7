"""The form of an appointment: written and changed in place, by keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QDate, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateTimeEdit, QHBoxLayout, QWidget

from desk_app.domain.localtime import local, moment_ms
from desk_app.domain.settings import Settings
from desk_app.services.appointments import Booking
from desk_app.storage.appointments import AppointmentLine, Person
from desk_app.ui.kit.announce import announce
from desk_app.ui.kit.buttons import Button, Kind
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.columns import Columns
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.spin_edits import DateEdit, HourEdit, NumberEdit
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk

_LONGEST_NAME = 120
_FIRST_HOUR = 9
_QUARTER = 15


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form says: a new appointment when `appointment` is None."""

    appointment: int | None
    booking: Booking
    person: Person


class AppointmentForm(Card):
    """`written` carries a `Typed` at Enter; `left` says that the form was given up with Escape.

    `begun` tells that it is about another appointment now.
    """

    written = Signal(object)
    begun = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(" ")
        self._timezone = desk.formats.timezone
        self._clock = desk.clock
        self._appointment: int | None = None
        self.day = DateEdit(desk.formats.locale, local(desk.clock.now_ms(), self._timezone).date())
        self.hour = HourEdit()
        self.minutes = NumberEdit(5, 480, 20, suffix=self.tr(" min"))
        self.minutes.setSingleStep(5)
        self.service = QComboBox()
        self.name = LineEdit(_LONGEST_NAME)
        self.contact = LineEdit(_LONGEST_NAME)
        self.discreet = QCheckBox(self.tr("Discreet: neither the name nor the service is shown"))
        self.refusal = PlainLabel(role=Role.SMALL, tone=Tone.BAD, wrap=True)
        self.write = Button(desk.look, self.tr("Write"), kind=Kind.PRIMARY, icon="check")
        self.cancel = Button(desk.look, self.tr("Give up"), kind=Kind.FLAT)
        self._lay_out()
        self.write.clicked.connect(self._write)
        self.cancel.clicked.connect(self.left)

    def offer(self, settings: Settings) -> None:
        """Offer the services of the settings."""
        chosen = self.service.currentData()
        self.service.clear()
        for service in settings.offered:
            self.service.addItem(service.label, service.id)
        self.service.setCurrentIndex(max(0, self.service.findData(chosen)))

    def begin(self, day: str) -> None:
        """An empty form for a day, at the next quarter of an hour when the day is today."""
        self._appointment = None
        self._entitle(self.tr("New appointment"))
        self.day.setDate(_qdate(day))
        self.hour.setTime(self._next_time(day))
        self.name.clear()
        self.contact.clear()
        self.discreet.setChecked(False)
        self._welcome()

    def open(self, line: AppointmentLine) -> None:
        """The form of an appointment."""
        booked = line.appointment
        self._appointment = booked.id
        self._entitle(self.tr("Change the appointment"))
        moment = local(booked.booked_for, self._timezone)
        self.day.setDate(_qdate(moment.date().isoformat()))
        self.hour.setTime(QTime(moment.hour, moment.minute))
        self.minutes.setValue(booked.minutes)
        self.service.setCurrentIndex(self.service.findData(booked.service))
        self.name.setText(line.person.name if line.person else "")
        self.contact.setText(line.person.contact if line.person else "")
        self.discreet.setChecked(booked.discreet)
        self._welcome()

    def refuse(self, trouble: Trouble) -> None:
        """Say why it was not written; what was typed stays."""
        self._tell(sentence(trouble))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter writes, Escape gives up."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._write()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _next_time(self, day: str) -> QTime:
        now = local(self._clock.now_ms(), self._timezone)
        minute = (now.hour * 60 + now.minute) // _QUARTER * _QUARTER + _QUARTER
        later_today = day == now.date().isoformat() and _FIRST_HOUR * 60 < minute < 24 * 60
        return QTime(minute // 60, minute % 60) if later_today else QTime(_FIRST_HOUR, 0)

    def _tell(self, refusal: str) -> None:
        self.refusal.setText(refusal)
        announce(self.refusal, refusal)

    def _welcome(self) -> None:
        self.refusal.setText("")
        self.hour.setFocus()
        self.hour.setSelectedSection(QDateTimeEdit.Section.HourSection)  # Qt stays at the minutes typed before
        self.begun.emit()

    def _entitle(self, title: str) -> None:
        self.title.setText(title.upper())
        self.title.setAccessibleName(title)

    def typed(self) -> Typed:
        """What the form says now."""
        booking = Booking(
            booked_for=moment_ms(self.day.day.isoformat(), self.hour.minute, self._timezone),
            service=self.service.currentData(),
            minutes=self.minutes.value(),
            discreet=self.discreet.isChecked(),
        )
        return Typed(self._appointment, booking, Person(self.name.value, self.contact.value))

    def _write(self) -> None:
        typed = self.typed()
        booking = typed.booking
        if self._appointment is None and booking.booked_for + booking.minutes * 60_000 < self._clock.now_ms():
            self._tell(self.tr("This time is past. Give a later one, or log an arrival at the reception."))
            return
        self.written.emit(typed)

    def _lay_out(self) -> None:
        fields = (
            (FormField(self.tr("Day"), self.day), FormField(self.tr("Time"), self.hour)),
            (FormField(self.tr("Service"), self.service), FormField(self.tr("Length"), self.minutes)),
            (FormField(self.tr("Name"), self.name),),
            (FormField(self.tr("Contact"), self.contact, hint=self.tr("Telephone or e-mail, only if needed.")),),
        )
        for row in fields:
            self.body.addWidget(Columns([(field, 1) for field in row]))
        self.body.addWidget(self.discreet)
        self.body.addWidget(self.refusal)
        buttons = QHBoxLayout()
        buttons.addWidget(self.write)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.body.addStretch(1)
        self._chain((self.day, self.hour, self.service, self.minutes, self.name, self.contact, self.discreet))

    def _chain(self, order: tuple[QWidget, ...]) -> None:
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)


def _qdate(day: str) -> QDate:
    told = date.fromisoformat(day)
    return QDate(told.year, told.month, told.day)
