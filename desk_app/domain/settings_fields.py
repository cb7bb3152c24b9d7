"""Reading one table of a settings document field by field: what is missing or of the wrong type is refused by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NoReturn, TypeVar

from desk_app.domain.settings_checks import wrong
from desk_app.domain.text import clean

T = TypeVar("T")

_MAX_TEXT = 1_000
_WORDS = {str: "a text", int: "a whole number", bool: "true or false"}


class Fields:
    """A table of the document. `name` is the field of the settings it belongs to, empty for the document itself."""

    def __init__(self, name: str, values: object) -> None:
        if not isinstance(values, Mapping):
            wrong(name or "document", "a table is needed")
        self._name = name
        self.values: Mapping[str, Any] = values

    def text(self, key: str, default: str | None = None) -> str:
        """A text, cleaned of what nobody can read."""
        return clean(self._typed(key, str, default), _MAX_TEXT)

    def whole(self, key: str, default: int | None = None) -> int:
        """A whole number."""
        return self._typed(key, int, default)

    def number(self, key: str) -> float:
        """A number."""
        value = self._value(key, None)
        return float(value if type(value) is float else self._typed(key, int, None))

    def flag(self, key: str, default: bool) -> bool:
        """Yes or no."""
        return self._typed(key, bool, default)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, empty when it is missing."""
        values = self.items(key, ())
        if not all(isinstance(value, str) for value in values):
            self._wrong(key, "a list of texts is needed")
        return tuple(clean(value, _MAX_TEXT) for value in values)

    def items(self, key: str, default: tuple[Any, ...] | None = None) -> tuple[Any, ...]:
        """A list."""
        value = self._value(key, default)
        if not isinstance(value, (list, tuple)):
            self._wrong(key, "a list is needed")
        return tuple(value)

    def table(self, key: str, default: Mapping[str, Any] | None = None) -> Fields:
        """A table within this one."""
        return Fields(self._name or key, self._value(key, default))

    def _typed(self, key: str, kind: type[T], default: T | None) -> T:
        value = self._value(key, default)
        if type(value) is not kind:
            self._wrong(key, f"{_WORDS[kind]} is needed")
        return value

    def _value(self, key: str, default: object) -> Any:
        value = self.values.get(key, default)
        if value is None:
            self._wrong(key, "it is missing")
        return value

    def _wrong(self, key: str, problem: str) -> NoReturn:
        wrong(self._name or key, f"{key}: {problem}")
