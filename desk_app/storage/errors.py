"""What can be wrong with the store, as codes; the sentences are told by the screens and the command line."""

from __future__ import annotations

import errno
from enum import StrEnum

from desk_app.storage import driver


class StoreProblem(StrEnum):
    """One kind of trouble with the data on this PC."""

    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    BUSY = "busy"
    DAMAGED = "damaged"
    DISK_ERROR = "disk_error"
    NOT_OURS = "not_ours"
    NEWER_PROGRAM = "newer_program"
    OLDER_DATA = "older_data"
    NETWORK_FOLDER = "network_folder"
    SYNCED_FOLDER = "synced_folder"
    REMOVABLE_DRIVE = "removable_drive"
    HELD_BY_ANOTHER = "held_by_another"
    PRAGMA_REFUSED = "pragma_refused"
    NO_DATA = "no_data"
    BACKUP_UNREADABLE = "backup_unreadable"
    COPY_UNSOUND = "copy_unsound"


class StoreError(Exception):
    """The store cannot do what was asked; nothing of the act was kept.

    `problem` is the code, `details` what its sentence needs (paths, names, SQLite's own words).
    """

    def __init__(self, problem: StoreProblem, **details: object) -> None:
        super().__init__(problem.value, details)
        self.problem = problem
        self.details = details


_BY_WORDS = (
    ("disk is full", StoreProblem.DISK_FULL),
    ("readonly", StoreProblem.READ_ONLY),
    ("locked", StoreProblem.BUSY),
    ("malformed", StoreProblem.DAMAGED),
    ("not a database", StoreProblem.NOT_OURS),
)


def told_by_system(error: OSError, place: object) -> StoreError:
    """The store error that an error of the file system means."""
    problem = StoreProblem.DISK_ERROR
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        problem = StoreProblem.DISK_FULL
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        problem = StoreProblem.READ_ONLY
    return StoreError(problem, folder=str(place), system=str(error))


def told(error: driver.Error) -> StoreError:
    """The store error that an SQLite error means."""
    words = str(error)
    problem = next((found for hint, found in _BY_WORDS if hint in words), StoreProblem.DISK_ERROR)
    return StoreError(problem, sqlite=words)
