"""Durations: a number in a stated unit, `0:03:25`, `12 min 30`, `1 h 05`, `PT3M25S`, a workbook's span."""

from __future__ import annotations

import re
from datetime import time, timedelta
from enum import StrEnum

from desk_app.exchange.imports.moments.clocks import since_midnight
from desk_app.exchange.imports.moments.words import plain, text_of
from desk_app.exchange.tables import Cell

_NUMBER = re.compile(r"[+-]?\d{1,15}(?:[.,]\d{1,9})?")
_COLONS = re.compile(r"([+-]?)(\d{1,6}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,6}))?)?")
_WORD = re.compile(r"(\d{1,6})\s*([a-z']*)")
_NAMED = {
    "h": ("h", "hr", "hrs", "heure", "heures", "hour", "hours"),
    "m": ("m", "mn", "min", "mins", "minute", "minutes", "'"),
    "s": ("s", "sec", "secs", "seconde", "secondes", "second", "seconds", "''"),
}
_WORTH = {"h": 3600, "m": 60, "s": 1}
_UNIT = {word: letter for letter, words in _NAMED.items() for word in words}
_NEXT = {"": None, "h": "m", "m": "s", "s": None}


class Unit(StrEnum):
    """What a number of a duration counts; the clock-like ones say what `12:30` means."""

    MILLISECONDS = "ms"
    SECONDS = "s"
    MINUTES = "min"
    HOURS = "h"
    DAYS = "d"
    HOURS_MINUTES = "h:min"
    MINUTES_SECONDS = "min:s"


_SECONDS = {Unit.MILLISECONDS: 0.001, Unit.SECONDS: 1, Unit.MINUTES: 60, Unit.HOURS: 3600, Unit.DAYS: 86_400}
_LONGEST_S = 366 * 86_400
_LONGEST_TEXT = 64


def read_duration(cell: Cell, unit: Unit) -> timedelta | None:
    """The duration, to the millisecond; None when the cell tells none. A negative one is kept as it is."""
    if isinstance(cell, timedelta):
        return cell
    if isinstance(cell, time):
        return since_midnight(cell)
    text = text_of(cell)
    if len(text) > _LONGEST_TEXT:
        return None
    if _NUMBER.fullmatch(text):
        return _of_seconds(float(text.replace(",", ".")) * _SECONDS.get(unit, 60))
    shown = _with_colons(text, unit)
    return _in_words(plain(text)) if shown is None else shown


def _of_seconds(seconds: float) -> timedelta | None:
    return timedelta(milliseconds=round(seconds * 1000)) if abs(seconds) <= _LONGEST_S else None


def _with_colons(text: str, unit: Unit) -> timedelta | None:
    told = _COLONS.fullmatch(text)
    if told is None:
        return None
    first, second = int(told[2]), int(told[3])
    if second > 59 or (told[4] and int(told[4]) > 59):
        return None
    if told[4] is not None:
        fraction = int((told[5] or "0").ljust(3, "0")[:3]) / 1000
        seconds: float = first * 3600 + second * 60 + int(told[4]) + fraction
    else:
        seconds = (first * 60 + second) * (1 if unit is Unit.MINUTES_SECONDS else 60)
    span = _of_seconds(seconds)
    return -span if span is not None and told[1] == "-" else span


def _in_words(text: str) -> timedelta | None:
    """Numbers with their units, largest first; a last number without one counts the unit below (`1 h 05`)."""
    text = text.removeprefix("pt")
    if not text or _WORD.sub("", text).strip():
        return None
    seconds, unit = 0, ""
    for number, word in _WORD.findall(text):
        told = _UNIT.get(word) if word else _NEXT[unit]
        if told is None or (unit and _WORTH[told] >= _WORTH[unit]):
            return None
        unit = told
        seconds += int(number) * _WORTH[unit]
    return _of_seconds(seconds)
