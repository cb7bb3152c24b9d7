"""Writing a folder of finished documents: whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path


def write_folder(out: Path, files: Mapping[str, bytes]) -> None:
    """Make the folder `out` with these files, by relative path with `/`; it has its name once all are on the disk.

    An empty folder of that name gives way. OSError as from the disk, naming `out`; FileExistsError when it holds
    anything, which is left as it is.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(out))
    part = out.with_name(f".{out.name}.{secrets.token_hex(4)}.part")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            _write(part / name, data)
        if out.exists():
            out.rmdir()
        part.rename(out)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(out)) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
