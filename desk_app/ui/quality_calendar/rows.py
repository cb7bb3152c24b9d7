"""A step of the year in words: its months, how it stands, what proves it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desk_app.domain.quality_calendar import Standing
from desk_app.services.quality_calendar.reading import StepLine
from desk_app.ui.kit.badge import SHAPES
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.table_model import Column
from desk_app.ui.quality_words import said
from desk_app.ui.runtime.formats import Formats

TONES = {
    Standing.DONE: Tone.GOOD,
    Standing.NOW: Tone.WARN,
    Standing.LATE: Tone.BAD,
    Standing.TO_COME: Tone.NEUTRAL,
    Standing.BEFORE: Tone.NEUTRAL,
}


def standing_words() -> Mapping[Standing, str]:
    """How a step stands."""
    translate = QCoreApplication.translate
    return {
        Standing.DONE: translate("QualityCalendar", "done"),
        Standing.NOW: translate("QualityCalendar", "to do now"),
        Standing.LATE: translate("QualityCalendar", "late"),
        Standing.TO_COME: translate("QualityCalendar", "to come"),
        Standing.BEFORE: translate("QualityCalendar", "before the records"),
    }


def columns(formats: Formats) -> tuple[Column[StepLine], ...]:
    """The columns of the calendar."""
    translate = QCoreApplication.translate
    return (
        Column[StepLine]("when", translate("QualityCalendar", "When"), lambda line: when_of(line, formats)),
        Column[StepLine](
            "step",
            translate("QualityCalendar", "Step"),
            lambda line: said(line.step.title, formats),
            stretch=True,
            strong=True,
        ),
        Column[StepLine](
            "standing", translate("QualityCalendar", "State"), standing_of, tone=lambda line: TONES[line.standing]
        ),
        Column[StepLine](
            "proof", translate("QualityCalendar", "Proof"), lambda line: proof_of(line, formats), spare_below=700
        ),
    )


def when_of(line: StepLine, formats: Formats) -> str:
    """Its months, or the day it was moved to."""
    if line.moved:
        return QCoreApplication.translate("QualityCalendar", "for {day}").format(day=formats.short_day(line.last))
    first, last = formats.month_name(line.first), formats.month_name(line.last)
    return first if first == last else f"{first} – {last}"


def standing_of(line: StepLine) -> str:
    """How it stands, with its shape."""
    return f"{SHAPES[TONES[line.standing]]} {standing_words()[line.standing]}"


def proof_of(line: StepLine, formats: Formats) -> str:
    """The day and the number of what proves it, or that an agent said so."""
    translate = QCoreApplication.translate
    if not line.proofs:
        told = translate("QualityCalendar", "said to be done on {day}")
        return told.format(day=formats.short_day(line.done)) if line.done is not None else ""
    first, *more = line.proofs
    day = formats.short_day(first.day)
    text = translate("QualityCalendar", "{day} · no. {number}").format(day=day, number=first.number)
    return f"{text if first.number else day}{f' (+{len(more)})' if more else ''}"
