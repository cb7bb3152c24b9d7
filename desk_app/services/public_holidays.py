"""The public holidays of a French department: the only place that knows the library which tells them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

ALSACE_MOSELLE = frozenset({"57", "67", "68"})
OVERSEAS = frozenset({"971", "972", "973", "974", "976"})
_ALSACE = "6AE"
_GOOD_FRIDAY = "Vendredi saint"
# The library leaves out the Whit Mondays of the first years of the solidarity day: worked, and holidays all the same.
_WHIT_MONDAYS = frozenset({date(2005, 5, 16), date(2006, 6, 5), date(2007, 5, 28)})
# Local custom in the Antilles, not days off by the law (Code du travail L3133-1, decree 83-1003).
_CUSTOMS = frozenset({"Mi-Carême", _GOOD_FRIDAY, "Fête de Victor Schoelcher"})


class PublicHolidays:
    """The eleven national holidays and those of one department; called with a day, tells whether it is one.

    `department` is its number as in a postcode ("92", "2A", "974"), empty for anywhere in metropolitan France.
    `good_friday` tells whether Good Friday counts in Alsace-Moselle, where it depends on the commune having a
    Protestant temple or a mixed church.
    """

    def __init__(self, department: str = "", *, good_friday: bool = True) -> None:
        self._department = department
        self._good_friday = good_friday
        self._told: HolidayBase | None = None

    def __call__(self, day: date) -> bool:
        return bool(self.name(day))

    def name(self, day: date) -> str:
        """The French name of the holiday, empty on any other day."""
        if day in _WHIT_MONDAYS:
            return "Lundi de Pentecôte"
        return "; ".join(name for name in self._library().get_list(day) if self._is_kept(name))

    def _is_kept(self, name: str) -> bool:
        if self._department in ALSACE_MOSELLE:
            return self._good_friday or name != _GOOD_FRIDAY
        return name not in _CUSTOMS

    def _library(self) -> HolidayBase:
        """The library's own calendar, which works a year out when one of its days is asked for."""
        if self._told is None:
            from holidays.countries.france import France  # 0.1 s, for whoever counts days

            self._told = France(subdiv=self._subdivision(), language="fr")  # type: ignore[no-untyped-call]
        return self._told

    def _subdivision(self) -> str | None:
        if self._department in {"67", "68"}:
            return _ALSACE
        return self._department if self._department in ALSACE_MOSELLE | OVERSEAS else None


def public_holidays(department: str = "", *, good_friday: bool = True) -> Callable[[date], bool]:
    """Whether a day is a public holiday in that department."""
    return PublicHolidays(department, good_friday=good_friday)
