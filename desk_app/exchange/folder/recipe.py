"""The recipe: how a file comes into a shared folder, whole or not at all, under a name never used before."""

from __future__ import annotations

import re
import secrets
import time
from contextlib import suppress
from enum import Enum

from desk_app.domain.outbox import FolderProblem
from desk_app.exchange.folder.errors import FolderError, told
from desk_app.exchange.folder.share import Share

STALE_MS = 3_600_000


class Found(Enum):
    """What is under a name."""

    NOTHING = "nothing"
    SAME = "same"
    OTHER = "other"


def look(share: Share, name: str, body: bytes) -> Found:
    """Read what is under a name and compare it."""
    try:
        found = share.read(name, len(body) + 1)
    except FolderError as error:
        if error.problem is FolderProblem.IN_THE_WAY:
            return Found.OTHER
        raise
    if found is None:
        return Found.NOTHING
    return Found.SAME if found == body else Found.OTHER


def put(share: Share, name: str, body: bytes) -> int | None:
    """Write a file that is not there yet; when it returns, the file was read back with the same bytes.

    Returns how many milliseconds the folder's clock is ahead of this PC's, None where the folder does not tell.

    A part under another name is written, put on the disk, closed, read back, and only then given the final name.
    FolderError or OSError otherwise: there is then nothing under the final name, or the whole file all the same.
    """
    share.make_folders(name)
    folder, _, file = name.rpartition("/")
    part = f"{folder}/.{file}.{secrets.token_hex(4)}.part"
    try:
        clock_off = _created(share, part, body)
        share.let_all_read(part)
        if look(share, part, body) is not Found.SAME:
            raise FolderError(FolderProblem.NOT_SAME)
        _rename(share, part, name)
    except (FolderError, OSError):
        with suppress(OSError):  # what cannot be removed now is swept later
            share.remove(part)
        raise
    if look(share, name, body) is not Found.SAME:
        raise FolderError(FolderProblem.NOT_SAME)
    share.sync_folder(name)
    return clock_off


def _created(share: Share, part: str, body: bytes) -> int | None:
    """Create a file, and tell how far the time the folder gives it is from the time this PC spent on it."""
    began = time.time_ns() // 1_000_000
    share.create(part, body)
    ended = time.time_ns() // 1_000_000
    try:
        told = share.changed_at(part)
    except OSError:
        return None
    return told - min(max(told, began), ended) if told > 0 else None


def _rename(share: Share, old: str, new: str) -> None:
    try:
        share.rename(old, new)
    except PermissionError as error:  # the folder could be written to: somebody holds the file, a virus scanner perhaps
        raise FolderError(FolderProblem.BUSY, told(error).detail) from error


def set_aside(share: Share, name: str) -> None:
    """Rename what is wrongly under one of our names; nothing of others is ever overwritten or removed."""
    _rename(share, name, f"{name}.aside-{secrets.token_hex(4)}")
    share.sync_folder(name)


def sweep(share: Share, name: str, now: int) -> int:
    """Remove the parts that crashes of this desk left long ago beside a file of its own; returns how many.

    A part is `.<name of the file>.<8 hexadecimal digits>.part`.
    """
    folder, _, file = name.rpartition("/")
    desk = re.escape(file.split(".")[1])
    part = re.compile(rf"\.\d{{4}}-\d\d-\d\d\.{desk}\.r\d{{6}}\.json\.[0-9a-f]{{8}}\.part", re.ASCII)
    parts = [f"{folder}/{found}" for found in share.names(folder) if part.fullmatch(found)]
    stale = [found for found in parts if now - share.changed_at(found) > STALE_MS]
    for found in stale:
        share.remove(found)
    return len(stale)
