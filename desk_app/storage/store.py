"""The store: one data folder, one writer connection, transactions that either happened or did not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from desk_app.domain.clock import Clock, ClockAnchor
from desk_app.domain.settings import Settings
from desk_app.domain.visit import Visit
from desk_app.storage import backups, driver, engine, journal, migrate, privacy_of_files, settings
from desk_app.storage.driver import Connection
from desk_app.storage.errors import StoreError, StoreProblem, told, told_by_system
from desk_app.storage.places import BACKUPS, DATABASE, FolderLock, check_folder

WRITINGS_BETWEEN_RESTS = 150

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Health:
    """What the store tells of itself."""

    sqlite_version: str
    safe_wal: bool
    pragmas: dict[str, str | int]
    migrations: tuple[str, ...]
    database: Path


class Store:
    """A hall's data folder, opened. Used by one thread at a time."""

    def __init__(self, folder: Path, migrations: Path, clock: Clock, lock: FolderLock | None) -> None:
        self.folder = folder
        self.clock = clock
        self._migrations = migrations
        self._lock = lock
        self._connection: Connection | None = None
        self._settings: Settings | None = None
        self._unrested = 0
        self._open_visits: dict[int, Visit] = {}
        self.anchor = ClockAnchor(clock)

    @classmethod
    def open(cls, folder: Path, migrations: Path, clock: Clock) -> Store:
        """Open a data folder for writing, creating or upgrading its database.

        Raises `StoreError`: folder on a share or synchronised, held by another process, not ours, newer.
        """
        check_folder(folder)
        try:
            privacy_of_files.make_folder(folder)
        except OSError as error:
            raise told_by_system(error, folder) from error
        lock = FolderLock(folder)
        lock.__enter__()
        store = cls(folder, migrations, clock, lock)
        try:
            backups.complete_restore(folder)
            store._make_database_private()
            store._bring_up_to_date()
            store.anchor = ClockAnchor(clock, store._last_recorded_at())
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def open_to_read(cls, folder: Path, migrations: Path, clock: Clock) -> Store:
        """Open a data folder beside the desk that holds it: everything may be read, nothing written."""
        if not (folder / DATABASE).exists():
            raise StoreError(StoreProblem.NO_DATA, folder=str(folder))
        store = cls(folder, migrations, clock, None)
        try:
            store.read(lambda connection: migrate.must_be_up_to_date(connection, migrations))
        except BaseException:
            store.close()
            raise
        return store

    def _last_recorded_at(self) -> int | None:
        """When the last fact was written; a column of whole numbers only holds anything else in a damaged file."""
        last = self.read(journal.last_recorded_at)
        if last is not None and not isinstance(last, int):
            raise StoreError(StoreProblem.DAMAGED, file=str(self.folder / DATABASE))
        return last

    @property
    def connection(self) -> Connection:
        """The connection; opened again after an error closed it."""
        if self._connection is None:
            connect = engine.connect if self._lock else engine.connect_reader
            self._connection = connect(self.folder / DATABASE)
        return self._connection

    def write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in one `BEGIN IMMEDIATE` transaction and commit; its result is only returned once durable.

        After an SQLite error the connection is closed and opened again and the work tried once more; then
        `StoreError`. `work` must therefore be repeatable: nothing outside the transaction may depend on it.
        """
        self._unrested += 1
        try:
            return self._attempt(work)
        except (driver.IntegrityError, driver.ProgrammingError):
            raise
        except (driver.Error, StoreError):
            self._drop_connection()
        try:
            return self._attempt(work)
        except (driver.IntegrityError, driver.ProgrammingError):
            raise
        except driver.Error as error:
            self._drop_connection()
            raise told(error) from error

    def _attempt(self, work: Callable[[Connection], T], begin: str = "BEGIN IMMEDIATE") -> T:
        connection = self.connection
        connection.execute(begin)
        try:
            result = work(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return result

    def read(self, work: Callable[[Connection], T]) -> T:
        """Run a reading on one snapshot, whoever writes meanwhile; SQLite errors come back as `StoreError`.

        Inside another reading or a writing, it is part of that one.
        """
        if self._connection is not None and self._connection.in_transaction:
            return work(self._connection)
        try:
            return self._attempt(work, "BEGIN")
        except driver.Error as error:
            self._drop_connection()
            raise told(error) from error

    @property
    def open_visits(self) -> Mapping[int, Visit]:
        """Open visits as the last acts of this process left them; whoever relies on one looks for later facts."""
        return self._open_visits

    def remember(self, visits: Mapping[int, Visit | None]) -> None:
        """Keep the open ones of these visits, as a committed act left them; the next act on each is soon."""
        for number, visit in visits.items():
            if visit is not None and visit.is_open:
                self._open_visits[number] = visit
            else:
                self._open_visits.pop(number, None)

    def rest(self, after: int = WRITINGS_BETWEEN_RESTS) -> None:
        """To be called when nobody acts: what the acts wrote is brought into the database now, not inside a later act.

        Nothing happens before so many writings: the first one after a rest costs a second sync, of the WAL's new
        beginning. Trouble of the disk is told by the next act, which begins with a connection of its own.
        """
        if self._connection is None or not self.writable or self._unrested < after:
            return
        self._unrested = 0
        try:
            engine.checkpoint(self._connection)
        except driver.Error:
            self._drop_connection()

    def give_way(self, wait: Callable[[], bool]) -> None:
        """Let `wait`, called again and again, hold up the long readings of this store, open beside a desk.

        True ends the reading with an error.
        """
        engine.give_way(self.connection, wait)

    def settings(self) -> Settings:
        """The settings in force. Raises `StoreError` NO_DATA before the first ones."""
        return self.read(self._settings_in_force)

    def _settings_in_force(self, connection: Connection) -> Settings:
        version = settings.latest_version(connection)
        if version == 0:
            raise StoreError(StoreProblem.NO_DATA, folder=str(self.folder))
        if self._settings is None or self._settings.version != version:
            self._settings = settings.load(connection, version)
        return self._settings

    @property
    def writable(self) -> bool:
        """Whether this process holds the folder."""
        return self._lock is not None

    @property
    def has_settings(self) -> bool:
        """Whether the hall was set up."""
        return self.read(settings.latest_version) > 0

    def health(self) -> Health:
        """Versions, settings read back, steps applied."""
        return self.read(
            lambda connection: Health(
                driver.VERSION,
                driver.SAFE_WAL,
                engine.pragmas(connection),
                migrate.applied_steps(connection),
                self.folder / DATABASE,
            )
        )

    def close(self) -> None:
        """Close the database and let the folder go."""
        self._drop_connection()
        if self._lock is not None:
            self._lock.__exit__(None, None, None)

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _drop_connection(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _make_database_private(self) -> None:
        """Make an empty database file before SQLite does: its journals then take the rights of that file."""
        try:
            privacy_of_files.make_file(self.folder / DATABASE)
        except OSError as error:
            raise told_by_system(error, self.folder) from error

    def _bring_up_to_date(self) -> None:
        try:
            migrate.bring_up_to_date(self.connection, self._migrations, self._back_up_before)
        except driver.Error as error:
            raise told(error) from error

    def _back_up_before(self, label: str) -> Path:
        return backups.make(self.connection, self.folder / BACKUPS, label, self.clock.now_ms())
