"""A disk that can lose its current: what is synced stays, the rest may be there, be gone, or be torn.

Rules, after what file systems promise and no more: the content of a file is sure up to its last sync; each later
write may be kept, dropped, or torn at 512 bytes, a sector being new, old or zeros; names are sure up to the last
sync of their folder, and later changes of names are lost from the tail. What a failed sync of a file was to write
is forgotten, the worst that a system does; that of a folder counts as done, as SQLite goes on without it and common
file systems write a new file's name with the file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import PurePosixPath
from random import Random

from tests.faults.syscalls import Create, Event, FailedSync, Remove, Rename, Said, Sync, Truncate, Write

SECTOR = 512


class Cut(StrEnum):
    """What became of the writes that were not synced."""

    KEPT = "kept"
    DROPPED = "dropped"
    SOME = "some"
    TORN = "torn"


@dataclass(slots=True)
class _File:
    """A file: its sure content, and the changes since."""

    sure: bytes = b""
    since: list[Write | Truncate] = field(default_factory=list)

    def sync(self) -> None:
        self.sure = self.as_left(lambda change: True, None)
        self.since.clear()

    def as_left(self, kept: Callable[[Write | Truncate], bool], tear: Random | None) -> bytes:
        content = bytearray(self.sure)
        for change in self.since:
            if not kept(change):
                continue
            if isinstance(change, Truncate):
                _stretch(content, change.size)
                del content[change.size :]
            else:
                _put(content, change, tear)
        return bytes(content)


class Disk:
    """One folder on that disk, told every event in order."""

    def __init__(self, files: Mapping[str, bytes] | None = None) -> None:
        self._sure = {name: _File(content) for name, content in (files or {}).items()}
        self._names = dict(self._sure)
        self._changes: list[tuple[Create | Remove | Rename, _File]] = []

    def take(self, event: Event) -> None:
        """One more event."""
        if isinstance(event, Said):
            return
        if isinstance(event, Write | Truncate):
            self._names[_name(event.path)].since.append(event)
        elif isinstance(event, FailedSync) and _name(event.path) in self._names:
            self._names[_name(event.path)].since.clear()
        elif isinstance(event, Sync | FailedSync):
            self._sync(event.path)
        elif not (isinstance(event, Create) and _name(event.path) in self._names):
            self._changes.append((event, _File()))
            _change(self._names, *self._changes[-1])

    def after_cut(self, cut: Cut, rng: Random) -> dict[str, bytes]:
        """A possible content of the folder when the current fails now: name → bytes."""
        names = dict(self._sure)
        count = {Cut.KEPT: len(self._changes), Cut.DROPPED: 0}.get(cut, rng.randint(0, len(self._changes)))
        for change, made in self._changes[:count]:
            _change(names, change, made)
        tear = rng if cut is Cut.TORN else None
        return {name: file.as_left(lambda change: _stays(change, cut, rng), tear) for name, file in names.items()}

    def _sync(self, path: str) -> None:
        file = self._names.get(_name(path))
        if file is not None:
            file.sync()
        else:
            self._sure = dict(self._names)
            self._changes.clear()


def _change(names: dict[str, _File], change: Create | Remove | Rename, made: _File) -> None:
    """Change the names of a folder; `made` is the file that a new name stands for."""
    if isinstance(change, Create):
        names[_name(change.path)] = made
    elif isinstance(change, Remove):
        names.pop(_name(change.path))
    else:
        names[_name(change.target)] = names.pop(_name(change.path))


def _name(path: str) -> str:
    return PurePosixPath(path).name


def _stays(change: Write | Truncate, cut: Cut, rng: Random) -> bool:
    """Whether an unsynced change reached the disk, at least in part."""
    if cut is Cut.TORN and isinstance(change, Write):
        return True
    return cut is Cut.KEPT or (cut is not Cut.DROPPED and rng.random() < 0.5)


def _stretch(content: bytearray, size: int) -> None:
    content.extend(bytes(max(0, size - len(content))))


def _put(content: bytearray, write: Write, tear: Random | None) -> None:
    """Write into a content; with `tear`, each sector touched turns out new, old or zeros."""
    end = write.offset + len(write.data)
    _stretch(content, end)
    start = write.offset
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        fate = tear.randrange(3) if tear else 0
        if fate == 0:
            content[start:stop] = write.data[start - write.offset : stop - write.offset]
        elif fate == 1:
            content[start:stop] = bytes(stop - start)
        start = stop
