"""Every declared register, by name. A new one adds itself here."""

from __future__ import annotations

from desk_app.domain.registers import actions, audits, calendar_steps, documents, incidents, meetings, trainings
from desk_app.domain.registers.model import Register

_ALL = (
    actions.REGISTER,
    documents.DOCUMENT,
    documents.SHEET,
    trainings.TRAINING,
    trainings.AUTHORISATION,
    incidents.REGISTER,
    meetings.MEETING,
    meetings.REVIEW,
    audits.AUDIT,
    audits.FINDING,
    trainings.COURSE,
    trainings.POST,
    calendar_steps.REGISTER,
)
REGISTERS: dict[str, Register] = {register.name: register for register in _ALL}
