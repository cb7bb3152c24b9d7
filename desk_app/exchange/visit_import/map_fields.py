"""The [times] and [visit] tables of a map: where each time, text and date of a visit is found."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desk_app.exchange.visit_import.map_errors import MapCode, MapError
from desk_app.exchange.visit_import.map_model import (
    TIMES,
    DayField,
    MomentField,
    SpanField,
    TextField,
    TimeField,
    Times,
)
from desk_app.exchange.visit_import.moments.clocks import read_clock
from desk_app.exchange.visit_import.moments.dates import Order
from desk_app.exchange.visit_import.moments.durations import Unit
from desk_app.exchange.visit_import.moments.reading import KEYWORDS, MomentReader
from desk_app.exchange.visit_import.moments.words import plain
from desk_app.exchange.visit_import.sections import Section

_NOTHING = ("", "-", "--", "—", "na", "n/a", "#n/a", "nan", "null", "none", "nil", "nc")
_KEPT = ("reject", "accept_inaccurate")


def read_times(section: Section, timezone: str) -> tuple[Times, MomentReader, frozenset[str]]:
    """The policies on times, how moments are read by default, and what stands for "no time".

    `timezone` is that of the site, for a map that names none.
    """
    times = Times(
        zone=_zone(section.get("timezone", str, timezone)),
        after_midnight=section.get("after_midnight", bool, False),
        shift_skipped_hour=section.one_of("skipped_hour", ("reject", "shift"), "reject") == "shift",
        keep_negative_wait=section.one_of("negative_wait", _KEPT, "reject") != "reject",
        keep_negative_service=section.one_of("negative_service", _KEPT, "reject") != "reject",
        need_start=section.one_of("missing_start", ("accept", "reject"), "accept") == "reject",
        longest_ms=section.get("longest_hours", int, 24) * 3_600_000,
    )
    order = Order(section.one_of("order", [order.value for order in Order], Order.DAY_FIRST.value))
    reader = MomentReader(formats_of(section, "formats"), order)
    absent = not_applicable_of(section.texts("not_applicable"))
    section.close()
    return times, reader, absent


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


def read_moments(section: Section, reader: MomentReader, absent: frozenset[str]) -> tuple[tuple[str, TimeField], ...]:
    """The times that the map finds, in the order of a visit."""
    told = [(name, _time_field(section, name, reader, absent)) for name in TIMES if section.has(name)]
    names = [name for name, _ in told]
    for name, field in told:
        if isinstance(field, SpanField) and field.other not in names:
            why = f"{name} is told from {field.other}, which the map does not find"
            raise MapError(MapCode.CONTRADICTION, where=section.where, why=why)
    return tuple(told)


def _time_field(section: Section, name: str, reader: MomentReader, absent: frozenset[str]) -> TimeField:
    if not isinstance(section.raw(name), dict):
        return MomentField(section.texts(name), reader, absent)
    inner = Section.of(f"{section.where}.{name}", section.raw(name))
    columns = _columns(inner)
    if inner.has("not_applicable"):
        absent = not_applicable_of(inner.texts("not_applicable"))
    field: TimeField
    if inner.has("after") or inner.has("before"):
        field = _span_field(inner, columns, name, absent)
    else:
        own = replace(reader, formats=formats_of(inner, "format")) if inner.has("format") else reader
        day = read_day(inner, "day", own) if inner.has("day") else None
        field = MomentField(columns, own, absent, day)
    inner.close()
    return field


def _span_field(inner: Section, columns: tuple[str, ...], name: str, absent: frozenset[str]) -> SpanField:
    sign, key = (1, "after") if inner.has("after") else (-1, "before")
    other = inner.one_of(key, [time for time in TIMES if time != name], "")
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
    columns = () if value else _columns(inner)
    told = DayField(columns, value, MomentReader(formats_of(inner, "format"), reader.order))
    inner.close()
    if value and told.reader.day(value) is None:
        why = f"“{value}” is not a date"
        raise MapError(MapCode.CONTRADICTION, where=inner.where, why=why)
    return told


def read_text(section: Section, key: str) -> TextField:
    """A text of the visit: a column, a list of columns, or a table with value, values, default, empty."""
    if not section.has(key):
        return TextField()
    if not isinstance(section.raw(key), dict):
        return TextField(section.texts(key))
    inner = Section.of(f"{section.where}.{key}", section.raw(key))
    value = inner.get("value", str, "") or None
    field = TextField(
        columns=() if value else _columns(inner),
        value=value,
        values=tuple((plain(word), meaning) for word, meaning in inner.dictionary("values").items()),
        default=inner.get("default", str, "") or None,
        empty=frozenset(plain(text) for text in inner.texts("empty")),
    )
    inner.close()
    return field


def _columns(section: Section) -> tuple[str, ...]:
    columns = section.texts("column") or section.texts("columns")
    if not columns:
        why = "the column that holds it"
        raise MapError(MapCode.MISSING_KEY, where=section.where, key="column", why=why)
    return columns
