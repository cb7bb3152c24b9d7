"""The words, numbers and dates of documents in one language; Qt's translations end where Qt does."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, Protocol

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal, format_percent

from desk_app.domain.figures.model import Share
from desk_app.domain.statistics import round_half_up

LANGUAGES = ("fr", "en")


class Say(Protocol):
    """A text by its key, its values put in."""

    def __call__(self, key: str, /, **values: str) -> str: ...


@dataclass(frozen=True, slots=True)
class Texts:
    """A catalogue and the habits of its language. A key that is not in the catalogue is a KeyError."""

    catalogue: dict[str, Any]

    @classmethod
    def load(cls, folder: Path, language: str) -> Texts:
        """Read `<folder>/<language>.toml`."""
        return cls(tomllib.loads((folder / f"{language}.toml").read_text("utf-8")))

    @property
    def locale(self) -> str:
        """The locale of numbers and dates, such as fr_FR."""
        return str(self.catalogue["locale"])

    @property
    def none(self) -> str:
        """What stands for a figure that does not exist."""
        return str(self.catalogue["none"])

    def __call__(self, key: str, **values: str) -> str:
        """The text with its values put in."""
        return str(self.catalogue["texts"][key]).format(**values)

    def word(self, kind: str, code: str) -> str:
        """The word of a code in a table of the catalogue."""
        return str(self.catalogue[kind][code])

    def of(self, kind: str) -> Say:
        """The texts of a table of the catalogue, with their values put in."""

        def say(key: str, /, **values: str) -> str:
            return self.word(kind, key).format(**values)

        return say

    @property
    def language(self) -> str:
        """The language of the frameworks' own words: fr or en."""
        return self.locale[:2]

    def has_word(self, kind: str, code: str) -> bool:
        """Whether the catalogue has a word for the code."""
        return code in self.catalogue[kind]

    def definitions(self) -> dict[str, tuple[str, str]]:
        """For the code of each figure, its name as it leads a definition, and what it is."""
        names, told = self.catalogue["names"], self.catalogue["definitions"]
        lead = str(self.catalogue["definition"])
        return {code: (lead.format(name=names[code]), str(definition)) for code, definition in told.items()}

    def number(self, value: int) -> str:
        """1234 as the language groups it."""
        return str(format_decimal(value, locale=self.locale))

    def minutes(self, seconds: float | None) -> str:
        """Seconds as minutes with one decimal, without unit: 11,3."""
        if seconds is None:
            return self.none
        value = round_half_up(Fraction(seconds) / 60, 1)
        return str(format_decimal(value, "#,##0.0", locale=self.locale)).replace("-", "\u2212")

    def long_minutes(self, seconds: float | None) -> str:
        """The same with its unit; without decimal when it has none: 20 min."""
        if seconds is None:
            return self.none
        whole = seconds % 60 == 0
        value = self.number(int(seconds // 60)) if whole else self.minutes(seconds)
        return str(self.catalogue["minutes"]).format(value=value)

    def percent(self, share: Share, decimals: int = 0) -> str:
        """A share in percents, rounded half-up."""
        percent = share.percent(decimals)
        return self.none if percent is None else self._percent(percent, decimals)

    def exact_percent(self, share: Fraction | float, decimals: int = 1) -> str:
        """A share (0 to 1) in percent with so many decimals, rounded half-up."""
        return self._percent(round_half_up(Fraction(share) * 100, decimals), decimals)

    def signed(self, value: Decimal) -> str:
        """A difference with its sign: +2,3 or −1,0."""
        return str(format_decimal(value, "+#,##0.0;-#,##0.0", locale=self.locale)).replace("-", "\u2212")

    def decimal(self, value: float) -> str:
        """A number with one decimal, rounded half-up."""
        return str(format_decimal(round_half_up(value, 1), "#,##0.0", locale=self.locale))

    def goal(self, share: float) -> str:
        """A promised share (0 to 1) in whole percents."""
        return self._percent(round_half_up(Decimal(str(share)) * 100))

    def _percent(self, percent: Decimal, decimals: int = 0) -> str:
        pattern = Locale.parse(self.locale).percent_formats[None].pattern
        pattern = pattern.replace("0", f"0.{'0' * decimals}") if decimals else pattern
        told = str(format_percent(percent / 100, pattern, locale=self.locale))
        return told.replace("\u00a0%", "\u202f%")  # the narrow space of the screens

    def out_of(self, share: Share) -> dict[str, str]:
        """Both sides of a share, to be put into a text."""
        return {"numerator": self.number(share.numerator), "denominator": self.number(share.denominator)}

    def day(self, day: str) -> str:
        """An ISO day in full: lundi 23 novembre 2026."""
        found = date.fromisoformat(day)
        number = "d'er'" if self.language == "fr" and found.day == 1 else "d"
        return str(format_date(found, f"EEEE {number} MMMM y", locale=self.locale))

    def short_day(self, day: str) -> str:
        """An ISO day in figures: 23/11/2026."""
        return str(format_date(date.fromisoformat(day), "dd/MM/y", locale=self.locale))

    def month(self, month: date) -> str:
        """A month in full: novembre 2026."""
        return str(format_date(month, "LLLL y", locale=self.locale))

    def short_month(self, month: date) -> str:
        """A month at the head of a column: nov. 26."""
        return str(format_date(month, "LLL yy", locale=self.locale))

    def moment(self, moment: datetime) -> str:
        """A local moment: 23/11/2026 17:42."""
        return str(format_datetime(moment, "dd/MM/y HH:mm", locale=self.locale))
