"""One try to deliver one file: from where it stands to what was found, with a few quick retries."""

from __future__ import annotations

from collections.abc import Callable

from desk_app.domain.outbox import Finding, FolderProblem, OutboxEntry, OutboxState, Report
from desk_app.exchange.folder.errors import FolderError, told
from desk_app.exchange.folder.recipe import Found, look, put, set_aside, sweep
from desk_app.exchange.folder.share import Share

QUICK_RETRIES_S = (0.1, 0.2, 0.5, 1.0, 2.0)
"""A reader or a virus scanner holds a file for about that long; after these the outbox waits by the minute."""

_PASSING = frozenset({FolderProblem.BUSY, FolderProblem.NOT_SAME, FolderProblem.IN_THE_WAY, FolderProblem.FAILED})


def deliver(share: Share, entry: OutboxEntry, now: int, pause: Callable[[float], bool]) -> Report:
    """Put a file there, or see that it still is; never raises for what a folder may do.

    `now` in UTC milliseconds. `pause(seconds)` waits between quick retries, and tells whether to give up.
    """
    for seconds in (*QUICK_RETRIES_S, 0.0):
        try:
            return _once(share, entry, now)
        except FolderError as error:
            failed = error
        except OSError as error:
            failed = told(error)
        if not seconds or failed.problem not in _PASSING or pause(seconds):
            break
    return Report(entry.id, now, Finding.FAILED, failed.problem, failed.detail)


def _once(share: Share, entry: OutboxEntry, now: int) -> Report:
    share.check()
    found = look(share, entry.name, entry.body)
    if found is Found.SAME:
        return Report(entry.id, now, Finding.SEEN)
    if found is Found.OTHER:
        set_aside(share, entry.name)
    clock_off = put(share, entry.name, entry.body)
    lost = None if entry.state is OutboxState.PENDING else FolderProblem.LOST
    return Report(entry.id, now, Finding.WRITTEN, lost, _swept(share, entry.name, now), clock_off)


def _swept(share: Share, name: str, now: int) -> str:
    """Clear old parts; the file is there already, so a refusal is only worth a word in the log."""
    try:
        sweep(share, name, now)
    except OSError as error:
        return f"parts not swept: {told(error).detail}"
    return ""
