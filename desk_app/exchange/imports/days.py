"""Fields that tell a day, for registers that count in days: an instant is put on the day it had in the town."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from desk_app.exchange.imports.columns import Columns, first_told
from desk_app.exchange.imports.moments.reading import MomentReader
from desk_app.exchange.imports.moments.words import text_of
from desk_app.exchange.imports.rejections import Reason, reject
from desk_app.exchange.imports.rules import Condition, read_when
from desk_app.exchange.imports.sections import Section
from desk_app.exchange.imports.texts import columns_of
from desk_app.exchange.imports.timeline import check_year
from desk_app.exchange.imports.times import Times, formats_of, not_applicable_of
from desk_app.exchange.imports.verdicts import When
from desk_app.exchange.tables import Row


@dataclass(frozen=True, slots=True)
class DateField:
    """A day taken from the first column that tells one, in the rows where the conditions of `when` hold."""

    columns: tuple[str, ...]
    reader: MomentReader
    not_applicable: frozenset[str]
    when: tuple[Condition, ...] = ()


def read_dates(section: Section, times: Times, names: Sequence[str]) -> dict[str, DateField]:
    """Those of these days that the map finds: a column, a list, or a table of column, format, not_applicable
    and when."""
    return {name: _date_field(section, name, times) for name in names if section.has(name)}


def _date_field(section: Section, name: str, times: Times) -> DateField:
    if not isinstance(section.raw(name), dict):
        return DateField(section.texts(name), times.reader, times.absent)
    inner = Section.of(f"{section.where}.{name}", section.raw(name))
    field = DateField(
        columns_of(inner),
        replace(times.reader, formats=formats_of(inner, "format")) if inner.has("format") else times.reader,
        not_applicable_of(inner.texts("not_applicable")) if inner.has("not_applicable") else times.absent,
        read_when(inner) if inner.has("when") else (),
    )
    inner.close()
    return field


@dataclass(frozen=True, slots=True)
class Days:
    """The day fields of a map, bound to the columns of a file."""

    zone: ZoneInfo
    bound: Mapping[str, tuple[DateField, tuple[int, ...], When]]

    @classmethod
    def bind(cls, times: Times, fields: Mapping[str, DateField], columns: Columns, where: str) -> Days:
        """Find the columns; `where` is the table of the map that names them. Raises `MapError`."""
        return cls(times.zone, {name: _bound(field, columns, f"{where}.{name}") for name, field in fields.items()})

    def read(self, row: Row, name: str) -> date | None:
        """That day of a row, in the zone of the map; None when it tells none. Raises `RejectedRowError`."""
        if name not in self.bound:
            return None
        field, places, when = self.bound[name]
        if not when.holds(row):
            return None
        cell, place = first_told(row, places, field.not_applicable)
        if place is None:
            return None
        moment = field.reader.moment(cell)
        if isinstance(moment, datetime) and moment.tzinfo is not None:
            check_year(name, moment.year)  # no zone can shift the first and last days of the calendar
            day: date | None = moment.astimezone(self.zone).date()
        else:
            day = field.reader.day(cell)
        if day is None:
            expected = " or ".join(field.reader.formats) or field.reader.order.value
            reject(Reason.BAD_DAY, field=name, text=text_of(cell), expected=expected)
        check_year(name, day.year)
        return day


def _bound(field: DateField, columns: Columns, where: str) -> tuple[DateField, tuple[int, ...], When]:
    return field, columns.places(field.columns, where), When.bind(field.when, columns, f"{where}.when")
