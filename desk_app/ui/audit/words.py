"""The words of periods: their names, and where they stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.services.quality.periods_reading import PeriodLine
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.table_model import Column
from desk_app.ui.runtime.formats import Formats


def name_of(line: PeriodLine, formats: Formats) -> str:
    """A month or a year as people say it."""
    if line.is_year:
        return QCoreApplication.translate("Audit", "Year {year}").format(year=line.period)
    name = formats.month(line.first)
    return name[:1].upper() + name[1:]


def state_of(line: PeriodLine, formats: Formats) -> str:
    """Where a period stands, with a sign."""
    translate = QCoreApplication.translate
    if line.frozen is not None:
        return translate("Audit", "✓ closed on {day}").format(day=formats.short_day(line.frozen.day))
    return translate("Audit", "○ to be closed") if line.over else translate("Audit", "– running")


def period_columns(formats: Formats) -> tuple[Column[PeriodLine], ...]:
    """One line a period."""
    translate = QCoreApplication.translate
    return (
        Column[PeriodLine](
            "period",
            translate("Audit", "Period"),
            lambda line: name_of(line, formats),
            stretch=True,
        ),
        Column[PeriodLine]("state", translate("Audit", "State"), lambda line: state_of(line, formats), tone=_tone),
        Column[PeriodLine]("amendments", translate("Audit", "Amendments"), lambda line: _amendments(line), right=True),
    )


def _tone(line: PeriodLine) -> Tone:
    if line.frozen is not None:
        return Tone.GOOD
    return Tone.WARN if line.over else Tone.NEUTRAL


def _amendments(line: PeriodLine) -> str:
    return str(len(line.frozen.amendments)) if line.frozen and line.frozen.amendments else ""
