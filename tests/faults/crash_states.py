"""What a disk may hold after a power cut in the middle of publishing, from the calls that were made to the system.

Data put on the disk by fsync stay. Data that were not may be there, missing, cut at a sector, or zeros. Changes of
names (folders made, files made, renamed, removed) come to the disk in order: an fsync of a folder brings all of them,
without one any number of the last ones may be lost.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import pytest

SECTOR = 512
State = dict[str, bytes | None]
"""Relative path → bytes, None for a folder."""


@dataclass(slots=True)
class File:
    """The data of one file: what was written, and how much of it is on the disk for certain."""

    data: bytearray = field(default_factory=bytearray)
    synced: int = 0

    def after_the_cut(self, way: str, rng: Random) -> bytes:
        """The data as a disk may hold them."""
        certain, rest = bytes(self.data[: self.synced]), bytes(self.data[self.synced :])
        match way:
            case "dropped":
                return certain
            case "zeros":
                return certain + bytes(len(rest))
            case "torn":
                return certain + rest[: rng.randrange(len(rest) // SECTOR + 1) * SECTOR]
        return certain + rest


@dataclass(slots=True)
class Trace:
    """The calls made under a folder: files by number, changes of names in order, and how many are certain."""

    root: Path
    files: list[File] = field(default_factory=list)
    names: list[tuple[str, ...]] = field(default_factory=list)
    certain: int = 0
    moments: list[tuple[int, int, list[tuple[int, int]]]] = field(default_factory=list)
    """After each call: changes of names made, certain ones, and (written, synced) of each file."""

    def changed(self, *change: str) -> None:
        """Remember a change of names."""
        self.names.append(change)
        self.note()

    def note(self) -> None:
        """Remember this moment."""
        sizes = [(len(file.data), file.synced) for file in self.files]
        self.moments.append((len(self.names), self.certain, sizes))

    def states(self, rng: Random) -> Iterator[State]:
        """Every state the disk may be in after a cut at each moment."""
        for made, certain, sizes in self.moments:
            files = [
                File(file.data[:written], synced) for file, (written, synced) in zip(self.files, sizes, strict=False)
            ]
            for kept in range(certain, made + 1):
                for way in ("kept", "dropped", "zeros", "torn"):
                    yield self._state(files, kept, way, rng)

    def _state(self, files: list[File], kept: int, way: str, rng: Random) -> State:
        holds: dict[str, int | None] = {}
        for change in self.names[:kept]:
            match change:
                case ("folder", path):
                    holds[path] = None
                case ("file", path, number):
                    holds[path] = int(number)
                case ("rename", old, new):
                    holds[new] = holds.pop(old)
                case ("remove", path):
                    holds.pop(path)
        return {
            path: None if number is None else files[number].after_the_cut(way, rng) for path, number in holds.items()
        }


_REAL = {name: getattr(os, name) for name in ("open", "write", "fsync", "close", "mkdir", "rename", "unlink")}
_CHANGES = {"mkdir": "folder", "rename": "rename", "unlink": "remove"}


@contextmanager
def traced(root: Path) -> Iterator[Trace]:
    """Look at the calls that change something under a folder."""
    spies = _Spies(Trace(root))
    with pytest.MonkeyPatch.context() as patch:
        for name in ("open", "write", "fsync", "close"):
            patch.setattr(os, name, getattr(spies, name))
        for name, kind in _CHANGES.items():
            patch.setattr(os, name, spies.changing(name, kind))
        yield spies.trace


class _Spies:
    """Calls to the system that are made and noted; `descriptors` holds the number of the file, None for a folder."""

    def __init__(self, trace: Trace) -> None:
        self.trace = trace
        self.descriptors: dict[int, int | None] = {}

    def open(self, path: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
        descriptor: int = _REAL["open"](path, flags, mode, **more)
        self.descriptors[descriptor] = None
        if flags & os.O_CREAT:
            number = len(self.trace.files)
            self.descriptors[descriptor] = number
            self.trace.files.append(File())
            self.trace.changed("file", self._relative(path), str(number))
        return descriptor

    def write(self, descriptor: int, data: Any) -> int:
        written: int = _REAL["write"](descriptor, data)
        number = self.descriptors.get(descriptor)
        if number is not None:
            self.trace.files[number].data += bytes(data)[:written]
            self.trace.note()
        return written

    def fsync(self, descriptor: int) -> None:
        _REAL["fsync"](descriptor)
        number = self.descriptors[descriptor]
        if number is None:
            self.trace.certain = len(self.trace.names)
        else:
            self.trace.files[number].synced = len(self.trace.files[number].data)
        self.trace.note()

    def close(self, descriptor: int) -> None:
        self.descriptors.pop(descriptor, None)
        _REAL["close"](descriptor)

    def changing(self, name: str, kind: str) -> Any:
        def spy(*paths: Any, **more: Any) -> None:
            _REAL[name](*paths, **more)
            self.trace.changed(kind, *(self._relative(path) for path in paths if not isinstance(path, int)))

        return spy

    def _relative(self, path: Any) -> str:
        return Path(path).relative_to(self.trace.root).as_posix()


def lay_out(state: State, root: Path) -> None:
    """Make a folder as a disk holds it."""
    root.mkdir()
    for path, data in state.items():
        if data is None:
            (root / path).mkdir(parents=True)
        else:
            (root / path).write_bytes(data)
