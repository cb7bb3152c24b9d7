"""Backups: dated copies made by SQLite itself, verified before they count, kept by rule, restored by one command.

A plain copy of a WAL database loses what is not checkpointed, and looks healthy: never done.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desk_app.storage import driver, engine, migrate, privacy_of_files
from desk_app.storage.driver import Connection
from desk_app.storage.errors import StoreError, StoreProblem, told, told_by_system
from desk_app.storage.places import DATABASE

KEPT_DAYS = 7
KEPT_WEEKS = 4
KEPT_BEFORE_DAYS = 30  # names erased since are still in them
_STAMP = "%Y%m%d-%H%M%S"
_DAILY = re.compile(r"hall-(\d{8}-\d{6})-daily(?:-\d+)?\.db")
_BEFORE = re.compile(r"hall-(\d{8}-\d{6})-before-[\w-]+\.db")
_INCOMING = f"{DATABASE}.incoming"


def make(connection: Connection, folder: Path, label: str, now_ms: int) -> Path:
    """Copy the database into `folder`, verify the copy, and give it its final name; returns the path."""
    part = None
    try:
        privacy_of_files.make_folder(folder)
        final = _free_name(folder, f"hall-{_moment(now_ms).strftime(_STAMP)}-{label}", ".db")
        part = final.with_suffix(".part")
        part.unlink(missing_ok=True)
        privacy_of_files.make_file(part)
        _copy(connection, part)
        part.replace(final)
    except driver.Error as error:
        raise told(error) from error
    except OSError as error:
        raise told_by_system(error, folder) from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)
    return final


def _copy(connection: Connection, part: Path) -> None:
    """A synced and verified copy. Somebody may write meanwhile: it holds no less than before, no more than after."""
    before = _counts(connection)
    with engine.writing_elsewhere(connection):
        # As bytes: a path of POSIX need not be UTF-8, which a text must be.
        connection.execute("VACUUM INTO CAST(:target AS TEXT)", {"target": os.fsencode(part)})
    _sync(part)
    after = _counts(connection)
    try:
        copied = _shape(part)
    except StoreError as error:
        raise StoreError(StoreProblem.COPY_UNSOUND, folder=str(part.parent)) from error
    if not all(low <= found <= high for low, found, high in zip(before, copied, after, strict=True)):
        raise StoreError(StoreProblem.COPY_UNSOUND, folder=str(part.parent))


def verify_file(path: Path, migrations: Path | None = None) -> tuple[int, int]:
    """Check that a file is a sound copy of a hall's database; returns its numbers of facts and visits.

    With the folder of the migrations, one that a newer program wrote is refused, as when it is opened.
    """
    if not path.is_file():
        raise StoreError(StoreProblem.BACKUP_UNREADABLE, file=str(path))
    return _shape(path, migrations)


def restore(backup: Path, folder: Path, now_ms: int, migrations: Path) -> Path | None:
    """Put a verified backup in place of the database; the old files are set aside, never deleted.

    One of an older program is brought up to date when it is opened; one of a newer program is refused.
    The folder must be held by this process and no connection open. Returns the folder of the files set aside, if any.
    A restoring that was cut short leaves either the former database or, after `complete_restore`, the backup.
    """
    verify_file(backup, migrations)
    part = folder / f"{_INCOMING}.part"
    try:
        privacy_of_files.make_file(part)
        shutil.copyfile(backup, part)
        _sync(part)
        verify_file(part, migrations)
        part.replace(folder / _INCOMING)
        aside = _set_aside(folder, f"set-aside-{_moment(now_ms).strftime(_STAMP)}")
        (folder / _INCOMING).replace(folder / DATABASE)
    except OSError as error:
        raise told_by_system(error, folder) from error
    finally:
        part.unlink(missing_ok=True)
    return aside


def _set_aside(folder: Path, stem: str) -> Path | None:
    """Move the files of the database into a new folder beside them; None where there are none."""
    former = [path for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm") if (path := folder / name).exists()]
    if not former:
        return None
    aside = _free_name(folder, stem)
    aside.mkdir()
    for path in former:
        path.replace(aside / path.name)
    return aside


def complete_restore(folder: Path) -> None:
    """Finish a restoring that was cut short after the former database was set aside; before it, forget it."""
    incoming = folder / _INCOMING
    if not incoming.exists():
        return
    if (folder / DATABASE).exists():
        incoming.unlink()
        return
    for name in (f"{DATABASE}-wal", f"{DATABASE}-shm"):
        if (folder / name).exists():
            (folder / name).replace(_free_name(folder, f"set-aside-{name}"))
    incoming.replace(folder / DATABASE)


def to_drop(names: Iterable[str]) -> list[str]:
    """The daily backups that the rule no longer keeps: all but one a day for 7 days and one a week for 4 weeks.

    Only files named `hall-<stamp>-daily.db` are dropped by it; the latest of a day or week is the one kept.
    """
    daily = sorted((name for name in names if _made(name)), reverse=True)
    kept_days: dict[str, str] = {}
    kept_weeks: dict[str, str] = {}
    for name in daily:
        made = _made(name)
        assert made is not None
        day, week = made.strftime("%Y%m%d"), made.strftime("%G-%V")
        if day not in kept_days and len(kept_days) < KEPT_DAYS:
            kept_days[day] = name
        if week not in kept_weeks and len(kept_weeks) < KEPT_WEEKS:
            kept_weeks[week] = name
    kept = {*kept_days.values(), *kept_weeks.values()}
    return [name for name in daily if name not in kept]


def outdated(names: Iterable[str], now_ms: int) -> list[str]:
    """The backups made before an update of the data that are older than `KEPT_BEFORE_DAYS`."""
    oldest = (_moment(now_ms) - timedelta(days=KEPT_BEFORE_DAYS)).strftime(_STAMP)
    return [name for name in names if (found := _BEFORE.fullmatch(name)) and found[1] < oldest]


def _made(name: str) -> datetime | None:
    """When a daily backup was made, from its name; None for any other name."""
    found = _DAILY.fullmatch(name)
    try:
        return datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC) if found else None
    except ValueError:
        return None


def latest(folder: Path) -> Path | None:
    """The most recent backup of any kind in a folder."""
    return max(folder.glob("hall-*.db"), default=None, key=lambda path: path.name[5:20])


def latest_daily(folder: Path) -> Path | None:
    """The most recent backup of a day in a folder."""
    found = [path for path in folder.glob("hall-*.db") if _made(path.name)]
    return max(found, default=None, key=lambda path: path.name[5:20])


def made_at(path: Path) -> int:
    """When a backup was made, told by its name, in UTC milliseconds."""
    return round(datetime.strptime(path.name[5:20], _STAMP).replace(tzinfo=UTC).timestamp() * 1000)


def _shape(path: Path, migrations: Path | None = None) -> tuple[int, int]:
    try:
        connection = engine.connect_reader(path)
        try:
            if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                raise StoreError(StoreProblem.BACKUP_UNREADABLE, file=str(path))
            if not engine.is_ours(connection):
                raise StoreError(StoreProblem.NOT_OURS)
            counts = _counts(connection)
            if migrations is not None:
                migrate.pending_steps(connection, migrations)
            return counts
        finally:
            connection.close()
    except driver.Error as error:
        raise StoreError(StoreProblem.BACKUP_UNREADABLE, file=str(path), sqlite=str(error)) from error
    except StoreError as error:  # said of the backup, where the same words are elsewhere said of the data
        if error.problem in (StoreProblem.NOT_OURS, StoreProblem.DAMAGED):
            raise StoreError(StoreProblem.BACKUP_UNREADABLE, file=str(path)) from error
        raise


def _counts(connection: Connection) -> tuple[int, int]:
    facts = connection.execute("SELECT count(*) FROM journal").fetchone()[0]
    visits = connection.execute("SELECT count(*) FROM visit").fetchone()[0]
    return int(facts), int(visits)


def _moment(now_ms: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=now_ms)


def _free_name(folder: Path, stem: str, suffix: str = "") -> Path:
    path, number = folder / f"{stem}{suffix}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{suffix}"
    return path


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
