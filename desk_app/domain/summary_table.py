"""The table of a summary read from outside, checked by columns: those of ten years and fifty sites are read at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import chain, pairwise
from operator import le, mul
from typing import Any, TypeAlias

from desk_app.domain.summary import COLUMNS, OPEN_BIN, Cell, SummaryError, SummaryFault
from desk_app.domain.summary_checks import MOMENT, MOST, items, slug

_KEYS = 4
_SUMS = ("wait_sum_ms", "wait_max_ms", "service_sum_ms")
_COUNTS = tuple(name for name in COLUMNS[_KEYS:-1] if name not in _SUMS)
_ENDED = ("served", "left_waiting", "left_other", "absent", "unclosed", "open")
_Column: TypeAlias = tuple[Any, ...]


def read_cells(value: Any) -> tuple[Cell, ...]:
    """The cells of a table, each once and in order, at most one that tells nothing apart, in front."""
    rows = items(value, 20_000)
    if not rows:
        return ()
    _are(list, rows, "rows")
    if {*map(len, rows)} != {len(COLUMNS)}:
        raise SummaryError(SummaryFault.SHAPE, "row")
    columns: dict[str, _Column] = dict(zip(COLUMNS, zip(*rows, strict=True), strict=True))
    for names, limit in ((_COUNTS, MOST), (_SUMS, MOMENT)):
        _whole([*chain.from_iterable(columns[name] for name in names)], 0, limit, "numbers")
    _check_keys(rows[1:] if rows[0][:_KEYS] == [None] * _KEYS else rows)
    _check_bins(columns["bins"])
    _check_sums(columns)
    for row in rows:
        row[-1] = tuple(map(tuple, row[-1]))
    return tuple(map(Cell._make, rows))


def _are(kind: type, values: Collection[Any], what: str) -> None:
    if not {*map(type, values)} <= {kind}:
        raise SummaryError(SummaryFault.SHAPE, what)


def _whole(values: Sequence[Any], least: int, most: int, what: str) -> None:
    _are(int, values, what)
    if values and not least <= min(values) <= max(values) <= most:
        raise SummaryError(SummaryFault.RANGE, what)


def _check_keys(rows: Sequence[list[Any]]) -> None:
    keys = [tuple(row[:_KEYS]) for row in rows]
    hours, services, channels, booked = zip(*keys, strict=True) if keys else ((), (), (), ())
    _whole(hours, 0, 23, "hour")
    _are(bool, booked, "booked")
    _are(str, services + channels, "identifiers")
    for name in {*services, *channels}:
        slug(name)
    if any(one >= other for one, other in pairwise(keys)):
        raise SummaryError(SummaryFault.INCONSISTENT, "order of cells")


def _check_bins(column: _Column) -> None:
    _are(list, column, "bins")
    pairs = [*chain.from_iterable(column)]
    _are(list, pairs, "bins")
    if not {*map(len, pairs)} <= {2}:
        raise SummaryError(SummaryFault.SHAPE, "bin")
    _whole([pair[0] for pair in pairs], 0, OPEN_BIN, "minute of a bin")
    _whole([pair[1] for pair in pairs], 1, MOST, "bin")


def _check_sums(told: dict[str, _Column]) -> None:
    places = [(OPEN_BIN + 1) * row + pair[0] for row, bins in enumerate(told["bins"]) for pair in bins]
    agrees = (
        [*map(sum, zip(*(told[name] for name in _ENDED), strict=True))] == [*told["arrivals"]]
        and [sum([pair[1] for pair in bins]) for bins in told["bins"]] == [*told["wait_n"]]
        and places == sorted({*places})
        and _never_more(told["within"], told["wait_n"], told["served"])
        and _never_more(told["service_n"], told["served"])
        and _never_more(told["left_beyond"], told["left_waiting"])
        and _never_more(told["inaccurate"], told["arrivals"])
        and _never_more(told["untimed"], told["arrivals"])
        and _never_more(told["wait_max_ms"], told["wait_sum_ms"], [*map(mul, told["wait_n"], told["wait_max_ms"])])
    )
    if not agrees:
        raise SummaryError(SummaryFault.INCONSISTENT, "cells")


def _never_more(*columns: Sequence[int]) -> bool:
    """Whether in each row a column is at most the next one."""
    return all(all(map(le, one, other)) for one, other in pairwise(columns))
