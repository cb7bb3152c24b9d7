"""Reading a framework from the plain values of its file; what is wrong is refused by its place in the document."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from desk_app.domain.complaints.model import Theme
from desk_app.domain.framework import (
    Commitment,
    Direction,
    EvidenceClass,
    Framework,
    FrameworkThreshold,
    IndicatorDefinition,
    Module,
    Words,
)
from desk_app.domain.framework_table import FrameworkTable, wrong
from desk_app.domain.refusals import RefusalCode

SCHEMA = 1
_UNITS = ("share", "min", "s", "days", "persons", "rings", "months")


def framework_of(document: Mapping[str, Any]) -> Framework:
    """The framework. Raises `MisplacedRefusal` for the first thing that is wrong."""
    told = FrameworkTable((), document)
    if told.whole("schema") != SCHEMA:
        wrong(RefusalCode.FRAMEWORK_VALUE, ("schema",), value=document["schema"], known=SCHEMA)
    modules = tuple(Module(entry.text("id"), entry.words("title")) for entry in told.tables("modules"))
    records, screens = (_named(told.table(name)) for name in ("records", "screens"))
    thresholds = _thresholds(told.table("thresholds"))
    _each_once(("modules",), [module.id for module in modules])
    reader = _Commitments([module.id for module in modules], tuple(records), tuple(screens), tuple(thresholds))
    framework = Framework(
        id=told.text("id"),
        version=told.text("version"),
        name=told.words("name"),
        source=told.words("source"),
        in_force_from=_day(told),
        small_n=told.whole("small_n"),
        margin=told.share("margin"),
        modules=modules,
        records=records,
        screens=screens,
        thresholds=thresholds,
        commitments=tuple(sorted(map(reader.read, told.tables("commitments")), key=lambda read: read.number)),
    )
    told.close()
    _each_once(("commitments",), [commitment.number for commitment in framework.commitments])
    return framework


class _Commitments:
    """Reads commitments, which name modules, records, screens and thresholds told elsewhere in the file."""

    def __init__(
        self, modules: list[str], records: tuple[str, ...], screens: tuple[str, ...], thresholds: tuple[str, ...]
    ) -> None:
        self._modules, self._records, self._screens, self._thresholds = modules, records, screens, thresholds

    def read(self, told: FrameworkTable) -> Commitment:
        commitment = Commitment(
            number=told.whole("number"),
            module=told.one_of("module", self._modules),
            title=told.words("title"),
            evidence=tuple(EvidenceClass(word) for word in told.some_of("evidence", [*EvidenceClass])),
            proofs=told.words("proofs"),
            screens=told.some_of("screens", self._screens),
            indicators=tuple(map(self._indicator, told.tables("indicators"))),
            themes=tuple(map(Theme, told.some_of("themes", [*Theme]))) if told.has("themes") else (),
        )
        told.close()
        return commitment

    def _indicator(self, told: FrameworkTable) -> IndicatorDefinition:
        indicator = IndicatorDefinition(
            key=told.text("key"),
            title=told.words("title"),
            numerator=told.words("numerator"),
            denominator=told.words("denominator"),
            direction=Direction(told.one_of("direction", [*Direction])),
            target=told.one_of("target", self._thresholds) if told.has("target") else None,
            records=told.some_of("records", self._records),
        )
        told.close()
        return indicator


def _named(told: FrameworkTable) -> dict[str, Words]:
    return {name: told.words(name) for name in told.names}


def _thresholds(told: FrameworkTable) -> dict[str, FrameworkThreshold]:
    return {name: _threshold(name, told.table(name)) for name in told.names}


def _threshold(name: str, told: FrameworkTable) -> FrameworkThreshold:
    unit = told.one_of("unit", _UNITS)
    threshold = FrameworkThreshold(
        name=name,
        value=told.share("value") if unit == "share" else told.number("value"),
        unit=unit,
        justification=told.words("justification"),
        source=told.words("source"),
    )
    told.close()
    return threshold


def _day(told: FrameworkTable) -> date:
    day = told.value("in_force_from")
    if type(day) is not date:
        wrong(RefusalCode.FRAMEWORK_TYPE, ("in_force_from",), example="2026-01-31")
    return day


def _each_once(path: tuple[str, ...], names: list[Any]) -> None:
    for place, name in enumerate(names):
        if name in names[:place]:
            wrong(RefusalCode.FRAMEWORK_TWICE, (*path, place), value=name)
