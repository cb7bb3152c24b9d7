"""Writing a finished document: whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def write_whole(out: Path, data: bytes) -> None:
    """Put the bytes at `out`, which keeps what it had until they are all on the disk.

    OSError as from the disk, naming `out`: what it is called meanwhile is nobody's concern.
    """
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(out)
    except OSError as error:
        _forget(part)
        raise OSError(error.errno, error.strerror, str(out)) from error
    except BaseException:
        _forget(part)
        raise


def _forget(part: Path) -> None:
    with suppress(OSError):  # its folder may be what is not there
        part.unlink(missing_ok=True)
