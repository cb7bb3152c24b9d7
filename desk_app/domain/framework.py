"""A framework of service commitments: what is promised, how it is judged, and what proves it. Data, never constants.

Frameworks are files (`resources/frameworks`), each version with its day of entry into force; `framework_document`
reads them. Qualiville calls this a référentiel.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from desk_app.domain.complaints.model import Theme

_PLACE = re.compile(r"\{([a-z_.]+)\}")


class Direction(StrEnum):
    """Which side of its target an indicator must be on. Reaching the target is enough."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class EvidenceClass(StrEnum):
    """How a commitment is proved (Qualiville sheet, 1.0)."""

    MEASURED = "measured"  # from the records of the desk
    CHECK = "check"  # by a periodic check
    REGISTER = "register"  # by documents, trainings
    SURVEY = "survey"


@dataclass(frozen=True, slots=True)
class Words:
    """A text in the two languages of the product."""

    fr: str
    en: str

    def said(self, language: str) -> str:
        """The text in a language ("fr", "en"); French in any other."""
        return self.en if language == "en" else self.fr

    def filled(self, value: Callable[[str], Words]) -> Words:
        """With each {name} replaced by what it stands for."""
        fr = _PLACE.sub(lambda place: value(place[1]).fr, self.fr)
        return Words(fr, _PLACE.sub(lambda place: value(place[1]).en, self.en))


@dataclass(frozen=True, slots=True)
class FrameworkThreshold:
    """A value that a site may override, and where it comes from: the auditor asks.

    A share is between 0 and 1. The settings of a site have the same names where they have the same meaning.
    """

    name: str
    value: Fraction
    unit: str
    justification: Words
    source: Words


@dataclass(frozen=True, slots=True)
class IndicatorDefinition:
    """A share: what is counted over what. `key` names its computation in `indicators.REGISTRY`.

    `target` names a threshold, None for a figure that is only published. `records` name the record types it is made
    from; where the program has no computation yet, they say what is missing.
    """

    key: str
    title: Words
    numerator: Words
    denominator: Words
    direction: Direction
    target: str | None
    records: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Commitment:
    """One commitment, with its official number and exact title; the first indicator is the one it is judged by.

    `themes` are those of complaints that touch it: what a form proposes.
    """

    number: int
    module: str
    title: Words
    evidence: tuple[EvidenceClass, ...]
    proofs: Words
    screens: tuple[str, ...]
    indicators: tuple[IndicatorDefinition, ...]
    themes: tuple[Theme, ...] = ()


@dataclass(frozen=True, slots=True)
class Module:
    """A part of the framework that a scope takes or leaves."""

    id: str
    title: Words


@dataclass(frozen=True, slots=True)
class Framework:
    """One version of a framework. `small_n`: below it nothing is judged; `margin`: how far off is still amber."""

    id: str
    version: str
    name: Words
    source: Words
    in_force_from: date
    small_n: int
    margin: Fraction
    modules: tuple[Module, ...]
    records: Mapping[str, Words]
    screens: Mapping[str, Words]
    thresholds: Mapping[str, FrameworkThreshold]
    commitments: tuple[Commitment, ...]

    def of_modules(self, modules: Collection[str]) -> tuple[Commitment, ...]:
        """The commitments that these modules hold together, in order of number: so many are promised by a scope."""
        return tuple(commitment for commitment in self.commitments if commitment.module in modules)

    def module(self, module: str) -> Module:
        """A module by its id. KeyError when there is none."""
        return {known.id: known for known in self.modules}[module]


def in_force(frameworks: Collection[Framework], framework: str, day: date) -> Framework | None:
    """The version of a framework in force on a day; the first one before any was; None when it is unknown."""
    versions = sorted((known for known in frameworks if known.id == framework), key=lambda known: known.in_force_from)
    before = [known for known in versions if known.in_force_from <= day]
    return before[-1] if before else versions[0] if versions else None
