"""The [times] table of a map and the fields it governs: where each date and time of a row is found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeAlias
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desk_app.exchange.imports.map_errors import MapCode, MapError
from desk_app.exchange.imports.moments.clocks import read_clock
from desk_app.exchange.imports.moments.dates import Order
from desk_app.exchange.imports.moments.durations import Unit
from desk_app.exchange.imports.moments.reading import KEYWORDS, MomentReader
from desk_app.exchange.imports.moments.words import plain
from desk_app.exchange.imports.sections import Section
from desk_app.exchange.imports.texts import columns_of

_NOTHING = ("", "-", "--", "—", "na", "n/a", "#n/a", "nan", "null", "none", "nil", "nc")


@dataclass(frozen=True, slots=True)
class Times:
    """How dates and times are read: the zone of those without an offset, and what stands for "no time"."""

    zone: ZoneInfo
    reader: MomentReader
    absent: frozenset[str]
    after_midnight: bool = False
    shift_skipped_hour: bool = False


@dataclass(frozen=True, slots=True)
class DayField:
    """The local date of clock times: a column, or the same for the whole file."""

    columns: tuple[str, ...]
    value: str | None
    reader: MomentReader


@dataclass(frozen=True, slots=True)
class MomentField:
    """A moment taken from the first column that is not empty or not applicable; `day` overrides the row's."""

    columns: tuple[str, ...]
    reader: MomentReader
    not_applicable: frozenset[str]
    day: DayField | None = None


@dataclass(frozen=True, slots=True)
class SpanField:
    """A moment told by a duration: `sign` 1 after, -1 before another moment of the row."""

    columns: tuple[str, ...]
    other: str
    sign: int
    unit: Unit
    not_applicable: frozenset[str]


TimeField: TypeAlias = MomentField | SpanField


def read_times(section: Section, timezone: str) -> Times:
    """How times are read; the section is left open for what one import alone has in it.

    `timezone` is that of the site, for a map that names none.
    """
    order = Order(section.one_of("order", [order.value for order in Order], Order.DAY_FIRST.value))
    return Times(
        zone=_zone(section.get("timezone", str, timezone)),
        reader=MomentReader(formats_of(section, "formats"), order),
        absent=not_applicable_of(section.texts("not_applicable")),
        after_midnight=section.get("after_midnight", bool, False),
        shift_skipped_hour=section.one_of("skipped_hour", ("reject", "shift"), "reject") == "shift",
    )


def not_applicable_of(told: Iterable[str]) -> frozenset[str]:
    """Texts that stand for no time, in the form they are compared; the usual ones are always there."""
    words = {plain(text) for text in told}
    clocks = [clock for clock in map(read_clock, words) if clock is not None]
    shown = {f"{hours}:{rest}" for clock in clocks for hours, rest in _figures(clock)}
    return frozenset(words | shown) | frozenset(_NOTHING)


def _figures(clock: timedelta) -> list[tuple[str, str]]:
    """A time of the day as other cells may write it: with one figure or two for the hour, seconds or not."""
    seconds = int(clock.total_seconds())
    hour, minute, second = seconds // 3600, seconds // 60 % 60, seconds % 60
    whole = [f"{minute:02d}:{second:02d}"] + ([f"{minute:02d}"] if second == 0 else [])
    return [(hours, rest) for hours in {str(hour), f"{hour:02d}"} for rest in whole]


def formats_of(section: Section, key: str) -> tuple[str, ...]:
    """Formats of dates and times: strptime patterns or keywords, each checked now rather than at each row."""
    formats = section.texts(key)
    for written in formats:
        if written in KEYWORDS:
            continue
        cause = _fault(written)
        if cause:
            raise MapError(MapCode.WRONG_FORMAT, where=section.where, key=key, value=written, cause=cause)
    return formats


def _fault(written: str) -> str | None:
    if "%" not in written:
        return f"a pattern such as %d/%m/%Y, or one of {', '.join(sorted(KEYWORDS))}"
    try:
        datetime.strptime("\x00", written)  # noqa: DTZ007 - only the pattern is looked at
    except re.error as error:
        return str(error)
    except ValueError as error:
        return None if "does not match" in str(error) else str(error)
    return None


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise MapError(MapCode.UNKNOWN_TIMEZONE, value=name) from error


def read_moments(section: Section, times: Times, names: Sequence[str]) -> tuple[tuple[str, TimeField], ...]:
    """Those of these times that the map finds, in the order of `names`."""
    told = [(name, _time_field(section, name, times, names)) for name in names if section.has(name)]
    found = [name for name, _ in told]
    for name, field in told:
        if isinstance(field, SpanField) and field.other not in found:
            why = f"{name} is told from {field.other}, which the map does not find"
            raise MapError(MapCode.CONTRADICTION, where=section.where, why=why)
    return tuple(told)


def _time_field(section: Section, name: str, times: Times, names: Sequence[str]) -> TimeField:
    if not isinstance(section.raw(name), dict):
        return MomentField(section.texts(name), times.reader, times.absent)
    inner = Section.of(f"{section.where}.{name}", section.raw(name))
    columns = columns_of(inner)
    absent = not_applicable_of(inner.texts("not_applicable")) if inner.has("not_applicable") else times.absent
    field: TimeField
    if inner.has("after") or inner.has("before"):
        field = _span_field(inner, columns, [other for other in names if other != name], absent)
    else:
        own = replace(times.reader, formats=formats_of(inner, "format")) if inner.has("format") else times.reader
        day = read_day(inner, "day", own) if inner.has("day") else None
        field = MomentField(columns, own, absent, day)
    inner.close()
    return field


def _span_field(inner: Section, columns: tuple[str, ...], others: Sequence[str], absent: frozenset[str]) -> SpanField:
    sign, key = (1, "after") if inner.has("after") else (-1, "before")
    other = inner.one_of(key, others, "")
    if inner.has("after") and inner.has("before"):
        raise MapError(MapCode.CONTRADICTION, where=inner.where, why="“after” and “before” exclude each other")
    if not inner.has("unit"):
        raise MapError(MapCode.MISSING_KEY, where=inner.where, key="unit", why="12:30 or 90 can mean anything")
    unit = Unit(inner.one_of("unit", [unit.value for unit in Unit], ""))
    return SpanField(columns, other, sign, unit, absent)


def read_day(section: Section, key: str, reader: MomentReader) -> DayField:
    """The date of clock times: a column, a list of columns, or a table with column or value, and format."""
    if not isinstance(section.raw(key), dict):
        return DayField(section.texts(key), None, MomentReader((), reader.order))
    inner = Section.of(f"{section.where}.{key}", section.raw(key))
    value = inner.get("value", str, "") or None
    columns = () if value else columns_of(inner)
    told = DayField(columns, value, MomentReader(formats_of(inner, "format"), reader.order))
    inner.close()
    if value and told.reader.day(value) is None:
        why = f"“{value}” is not a date"
        raise MapError(MapCode.CONTRADICTION, where=inner.where, why=why)
    return told
