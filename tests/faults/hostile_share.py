"""A shared folder that does what real ones do on bad days, by a seed, and counts it."""

from __future__ import annotations

import errno
from collections import Counter
from pathlib import Path
from random import Random

from desk_app.exchange.folder.share import Share


class HostileShare(Share):
    """Each call fails at the rate given, in one of the ways known of shares; `faults` counts them by name.

    `torn` lists the final names that ever held other bytes than those of `wanted`; `placed` counts the times
    something was put under each name.
    """

    def __init__(self, root: Path, rng: Random, rate: float, wanted: dict[str, bytes]) -> None:
        super().__init__(root)
        self._rng = rng
        self._rate = rate
        self._wanted = wanted
        self.faults: Counter[str] = Counter()
        self.placed: Counter[str] = Counter()
        self.torn: list[str] = []

    def _fails(self, *ways: str) -> str | None:
        """Which of these ways the call goes wrong, None when it does not."""
        if self._rng.random() >= self._rate:
            return None
        way = self._rng.choice(ways)
        self.faults[way] += 1
        return way

    def check(self) -> None:
        if self._fails("missing"):
            raise FileNotFoundError(errno.ENOENT, "gone")
        super().check()

    def make_folders(self, name: str) -> None:
        if self._fails("folder refused"):
            raise PermissionError(errno.EACCES, "refused")
        super().make_folders(name)

    def create(self, name: str, body: bytes) -> None:
        half = body[: self._rng.randrange(len(body))]
        match self._fails("full", "half and an error", "half in silence", "zeros in silence", "error after all", "ro"):
            case "full":
                super().create(name, half)
                raise OSError(errno.ENOSPC, "full")
            case "half and an error":
                super().create(name, half)
                raise OSError(errno.EIO, "broken")
            case "half in silence":
                super().create(name, half)
            case "zeros in silence":
                super().create(name, bytes(len(body)))
            case "error after all":
                super().create(name, body)
                raise OSError(errno.EIO, "a lie")
            case "ro":
                raise OSError(errno.EROFS, "read-only")
            case None:
                super().create(name, body)

    def read(self, name: str, most: int) -> bytes | None:
        match self._fails("read error", "short read"):
            case "read error":
                raise OSError(errno.EIO, "broken")
            case "short read":
                whole = super().read(name, most)
                return whole and whole[: self._rng.randrange(len(whole))]
        return super().read(name, most)

    def rename(self, old: str, new: str) -> None:
        way = self._fails("rename denied", "rename lost", "error after rename")
        if way == "rename denied":
            raise PermissionError(errno.EACCES, "held")
        if way == "rename lost":
            raise OSError(errno.ESTALE, "stale")
        super().rename(old, new)
        self.placed[new] += 1
        if new in self._wanted and super().read(new, 10**6) != self._wanted[new]:
            self.torn.append(new)
        if way == "error after rename":
            raise OSError(errno.EIO, "a lie")

    def remove(self, name: str) -> None:
        self._may_refuse()
        super().remove(name)

    def names(self, folder: str) -> list[str]:
        self._may_refuse()
        return super().names(folder)

    def _may_refuse(self) -> None:
        if self._fails("refused"):
            raise PermissionError(errno.EACCES, "refused")
