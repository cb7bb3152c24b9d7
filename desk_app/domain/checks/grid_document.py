"""Reading a grid from the plain values of its file; what is wrong is refused by its place in the document."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from desk_app.domain.checks.grid import Counting, Grid, GridItem, Periodicity, TestChannel
from desk_app.domain.framework_table import FrameworkTable, wrong
from desk_app.domain.refusals import RefusalCode

SCHEMA = 1


def grid_of(document: Mapping[str, Any], indicators: Collection[str]) -> Grid:
    """The grid; `indicators` are the shares it may count for. Raises `MisplacedRefusal` for the first mistake."""
    told = FrameworkTable((), document)
    if told.whole("schema") != SCHEMA:
        wrong(RefusalCode.FRAMEWORK_VALUE, ("schema",), value=document["schema"], known=SCHEMA)
    is_test = told.has("channels")
    grid = Grid(
        id=told.text("id"),
        version=told.whole("version"),
        in_force_from=_day(told),
        title=told.words("title"),
        commitments=_numbers(told),
        counting=Counting(told.one_of("counting", [*Counting])),
        indicator=told.one_of("indicator", indicators),
        periodicity=None if is_test else Periodicity(told.one_of("periodicity", [*Periodicity])),
        channels=tuple(map(TestChannel, told.some_of("channels", [*TestChannel]))) if is_test else (),
        observes=told.words("observes") if told.has("observes") else None,
        sample=told.whole("sample") if told.has("observes") else 1,
        items=tuple(map(_item, told.tables("items"))),
    )
    told.close()
    _each_once([item.id for item in grid.items])
    return grid


def _item(told: FrameworkTable) -> GridItem:
    item = GridItem(
        id=told.text("id"),
        text=told.words("text"),
        help=told.words("help") if told.has("help") else None,
        critical=told.has("critical") and told.flag("critical"),
        points=told.whole("points") if told.has("points") else 1,
    )
    told.close()
    return item


def _numbers(told: FrameworkTable) -> tuple[int, ...]:
    numbers = told.value("commitments")
    if not isinstance(numbers, list) or not numbers or not all(type(number) is int for number in numbers):
        wrong(RefusalCode.FRAMEWORK_TYPE, ("commitments",), example="[1, 2]")
    return tuple(numbers)


def _day(told: FrameworkTable) -> date:
    day = told.value("in_force_from")
    if type(day) is not date:
        wrong(RefusalCode.FRAMEWORK_TYPE, ("in_force_from",), example="2026-01-31")
    return day


def _each_once(ids: list[str]) -> None:
    for place, item in enumerate(ids):
        if item in ids[:place]:
            wrong(RefusalCode.FRAMEWORK_TWICE, ("items", place), value=item)
