"""The times of one row: each found, dated, turned to UTC and compared with those before it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desk_app.exchange.imports.columns import Columns, first_told
from desk_app.exchange.imports.moments.durations import read_duration
from desk_app.exchange.imports.moments.reading import Moment
from desk_app.exchange.imports.moments.words import text_of
from desk_app.exchange.imports.moments.zones import (
    SkippedHourError,
    after_skipped_hour,
    is_repeated,
    local_to_ms,
    to_ms,
)
from desk_app.exchange.imports.rejections import Note, Reason, RejectedRowError
from desk_app.exchange.imports.times import DayField, MomentField, SpanField, TimeField, Times
from desk_app.exchange.tables import Cell, Row

FIRST_YEAR, LAST_YEAR = 1970, 2099
_REMEMBERED = 200_000
_HALF_DAY = timedelta(hours=12)
_MS = timedelta(milliseconds=1)
_NOTHING: frozenset[str] = frozenset()


@dataclass(slots=True)
class Moments:
    """What is known so far of a row: UTC milliseconds by name of time, and what was worth noting."""

    at: dict[str, int] = field(default_factory=dict)
    notes: set[Note] = field(default_factory=set)


@dataclass(slots=True)
class Timeline:
    """The time fields of a map, bound to the columns of a file; `earlier` names the times that come before each."""

    times: Times
    earlier: Mapping[str, tuple[str, ...]]
    day: tuple[DayField, tuple[int, ...]] | None
    fields: tuple[tuple[str, TimeField, tuple[int, ...], tuple[DayField, tuple[int, ...]] | None], ...]
    _cells: dict[tuple[str, Cell], Moment] = field(default_factory=dict)

    @classmethod
    def bind(
        cls,
        times: Times,
        day: DayField | None,
        fields: tuple[tuple[str, TimeField], ...],
        columns: Columns,
        where: str,
        earlier: Mapping[str, tuple[str, ...]],
    ) -> Timeline:
        """Find the columns; `where` is the table of the map that names them. Raises `MapError`."""
        bound = []
        for name, told in fields:
            own = told.day if isinstance(told, MomentField) else None
            place = f"{where}.{name}"
            bound.append((name, told, columns.places(told.columns, place), _bound_day(own, columns, place)))
        return cls(times, earlier, _bound_day(day, columns, f"{where}.day"), tuple(bound))

    def read(self, row: Row, wanted: frozenset[str]) -> Moments:
        """The wanted times of a row. Raises `RejectedRowError`."""
        moments = Moments()
        day = self._day(row, self.day)
        late = []
        for bound in self.fields:
            name, told, places, own_day = bound
            if name not in wanted:
                continue
            if isinstance(told, SpanField):
                late.append((name, told, places))
                continue
            cell, place = first_told(row, places, told.not_applicable)
            if place is not None:
                moment = self._moment(name, told, cell)
                moments.at[name] = self._dated(
                    name, moment, text_of(cell), self._day(row, own_day) if own_day else day, moments
                )
        self._spans(row, late, moments)
        return moments

    def _moment(self, name: str, told: MomentField, cell: Cell) -> Moment:
        key = (name, cell)
        moment = self._cells.get(key)
        if moment is None:
            moment = told.reader.moment(cell)
            if moment is not None and len(self._cells) < _REMEMBERED:
                self._cells[key] = moment
        if moment is None:
            raise RejectedRowError(Reason.BAD_TIME, field=name, text=text_of(cell))
        return moment

    def _day(self, row: Row, bound: tuple[DayField, tuple[int, ...]] | None) -> date | None:
        if bound is None:
            return None
        told, places = bound
        cell: Cell = told.value
        if told.value is None:
            cell, _ = first_told(row, places, _NOTHING)
        if cell is None:
            return None
        day = told.reader.day(cell)
        if day is None:
            expected = " or ".join(told.reader.formats) or told.reader.order.value
            raise RejectedRowError(Reason.BAD_DAY, field="day", text=text_of(cell), expected=expected)
        return day

    def _dated(self, name: str, moment: Moment, text: str, day: date | None, moments: Moments) -> int:
        """UTC milliseconds; a time of the day is put on the row's day, or on the next when it fell after midnight."""
        if isinstance(moment, timedelta):
            if day is None:
                reason = Reason.NO_DAY if self.day else Reason.TIME_WITHOUT_DAY
                raise RejectedRowError(reason, field=name, text=text)
            return self._on_day(name, moment, day, moments)
        check_year(name, moment.year)
        if moment.tzinfo is not None:
            return to_ms(moment)
        return self._utc(name, moment, moments)

    def _on_day(self, name: str, clock: timedelta, day: date, moments: Moments) -> int:
        check_year(name, day.year)
        local = datetime.combine(day, time()) + clock
        before = self._before(name, moments)
        if self.times.after_midnight and before is not None:
            known = datetime.fromtimestamp(before / 1000, self.times.zone).replace(tzinfo=None)
            if known - local > _HALF_DAY:
                local += timedelta(days=1)
                moments.notes.add(Note.AFTER_MIDNIGHT)
        return self._utc(name, local, moments)

    def _utc(self, name: str, local: datetime, moments: Moments) -> int:
        try:
            at = local_to_ms(local, self.times.zone, self._before(name, moments))
        except SkippedHourError as error:
            if not self.times.shift_skipped_hour:
                zone = self.times.zone.key
                raise RejectedRowError(Reason.SKIPPED_HOUR, field=name, text=local, timezone=zone) from error
            moments.notes.add(Note.SKIPPED_HOUR)
            return after_skipped_hour(local, self.times.zone)
        if is_repeated(local, self.times.zone):
            moments.notes.add(Note.REPEATED_HOUR)
        return at

    def _before(self, name: str, moments: Moments) -> int | None:
        """The latest known time of what must come before: of a start, the arrival and the call."""
        known = [moments.at[other] for other in self.earlier.get(name, ()) if other in moments.at]
        return max(known, default=None)

    def _spans(self, row: Row, late: list[tuple[str, SpanField, tuple[int, ...]]], moments: Moments) -> None:
        """Times told by a duration, in as many rounds as they hang on one another."""
        for _ in range(len(late)):
            for name, told, places in late:
                if name in moments.at or told.other not in moments.at:
                    continue
                cell, place = first_told(row, places, told.not_applicable)
                if place is None:
                    continue
                span = read_duration(cell, told.unit)
                if span is None:
                    text = text_of(cell)
                    raise RejectedRowError(Reason.BAD_DURATION, field=name, text=text, unit=told.unit.value)
                moments.at[name] = moments.at[told.other] + told.sign * (span // _MS)


def _bound_day(day: DayField | None, columns: Columns, where: str) -> tuple[DayField, tuple[int, ...]] | None:
    return None if day is None else (day, columns.places(day.columns, where))


def check_year(name: str, year: int) -> None:
    """Refuse a year that nobody can mean. Raises `RejectedRowError`."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise RejectedRowError(Reason.YEAR, field=name, year=year, first=FIRST_YEAR, last=LAST_YEAR)


def local_day(at: int, zone: ZoneInfo) -> str:
    """The local day, ISO, of a moment in UTC milliseconds."""
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(zone).date().isoformat()
