"""Bringing a database up to date: refuse what is not ours or newer, back up, then apply what is pending."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desk_app.storage import engine
from desk_app.storage.driver import Connection
from desk_app.storage.errors import StoreError, StoreProblem

_SET = "pupitre"


def known_steps(folder: Path) -> tuple[str, ...]:
    """The names of the steps this program has, in order: its numbered SQL files."""
    return tuple(path.stem for path in sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql")))


def applied_steps(connection: Connection) -> tuple[str, ...]:
    """The names of the steps a database went through, in order."""
    exists = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = '_sqlite_migrations'").fetchone()
    if not exists:
        return ()
    rows = connection.execute(
        "SELECT name FROM _sqlite_migrations WHERE migration_set = :set ORDER BY rowid", {"set": _SET}
    )
    return tuple(row["name"] for row in rows)


def bring_up_to_date(connection: Connection, folder: Path, back_up: Callable[[str], object]) -> None:
    """Apply the pending steps, each with its record, all under one write lock.

    `back_up(label)` is called first when the database already holds data. Refuses a file that is not a hall's
    database and one that a newer program wrote. sqlite-utils is only imported when there is something to do:
    its import costs more than the rest of the start.
    """
    pending = pending_steps(connection, folder)
    if not pending:
        return
    if applied_steps(connection):
        back_up(f"before-{pending[0]}")
    _apply(connection, folder)


def must_be_up_to_date(connection: Connection, folder: Path) -> None:
    """Refuse to read a database that is not exactly of this program: only its owner may bring it up to date."""
    if pending_steps(connection, folder):
        raise StoreError(StoreProblem.OLDER_DATA)


def pending_steps(connection: Connection, folder: Path) -> tuple[str, ...]:
    """The steps still to apply; refuses what is not a hall's database and what a newer program wrote."""
    if not engine.is_ours(connection):
        raise StoreError(StoreProblem.NOT_OURS)
    known, applied = known_steps(folder), applied_steps(connection)
    if not known:
        raise StoreError(StoreProblem.NO_DATA, folder=str(folder))
    unknown = [name for name in applied if name not in known]
    if unknown:
        raise StoreError(StoreProblem.NEWER_PROGRAM, steps=", ".join(unknown))
    return tuple(name for name in known if name not in applied)


def _apply(connection: Connection, folder: Path) -> None:
    from sqlite_utils import Database

    migrations = _load(folder / "migrations.py")
    connection.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(Database(connection, execute_plugins=False))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _load(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location("hall_migrations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.migrations
