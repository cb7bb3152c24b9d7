"""Who may read the files that hold names: on POSIX their owner only, from the moment they are made.

On Windows the rights come from the folder, which the accounts of one PC share.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

_OWNER_ONLY = 0o600


def make_folder(folder: Path) -> None:
    """Make a folder for its owner only; one that is there keeps the rights it was given."""
    if os.name == "posix":
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
    else:
        folder.mkdir(parents=True, exist_ok=True)


def make_file(path: Path) -> None:
    """Make an empty file for its owner only, before anything is written in it; one that is there stays as it is.

    In a folder prepared for a group (that its group may write in), the file gets the usual rights.
    """
    if os.name == "posix" and not path.exists() and not path.parent.stat().st_mode & stat.S_IWGRP:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY))
