"""The rows of today's appointments: time, who or what, how it stands; found by any of them."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.services.alarms import Standing, standing
from desk_app.services.readings import HallView
from desk_app.storage.appointments import AppointmentLine
from desk_app.ui.domain_words import STANDING_SIGNS, standing_words
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.keys import in_digits
from desk_app.ui.reception.finding import answers
from desk_app.ui.reception.words import interview_word
from desk_app.ui.runtime.formats import Formats

_TO_COME = frozenset({Standing.EXPECTED, Standing.LATE})


@dataclass(frozen=True, slots=True)
class AppointmentRow:
    """One appointment. A discreet one shows neither its service nor a name; `sought` is what finds it."""

    id: int
    time: str
    who: str
    service: str
    standing: Standing
    state: str
    tone: Tone
    discreet: bool
    sought: tuple[str, ...]

    @property
    def to_come(self) -> bool:
        """Whether somebody may still be checked in without going back on what was told."""
        return self.standing in _TO_COME


def appointment_rows(view: HallView, now: int, formats: Formats, typed: str = "") -> tuple[AppointmentRow, ...]:
    """Those still to come in the order of their times, then the others; only those that answer what was typed."""
    rows = [_row(line, view, now, formats) for line in view.appointments]
    typed = in_digits(typed)
    found = (row for row in rows if not typed.strip() or answers(row.sought, typed))
    return tuple(sorted(found, key=lambda row: not row.to_come))


def _row(line: AppointmentLine, view: HallView, now: int, formats: Formats) -> AppointmentRow:
    booked = line.appointment
    known = view.settings.service(booked.service)
    label = interview_word() if booked.discreet else known.label if known else booked.service
    name = line.person.name if line.person else ""
    stands = standing(line, now, view.settings)
    time, word = formats.clock(booked.booked_for), standing_words()[stands]
    shape, tone = STANDING_SIGNS[stands]
    return AppointmentRow(
        id=booked.id,
        time=time,
        who="" if booked.discreet else name,
        service=label,
        standing=stands,
        state=f"{shape} {word}",
        tone=tone,
        discreet=booked.discreet,
        sought=(time, time.replace(":", "h"), time.replace(":", ""), name, label, word),
    )
