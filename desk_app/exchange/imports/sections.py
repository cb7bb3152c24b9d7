"""Reading one table of a TOML document strictly: every key known, every value of the right type."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from desk_app.exchange.imports.map_errors import MapCode, MapError, among

T = TypeVar("T")

_NAMES = {str: "a text", bool: "true or false", int: "a whole number", list: "a list", dict: "a table"}


@dataclass(slots=True)
class Section:
    """A table of the document. Each getter notes its key; `close` refuses the keys that nobody asked for."""

    where: str
    values: dict[str, object]
    _asked: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, where: str, value: object) -> Section:
        """The section, refused when the value is not a table."""
        if not isinstance(value, dict):
            raise MapError(MapCode.WRONG_TYPE, where="map", key=where, expected="a table", found=_told(value))
        return cls(where, value)

    def has(self, key: str) -> bool:
        """Whether the document gives that key."""
        return self.raw(key) is not None

    def raw(self, key: str) -> object:
        """The value as it is, None when absent."""
        if key not in self._asked:
            self._asked.append(key)
        return self.values.get(key)

    def get(self, key: str, kind: type[T], default: T) -> T:
        """The value of that type, or the default."""
        value = self.raw(key)
        if value is None:
            return default
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.wrong_type(key, _NAMES[kind], value)
        return value

    def text(self, key: str, why: str) -> str:
        """A text that must be there; `why` says what it is for."""
        if not self.has(key):
            raise MapError(MapCode.MISSING_KEY, where=self.where, key=key, why=why)
        return self.get(key, str, "")

    def one_of(self, key: str, known: Iterable[str], default: str) -> str:
        """A word out of a few."""
        words = list(known)
        value = self.get(key, str, default)
        if value not in words:
            raise MapError(MapCode.WRONG_VALUE, where=self.where, key=key, value=value, **among(value, words))
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A text or a list of texts; numbers are taken as written."""
        value = self.raw(key)
        told = [] if value is None else value if isinstance(value, list) else [value]
        if any(isinstance(item, bool) or not isinstance(item, str | int | float) for item in told):
            raise self.wrong_type(key, "a text or a list of texts", value)
        return tuple(str(item) for item in told)

    def dictionary(self, key: str) -> dict[str, str]:
        """A table from text to text."""
        value = self.get(key, dict, {})
        for word, meaning in value.items():
            if not isinstance(meaning, str):
                raise self.wrong_type(f"{key}.{word}", "a text", meaning)
        return value

    def wrong_type(self, key: str, expected: str, value: object) -> MapError:
        """The error to raise for a value of another type."""
        return MapError(MapCode.WRONG_TYPE, where=self.where, key=key, expected=expected, found=_told(value))

    def close(self) -> None:
        """Refuse the first key that was never asked for."""
        for key in self.values:
            if key not in self._asked:
                details = among(key, sorted(self._asked))
                raise MapError(MapCode.UNKNOWN_KEY, where=self.where, key=key, **details)


def _told(value: object) -> str:
    return _NAMES.get(type(value), f"“{value}”")
