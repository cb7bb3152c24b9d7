"""Dates: `2022-04-12`, `12/04/2022`, `12.4.22`, `20220412`, `mardi 12 avril 2022`, `April 12, 2022`."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

from desk_app.exchange.imports.moments.words import plain

_FIGURES = re.compile(r"(\d{1,4})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{1,4})")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th)?[ .-]+([^\W\d]+)\.?[ ,.-]+(\d{4}|\d{2})")
_MONTH_DAY_YEAR = re.compile(r"([^\W\d]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_WEEKDAY = re.compile(
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)\.?,? +(?=\d|[^\W\d]+\.? \d)"
)
_MONTHS = (
    ("janvier", "january", "janv", "jan"),
    ("fevrier", "february", "fevr", "fev", "feb"),
    ("mars", "march", "mar"),
    ("avril", "april", "avr", "apr"),
    ("mai", "may"),
    ("juin", "june", "jun"),
    ("juillet", "july", "juil", "jul"),
    ("aout", "august", "aug", "aou"),
    ("septembre", "september", "sept", "sep"),
    ("octobre", "october", "oct"),
    ("novembre", "november", "nov"),
    ("decembre", "december", "dec"),
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}


class Order(StrEnum):
    """How a date in figures is to be read when its year is not written first."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"
    YEAR_FIRST = "ymd"


def read_date(text: str, order: Order) -> date | None:
    """The date, or None when the text is none that exists. Two figures for the year mean 1970 to 2069."""
    told = plain(text)
    told = _WEEKDAY.sub("", told, count=1) if told[:1].isalpha() else told
    if found := _FIGURES.fullmatch(told):
        return _in_figures((found[1], found[2], found[3]), order)
    if found := _COMPACT.fullmatch(told):
        return _made(found[1], found[2], found[3])
    if found := _DAY_MONTH_YEAR.fullmatch(told):
        return _made(found[3], str(_MONTH.get(found[2], 0)), found[1])
    if found := _MONTH_DAY_YEAR.fullmatch(told):
        return _made(found[3], str(_MONTH.get(found[1], 0)), found[2])
    return None


def _in_figures(parts: tuple[str, str, str], order: Order) -> date | None:
    first, second, third = parts
    if len(first) >= 3 or order is Order.YEAR_FIRST:
        return _made(first, second, third)
    if order is Order.MONTH_FIRST:
        return _made(third, first, second)
    return _made(third, second, first)


def _made(year: str, month: str, day: str) -> date | None:
    if len(year) not in (2, 4) or len(day) > 2:
        return None
    number = int(year)
    if len(year) == 2:
        number += 2000 if number < 70 else 1900
    try:
        return date(number, int(month), int(day))
    except ValueError:
        return None
