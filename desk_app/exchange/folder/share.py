"""The few things done in a shared folder, each one call to the system, never outside the folder."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from desk_app.domain.outbox import FolderProblem
from desk_app.exchange.folder.errors import FolderError

_BINARY = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOINHERIT", 0)
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
# A link is not followed, and a pipe put there by somebody does not make the reader wait.
_READ = os.O_RDONLY | _BINARY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_SYNC_NOT_OFFERED = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}
READABLE_BY_ALL = 0o644


class Share:
    """A shared folder. Names are relative to it, with `/` on every system; every method may raise OSError."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def check(self) -> None:
        """FolderError MISSING unless the folder is there; it is never created, lest an unmounted share be imitated."""
        if not stat.S_ISDIR(os.stat(self._root).st_mode):  # noqa: PTH116 - Path.is_dir() hides why
            raise FolderError(FolderProblem.MISSING)

    def path(self, name: str) -> Path:
        """Where a name is. FolderError OUTSIDE when that would be out of the folder, by its form or through a link."""
        parts = name.split("/")
        if any(part in ("", ".", "..") or set(part) & set("\\:\0") for part in parts):
            raise FolderError(FolderProblem.OUTSIDE)
        path = self._root.joinpath(*parts)
        if not path.parent.resolve().is_relative_to(self._root.resolve()):
            raise FolderError(FolderProblem.OUTSIDE)
        return path

    def make_folders(self, name: str) -> None:
        """Make the folders above a file, but never the shared folder itself."""
        above = name.split("/")[:-1]
        for depth in range(1, len(above) + 1):
            self.path("/".join(above[:depth])).mkdir(exist_ok=True)

    def create(self, name: str, body: bytes) -> None:
        """Write a new file whole, ask the share to have it on its disk, and close it."""
        descriptor = os.open(self.path(name), _NEW, READABLE_BY_ALL)
        try:
            rest = memoryview(body)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
            self.sync(descriptor)
        finally:
            os.close(descriptor)

    def sync(self, descriptor: int) -> None:
        """Have the file on the disk; a share that does not offer it is believed no less than one that does."""
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno not in _SYNC_NOT_OFFERED:
                raise

    def let_all_read(self, name: str) -> None:
        """Undo a narrow umask; a share with rights of its own may refuse."""
        with suppress(OSError):
            self.path(name).chmod(READABLE_BY_ALL)

    def read(self, name: str, most: int) -> bytes | None:
        """The first `most` bytes of a file, None when there is none. FolderError IN_THE_WAY for anything but a file."""
        try:
            descriptor = os.open(self.path(name), _READ)
        except FileNotFoundError:
            return None
        except OSError as error:
            if error.errno in (errno.ELOOP, errno.ENXIO, errno.EISDIR):
                raise FolderError(FolderProblem.IN_THE_WAY) from error
            raise
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise FolderError(FolderProblem.IN_THE_WAY)
            return b"".join(_chunks(descriptor, most))
        finally:
            os.close(descriptor)

    def exists(self, name: str) -> bool:
        """Whether anything has that name, a broken link too."""
        return os.path.lexists(self.path(name))

    def rename(self, old: str, new: str) -> None:
        """Give a file a name that nothing has. FolderError IN_THE_WAY when something has it.

        Asked first where the system would overwrite; between the two only another program using this desk's names
        could come, and there is none.
        """
        if self.exists(new):
            raise FolderError(FolderProblem.IN_THE_WAY)
        self.path(old).rename(self.path(new))

    def remove(self, name: str) -> None:
        """Remove one file."""
        self.path(name).unlink()

    def names(self, folder: str) -> list[str]:
        """The names in a folder."""
        return [path.name for path in self.path(f"{folder}/any").parent.iterdir()]

    def changed_at(self, name: str) -> int:
        """When a file was written, in UTC milliseconds by the share's own clock."""
        return self.path(name).lstat().st_mtime_ns // 1_000_000

    def sync_folder(self, name: str) -> None:
        """Have the names in a file's folder on the disk; shares and Windows do not offer it, which is no error."""
        with suppress(OSError):
            descriptor = os.open(self.path(name).parent, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def _chunks(descriptor: int, most: int) -> Iterator[bytes]:
    while most and (chunk := os.read(descriptor, most)):
        yield chunk
        most -= len(chunk)
