"""The thresholds in force: what the town set for the scope, else the site's settings, else the framework's default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from desk_app.domain.framework import Framework, FrameworkThreshold, Words
from desk_app.domain.scope import Scope
from desk_app.domain.settings import Settings, ThresholdKey

_KEYS = {key.value: key for key in ThresholdKey}
_OF_SCOPE = Words("Décision de la ville pour ce périmètre", "Decision of the town for this scope")
_OF_SITE = Words("Réglage du lieu", "Setting of the place")


class Origin(StrEnum):
    """Where a value comes from."""

    FRAMEWORK = "framework"
    SETTINGS = "settings"
    SCOPE = "scope"


@dataclass(frozen=True, slots=True)
class ThresholdInForce:
    """A value on a day, with its justification and where the value itself comes from."""

    name: str
    value: Fraction
    unit: str
    justification: Words
    source: Words
    origin: Origin

    @property
    def plain(self) -> str:
        """The number without its unit, as it stands in a sentence."""
        return str(self.value.numerator) if self.value.denominator == 1 else f"{float(self.value):g}"


Thresholds = Mapping[str, ThresholdInForce]


def in_force(framework: Framework, scope: Scope, settings: Settings, day: date) -> dict[str, ThresholdInForce]:
    """Every threshold of the framework as it holds at the site on a day."""
    return {name: _resolved(told, scope, settings, day) for name, told in framework.thresholds.items()}


def _resolved(told: FrameworkThreshold, scope: Scope, settings: Settings, day: date) -> ThresholdInForce:
    override = scope.override(told.name, settings.site.id, day)
    if override is not None:
        said = Words(override.justification, override.justification)
        return ThresholdInForce(told.name, override.value, told.unit, said, _OF_SCOPE, Origin.SCOPE)
    if told.name in _KEYS:
        own = settings.thresholds[_KEYS[told.name]]
        value = Fraction(str(own.value))
        if value != told.value:
            said = Words(own.justification, own.justification)
            return ThresholdInForce(told.name, value, told.unit, said, _OF_SITE, Origin.SETTINGS)
    return ThresholdInForce(told.name, told.value, told.unit, told.justification, told.source, Origin.FRAMEWORK)
