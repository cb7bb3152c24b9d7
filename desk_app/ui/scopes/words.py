"""The words of a scope: its parts, its certificate, the thresholds the town set."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from desk_app.domain.framework import Framework, Words
from desk_app.domain.scope import Audit, AuditKind, Override, Scope, ScopePart
from desk_app.domain.settings import Settings, ThresholdKey
from desk_app.ui.kit.table_model import Column
from desk_app.ui.quality_words import said
from desk_app.ui.runtime.formats import UNKNOWN, Formats
from desk_app.ui.settings.threshold_words import threshold_words

_SEPARATOR = " · "
"""Between titles: many hold a comma."""

_OPENING = "opening.tolerance_minutes"  # no indicator is judged by it, and no setting has its name
_SETTINGS = {key.value: key for key in ThresholdKey}


def audit_words() -> dict[AuditKind, str]:
    """Why an auditor comes."""
    translate = QCoreApplication.translate
    return {
        AuditKind.INITIAL: translate("Scopes", "Initial audit"),
        AuditKind.SURVEILLANCE: translate("Scopes", "Follow-up audit"),
        AuditKind.RENEWAL: translate("Scopes", "Renewal audit"),
        AuditKind.EXTENSION: translate("Scopes", "Extension audit"),
        AuditKind.INTERNAL: translate("Scopes", "Internal audit"),
    }


def threshold_title(framework: Framework, name: str, formats: Formats) -> str:
    """What a threshold is: the indicator that is judged by it, else its name in the settings."""
    for commitment in framework.commitments:
        for indicator in commitment.indicators:
            if indicator.target == name:
                title = said(indicator.title.filled(lambda _threshold: Words("…", "…")), formats)
                return f"{commitment.number} · {title}"
    if name == _OPENING:
        return QCoreApplication.translate("Scopes", "Openings: on time within")
    return threshold_words()[_SETTINGS[name]] if name in _SETTINGS else name


def value_words(value: Fraction, unit: str, formats: Formats) -> str:
    """A threshold with its unit."""
    translate = QCoreApplication.translate
    if unit == "share":
        return formats.percent(value.numerator, value.denominator, 0 if (value * 100).denominator == 1 else 1)
    units = {
        "min": translate("Scopes", "{n} min"),
        "days": translate("Scopes", "{n} days"),
        "rings": translate("Scopes", "{n} rings"),
    }
    number = formats.number(float(value), 0 if value.denominator == 1 else 1)
    return units.get(unit, "{n}").format(n=number)


def held_words(scope: Scope, framework: Framework, formats: Formats) -> str:
    """How many commitments the scope holds, and of which modules: counted, never written down."""
    translate = QCoreApplication.translate
    modules = {module for part in scope.parts for module in part.modules}
    held = framework.of_modules(modules)
    each = [
        f"{said(module.title, formats)} ({sum(one.module == module.id for one in held)})"
        for module in framework.modules
        if module.id in modules
    ]
    text = translate("Scopes", "{n} commitments of {framework} {version}: {modules}")
    name = said(framework.name, formats)
    return text.format(n=len(held), framework=name, version=framework.version, modules=_SEPARATOR.join(each))


def names_of(modules: Iterable[str], framework: Framework, formats: Formats) -> str:
    """The titles of modules."""
    known = {module.id: said(module.title, formats) for module in framework.modules}
    return _SEPARATOR.join(known.get(module, module) for module in modules)


def services_of(part: ScopePart, settings: Settings) -> str:
    """The services a part covers."""
    if not part.services:
        return QCoreApplication.translate("Scopes", "all of them")
    labels = {service.id: service.label for service in settings.services}
    return _SEPARATOR.join(labels.get(service, service) for service in part.services)


def site_of(part: ScopePart, settings: Settings) -> str:
    """The name of this place; another one is only known by its identifier."""
    return settings.site.name if part.site == settings.site.id else part.site


def audit_columns(formats: Formats) -> tuple[Column[Audit], ...]:
    """The audits of a certificate."""
    translate = QCoreApplication.translate
    words = audit_words()
    return (
        Column[Audit]("kind", translate("Scopes", "Audit"), lambda audit: words[audit.kind], stretch=True),
        Column[Audit]("day", translate("Scopes", "Planned or held on"), lambda audit: formats.short_day(audit.day)),
    )


class Told:
    """What the columns need to know of the scope that is shown."""

    def __init__(self, framework: Framework, settings: Settings) -> None:
        self.framework, self.settings = framework, settings


def part_columns(formats: Formats, told: dict[str, Told]) -> tuple[Column[ScopePart], ...]:
    """The parts of a scope."""
    translate = QCoreApplication.translate
    return (
        Column[ScopePart](
            "site", translate("Scopes", "Place"), lambda part: site_of(part, told["now"].settings), strong=True
        ),
        Column[ScopePart](
            "modules",
            translate("Scopes", "Modules"),
            lambda part: names_of(part.modules, told["now"].framework, formats),
            stretch=True,
        ),
        Column[ScopePart](
            "services",
            translate("Scopes", "Services"),
            lambda part: services_of(part, told["now"].settings),
            stretch=True,
        ),
        Column[ScopePart]("from", translate("Scopes", "Since"), lambda part: formats.short_day(part.from_day)),
        Column[ScopePart](
            "to", translate("Scopes", "Until"), lambda part: formats.short_day(part.to_day) if part.to_day else UNKNOWN
        ),
    )


def override_columns(formats: Formats, told: dict[str, Told]) -> tuple[Column[Override], ...]:
    """The thresholds that the town set."""
    translate = QCoreApplication.translate

    def value(override: Override) -> str:
        known = told["now"].framework.thresholds.get(override.threshold)
        return value_words(override.value, known.unit if known else "", formats)

    return (
        Column[Override](
            "threshold",
            translate("Scopes", "Threshold"),
            lambda override: threshold_title(told["now"].framework, override.threshold, formats),
            stretch=True,
        ),
        Column[Override]("value", translate("Scopes", "Value"), value, right=True, strong=True),
        Column[Override]("from", translate("Scopes", "Since"), lambda one: formats.short_day(one.from_day)),
        Column[Override]("why", translate("Scopes", "Why"), lambda one: one.justification, stretch=True),
    )
