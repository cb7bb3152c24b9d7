"""The columns of a day's appointments."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desk_app.domain.appointment import AppointmentState
from desk_app.domain.text import folded
from desk_app.storage.appointments import AppointmentLine
from desk_app.ui.domain_words import appointment_words, state_words
from desk_app.ui.kit.badge import SHAPES
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.table_model import Column
from desk_app.ui.runtime.formats import Formats

_TONES = {
    AppointmentState.CHECKED_IN: Tone.GOOD,
    AppointmentState.MISSED: Tone.BAD,
    AppointmentState.BOOKED: Tone.ACCENT,
}
HIDDEN = "•••"


def appointment_columns(formats: Formats, label: Callable[[str], str]) -> tuple[Column[AppointmentLine], ...]:
    """The columns; `label` names a service."""
    translate = QCoreApplication.translate

    def minutes(line: AppointmentLine) -> str:
        return formats.duration(line.appointment.minutes * 60)

    return (
        Column(
            "hour",
            translate("Appointments", "Time"),
            lambda line: formats.clock(line.appointment.booked_for),
            sort=lambda line: line.appointment.booked_for,
            right=True,
            strong=True,
        ),
        Column("name", translate("Appointments", "Name"), name, stretch=True),
        Column("service", translate("Appointments", "Service"), lambda line: service(line, label), stretch=True),
        Column("minutes", translate("Appointments", "Length"), minutes, right=True),
        Column("state", translate("Appointments", "State"), state, tone=tone),
    )


def name(line: AppointmentLine) -> str:
    """The visitor's name; that of a discreet appointment is only read in its form."""
    if line.appointment.discreet:
        return HIDDEN
    return line.person.name if line.person else ""


def service(line: AppointmentLine, label: Callable[[str], str]) -> str:
    """The service, or the neutral word of a discreet appointment."""
    if line.appointment.discreet:
        return QCoreApplication.translate("Appointments", "Interview")
    return label(line.appointment.service)


def state(line: AppointmentLine) -> str:
    """Where the appointment stands; once the visitor is here, where the visit stands."""
    if line.visit_state is not None:
        words = next(word for code, word in state_words().items() if code == line.visit_state)
    else:
        words = appointment_words()[line.appointment.state]
    return f"{SHAPES[tone(line)]} {words}"


def tone(line: AppointmentLine) -> Tone:
    """The colour of the state."""
    return _TONES.get(line.appointment.state, Tone.NEUTRAL)


def matches(line: AppointmentLine, typed: str, formats: Formats, label: Callable[[str], str]) -> bool:
    """Whether each typed word is found in the time, the name or the service; accents and case do not matter."""
    whole = folded(f"{formats.clock(line.appointment.booked_for)} {name(line)} {service(line, label)}")
    return all(word in whole for word in folded(typed).split())
