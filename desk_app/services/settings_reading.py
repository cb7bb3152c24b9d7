"""What the settings screen shows: the version in force and those before it, with who changed what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desk_app.domain.facts import Kind
from desk_app.domain.settings import Settings
from desk_app.domain.settings_document import to_document
from desk_app.storage import journal, settings
from desk_app.storage.driver import Connection
from desk_app.storage.settings import SettingsVersion
from desk_app.storage.store import Store

LOOK_BACK = 50


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One version: when it came into force (UTC milliseconds), by whom, and the fields of the document it changed.

    The first one changed nothing.
    """

    version: int
    at: int
    agent: str
    changed: tuple[str, ...]
    document: dict[str, Any]


@dataclass(frozen=True, slots=True)
class SettingsView:
    """The settings in force, and the versions latest first, at most `LOOK_BACK`."""

    settings: Settings
    versions: tuple[VersionLine, ...]


def settings_view(store: Store) -> SettingsView:
    """Everything the settings screen shows."""
    current = store.settings()

    def reading(connection: Connection) -> SettingsView:
        told = settings.history(connection)[: LOOK_BACK + 1]
        documents = [to_document(settings.load(connection, version.version)) for version in told]
        before = [*documents[1:], documents[-1]]
        authors = _authors(connection, current, told)
        lines = [
            VersionLine(version.version, version.at, authors.get(version.version, ""), _changed(old, new), new)
            for version, new, old in zip(told, documents, before, strict=True)
        ]
        return SettingsView(current, tuple(lines[:LOOK_BACK]))

    return store.read(reading)


def _authors(connection: Connection, current: Settings, versions: tuple[SettingsVersion, ...]) -> dict[int, str]:
    found = {}
    for day in {version.day for version in versions}:
        for fact in journal.of_hall(connection, current.site.id, day):
            if fact.kind is Kind.SETTINGS_CHANGED:
                known = current.agent(fact.agent)
                found[int(fact.payload["version"])] = known.label if known else fact.agent
    return found


def _changed(old: dict[str, Any], new: dict[str, Any]) -> tuple[str, ...]:
    return tuple(field for field in new if new[field] != old.get(field))
