"""One cell to a moment: a date and time, an instant with its offset, or the time of a day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import TypeAlias

from desk_app.exchange.imports.moments.clocks import read_clock, since_midnight
from desk_app.exchange.imports.moments.dates import Order, read_date
from desk_app.exchange.imports.moments.words import text_of
from desk_app.exchange.tables import Cell

Moment: TypeAlias = datetime | timedelta
"""An aware datetime is an instant, a naive one local, a timedelta the time of a day."""

_ISO = re.compile(
    r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,9}))?\s*(Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?"
)
_SPLIT = re.compile(r"(.*\d)(?:\s*,\s*|\s+à\s+|\s+at\s+|\s*T\s*|\s+-\s+|\s+)(\d{1,2}\s*[:hH].*)", re.IGNORECASE)
_ZONE = re.compile(
    r"(.*\d(?:\s*[ap]\.?m\.?)?)\s+(?:(?P<named>CET|CEST|UTC|GMT)|(?:UTC|GMT)\s*"
    r"(?P<sign>[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?)",
    re.IGNORECASE,
)
_HOURS = {"UTC": 0, "GMT": 0, "CET": 1, "CEST": 2}
_FARTHEST = 14
_SLOT = re.compile(r"(?:de\s+)?(.*\d[hH:][\d:]*)\s*(?:-|–|—|/|>|à|to)\s*\d{1,2}\s*[hH:][\d:]*", re.IGNORECASE)
_UTC = ("Z", "z", "UTC", "GMT")
_NUMBER = re.compile(r"-?\d{1,15}(?:[.,]\d{1,12})?")
_SERIAL_START = {"excel": datetime(1899, 12, 30), "excel1904": datetime(1904, 1, 1)}  # noqa: DTZ001 - local times
LONGEST_TEXT = 64
"""Longer cells are no dates; patterns would take long to say so."""
_MAX_SERIAL = 2_958_466  # the year 10000
_MAX_UNIX_S = 253_402_300_800
KEYWORDS = frozenset({"auto", "iso", "unix", "unix_ms", "excel", "excel1904"})


@dataclass(frozen=True, slots=True)
class MomentReader:
    """Reads cells by the formats given (strptime patterns or `KEYWORDS`), else by what they look like."""

    formats: tuple[str, ...] = ()
    order: Order = Order.DAY_FIRST
    slots: bool = False
    """Whether `09:00 - 10:00` stands for its beginning."""

    def moment(self, cell: Cell) -> Moment | None:
        """What the cell tells, or None when it cannot be read."""
        native = _native(cell)
        if native is not None:
            return native
        text = text_of(cell)
        if len(text) > LONGEST_TEXT:
            return None
        if self.slots and (slot := _SLOT.fullmatch(text)):
            text = slot[1].strip()
        told = (_by_format(cell, text, written, self.order) for written in self.formats or ("auto",))
        return next((moment for moment in told if moment is not None), None)

    def day(self, cell: Cell) -> date | None:
        """The date that the cell tells, with or without a time; None when it tells none."""
        if isinstance(cell, date):
            return cell.date() if isinstance(cell, datetime) else cell
        told = self.moment(cell)
        if isinstance(told, datetime):
            return told.date()
        return None if self.formats or len(text_of(cell)) > LONGEST_TEXT else read_date(text_of(cell), self.order)


def _native(cell: Cell) -> Moment | None:
    if isinstance(cell, datetime):
        return cell
    if isinstance(cell, date):
        return datetime.combine(cell, time())
    if isinstance(cell, time):
        return since_midnight(cell)
    return cell if isinstance(cell, timedelta) and timedelta() <= cell <= timedelta(days=1) else None


def _auto(cell: Cell, text: str, order: Order) -> Moment | None:
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _serial(text, "excel")
    clock = read_clock(text)
    return clock if clock is not None else _iso(text) or _date_and_clock(text, order)


def _date_and_clock(text: str, order: Order) -> datetime | None:
    """A date alone is no moment: midnight would be an invention."""
    zoned = _ZONE.fullmatch(text)
    if zoned is not None:
        local, offset = _date_and_clock(zoned[1], order), _offset(zoned)
        return None if local is None or offset is None else local.replace(tzinfo=offset)
    parts = _SPLIT.fullmatch(text)
    if parts is None:
        return None
    day, clock = read_date(parts[1], order), read_clock(parts[2])
    return None if day is None or clock is None else _shifted(datetime.combine(day, time()), clock)


def _offset(zoned: re.Match[str]) -> timezone | None:
    """What `UTC+2`, `GMT-0330` or `CEST` after a time stands for, as web forms write it."""
    if zoned["named"]:
        return timezone(timedelta(hours=_HOURS[zoned["named"].upper()]))
    hours, minutes = int(zoned["hours"]), int(zoned["minutes"] or 0)
    if hours > _FARTHEST or minutes > 59:
        return None
    span = timedelta(hours=hours, minutes=minutes)
    return timezone(-span if zoned["sign"] == "-" else span)


def _shifted(start: datetime, span: timedelta) -> datetime | None:
    try:
        return start + span
    except OverflowError:
        return None


def _iso(text: str) -> datetime | None:
    told = _ISO.fullmatch(text)
    if told is None:
        return None
    day, clock, fraction, offset = told.groups()
    zone = "+00:00" if offset in _UTC else offset or ""
    try:
        whole = datetime.fromisoformat(f"{day}T{clock}{zone}")
    except ValueError:
        return None
    return whole + timedelta(milliseconds=int((fraction or "0").ljust(3, "0")[:3]))


def _by_format(cell: Cell, text: str, written: str, order: Order) -> Moment | None:
    if written == "auto":
        return _auto(cell, text, order)
    if written == "iso":
        return _iso(text) or _date_and_clock(text, Order.YEAR_FIRST)
    if written in ("unix", "unix_ms"):
        return _unix(text, 1000 if written == "unix_ms" else 1)
    if written in _SERIAL_START:
        return _serial(text, written)
    return _by_pattern(text, written)


def _by_pattern(text: str, written: str) -> Moment | None:
    try:
        told = datetime.strptime(text, written)  # noqa: DTZ007 - local unless the pattern has %z
    except ValueError:
        return None
    if any(mark in written for mark in ("%d", "%j", "%x", "%c")):
        return told
    return since_midnight(told.time())


def _number(text: str) -> float | None:
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


def _unix(text: str, per_second: int) -> datetime | None:
    number = _number(text)
    if number is None or not 0 <= number < _MAX_UNIX_S * per_second:
        return None
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=round(number * 1000 / per_second))


def _serial(text: str, system: str) -> Moment | None:
    """A workbook's number: days since its origin, or below 1 a time of the day; to the millisecond."""
    number = _number(text)
    if number is None or not 0 <= number < _MAX_SERIAL:
        return None
    span = timedelta(milliseconds=round(number * 86_400_000))
    return span if number < 1 else _shifted(_SERIAL_START[system], span)
