"""Scopes to and from their stored document: plain JSON, dates in ISO, exact numbers as texts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Any, NoReturn, TypeVar

from desk_app.domain.framework import Framework
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.scope import Audit, AuditKind, Certificate, Override, Scope, ScopePart, yearly_audits
from desk_app.domain.slugs import is_slug
from desk_app.domain.text import clean

T = TypeVar("T")
_MAX_TEXT = 1_000


def to_document(scope: Scope) -> dict[str, Any]:
    """The stored form of a scope, without its version."""
    return {
        "id": scope.id,
        "name": scope.name,
        "framework": scope.framework,
        "parts": [
            {
                "site": part.site,
                "modules": list(part.modules),
                "services": list(part.services),
                "from": part.from_day.isoformat(),
                "to": part.to_day.isoformat() if part.to_day else None,
            }
            for part in scope.parts
        ],
        "certificate": _certificate_document(scope.certificate) if scope.certificate else None,
        "overrides": [
            {
                "threshold": override.threshold,
                "site": override.site,
                "value": _number_text(override.value),
                "justification": override.justification,
                "from": override.from_day.isoformat(),
            }
            for override in scope.overrides
        ],
    }


def _certificate_document(certificate: Certificate) -> dict[str, Any]:
    return {
        "number": certificate.number,
        "body": certificate.body,
        "issued_on": certificate.issued_on.isoformat(),
        "expires_on": certificate.expires_on.isoformat(),
        "audits": [{"kind": audit.kind.value, "day": audit.day.isoformat()} for audit in certificate.audits],
    }


def from_document(document: Mapping[str, Any], version: int) -> Scope:
    """A scope read from a document; `SCOPE_INVALID` names the first field that is wrong."""
    certificate = document.get("certificate")
    return Scope(
        id=_slug(document, "id"),
        version=version,
        name=_text(document, "name"),
        framework=_slug(document, "framework"),
        parts=_each(document, "parts", _part),
        certificate=None if certificate is None else _certificate(certificate),
        overrides=_each(document, "overrides", _override) if document.get("overrides") else (),
    )


def check(scope: Scope, framework: Framework) -> None:
    """Refuse a scope that names what its framework does not have, or whose days do not follow each other."""
    modules = {module.id for module in framework.modules}
    for part in scope.parts:
        if not part.modules or not set(part.modules) <= modules:
            wrong("modules")
        if part.to_day is not None and part.to_day < part.from_day:
            wrong("to")
    for override in scope.overrides:
        threshold = framework.thresholds.get(override.threshold)
        if threshold is None or override.site not in ("", *scope.sites):
            wrong("threshold")
        if override.value < 0 or (threshold.unit == "share" and override.value > 1):
            wrong("value")
    if scope.certificate is not None and scope.certificate.expires_on <= scope.certificate.issued_on:
        wrong("expires_on")


def _part(told: Mapping[str, Any]) -> ScopePart:
    return ScopePart(
        site=_slug(told, "site"),
        modules=_texts(told, "modules"),
        from_day=_day(told, "from"),
        services=_texts(told, "services"),
        to_day=_day(told, "to") if told.get("to") is not None else None,
    )


def _certificate(told: Mapping[str, Any]) -> Certificate:
    """A certificate; where no audit is told, those that it usually brings, one a year."""
    issued_on = _day(told, "issued_on")
    return Certificate(
        number=_text(told, "number"),
        body=_text(told, "body"),
        issued_on=issued_on,
        expires_on=_day(told, "expires_on"),
        audits=_each(told, "audits", _audit) if told.get("audits") else yearly_audits(issued_on),
    )


def _audit(told: Mapping[str, Any]) -> Audit:
    kind = told.get("kind")
    if kind not in {known.value for known in AuditKind}:
        wrong("kind")
    return Audit(AuditKind(kind), _day(told, "day"))


def _override(told: Mapping[str, Any]) -> Override:
    return Override(
        threshold=_text(told, "threshold"),
        value=_number(told, "value"),
        justification=_text(told, "justification"),
        from_day=_day(told, "from"),
        site=_slug(told, "site") if told.get("site") else "",
    )


def _each(told: Mapping[str, Any], field: str, read: Callable[[Mapping[str, Any]], T]) -> tuple[T, ...]:
    entries = told.get(field)
    if not isinstance(entries, list) or not entries or not all(isinstance(entry, Mapping) for entry in entries):
        wrong(field)
    return tuple(map(read, entries))


def _text(told: Mapping[str, Any], field: str) -> str:
    value = told.get(field)
    text = clean(value, _MAX_TEXT) if isinstance(value, str) else ""
    if not text:
        wrong(field)
    return text


def _slug(told: Mapping[str, Any], field: str) -> str:
    text = _text(told, field)
    if not is_slug(text):
        wrong(field)
    return text


def _texts(told: Mapping[str, Any], field: str) -> tuple[str, ...]:
    values = told.get(field, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        wrong(field)
    return tuple(values)


def _day(told: Mapping[str, Any], field: str) -> date:
    try:
        return date.fromisoformat(_text(told, field))
    except ValueError:
        wrong(field)


def _number(told: Mapping[str, Any], field: str) -> Fraction:
    try:
        value = Decimal(_text(told, field))
    except InvalidOperation:
        wrong(field)
    if not value.is_finite():
        wrong(field)
    return Fraction(value)


def _number_text(value: Fraction) -> str:
    return str(Decimal(value.numerator) / Decimal(value.denominator))


def wrong(field: str) -> NoReturn:
    """Refuse a field by name."""
    raise Refusal(RefusalCode.SCOPE_INVALID, field=field)
