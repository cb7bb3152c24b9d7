"""A folder in memory, for tests that write thousands of databases and need no disk to be slow."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_MEMORY = Path("/dev/shm")


@contextmanager
def memory_folder() -> Iterator[Path]:
    """A new folder in memory where the system has such a place, else in its temporary folder; removed at the end."""
    with tempfile.TemporaryDirectory(prefix="pupitre-", dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        yield Path(folder)
