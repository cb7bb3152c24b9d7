"""Numbers, durations, clock times and dates as people read them, in a language given, never guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QDate, QLocale

from desk_app.domain.localtime import local

NO_BREAK = "\u00a0"
UNKNOWN = "–"
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Formats:
    """How figures are written at one site: its language and its time zone (an IANA name)."""

    locale: QLocale
    timezone: str

    def duration(self, seconds: float | None) -> str:
        """A measured duration, to the nearest minute (half up): "11 min", "1 h 05"; never negative."""
        return UNKNOWN if seconds is None else _hours_minutes(int(half_up(max(0, seconds) / 60)))

    def elapsed(self, seconds: float | None) -> str:
        """A duration that is still running, in whole minutes gone by: "11 min", "1 h 05"; never negative."""
        return UNKNOWN if seconds is None else _hours_minutes(int(max(0, seconds) // 60))

    def seconds(self, seconds: float | None) -> str:
        """A short duration to the second: "0:45", "11:05"; never negative."""
        if seconds is None:
            return UNKNOWN
        minutes, rest = divmod(int(half_up(max(0, seconds))), 60)
        return f"{minutes}:{rest:02d}"

    def clock(self, at_ms: int | None) -> str:
        """The local time of a moment in UTC milliseconds: "09:42"."""
        if at_ms is None:
            return UNKNOWN
        moment = local(at_ms, self.timezone)
        return f"{moment:%H:%M}"

    def day(self, day: date | str) -> str:
        """A date, short: "lun. 23 nov."; takes a date or its ISO text."""
        return self._date(day, "ddd d MMM").replace(" ", NO_BREAK)

    def long_day(self, day: date | str) -> str:
        """A date in full: "lundi 23 novembre 2026"."""
        return self._date(day, "dddd d MMMM yyyy")

    def short_day(self, day: date | str) -> str:
        """A date in figures: "23/11/2026"."""
        return self._date(day, "dd/MM/yyyy")

    def month(self, day: date | str) -> str:
        """The month of a date: "novembre 2026"."""
        return self._date(day, "MMMM yyyy")

    def month_name(self, day: date) -> str:
        """The month of a date alone, as a title: "Novembre"."""
        return self.locale.standaloneMonthName(day.month).capitalize()

    def day_of(self, at_ms: int) -> str:
        """The local date of a moment in UTC milliseconds, short."""
        return self.day(local(at_ms, self.timezone).date())

    def number(self, value: float | None, decimals: int = 0) -> str:
        """A number with grouped thousands, rounded half up: "1 234", "12,5"."""
        if value is None:
            return UNKNOWN
        return self.locale.toString(float(half_up(value, decimals)), "f", decimals)

    def percent(self, part: float, whole: float, decimals: int = 0) -> str:
        """A share in per cent, rounded half up: "92 %"; a dash when the whole is nothing."""
        if not whole:
            return UNKNOWN
        exact = Decimal(str(part)) * 100 / Decimal(str(whole))
        shown = self.locale.toString(float(_rounded(exact, decimals)), "f", decimals)
        space = "\u202f" if self.locale.language() == QLocale.Language.French else ""
        return f"{shown}{space}%"

    def _date(self, day: date | str, pattern: str) -> str:
        when = date.fromisoformat(day) if isinstance(day, str) else day
        return self.locale.toString(QDate(when.year, when.month, when.day), pattern)


def as_read(value: object) -> str:
    """A detail of a sentence as people read it: a day in figures ("23/11/2026"), anything else as it is."""
    text = str(value)
    if _ISO_DAY.fullmatch(text):
        year, month, day = map(int, text.split("-"))
        when = QDate(year, month, day)
        return when.toString("dd/MM/yyyy") if when.isValid() else text
    return text


def half_up(value: float, decimals: int = 0) -> Decimal:
    """Round as people do on paper: 0.5 goes up, whatever the neighbour's parity."""
    return _rounded(Decimal(str(value)), decimals)


def _rounded(value: Decimal, decimals: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def _hours_minutes(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return f"{hours}{NO_BREAK}h{NO_BREAK}{rest:02d}" if hours else f"{rest}{NO_BREAK}min"
