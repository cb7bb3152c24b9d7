"""Where the data may live: a fixed local folder, held by one process at a time."""

from __future__ import annotations

import getpass
import json
import os
import platform
import sys
from pathlib import Path
from types import TracebackType
from typing import IO

from desk_app.storage.errors import StoreError, StoreProblem, told_by_system

DATABASE = "hall.db"
BACKUPS = "backups"

_SYNCED = (
    "onedrive",
    "dropbox",
    "nextcloud",
    "owncloud",
    "google drive",
    "googledrive",
    "syncthing",
    "icloud",
    "kdrive",
    "pcloud",
    "seafile",
    "synologydrive",
    "resilio sync",
)
# In the root of a synchronised folder. Patterns, as some clients put a number in; `~/.dropbox` and `~/.sync` are
# the clients' own folders in a home that is not synchronised, hence the exact ones.
_SYNC_MARKS = (".stfolder", ".dropbox.cache", ".sync/ID", ".owncloudsync.log", ".nextcloudsync.log", ".*sync_*.db")
_NETWORK_FILESYSTEMS = frozenset(
    {
        "cifs",
        "smb3",
        "smbfs",
        "nfs",
        "nfs4",
        "ncpfs",
        "afs",
        "9p",
        "fuse.sshfs",
        "fuse.smbnetfs",
        "fuse.rclone",
        "fuse.gvfsd-fuse",
        "fuse.davfs",
        "fuse.davfs2",
        "fuse.curlftpfs",
        "fuse.s3fs",
        "fuse.glusterfs",
        "davfs",
        "ceph",
        "glusterfs",
        "vboxsf",
        "fuse.vmhgfs-fuse",
    }
)
_DRIVE_REMOVABLE, _DRIVE_REMOTE = 2, 4


def check_folder(folder: Path) -> None:
    """Refuse a folder on a share, on a removable drive or in a synchronised folder: SQLite would be corrupted."""
    resolved = folder.resolve()
    if str(resolved).startswith(("\\\\", "//")) or _on_network(resolved):
        raise StoreError(StoreProblem.NETWORK_FOLDER, folder=str(resolved))
    if _on_removable(resolved):
        raise StoreError(StoreProblem.REMOVABLE_DRIVE, folder=str(resolved))
    for place in (resolved, *resolved.parents):
        name = place.name.lower()
        if name.startswith(_SYNCED):
            raise StoreError(StoreProblem.SYNCED_FOLDER, folder=str(resolved), service=place.name)
        if any(any(place.glob(mark)) for mark in _SYNC_MARKS):
            raise StoreError(StoreProblem.SYNCED_FOLDER, folder=str(resolved), service=place.name)


def _on_network(folder: Path) -> bool:
    if sys.platform == "win32":
        return _windows_drive_type(folder) == _DRIVE_REMOTE
    return _filesystem_of(folder, _mounts()) in _NETWORK_FILESYSTEMS


def _on_removable(folder: Path) -> bool:
    return sys.platform == "win32" and _windows_drive_type(folder) == _DRIVE_REMOVABLE


def _windows_drive_type(folder: Path) -> int:  # pragma: no cover - Windows only
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - absent from the types on other systems
    return int(kernel.GetDriveTypeW(folder.anchor))


def _mounts() -> str:
    mounts = Path("/proc/self/mounts")
    return mounts.read_text("utf-8", "surrogateescape") if mounts.exists() else ""


def _filesystem_of(folder: Path, mounts: str) -> str:
    """The type of the file system that holds a folder, from the text of /proc/self/mounts; '' when unknown."""
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        inside = point == "/" or str(folder) == point or str(folder).startswith(point + "/")
        if inside and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind


def _user() -> str:
    """Who runs this process; a machine may have no name for it."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


def _held_now(file: IO[bytes]) -> bool:
    """Whether this process now holds a file; the system lets it go when the file is closed or the process dies."""
    try:
        if sys.platform == "win32":  # pragma: no cover - Windows only
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):  # the second is what Windows says
        return False
    return True


class FolderLock:
    """The hold of one process on a data folder; released by the system itself when the process dies."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._holder = folder / "holder.json"
        self._file: IO[bytes] | None = None

    def __enter__(self) -> FolderLock:
        try:
            self._file = (self._folder / "hall.lock").open("ab")
            held = _held_now(self._file)
            if held:
                holder = {"user": _user(), "pid": os.getpid(), "machine": platform.node()}
                self._holder.write_text(json.dumps(holder), "utf-8")
        except OSError as error:
            self._let_go()
            raise told_by_system(error, self._folder) from error
        if not held:
            self._let_go()
            raise StoreError(StoreProblem.HELD_BY_ANOTHER, **self._told())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._holder.unlink(missing_ok=True)
        self._let_go()

    def _let_go(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _told(self) -> dict[str, object]:
        try:
            holder = json.loads(self._holder.read_text("utf-8"))
        except (OSError, ValueError):
            holder = None
        return holder if isinstance(holder, dict) else {"user": "?", "pid": 0, "machine": platform.node()}
