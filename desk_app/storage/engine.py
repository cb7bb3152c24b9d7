"""Opening SQLite the way this product needs it, and reading the settings back.

WAL with synchronous=FULL: a ticket shown is on the disk. NORMAL loses tickets at a power cut (measured by the
power-cut test). Never mmap, never a network path: see `places`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desk_app.storage import driver
from desk_app.storage.driver import Connection
from desk_app.storage.errors import StoreError, StoreProblem, told

APPLICATION_ID = 1347768393
BUSY_TIMEOUT_MS = 2_000
CACHED_STATEMENTS = 256
STEPS_BETWEEN_WAITS = 200

_WANTED: dict[str, str | int] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "mmap_size": 0,
    "busy_timeout": BUSY_TIMEOUT_MS,
    "wal_autocheckpoint": 4_000,  # pages; only where nobody rests: the desk checkpoints while nobody acts
}


def connect(path: Path) -> Connection:
    """The writer's connection, its settings applied and read back. The only one that writes or checkpoints."""
    return _open(path, _prepare_writer)


def _prepare_writer(connection: Connection) -> None:
    for name, value in _WANTED.items():
        connection.execute(f"PRAGMA {name} = {value}")
    _read_back(connection)
    checkpoint(connection)  # what a killed process left can be read, but a power cut may still take it


def checkpoint(connection: Connection) -> None:
    """Sync the WAL, then bring it into the database, as far as nobody reads what was before; for the writer alone.

    The next act writes the WAL from its beginning again. A full disk does not matter: the WAL is synced first, and
    the database is written after.
    """
    try:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    except driver.OperationalError as error:
        if told(error).problem is not StoreProblem.DISK_FULL:
            raise


def connect_reader(path: Path) -> Connection:
    """A connection that only reads and never checkpoints, for checks and reports beside the desk."""
    return _open(path, _prepare_reader)


def _prepare_reader(connection: Connection) -> None:
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA trusted_schema = 0")
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute("PRAGMA query_only = 1")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def give_way(connection: Connection, wait: Callable[[], bool]) -> None:
    """Call `wait` over and over, every few steps of SQLite, while this connection reads; True ends the reading."""
    connection.set_progress_handler(wait, STEPS_BETWEEN_WAITS)


@contextmanager
def writing_elsewhere(connection: Connection) -> Iterator[None]:
    """Let a connection, even one that only reads, write into another file."""
    before = connection.execute("PRAGMA query_only").fetchone()[0]
    connection.execute("PRAGMA query_only = 0")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA query_only = {before}")


def _open(path: Path, prepare: Callable[[Connection], None]) -> Connection:
    try:
        connection = driver.connect(
            str(path), isolation_level=None, check_same_thread=False, cached_statements=CACHED_STATEMENTS
        )
    except driver.Error as error:
        raise told(error) from error
    try:
        connection.row_factory = driver.Row
        prepare(connection)
    except BaseException as error:
        connection.close()
        if isinstance(error, driver.Error):
            raise told(error) from error
        if isinstance(error, UnicodeDecodeError):  # SQLite's message quotes the bytes of a damaged schema
            raise StoreError(StoreProblem.DAMAGED, file=str(path)) from error
        raise
    return connection


def pragmas(connection: Connection) -> dict[str, str | int]:
    """The settings in force, as SQLite tells them."""
    return {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in _WANTED if name != "mmap_size"}


def _read_back(connection: Connection) -> None:
    for name, found in pragmas(connection).items():
        if found != _WANTED[name]:
            raise StoreError(StoreProblem.PRAGMA_REFUSED, name=name, found=found, wanted=_WANTED[name])


def is_ours(connection: Connection) -> bool:
    """Whether the file is a hall's database or still empty."""
    if connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID:
        return True
    return bool(connection.execute("SELECT count(*) = 0 FROM sqlite_schema").fetchone()[0])
