"""Backups: dated copies made by SQLite itself, verified before they count, kept by rule, restored by one command.

A plain copy of a WAL database loses what is not checkpointed, and looks healthy: never done.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desk_app.storage import driver, engine
from desk_app.storage.driver import Connection
from desk_app.storage.errors import StoreError, StoreProblem, told
from desk_app.storage.places import DATABASE

KEPT_DAYS = 7
KEPT_WEEKS = 4
_STAMP = "%Y%m%d-%H%M%S"


def make(connection: Connection, folder: Path, label: str, now_ms: int) -> Path:
    """Copy the database into `folder`, verify the copy, and give it its final name; returns the path."""
    folder.mkdir(parents=True, exist_ok=True)
    stamp = _moment(now_ms).strftime(_STAMP)
    final = _free_name(folder, f"hall-{stamp}-{label}")
    part = final.with_suffix(".part")
    part.unlink(missing_ok=True)
    try:
        connection.execute("VACUUM INTO :target", {"target": str(part)})
        _sync(part)
        if _shape(part) != _counts(connection):
            raise StoreError(StoreProblem.BACKUP_UNREADABLE, file=str(part))
    except driver.Error as error:
        part.unlink(missing_ok=True)
        raise told(error) from error
    part.replace(final)
    return final


def verify_file(path: Path) -> tuple[int, int]:
    """Check that a file is a sound copy of a hall's database; returns its numbers of facts and visits."""
    if not path.is_file():
        raise StoreError(StoreProblem.BACKUP_UNREADABLE, file=str(path))
    return _shape(path)


def restore(backup: Path, folder: Path, now_ms: int) -> Path:
    """Put a verified backup in place of the database; the old files are set aside, never deleted.

    The folder must be held by this process and no connection open. Returns the folder of the files set aside.
    """
    verify_file(backup)
    aside = folder / f"set-aside-{_moment(now_ms).strftime(_STAMP)}"
    aside.mkdir(parents=True)
    incoming = folder / f"{DATABASE}.incoming"
    incoming.unlink(missing_ok=True)
    incoming.write_bytes(backup.read_bytes())
    _sync(incoming)
    verify_file(incoming)
    for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm"):
        if (folder / name).exists():
            (folder / name).replace(aside / name)
    incoming.replace(folder / DATABASE)
    return aside


def to_drop(names: Iterable[str]) -> list[str]:
    """The daily backups that the rule no longer keeps: all but one a day for 7 days and one a week for 4 weeks.

    Only files named `hall-<stamp>-daily.db` are ever dropped; the latest of a day or week is the one kept.
    """
    daily = sorted((name for name in names if name.startswith("hall-") and name.endswith("-daily.db")), reverse=True)
    kept_days: dict[str, str] = {}
    kept_weeks: dict[str, str] = {}
    for name in daily:
        made = datetime.strptime(name[5:20], _STAMP).replace(tzinfo=UTC)
        day, week = made.strftime("%Y%m%d"), made.strftime("%G-%V")
        if day not in kept_days and len(kept_days) < KEPT_DAYS:
            kept_days[day] = name
        if week not in kept_weeks and len(kept_weeks) < KEPT_WEEKS:
            kept_weeks[week] = name
    kept = {*kept_days.values(), *kept_weeks.values()}
    return [name for name in daily if name not in kept]


def latest(folder: Path) -> Path | None:
    """The most recent backup of any kind in a folder."""
    return max(folder.glob("hall-*.db"), default=None, key=lambda path: path.name[5:20])


def _shape(path: Path) -> tuple[int, int]:
    try:
        connection = engine.connect_reader(path)
        try:
            if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                raise StoreError(StoreProblem.BACKUP_UNREADABLE, file=str(path))
            if not engine.is_ours(connection):
                raise StoreError(StoreProblem.NOT_OURS, file=str(path))
            return _counts(connection)
        finally:
            connection.close()
    except driver.Error as error:
        raise StoreError(StoreProblem.BACKUP_UNREADABLE, file=str(path), sqlite=str(error)) from error


def _counts(connection: Connection) -> tuple[int, int]:
    facts = connection.execute("SELECT count(*) FROM journal").fetchone()[0]
    visits = connection.execute("SELECT count(*) FROM visit").fetchone()[0]
    return int(facts), int(visits)


def _moment(now_ms: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=now_ms)


def _free_name(folder: Path, stem: str) -> Path:
    path, number = folder / f"{stem}.db", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}.db"
    return path


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
