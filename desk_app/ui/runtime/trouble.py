"""The three kinds of trouble a screen can meet: a refusal, something unavailable, a bug."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desk_app.domain.refusals import Refusal
from desk_app.storage.errors import StoreError, StoreProblem
from desk_app.ui.runtime.scrub import scrubbed


class Outage(StrEnum):
    """What does not answer, beside the store's own problems. Each has a sentence in every language."""

    STORE_UNBEGUN = "store_unbegun"  # withdrawn at its deadline: nothing happened
    STORE_SILENT = "store_silent"  # begun and not answered: look before doing it again
    STORE_CLOSING = "store_closing"
    FILE_DISK_FULL = "file_disk_full"
    FILE_DENIED = "file_denied"
    FILE_MISSING = "file_missing"
    FILE_EXISTS = "file_exists"
    FILE_TROUBLE = "file_trouble"


@dataclass(frozen=True, slots=True)
class Unavailable:
    """Something around the program is missing: tell it in a banner, go on working, try again."""

    outage: Outage | StoreProblem
    details: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bug:
    """A mistake of ours. `report` may be copied and sent: it holds no message, value or name."""

    report: str


Trouble = Refusal | Unavailable | Bug

_BY_ERRNO = {
    errno.ENOSPC: Outage.FILE_DISK_FULL,
    errno.EDQUOT: Outage.FILE_DISK_FULL,
    errno.EACCES: Outage.FILE_DENIED,
    errno.EPERM: Outage.FILE_DENIED,
    errno.EROFS: Outage.FILE_DENIED,
    errno.EEXIST: Outage.FILE_EXISTS,
    errno.ENOTEMPTY: Outage.FILE_EXISTS,
    errno.ENOENT: Outage.FILE_MISSING,
    errno.ENOTDIR: Outage.FILE_MISSING,
}


def trouble_of(error: BaseException) -> Trouble:
    """Which kind of trouble an exception is. A refusal comes back without its traceback."""
    match error:
        case Refusal():
            return error.with_traceback(None)
        case StoreError():
            return Unavailable(error.problem, error.details)
        case OSError():
            return Unavailable(_BY_ERRNO.get(error.errno or 0, Outage.FILE_TROUBLE))
        case _:
            return Bug(scrubbed(error))
