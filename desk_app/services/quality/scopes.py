"""The verbs of scopes: propose the first one, put a version in force; each version is a fact."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.scope import Scope, ScopePart
from desk_app.domain.scope_document import check, from_document, to_document
from desk_app.domain.settings import Settings
from desk_app.domain.slugs import slug_of
from desk_app.services.acting import Act, Outcome, perform
from desk_app.services.business_day import today
from desk_app.services.frameworks import Frameworks
from desk_app.storage import figures_readings, scopes
from desk_app.storage.store import Store

FALLBACK = "scope"


def save_scope(
    store: Store, document: Mapping[str, Any], frameworks: Frameworks, *, based_on: int, by: Actor, op: str
) -> Outcome:
    """Put a version of a scope in force. A supervisor's act.

    `based_on` is the version the change was made from (0 for a new scope): refused when another was saved meanwhile.
    The whole document is checked against the framework in force today.
    """
    if not by.supervisor:
        raise Refusal(RefusalCode.SUPERVISOR_ONLY)
    scope = from_document(document, based_on + 1)

    def work(act: Act) -> None:
        if scopes.version_of(act.connection, scope.id) != based_on:
            raise Refusal(RefusalCode.SCOPE_CHANGED_MEANWHILE)
        check(scope, frameworks.on(scope.framework, date.fromisoformat(act.day)))
        act.record(Kind.SCOPE_CHANGED, version=scope.version, document=to_document(scope))

    return perform(store, op, by, work)


def proposed_scope(settings: Settings, preset: Mapping[str, Any], from_day: date) -> Scope:
    """The scope a site of that kind usually begins with, as its preset tells it.

    The parts name services of the preset that this site may not offer: those are left out. A part that named
    services, none of which is offered here, is left out too.
    """
    told = preset["scope"]
    offered = {service.id for service in settings.services}
    parts = [
        ScopePart(
            site=settings.site.id,
            modules=tuple(part["modules"]),
            from_day=from_day,
            services=tuple(service for service in part.get("services", ()) if service in offered),
        )
        for part in told["parts"]
    ]
    kept = [part for part, told_part in zip(parts, told["parts"], strict=True) if _holds(part, told_part)]
    name = settings.site.name
    return Scope(slug_of(name, fallback=FALLBACK), 0, name, told["framework"], tuple(kept))


def _holds(part: ScopePart, told: Mapping[str, Any]) -> bool:
    """Whether a part of the preset is left with something: all services, or some that are offered here."""
    return bool(part.services) or not told.get("services")


def propose_scope(store: Store, preset: Mapping[str, Any], frameworks: Frameworks, *, by: Actor, op: str) -> Outcome:
    """Put the preset's scope in force from the first day that has a record, when the hall has no scope yet."""
    settings = store.settings()
    begins = store.read(lambda connection: figures_readings.first_day(connection, settings.site.id)) or today(store)
    scope = proposed_scope(settings, preset, date.fromisoformat(begins))
    return save_scope(store, to_document(scope), frameworks, based_on=0, by=by, op=op)


def all_scopes(store: Store) -> tuple[Scope, ...]:
    """Each scope as it stands, in order of id."""
    return store.read(scopes.latest)


def scope_begun_after(store: Store, day: date) -> tuple[Scope, date] | None:
    """The scope that began first, and when, where even that was after this day; None too where there is no scope."""
    begun = [(part.from_day, scope.id, scope) for scope in all_scopes(store) for part in scope.parts]
    if not begun:
        return None
    first, _id, scope = min(begun, key=lambda one: one[:2])
    return (scope, first) if day < first else None


def scope_of(store: Store, scope: str) -> Scope:
    """A scope as it stands; its parts and overrides have their own days. Refused when there is none of that id."""
    known = {found.id: found for found in all_scopes(store)}
    if scope not in known:
        raise Refusal(RefusalCode.UNKNOWN_SCOPE, scope=scope, known=", ".join(known) or "–")
    return known[scope]
