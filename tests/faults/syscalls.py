"""What a program asked of the disk, read from the log of `strace -y -xx`: writes, syncs, names made and removed."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.support.hall import ROOT

CALLS = (
    "pread64,open,openat,creat,write,writev,pwrite64,pwritev,pwritev2,ftruncate,truncate,fallocate,copy_file_range,sendfile,"
    "fsync,fdatasync,sync_file_range,rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,symlink,symlinkat,"
    "mkdir,mkdirat"
)


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes given to the system at a place of a file, not yet on the disk."""

    path: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Truncate:
    """A file cut or stretched to a size."""

    path: str
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """A file or folder whose content is on the disk from here on."""

    path: str


@dataclass(frozen=True, slots=True)
class FailedSync:
    """A sync that failed: the system may have forgotten what it had not written, and will not say so again."""

    path: str


@dataclass(frozen=True, slots=True)
class Create:
    """A name made in a folder, unless it was there already."""

    path: str


@dataclass(frozen=True, slots=True)
class Remove:
    """A name taken out of a folder."""

    path: str


@dataclass(frozen=True, slots=True)
class Rename:
    """A name changed."""

    path: str
    target: str


@dataclass(frozen=True, slots=True)
class Said:
    """A line on the standard output: what somebody was told."""

    text: str


Event = Write | Truncate | Sync | FailedSync | Create | Remove | Rename | Said


class UnknownCallError(Exception):
    """The program changed the folder in a way that this reading does not know."""


def available() -> bool:
    """Whether this system can run a program under strace."""
    if sys.platform != "linux" or shutil.which("strace") is None:
        return False
    return subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode == 0


def traced(folder: Path, log: Path, words: Sequence[str], also: Sequence[str] = ()) -> list[Event]:
    """Run the player on a folder under strace (`also`: more words for strace); what it asked of that folder."""
    watch = ("strace", "-f", "-y", "-xx", "-s", "200000", "-o", str(log), "-e", f"trace={CALLS}", *also)
    play = (sys.executable, "-m", "tests.faults.player", str(folder), *words)
    with log.with_suffix(".out").open("wb") as out:
        done = subprocess.run([*watch, *play], cwd=ROOT, stdout=out, stderr=subprocess.PIPE, check=False, timeout=300)
    if done.returncode not in (0, -signal.SIGKILL):
        raise AssertionError(done.stderr.decode(errors="replace"))
    with log.open(encoding="ascii") as lines:
        return list(_events(lines, str(folder)))


_CALL = re.compile(r"\d+ +(\w+)\((.*)\) += (-?\d+)")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FILE = re.compile(r"(\d+)<((?:\\x[0-9a-f]{2})*)>")
_APPENDING = -1  # the place in a file opened to append: the lock is, and nothing is ever written to it


def _bytes(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))


def _events(lines: Iterator[str], folder: str) -> Iterator[Event]:
    """The events of calls on files of `folder`; a failed call changed nothing, but for a sync."""
    places: dict[int, int] = {}
    for line in lines:
        found = _CALL.match(line)
        if found is None:
            continue
        if found[3].startswith("-"):
            yield from _failed(found[1], found[2], folder)
            continue
        name, told, result = found[1], found[2], int(found[3])
        strings = [_bytes(text) for text in _STRING.findall(told)]
        file = _FILE.match(told)
        if name in ("open", "openat"):
            path = strings[0].decode()
            places[result] = _APPENDING if "O_APPEND" in told else 0
            if _inside(path, folder):
                yield from _opened(path, told)
        elif file is not None:
            number, path = int(file[1]), _bytes(file[2]).decode()
            if name == "write" and number == 1:
                yield Said(strings[0].decode().strip())
            elif _inside(path, folder) and name != "pread64":
                yield _on_file(name, path, told, strings, result, places.get(number, 0))
                places[number] = places.get(number, 0) + (result if name == "write" else 0)
        elif any(_inside(text.decode(), folder) for text in strings):
            yield from _on_name(name, [text.decode() for text in strings])


def _failed(name: str, told: str, folder: str) -> Iterator[Event]:
    file = _FILE.match(told)
    if name in ("fsync", "fdatasync") and file is not None:
        path = _bytes(file[2]).decode()
        if _inside(path, folder):
            yield FailedSync(path)


def _inside(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder + "/")


def _opened(path: str, told: str) -> Iterator[Event]:
    if "O_TMPFILE" in told:
        raise UnknownCallError(told)
    if "O_CREAT" in told:
        yield Create(path)
    if "O_TRUNC" in told:
        yield Truncate(path, 0)


def _on_file(name: str, path: str, told: str, strings: list[bytes], result: int, place: int) -> Event:
    if name == "pwrite64":
        return Write(path, int(told.rsplit(", ", 1)[1]), strings[-1][:result])
    if name == "write" and place != _APPENDING:
        return Write(path, place, strings[-1][:result])
    if name == "ftruncate":
        return Truncate(path, int(told.rsplit(", ", 1)[1]))
    if name in ("fsync", "fdatasync"):
        return Sync(path)
    raise UnknownCallError(f"{name}({told[:200]}")


def _on_name(name: str, paths: list[str]) -> Iterator[Event]:
    if name in ("unlink", "unlinkat"):
        yield Remove(paths[0])
    elif name in ("rename", "renameat", "renameat2"):
        yield Rename(paths[0], paths[1])
    else:
        raise UnknownCallError(f"{name}{paths}")
