"""Trying a folder before it is chosen: a small file is written in it, read back and removed."""

from __future__ import annotations

import secrets
from contextlib import suppress
from pathlib import Path

from desk_app.domain.outbox import FolderProblem
from desk_app.exchange.folder.errors import FolderError, told
from desk_app.exchange.folder.recipe import Found, look
from desk_app.exchange.folder.share import Share

_BODY = b"Pupitre\n"


def try_folder(folder: Path) -> FolderProblem | None:
    """What is wrong with a folder, None when summaries can be kept there. May take as long as the folder likes."""
    share = Share(folder)
    name = f".pupitre-trial.{secrets.token_hex(4)}.part"
    try:
        share.check()
        share.create(name, _BODY)
        try:
            found = look(share, name, _BODY)
        finally:
            with suppress(OSError):  # it could be written: a folder that keeps it all the same serves as well
                share.remove(name)
    except FolderError as error:
        return error.problem
    except (OSError, ValueError) as error:  # ValueError: a path that no system has
        return told(error).problem if isinstance(error, OSError) else FolderProblem.MISSING
    return None if found is Found.SAME else FolderProblem.NOT_SAME
