"""The texts of a map: where each is found, how its words are translated, what replaces an empty cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desk_app.exchange.imports.columns import Columns, first_told
from desk_app.exchange.imports.map_errors import MapCode, MapError
from desk_app.exchange.imports.moments.words import plain, text_of
from desk_app.exchange.imports.sections import Section
from desk_app.exchange.tables import Row


@dataclass(frozen=True, slots=True)
class TextField:
    """A text taken from the first column that is not empty, translated by `values` (plain word → text).

    `value` is a constant; `default` replaces an empty cell; cells whose plain word is in `empty` are empty.
    """

    columns: tuple[str, ...] = ()
    value: str | None = None
    values: tuple[tuple[str, str], ...] = ()
    default: str | None = None
    empty: frozenset[str] = frozenset()


def read_text(section: Section, key: str) -> TextField:
    """A text: a column, a list of columns, or a table with column or value, values, default, empty."""
    if not section.has(key):
        return TextField()
    if not isinstance(section.raw(key), dict):
        return TextField(section.texts(key))
    inner = Section.of(f"{section.where}.{key}", section.raw(key))
    value = inner.get("value", str, "") or None
    field = TextField(
        columns=() if value else columns_of(inner),
        value=value,
        values=tuple((plain(word), meaning) for word, meaning in inner.dictionary("values").items()),
        default=inner.get("default", str, "") or None,
        empty=frozenset(plain(text) for text in inner.texts("empty")),
    )
    inner.close()
    return field


def columns_of(section: Section) -> tuple[str, ...]:
    """The column, or columns, that a table of the map must name."""
    columns = section.texts("column") or section.texts("columns")
    if not columns:
        why = "the column that holds it"
        raise MapError(MapCode.MISSING_KEY, where=section.where, key="column", why=why)
    return columns


@dataclass(frozen=True, slots=True)
class Texts:
    """The text fields of a map, bound to the columns of a file."""

    bound: Mapping[str, tuple[TextField, tuple[int, ...], dict[str, str]]]

    @classmethod
    def bind(cls, fields: Mapping[str, TextField], columns: Columns, where: str) -> Texts:
        """Find the columns; `where` is the table of the map that names them. Raises `MapError`."""
        return cls(
            {
                name: (field, columns.places(field.columns, f"{where}.{name}"), dict(field.values))
                for name, field in fields.items()
            }
        )

    def read(self, row: Row, name: str) -> str | None:
        """That text of a row, None when the row and the map tell none."""
        field, places, values = self.bound[name]
        if field.value is not None:
            return field.value
        cell, _ = first_told(row, places, field.empty)
        text = " ".join(text_of(cell).split())
        return values.get(plain(text), text) or field.default
