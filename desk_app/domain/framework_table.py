"""Reading one table of a framework file strictly: every key known, every value of the right type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, NoReturn

from desk_app.domain.framework import Words
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.toml_lines import Path

_LANGUAGES = ("fr", "en")


class MisplacedRefusal(Refusal):
    """A framework refused; `path` is the place in the document, from which whoever read the file tells the line."""

    def __init__(self, code: RefusalCode, path: Path, **details: object) -> None:
        super().__init__(code, **details)
        self.path = path


def wrong(code: RefusalCode, path: Path, **details: object) -> NoReturn:
    """Refuse the value at that place."""
    raise MisplacedRefusal(code, path, **details)


class FrameworkTable:
    """A table of the document. Each getter notes its key; `close` refuses the keys that nobody asked for."""

    def __init__(self, path: Path, values: object) -> None:
        if not isinstance(values, Mapping):
            wrong(RefusalCode.FRAMEWORK_TYPE, path, example='{ key = "…" }')
        self._path = path
        self._values: Mapping[str, Any] = values
        self._asked: set[str] = set()

    @property
    def names(self) -> tuple[str, ...]:
        """The keys that are there."""
        return tuple(self._values)

    def has(self, key: str) -> bool:
        """Whether the key is there."""
        return key in self._values

    def value(self, key: str) -> Any:
        """A value of any type; refused when it is missing."""
        self._asked.add(key)
        if key not in self._values:
            wrong(RefusalCode.FRAMEWORK_MISSING, (*self._path, key))
        return self._values[key]

    def text(self, key: str) -> str:
        """A text that is not empty."""
        value = self.value(key)
        if not isinstance(value, str) or not value.strip():
            wrong(RefusalCode.FRAMEWORK_TYPE, (*self._path, key), example='"…"')
        return value

    def words(self, key: str) -> Words:
        """A text in both languages."""
        told = self.table(key)
        words = Words(*(told.text(language) for language in _LANGUAGES))
        told.close()
        return words

    def flag(self, key: str) -> bool:
        """Yes or no."""
        value = self.value(key)
        if not isinstance(value, bool):
            wrong(RefusalCode.FRAMEWORK_TYPE, (*self._path, key), example="true")
        return value

    def wholes(self, key: str) -> tuple[int, ...]:
        """A list of whole numbers from 1, at least one."""
        values = self.value(key)
        if not isinstance(values, list) or not values or any(type(value) is not int or value < 1 for value in values):
            wrong(RefusalCode.FRAMEWORK_TYPE, (*self._path, key), example="[1, 2]")
        return tuple(values)

    def span(self, key: str, most: int) -> tuple[int, int]:
        """Two whole numbers from 1 to `most`, the second not before the first."""
        told = self.wholes(key)
        if len(told) != 2 or not told[0] <= told[1] <= most:
            wrong(RefusalCode.FRAMEWORK_TYPE, (*self._path, key), example=f"[1, {most}]")
        return told[0], told[1]

    def whole(self, key: str) -> int:
        """A whole number from 1."""
        value = self.value(key)
        if type(value) is not int or value < 1:
            wrong(RefusalCode.FRAMEWORK_TYPE, (*self._path, key), example="1")
        return value

    def number(self, key: str) -> Fraction:
        """A number from 0, exact."""
        value = self.value(key)
        if type(value) not in {int, Decimal} or value < 0:
            wrong(RefusalCode.FRAMEWORK_TYPE, (*self._path, key), example="20")
        return Fraction(value)

    def share(self, key: str) -> Fraction:
        """A number from 0 to 1, exact."""
        value = self.number(key)
        if value > 1:
            wrong(RefusalCode.FRAMEWORK_TYPE, (*self._path, key), example="0.9")
        return value

    def one_of(self, key: str, known: Iterable[str]) -> str:
        """One of a few words."""
        value = self.text(key)
        self._must_be_known(value, (*self._path, key), known)
        return value

    def some_of(self, key: str, known: Iterable[str]) -> tuple[str, ...]:
        """A list of some of a few words, at least one."""
        values = self.value(key)
        if not isinstance(values, list) or not values or not all(isinstance(value, str) for value in values):
            wrong(RefusalCode.FRAMEWORK_TYPE, (*self._path, key), example='["…", "…"]')
        words = tuple(known)
        for value in values:
            self._must_be_known(value, (*self._path, key), words)
        return tuple(values)

    def table(self, key: str) -> FrameworkTable:
        """A table within this one."""
        return FrameworkTable((*self._path, key), self.value(key))

    def tables(self, key: str) -> list[FrameworkTable]:
        """A list of tables, at least one."""
        values = self.value(key)
        if not isinstance(values, list) or not values:
            wrong(RefusalCode.FRAMEWORK_TYPE, (*self._path, key), example=f"[[{key}]]")
        return [FrameworkTable((*self._path, key, place), value) for place, value in enumerate(values)]

    def close(self) -> None:
        """Refuse the first key that nobody asked for."""
        for key in self._values:
            if key not in self._asked:
                wrong(RefusalCode.FRAMEWORK_UNKNOWN, (*self._path, key), known=", ".join(sorted(self._asked)))

    def _must_be_known(self, value: str, path: Path, known: Iterable[str]) -> None:
        words = tuple(known)
        if value not in words:
            wrong(RefusalCode.FRAMEWORK_VALUE, path, value=value, known=", ".join(words))
