"""Versions of the settings as rows, and the small facts this PC keeps about itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desk_app.domain.settings import Settings
from desk_app.domain.settings_document import from_document
from desk_app.storage.driver import Connection


@dataclass(frozen=True, slots=True)
class SettingsVersion:
    """When a version of the settings came into force."""

    version: int
    at: int
    day: str


def save(connection: Connection, version: SettingsVersion, site: str, document: Mapping[str, Any]) -> None:
    """Write a new version of the settings."""
    connection.execute(
        "INSERT INTO settings_version (version, at, day, site, document)"
        " VALUES (:version, :at, :day, :site, :document)",
        {
            "version": version.version,
            "at": version.at,
            "day": version.day,
            "site": site,
            "document": json.dumps(document, ensure_ascii=False, sort_keys=True),
        },
    )


def latest_version(connection: Connection) -> int:
    """The number of the version in force; 0 before the first settings."""
    row = connection.execute("SELECT coalesce(max(version), 0) AS version FROM settings_version").fetchone()
    return int(row["version"])


def load(connection: Connection, version: int) -> Settings:
    """One version of the settings."""
    row = connection.execute(
        "SELECT document FROM settings_version WHERE version = :version", {"version": version}
    ).fetchone()
    return from_document(json.loads(row["document"]), version)


def version_on(connection: Connection, day: str) -> int:
    """The version in force at the end of a day; the first one for days before it."""
    row = connection.execute(
        "SELECT coalesce(max(version) FILTER (WHERE day <= :day), min(version)) AS version FROM settings_version",
        {"day": day},
    ).fetchone()
    return int(row["version"])


def history(connection: Connection) -> tuple[SettingsVersion, ...]:
    """Every version, newest first."""
    rows = connection.execute("SELECT version, at, day FROM settings_version ORDER BY version DESC")
    return tuple(SettingsVersion(row["version"], row["at"], row["day"]) for row in rows)


def meta(connection: Connection, key: str) -> str | None:
    """A small fact of this PC (last backup, last purge…)."""
    row = connection.execute("SELECT value FROM meta WHERE key = :key", {"key": key}).fetchone()
    return row["value"] if row else None


def set_meta(connection: Connection, key: str, value: str) -> None:
    """Keep a small fact of this PC."""
    connection.execute(
        "INSERT INTO meta (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        {"key": key, "value": value},
    )
