"""The scope of a certification: which modules of a framework hold at which sites, for which services, since when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

AUDITS_OF_A_CERTIFICATE = 3
"""A certificate lasts three years, with an audit each year (Qualiville sheet, 2.1)."""


class AuditKind(StrEnum):
    """Why an auditor comes."""

    INITIAL = "initial"
    SURVEILLANCE = "surveillance"
    RENEWAL = "renewal"
    EXTENSION = "extension"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class ScopePart:
    """Modules that hold at a site from a day to a day, both included; `to_day` None while it goes on.

    `services` empty means all of them. A later part for more services or another site is an extension.
    """

    site: str
    modules: tuple[str, ...]
    from_day: date
    services: tuple[str, ...] = ()
    to_day: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the part is in force on a day."""
        return self.from_day <= day and (self.to_day is None or day <= self.to_day)


@dataclass(frozen=True, slots=True)
class Audit:
    """An audit, planned or held."""

    kind: AuditKind
    day: date


@dataclass(frozen=True, slots=True)
class Certificate:
    """What the certification body delivered, with the audits of its years."""

    number: str
    body: str
    issued_on: date
    expires_on: date
    audits: tuple[Audit, ...]


@dataclass(frozen=True, slots=True)
class Override:
    """A threshold that the town set otherwise, from a day on, and why; `site` empty means all of the scope's."""

    threshold: str
    value: Fraction
    justification: str
    from_day: date
    site: str = ""


@dataclass(frozen=True, slots=True)
class Scope:
    """One version of a scope. What it covers on a day is told by the days of its parts, also when entered late."""

    id: str
    version: int
    name: str
    framework: str
    parts: tuple[ScopePart, ...]
    certificate: Certificate | None = None
    overrides: tuple[Override, ...] = ()

    @property
    def sites(self) -> tuple[str, ...]:
        """Every site that is, was or will be in the scope, each once."""
        return tuple(dict.fromkeys(part.site for part in self.parts))

    def modules_between(self, first: date, last: date) -> frozenset[str]:
        """The modules that held on at least one day of a period."""
        held = [part for part in self.parts if part.from_day <= last and (part.to_day is None or part.to_day >= first)]
        return frozenset(module for part in held for module in part.modules)

    def services_of(self, site: str, module: str, day: date) -> Services | None:
        """What a module covers at a site on a day; None when it does not hold there."""
        held = [p for p in self.parts if p.site == site and module in p.modules and p.holds_on(day)]
        return Services.of(part.services for part in held) if held else None

    def edges(self) -> frozenset[date]:
        """The days from which the cover of any part changes."""
        after = {part.to_day + timedelta(days=1) for part in self.parts if part.to_day is not None}
        return frozenset(after | {part.from_day for part in self.parts})

    def override(self, threshold: str, site: str, day: date) -> Override | None:
        """What the town set for a site on a day; what it set for the site itself goes before what is for all."""
        told = [o for o in self.overrides if o.threshold == threshold and o.site in ("", site) and o.from_day <= day]
        return max(told, key=lambda override: (override.site != "", override.from_day)) if told else None


@dataclass(frozen=True, slots=True)
class Services:
    """All services of a site (`names` None), or some."""

    names: frozenset[str] | None

    @classmethod
    def of(cls, each: Iterable[tuple[str, ...]]) -> Services:
        """Those of several parts together, none counted twice."""
        told = list(each)
        return cls(None if any(not names for names in told) else frozenset(name for names in told for name in names))

    def hold(self, service: str) -> bool:
        """Whether a service is one of them; what concerns the site itself (empty) always is."""
        return self.names is None or service in self.names or service == ""


def yearly_audits(issued_on: date) -> tuple[Audit, ...]:
    """The audits that a certificate usually brings: two of surveillance, then that of the renewal."""
    last = AUDITS_OF_A_CERTIFICATE
    kinds = [AuditKind.SURVEILLANCE] * (last - 1) + [AuditKind.RENEWAL]
    return tuple(Audit(kind, years_on(issued_on, year)) for year, kind in enumerate(kinds, 1))


def years_on(day: date, years: int) -> date:
    """The same day some years later; 28 February where there is no 29th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
