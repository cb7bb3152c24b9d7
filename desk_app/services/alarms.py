"""What deserves attention in the hall: waits near or over their threshold, holds too long, appointments late."""

from __future__ import annotations

from enum import StrEnum

from desk_app.domain.appointment import AppointmentState
from desk_app.domain.settings import Settings, ThresholdKey
from desk_app.domain.visit import State
from desk_app.services.readings import waited_ms
from desk_app.storage.appointments import AppointmentLine
from desk_app.storage.queue_readings import QueueLine


class Alarm(StrEnum):
    """How a duration stands to its threshold."""

    NONE = "none"
    NEAR = "near"
    OVER = "over"


def wait_alarm(waited: int, settings: Settings) -> Alarm:
    """How a wait in milliseconds stands: over beyond the most accepted (which is still within), near from the
    warning on."""
    if waited > settings.minutes_ms(ThresholdKey.WAIT_MAX_MINUTES):
        return Alarm.OVER
    return Alarm.NEAR if waited >= settings.minutes_ms(ThresholdKey.WAIT_WARN_MINUTES) else Alarm.NONE


def line_alarm(line: QueueLine, now: int, settings: Settings) -> Alarm:
    """How an open visit stands: its wait while it waits, the time spent on hold while it is."""
    if line.state is State.WAITING:
        return wait_alarm(waited_ms(line, now), settings)
    if line.state is State.ON_HOLD and now - line.since > settings.minutes_ms(ThresholdKey.HOLD_ALARM_MINUTES):
        return Alarm.OVER
    return Alarm.NONE


class Standing(StrEnum):
    """How an appointment of today stands, seen from the desk."""

    EXPECTED = "expected"
    LATE = "late"
    HERE = "here"
    SERVED = "served"
    LEFT = "left"
    UNCLOSED = "unclosed"
    VOID = "void"
    MISSED = "missed"
    CANCELLED = "cancelled"


_ENDED = {
    State.SERVED: Standing.SERVED,
    State.LEFT: Standing.LEFT,
    State.UNCLOSED: Standing.UNCLOSED,
    State.VOID: Standing.VOID,
}
_TOLD = {
    AppointmentState.MISSED: Standing.MISSED,
    AppointmentState.CANCELLED_BY_VISITOR: Standing.CANCELLED,
    AppointmentState.CANCELLED_BY_SERVICE: Standing.CANCELLED,
    AppointmentState.VOID: Standing.VOID,
}


def standing(line: AppointmentLine, now: int, settings: Settings) -> Standing:
    """Late beyond the tolerance (inclusive), or once the absence may be told; once here, as its visit ended."""
    booked = line.appointment
    if booked.state is AppointmentState.CHECKED_IN:
        return Standing.HERE if line.visit_state is None else _ENDED.get(State(line.visit_state), Standing.HERE)
    if booked.state is not AppointmentState.BOOKED:
        return _TOLD[booked.state]
    after = now - booked.booked_for
    tolerance = settings.minutes_ms(ThresholdKey.APPOINTMENT_TOLERANCE_MINUTES)
    late = after > tolerance or after >= settings.minutes_ms(ThresholdKey.APPOINTMENT_MISSED_AFTER_MINUTES)
    return Standing.LATE if late else Standing.EXPECTED
