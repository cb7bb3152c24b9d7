"""A closed period: the figures of each commitment as they stood on the day it was closed, and what changed since.

What was told to an auditor is never rewritten (Qualiville sheet, 2.4): a later figure stands beside the frozen one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any, NamedTuple

from desk_app.domain.figures.model import Share
from desk_app.domain.indicators.lights import Light


class Cause(StrEnum):
    """Why the figures of a closed period changed. A code, so that no name can be written into the journal."""

    LATE = "late"  # something was recorded after the closing
    CORRECTED = "corrected"  # a record was corrected
    RULES = "rules"  # the scope, a threshold or the framework changed
    PROGRAM = "program"  # a new version counts what was not counted


class FigureKey(NamedTuple):
    """Which figure: the same indicator may serve two commitments."""

    commitment: int
    indicator: str


@dataclass(frozen=True, slots=True)
class FrozenFigure:
    """One indicator as it was told: its share, the threshold it was held against (None without), its light."""

    share: Share
    threshold: Fraction | None
    light: Light


Figures = Mapping[FigureKey, FrozenFigure]


@dataclass(frozen=True, slots=True)
class Amendment:
    """What changed in a closed period, and the day it was recorded (ISO); only the figures that changed."""

    day: str
    cause: Cause
    figures: Figures


@dataclass(frozen=True, slots=True)
class FrozenPeriod:
    """A month or a year of a scope, closed on `day` (ISO).

    `thresholds` are all those in force at the end of the period, by name: what was counted by.
    """

    scope: str
    period: str
    day: str
    scope_version: int
    framework: str
    framework_version: str
    thresholds: Mapping[str, Fraction]
    figures: Figures
    amendments: tuple[Amendment, ...] = ()

    def told(self, key: FigureKey) -> FrozenFigure | None:
        """The last figure told: that of the last amendment that has it, else the frozen one."""
        for amendment in reversed(self.amendments):
            if key in amendment.figures:
                return amendment.figures[key]
        return self.figures.get(key)


def to_document(period: FrozenPeriod) -> dict[str, Any]:
    """What the fact of a closing tells: plain JSON, exact numbers as texts."""
    return {
        "scope": period.scope,
        "period": period.period,
        "scope_version": period.scope_version,
        "framework": period.framework,
        "framework_version": period.framework_version,
        "thresholds": {name: str(value) for name, value in sorted(period.thresholds.items())},
        "figures": figures_document(period.figures),
    }


def from_document(document: Mapping[str, Any], day: str, amendments: Sequence[Amendment] = ()) -> FrozenPeriod:
    """Back from what the fact tells. KeyError or ValueError when it is not one."""
    return FrozenPeriod(
        scope=document["scope"],
        period=document["period"],
        day=day,
        scope_version=document["scope_version"],
        framework=document["framework"],
        framework_version=document["framework_version"],
        thresholds={name: Fraction(value) for name, value in document["thresholds"].items()},
        figures=figures_from(document["figures"]),
        amendments=tuple(amendments),
    )


def figures_document(figures: Figures) -> list[dict[str, Any]]:
    """Figures as plain JSON, in order."""
    return [
        {
            "commitment": key.commitment,
            "indicator": key.indicator,
            "numerator": told.share.numerator,
            "denominator": told.share.denominator,
            "threshold": None if told.threshold is None else str(told.threshold),
            "status": told.light.value,
        }
        for key, told in sorted(figures.items())
    ]


def figures_from(documents: Sequence[Mapping[str, Any]]) -> dict[FigureKey, FrozenFigure]:
    """Figures back from JSON."""
    return {
        FigureKey(told["commitment"], told["indicator"]): FrozenFigure(
            Share(told["numerator"], told["denominator"]),
            None if told["threshold"] is None else Fraction(told["threshold"]),
            Light(told["status"]),
        )
        for told in documents
    }
