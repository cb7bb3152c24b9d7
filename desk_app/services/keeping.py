"""Keeping the data safe: verification, backups by hand and each day, restoring."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desk_app.domain.clock import Clock
from desk_app.domain.localtime import local_day
from desk_app.storage import (
    backups,
    journal,
    privacy_of_files,
    settings,
    verification,
    visits,
)
from desk_app.storage.driver import Connection
from desk_app.storage.faults import Fault
from desk_app.storage.places import BACKUPS, FolderLock, check_folder
from desk_app.storage.store import Store

LAST_VERIFIED = "last_verified"


@dataclass(frozen=True, slots=True)
class Verified:
    """What verification found: the faults, and how much was looked at."""

    faults: tuple[Fault, ...]
    facts: int
    visits: int


def verify(store: Store) -> Verified:
    """Every fault of the store: integrity, foreign keys, chain, state against the journal folded again."""

    def reading(connection: Connection) -> Verified:
        facts, _ = journal.head(connection)
        return Verified(verification.verify(connection), facts, visits.count(connection))

    return store.read(reading)


def back_up(store: Store, label: str, folder: Path | None = None) -> Path:
    """Make and verify a copy of the data in `folder`, or in the backups beside them."""
    return backups.make(store.connection, folder or store.folder / BACKUPS, label, store.clock.now_ms())


def back_up_today(store: Store) -> Path | None:
    """The backup of the day, once; older ones are dropped by the rule (7 days and 4 weeks are kept), as are those
    that an update of the data made more than a month ago.

    Only reads the store, so that it may run beside the desk. Returns None when today's was made already.
    """
    folder, timezone = store.folder / BACKUPS, store.settings().site.timezone
    last = backups.latest_daily(folder)
    if last is not None and local_day(backups.made_at(last), timezone) == local_day(store.clock.now_ms(), timezone):
        return None
    made = back_up(store, "daily")
    names = [path.name for path in folder.iterdir()]
    for name in (*backups.to_drop(names), *backups.outdated(names, store.clock.now_ms())):
        (folder / name).unlink()
    return made


def last_backup_at(store: Store) -> int | None:
    """When the most recent backup beside the data was made, in UTC milliseconds."""
    latest = backups.latest(store.folder / BACKUPS)
    return None if latest is None else backups.made_at(latest)


def verified_today(store: Store) -> bool:
    """Whether the whole verification found everything sound today already."""
    today = local_day(store.clock.now_ms(), store.settings().site.timezone)
    return store.read(lambda connection: settings.meta(connection, LAST_VERIFIED)) == today


def note_verified(store: Store) -> None:
    """Remember that the whole verification found everything sound today."""
    today = local_day(store.clock.now_ms(), store.settings().site.timezone)
    store.write(lambda connection: settings.set_meta(connection, LAST_VERIFIED, today))


def quick_check(store: Store) -> tuple[Fault, ...]:
    """SQLite's quick check and the end of the chain: what a start can afford."""
    return store.read(verification.quick_check)


def restore(backup: Path, folder: Path, clock: Clock, migrations: Path) -> Path | None:
    """Put a backup in place of the data of a folder that nobody holds; returns where the former files are, if any."""
    check_folder(folder)
    privacy_of_files.make_folder(folder)
    with FolderLock(folder):
        return backups.restore(backup, folder, clock.now_ms(), migrations)
