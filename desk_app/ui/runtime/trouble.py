"""The three kinds of trouble a screen can meet: a refusal, something unavailable, a bug."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desk_app.domain.refusals import Refusal
from desk_app.ui.runtime.scrub import scrubbed


class Outage(StrEnum):
    """What does not answer. Each has a sentence in every language of the screens."""

    STORE_BUSY = "store_busy"  # the work was never begun: nothing happened
    STORE_SILENT = "store_silent"  # begun and not answered: ask again before doing it twice
    STORE_CLOSING = "store_closing"
    STORE_TROUBLE = "store_trouble"
    DISK_FULL = "disk_full"
    ACCESS_DENIED = "access_denied"
    FILE_MISSING = "file_missing"
    FILE_TROUBLE = "file_trouble"


@dataclass(frozen=True, slots=True)
class Unavailable:
    """Something around the program is missing: tell it in a banner, go on working, try again."""

    outage: Outage
    details: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bug:
    """A mistake of ours. `report` may be copied and sent: it holds no message, value or name."""

    report: str


Trouble = Refusal | Unavailable | Bug

_BY_ERRNO = {
    errno.ENOSPC: Outage.DISK_FULL,
    errno.EDQUOT: Outage.DISK_FULL,
    errno.EACCES: Outage.ACCESS_DENIED,
    errno.EPERM: Outage.ACCESS_DENIED,
    errno.EROFS: Outage.ACCESS_DENIED,
    errno.ENOENT: Outage.FILE_MISSING,
}


# SQLite's result codes that speak of the disk or of other programs, not of our SQL (sqlite.org/rescode.html).
_BY_SQLITE = {
    3: Outage.ACCESS_DENIED,  # PERM
    5: Outage.STORE_TROUBLE,  # BUSY
    6: Outage.STORE_TROUBLE,  # LOCKED
    7: Outage.STORE_TROUBLE,  # NOMEM
    8: Outage.ACCESS_DENIED,  # READONLY
    10: Outage.STORE_TROUBLE,  # IOERR
    11: Outage.STORE_TROUBLE,  # CORRUPT
    13: Outage.DISK_FULL,  # FULL
    14: Outage.STORE_TROUBLE,  # CANTOPEN
    15: Outage.STORE_TROUBLE,  # PROTOCOL
    26: Outage.STORE_TROUBLE,  # NOTADB
}


def trouble_of(error: BaseException) -> Trouble:
    """Which kind of trouble an exception is. A refusal comes back without its traceback."""
    if isinstance(error, Refusal):
        return error.with_traceback(None)
    if isinstance(error, OSError):
        return Unavailable(_BY_ERRNO.get(error.errno or 0, Outage.FILE_TROUBLE))
    outage = _BY_SQLITE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return Unavailable(outage) if outage else Bug(scrubbed(error))
