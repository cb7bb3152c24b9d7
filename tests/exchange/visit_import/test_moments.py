"""Dates, times of the day, durations and moments as other programs write them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.exchange.imports.moments.clocks import read_clock
from desk_app.exchange.imports.moments.dates import Order, read_date
from desk_app.exchange.imports.moments.durations import Unit, read_duration
from desk_app.exchange.imports.moments.reading import KEYWORDS, MomentReader
from desk_app.exchange.imports.moments.zones import SkippedHourError, local_to_ms, to_ms
from desk_app.exchange.tables import Cell

PARIS = ZoneInfo("Europe/Paris")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("9:05", "9:05:00"),
        ("09:05:30", "9:05:30"),
        ("0:00:00", "0:00:00"),
        ("12h54", "12:54:00"),
        ("9 h 05", "9:05:00"),
        ("9H05min30", "9:05:30"),
        ("9h", "9:00:00"),
        ("2:05 PM", "14:05:00"),
        ("12:30 am", "0:30:00"),
        ("9:05:30.250", "9:05:30.250000"),
        ("9:05:30,5", "9:05:30.500000"),
        ("24:00", "1 day, 0:00:00"),
    ],
)
def test_times_of_the_day(text: str, told: str) -> None:
    assert str(read_clock(text)) == told


@pytest.mark.parametrize(
    "text", ["", "9", "25:00", "24:01", "9:60", "9:5:61", "13:00 PM", "0 am", "douze heures", "-1:00"]
)
def test_what_is_no_time_of_the_day(text: str) -> None:
    assert read_clock(text) is None


@pytest.mark.parametrize(
    ("text", "order", "told"),
    [
        ("12/04/2022", Order.DAY_FIRST, date(2022, 4, 12)),
        ("12/04/2022", Order.MONTH_FIRST, date(2022, 12, 4)),
        ("1/4/22", Order.DAY_FIRST, date(2022, 4, 1)),
        ("12.04.1999", Order.DAY_FIRST, date(1999, 4, 12)),
        ("22/04/12", Order.YEAR_FIRST, date(2022, 4, 12)),
        ("2022-04-12", Order.DAY_FIRST, date(2022, 4, 12)),
        ("2022-04-12", Order.MONTH_FIRST, date(2022, 4, 12)),
        ("20220412", Order.DAY_FIRST, date(2022, 4, 12)),
        ("mardi 12 avril 2022", Order.DAY_FIRST, date(2022, 4, 12)),
        ("1er août 2022", Order.DAY_FIRST, date(2022, 8, 1)),
        ("12-avr-22", Order.DAY_FIRST, date(2022, 4, 12)),
        ("12 déc. 2022", Order.DAY_FIRST, date(2022, 12, 12)),
        ("Tue, April 12, 2022", Order.DAY_FIRST, date(2022, 4, 12)),
        ("mars 12 2022", Order.DAY_FIRST, date(2022, 3, 12)),
        ("04/13/2022", Order.DAY_FIRST, None),
        ("30/02/2022", Order.DAY_FIRST, None),
        ("11/042022", Order.DAY_FIRST, None),
        ("1/1/1", Order.DAY_FIRST, None),
        ("12 brumaire 2022", Order.DAY_FIRST, None),
    ],
)
def test_dates(text: str, order: Order, told: date | None) -> None:
    assert read_date(text, order) == told


@pytest.mark.parametrize(
    ("cell", "unit", "seconds"),
    [
        (45, Unit.SECONDS, 45),
        ("1,5", Unit.MINUTES, 90),
        (1500, Unit.MILLISECONDS, 1.5),
        ("0:03:25", Unit.SECONDS, 205),
        ("12:30", Unit.HOURS_MINUTES, 45_000),
        ("12:30", Unit.MINUTES_SECONDS, 750),
        ("12 min 30", Unit.SECONDS, 750),
        ("1 h 05", Unit.SECONDS, 3900),
        ("2h", Unit.SECONDS, 7200),
        ("45 s", Unit.SECONDS, 45),
        ("PT3M25S", Unit.SECONDS, 205),
        (timedelta(minutes=3), Unit.SECONDS, 180),
        (time(0, 3, 25), Unit.SECONDS, 205),
        ("-87", Unit.SECONDS, -87),
        ("-0:01:00", Unit.SECONDS, -60),
        (0.5, Unit.DAYS, 43_200),
    ],
)
def test_durations(cell: Cell, unit: Unit, seconds: float) -> None:
    assert read_duration(cell, unit) == timedelta(seconds=seconds)


@pytest.mark.parametrize("cell", ["", "un moment", "12:75", "1e9", "99999999999", None])
def test_what_is_no_duration(cell: Cell) -> None:
    assert read_duration(cell, Unit.HOURS) is None


@pytest.mark.parametrize(
    ("cell", "formats", "told"),
    [
        ("2022-04-12T09:05:30", (), "2022-04-12 09:05:30"),
        ("2022-04-12 09:05:30.123456+02:00", (), "2022-04-12 09:05:30.123000+02:00"),
        ("2022-04-12T07:05Z", (), "2022-04-12 07:05:00+00:00"),
        ("2011-10-11 13:42:22.688000+0200", (), "2011-10-11 13:42:22.688000+02:00"),
        ("12/04/2022 09:05", (), "2022-04-12 09:05:00"),
        ("12/04/2022 à 9h05", (), "2022-04-12 09:05:00"),
        ("12/04/22 9:05 PM", (), "2022-04-12 21:05:00"),
        ("mardi 12 avril 2022, 9h05", (), "2022-04-12 09:05:00"),
        ("12/04/2022", (), "None"),
        ("2022-04-12", ("iso",), "None"),
        ("09:05", (), "9:05:00"),
        (1649747130, ("unix",), "2022-04-12 07:05:30+00:00"),
        ("1649747130.25", ("unix",), "2022-04-12 07:05:30.250000+00:00"),
        ("1649747130250", ("unix_ms",), "2022-04-12 07:05:30.250000+00:00"),
        ("44663,378819444446", ("excel",), "2022-04-12 09:05:30"),
        (44663.378819444446, (), "2022-04-12 09:05:30"),
        (0.378819444446, (), "9:05:30"),
        (43201.378819444446, ("excel1904",), "2022-04-12 09:05:30"),
        ("220412 090530", ("%y%m%d %H%M%S",), "2022-04-12 09:05:30"),
        ("0905", ("%H%M",), "9:05:00"),
        ("9.05", ("%H:%M", "%H.%M"), "9:05:00"),
        ("9h05", ("%H:%M", "auto"), "9:05:00"),
        (datetime(2022, 4, 12, 9, 5), (), "2022-04-12 09:05:00"),  # noqa: DTZ001
        (date(2022, 4, 12), (), "2022-04-12 00:00:00"),
        (time(9, 5), (), "9:05:00"),
        ("9:05", ("%H.%M",), "None"),
        ("44663", (), "None"),
        ("-1", ("unix",), "None"),
        ("9999-12-31 24:00", (), "None"),
        (True, (), "None"),
    ],
)
def test_moments(cell: Cell, formats: tuple[str, ...], told: str) -> None:
    assert str(MomentReader(formats).moment(cell)) == told


_ANY_CELL = st.one_of(
    st.text(max_size=30),
    st.from_regex(r"[0-9:h/.\- TZ+,]{0,24}", fullmatch=True),
    st.integers(),
    st.floats(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.booleans(),
    st.none(),
)


@given(_ANY_CELL, st.sampled_from([(), *((word,) for word in sorted(KEYWORDS)), ("%d/%m/%Y",)]), st.sampled_from(Order))
def test_any_cell_gives_a_moment_or_none(cell: Cell, formats: tuple[str, ...], order: Order) -> None:
    told = MomentReader(formats, order).moment(cell)
    assert told is None or isinstance(told, datetime | timedelta)
    day = MomentReader(formats, order).day(cell)
    assert day is None or type(day) is date


@given(_ANY_CELL, st.sampled_from(Unit))
def test_any_cell_gives_a_duration_or_none(cell: Cell, unit: Unit) -> None:
    assert isinstance(read_duration(cell, unit), timedelta | None)


@given(st.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(2099, 1, 1)))  # noqa: DTZ001
def test_a_written_moment_is_read_back(moment: datetime) -> None:
    moment = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    assert MomentReader().moment(moment.isoformat()) == moment
    seconds = moment.replace(microsecond=0)
    assert MomentReader().moment(seconds.strftime("%d/%m/%Y %Hh%Mm%S")) == seconds
    assert MomentReader(("%m/%d/%Y %I:%M:%S %p",)).moment(seconds.strftime("%m/%d/%Y %I:%M:%S %p")) == seconds


def test_the_repeated_hour_is_read_in_the_order_of_the_visit() -> None:
    first = local_to_ms(datetime(2026, 10, 25, 2, 30), PARIS)  # noqa: DTZ001
    assert first == to_ms(datetime.fromisoformat("2026-10-25T02:30:00+02:00"))
    later = local_to_ms(datetime(2026, 10, 25, 2, 10), PARIS, not_before=first)  # noqa: DTZ001
    assert later == to_ms(datetime.fromisoformat("2026-10-25T02:10:00+01:00"))


def test_the_skipped_hour_does_not_exist() -> None:
    with pytest.raises(SkippedHourError):
        local_to_ms(datetime(2026, 3, 29, 2, 30), PARIS)  # noqa: DTZ001


@pytest.mark.parametrize("text", ["1" * 100_000, "1 " * 50_000, "1h" * 50_000, " " * 100_000 + "1", "1,1" * 40_000])
def test_a_vast_cell_is_answered_at_once(text: str) -> None:
    assert MomentReader().moment(text) is None
    assert MomentReader().day(text) is None
    assert read_duration(text, Unit.SECONDS) is None or text.strip() == "1"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2022/04/12 9:05:30 AM UTC+2", "2022-04-12 09:05:30+02:00"),
        ("2022/04/12 11:05:30 PM GMT+5:30", "2022-04-12 23:05:30+05:30"),
        ("12/04/2022 10:00 CEST", "2022-04-12 10:00:00+02:00"),
        ("2022-04-12 10:00 GMT-0330", "2022-04-12 10:00:00-03:30"),
        ("12/04/2022 10:00 UTC", "2022-04-12 10:00:00+00:00"),
        ("12/04/2022 10:00 UTC+99", None),
        ("12/04/2022 10:00 EST", None),
    ],
)
def test_a_zone_after_the_time_as_web_forms_write_it(text: str, told: str | None) -> None:
    read = MomentReader().moment(text)
    assert (None if read is None else str(read)) == told
