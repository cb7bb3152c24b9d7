"""Writing a finished document: whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path


def write_whole(out: Path, data: bytes) -> None:
    """Put the bytes at `out`, which keeps what it had until they are all on the disk. OSError as from the disk."""
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(out)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
