"""The public holidays of a French department, as the laws in force since 1983 tell them.

Sources: Code du travail, L3133-1 (the eleven of everywhere), L3134-13 (Alsace-Moselle) and L3422-2 (the abolition of
slavery overseas, with decree 83-1003). Local customs, which are no days off by the law, are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache

ALSACE_MOSELLE = frozenset({"57", "67", "68"})
_EVERYWHERE = {
    (1, 1): "Jour de l'an",
    (5, 1): "Fête du Travail",
    (5, 8): "Fête de la Victoire",
    (7, 14): "Fête nationale",
    (8, 15): "Assomption",
    (11, 1): "Toussaint",
    (11, 11): "Armistice",
    (12, 25): "Noël",
}
_DAYS_AFTER_EASTER = {1: "Lundi de Pâques", 39: "Ascension", 50: "Lundi de Pentecôte"}
_ABOLITION = {"971": (5, 27), "972": (5, 22), "973": (6, 10), "974": (12, 20), "976": (4, 27)}
OVERSEAS = frozenset(_ABOLITION)
_GOOD_FRIDAY = "Vendredi saint"


class PublicHolidays:
    """The eleven national holidays and those of one department; called with a day, tells whether it is one.

    `department` is its number as in a postcode ("92", "2A", "974"), empty for anywhere in metropolitan France.
    `good_friday` tells whether Good Friday counts in Alsace-Moselle, where it depends on the commune having a
    Protestant temple or a mixed church.
    """

    def __init__(self, department: str = "", *, good_friday: bool = True) -> None:
        self._department = department
        self._good_friday = good_friday

    def __call__(self, day: date) -> bool:
        return day in _year(day.year, self._department, self._good_friday)

    def name(self, day: date) -> str:
        """The French name of the holiday, of both where two meet; empty on any other day."""
        return _year(day.year, self._department, self._good_friday).get(day, "")


def public_holidays(department: str = "", *, good_friday: bool = True) -> Callable[[date], bool]:
    """Whether a day is a public holiday in that department."""
    return PublicHolidays(department, good_friday=good_friday)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher."""
    century, of_century = divmod(year, 100)
    leaps, left = divmod(century, 4)
    moon = (19 * (year % 19) + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    fours, ones = divmod(of_century, 4)
    weekday = (32 + 2 * left + 2 * fours - moon - ones) % 7
    late = (year % 19 + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=256)
def _year(year: int, department: str, good_friday: bool) -> Mapping[date, str]:
    named: dict[date, list[str]] = {}
    for day, name in _of_year(year, department):
        if name != _GOOD_FRIDAY or good_friday:
            named.setdefault(day, []).append(name)
    return {day: "; ".join(sorted(names)) for day, names in named.items()}


def _of_year(year: int, department: str) -> Iterator[tuple[date, str]]:
    sunday = easter(year)
    yield from ((date(year, month, day), name) for (month, day), name in _EVERYWHERE.items())
    yield from ((sunday + timedelta(days=after), name) for after, name in _DAYS_AFTER_EASTER.items())
    if department in ALSACE_MOSELLE:
        yield sunday - timedelta(days=2), _GOOD_FRIDAY
        yield date(year, 12, 26), "Saint-Étienne"
    if department in OVERSEAS:
        yield date(year, *_ABOLITION[department]), "Abolition de l'esclavage"
