"""What waits to go to the shared folder: its states, what a try can find, and when to try again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

FIRST_RETRY_MS = 30_000
LONGEST_RETRY_MS = 600_000
CONFIRM_AFTER_MS = 600_000
"""A share may say that a file is on its disk when it is not: it is looked at again after this time."""

CLOCK_TOLERANCE_MS = 120_000
"""How far the clocks of this PC and of the shared folder may be apart before somebody is told."""


class OutboxState(StrEnum):
    """Where a file stands: still to write; written and read back; seen again later with the same bytes."""

    PENDING = "pending"
    WRITTEN = "written"
    DELIVERED = "delivered"


class FolderProblem(StrEnum):
    """What can be wrong with the shared folder, or with a file in it."""

    MISSING = "missing"
    REFUSED = "refused"
    FULL = "full"
    SILENT = "silent"
    BUSY = "busy"
    NOT_SAME = "not_same"
    IN_THE_WAY = "in_the_way"
    OUTSIDE = "outside"
    FAILED = "failed"
    LOST = "lost"


FOLDER_WIDE = frozenset({FolderProblem.MISSING, FolderProblem.REFUSED, FolderProblem.FULL, FolderProblem.SILENT})
"""Problems that every other file would meet too."""


class Finding(StrEnum):
    """What a try came to: put there now and read back; found there with the same bytes; neither."""

    WRITTEN = "written"
    SEEN = "seen"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """One file to deliver. `name` is relative to the shared folder; times in UTC milliseconds."""

    id: int
    site: str
    day: str
    desk: str
    revision: int
    name: str
    body: bytes
    state: OutboxState
    created_at: int
    attempts: int
    next_try_at: int
    written_at: int | None = None
    delivered_at: int | None = None
    error: FolderProblem | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What a try found, at `at` (UTC milliseconds). LOST comes with WRITTEN: it was gone or changed, and put back.

    `detail` is the system's own words, for the log. `clock_off_ms` is how far the folder's clock is ahead of this
    PC's, seen while a file was written; None when it could not be seen.
    """

    entry: int
    at: int
    finding: Finding
    problem: FolderProblem | None = None
    detail: str = ""
    clock_off_ms: int | None = None

    @property
    def concerns_all(self) -> bool:
        """Whether the other files need not be tried now."""
        return self.finding is Finding.FAILED and self.problem in FOLDER_WIDE


def after(entry: OutboxEntry, report: Report) -> OutboxEntry:
    """The entry as a report leaves it."""
    at = report.at
    if report.finding is Finding.FAILED:
        attempts = entry.attempts + 1
        return replace(entry, attempts=attempts, next_try_at=at + retry_ms(attempts), error=report.problem)
    if report.finding is Finding.SEEN and entry.state is not OutboxState.PENDING:
        delivered_at = at if entry.delivered_at is None else entry.delivered_at
        return replace(entry, state=OutboxState.DELIVERED, attempts=0, delivered_at=delivered_at, error=None)
    return replace(
        entry,
        state=OutboxState.WRITTEN,
        attempts=0,
        next_try_at=at + CONFIRM_AFTER_MS,
        written_at=at,
        delivered_at=None,
        error=report.problem,
    )


def retry_ms(attempts: int) -> int:
    """How long to wait after so many failures in a row: half a minute, doubled up to ten."""
    return min(FIRST_RETRY_MS * (1 << min(attempts - 1, 10)), LONGEST_RETRY_MS)
