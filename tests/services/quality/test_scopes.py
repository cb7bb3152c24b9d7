"""Scopes are facts: proposed from the preset, kept by version, checked against their framework."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desk_app.demo.town import SUPERVISOR
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.scope import AuditKind
from desk_app.domain.scope_document import from_document, to_document
from desk_app.domain.settings import SiteKind
from desk_app.services import undoing
from desk_app.services.acting import new_operation
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.scopes import all_scopes, save_scope, scope_of
from desk_app.services.setting_up import Beginning, begin, read_preset
from desk_app.storage.faults import Check
from desk_app.storage.store import Store
from desk_app.storage.verification import verify
from tests.services.quality.conftest import RESOURCES, SCOPE, Town
from tests.support.hall import AGENT, MIGRATIONS, NINE, ManualClock

CERTIFICATE = {
    "number": "2014-118",
    "body": "AFNOR Certification",
    "issued_on": "2026-02-10",
    "expires_on": "2029-02-09",
    "audits": [{"kind": "surveillance", "day": "2027-02-10"}],
}
Change = Callable[[dict[str, Any]], object]


def _save(town: Town, frameworks: Frameworks, change: Change, based_on: int = 1) -> None:
    document = to_document(scope_of(town.store, SCOPE))
    change(document)
    save_scope(town.store, document, frameworks, based_on=based_on, by=SUPERVISOR, op=new_operation(town.store))


def test_a_hall_that_is_set_up_has_the_scope_of_its_preset(tmp_path: Path, frameworks: Frameworks) -> None:
    with Store.open(tmp_path / "data", MIGRATIONS, ManualClock(NINE)) as store:
        kind = SiteKind.BRANCH_LIBRARY
        begin(store, read_preset(RESOURCES / "presets", kind), Beginning(kind, "Médiathèque", "Accueil"), frameworks)
        scope = all_scopes(store)[0]
        assert (scope.id, scope.version, scope.name) == ("mediatheque", 1, "Médiathèque")
        framework = frameworks.on(scope.framework, date(2026, 11, 23))
        modules = scope.modules_between(date(2026, 11, 23), date(2026, 11, 23))
        assert len(framework.of_modules(modules)) == 24
        assert verify(store.connection) == ()


def test_each_change_is_a_version_and_a_fact(town: Town, frameworks: Frameworks) -> None:
    _save(town, frameworks, lambda document: document.update(name="Hall et annexe", certificate=CERTIFICATE))
    scope = scope_of(town.store, SCOPE)
    assert (scope.name, scope.version) == ("Hall et annexe", 2)
    assert scope.certificate is not None
    assert scope.certificate.audits[0].kind is AuditKind.SURVEILLANCE
    assert from_document(to_document(scope), 2) == scope
    assert verify(town.store.connection) == ()


def test_verification_finds_a_scope_that_differs_from_its_facts(town: Town) -> None:
    town.store.write(lambda connection: connection.execute("UPDATE scope_version SET day = '2020-01-01'"))
    assert {fault.check for fault in verify(town.store.connection)} == {Check.SCOPES}


def test_two_people_do_not_overwrite_each_other(town: Town, frameworks: Frameworks) -> None:
    _save(town, frameworks, lambda document: document.update(name="A"))
    with pytest.raises(Refusal) as refused:
        _save(town, frameworks, lambda document: document.update(name="B"))
    assert refused.value.code is RefusalCode.SCOPE_CHANGED_MEANWHILE


def test_only_a_supervisor_changes_a_scope(town: Town, frameworks: Frameworks) -> None:
    document = to_document(scope_of(town.store, SCOPE))
    with pytest.raises(Refusal) as refused:
        save_scope(town.store, document, frameworks, based_on=1, by=AGENT, op=new_operation(town.store))
    assert refused.value.code is RefusalCode.SUPERVISOR_ONLY


def test_a_scope_is_not_taken_back_with_one_key(town: Town, frameworks: Frameworks) -> None:
    _save(town, frameworks, lambda document: document.update(name="A"))
    assert undoing.last_undoable(town.store, SUPERVISOR) is None


OVERRIDE = {
    "threshold": "wait.target_share",
    "site": "",
    "value": "0.8",
    "justification": "Essai",
    "from": "2026-10-01",
}
WRONG: dict[str, Change] = {
    "name": lambda document: document.update(name=" "),
    "framework": lambda document: document.update(framework="Un Référentiel"),
    "parts": lambda document: document.update(parts=[]),
    "modules": lambda document: document["parts"][0].update(modules=["welcome"]),
    "from": lambda document: document["parts"][0].update({"from": "octobre"}),
    "to": lambda document: document["parts"][0].update({"to": "2020-01-01"}),
    "threshold": lambda document: document.update(overrides=[{**OVERRIDE, "threshold": "wait"}]),
    "value": lambda document: document.update(overrides=[{**OVERRIDE, "value": "-1"}]),
    "justification": lambda document: document.update(overrides=[{**OVERRIDE, "justification": ""}]),
    "expires_on": lambda document: document.update(certificate={**CERTIFICATE, "expires_on": "2026-01-01"}),
    "kind": lambda document: document.update(
        certificate={**CERTIFICATE, "audits": [{"kind": "visit", "day": "2027-02-10"}]}
    ),
}


@pytest.mark.parametrize("field", WRONG)
def test_a_wrong_scope_is_refused_by_field(town: Town, frameworks: Frameworks, field: str) -> None:
    with pytest.raises(Refusal) as refused:
        _save(town, frameworks, WRONG[field])
    assert refused.value.code is RefusalCode.SCOPE_INVALID
    assert refused.value.details["field"] == field
    assert scope_of(town.store, SCOPE).version == 1


def test_a_certificate_of_three_years_brings_an_audit_each_year(town: Town, frameworks: Frameworks) -> None:
    told = {**CERTIFICATE, "issued_on": "2024-02-29", "expires_on": "2027-02-28", "audits": []}
    _save(town, frameworks, lambda document: document.update(certificate=told))
    certificate = scope_of(town.store, SCOPE).certificate
    assert certificate is not None
    audits = certificate.audits
    assert [(audit.kind.value, audit.day.isoformat()) for audit in audits] == [
        ("surveillance", "2025-02-28"),
        ("surveillance", "2026-02-28"),
        ("renewal", "2027-02-28"),
    ]
