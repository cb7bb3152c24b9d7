"""What the command line says when the store cannot do what was asked: one sentence per problem."""

from __future__ import annotations

from desk_app.storage.errors import StoreError, StoreProblem

_SENTENCES = {
    StoreProblem.DISK_FULL: "The disk is full; nothing was changed. Make room and try again.",
    StoreProblem.READ_ONLY: "The data cannot be written: this account may only read it.",
    StoreProblem.BUSY: "The data is in use by another program; nothing was changed. Try again.",
    StoreProblem.DAMAGED: "The database is damaged. Restore the last backup with: desk-app restore FILE",
    StoreProblem.DISK_ERROR: "The disk does not answer as it should; nothing was changed.",
    StoreProblem.NOT_OURS: "This file is not a database of this program; it was left as it is.",
    StoreProblem.NEWER_PROGRAM: "The data was written by another version of the program; install that one.",
    StoreProblem.NETWORK_FOLDER: "The data cannot live on a network folder, which would damage it.",
    StoreProblem.SYNCED_FOLDER: "The data cannot live in a synchronised folder, which would damage it.",
    StoreProblem.REMOVABLE_DRIVE: "The data cannot live on a removable drive; choose this PC's own disk.",
    StoreProblem.HELD_BY_ANOTHER: "The desk is already open on this data.",
    StoreProblem.PRAGMA_REFUSED: "SQLite refused a setting that keeps the data safe; nothing was opened.",
    StoreProblem.NO_DATA: "There is no data here yet. Open the desk once, or name the folder with --data.",
    StoreProblem.BACKUP_UNREADABLE: "This backup cannot be read; nothing was replaced.",
}


def sentence(error: StoreError | OSError) -> str:
    """One sentence on the problem, then what is known of it (paths, who holds the data, SQLite's words)."""
    if isinstance(error, OSError):
        return f"The files do not answer as they should: {error}"
    known = ", ".join(f"{name}: {value}" for name, value in error.details.items() if value not in ("", None))
    return _SENTENCES[error.problem] + (f" ({known})" if known else "")
