"""The columns of a day's appointments."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desk_app.domain.appointment import AppointmentState
from desk_app.domain.text import folded
from desk_app.domain.visit import State
from desk_app.services.alarms import Standing
from desk_app.storage.appointments import AppointmentLine
from desk_app.ui.domain_words import STANDING_SIGNS, standing_words, state_words
from desk_app.ui.kit.table_model import Column
from desk_app.ui.runtime.formats import Formats

HIDDEN = "•••"


def appointment_columns(
    formats: Formats, label: Callable[[str], str], stands: Callable[[AppointmentLine], Standing]
) -> tuple[Column[AppointmentLine], ...]:
    """The columns; `label` names a service, `stands` tells how an appointment stands now."""
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
        Column(
            "service",
            translate("Appointments", "Service"),
            lambda line: service(line, label),
            stretch=True,
            spare_below=400,
        ),
        Column("minutes", translate("Appointments", "Length"), minutes, right=True, spare_below=520),
        Column(
            "state",
            translate("Appointments", "State"),
            lambda line: state(line, stands(line)),
            tone=lambda line: STANDING_SIGNS[stands(line)][1],
        ),
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


def state(line: AppointmentLine, stands: Standing) -> str:
    """Where the appointment stands; while the visitor is here, where the visit stands."""
    translate, (shape, _tone) = QCoreApplication.translate, STANDING_SIGNS[stands]
    if stands is Standing.HERE and line.visit_state is not None:
        word = state_words()[State(line.visit_state)]
    elif line.appointment.state is AppointmentState.CANCELLED_BY_VISITOR:
        word = translate("Appointments", "Cancelled by the visitor")
    elif line.appointment.state is AppointmentState.CANCELLED_BY_SERVICE:
        word = translate("Appointments", "Cancelled by us")
    else:
        word = standing_words()[stands]
    return f"{shape} {word}"


def matches(line: AppointmentLine, typed: str, formats: Formats, label: Callable[[str], str]) -> bool:
    """Whether each typed word is found in the time, the name or the service; accents and case do not matter."""
    whole = folded(f"{formats.clock(line.appointment.booked_for)} {name(line)} {service(line, label)}")
    return all(word in whole for word in folded(typed).split())
