"""The log kept on the PC: five files of one megabyte, identifiers only, no word a person typed."""

from __future__ import annotations

import copy
import faulthandler
import logging
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TextIO

from desk_app.ui.runtime.scrub import scrubbed

FILES = 5
BYTES_A_FILE = 1_000_000


class ScrubbedFormatter(logging.Formatter):
    """Writes exceptions without their messages, which may quote what was typed."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        own = copy.copy(record)
        own.exc_text = None  # what another handler wrote of the exception would be used as it is
        return super().format(own)

    def formatException(self, ei: object) -> str:  # noqa: N802 - logging's own name
        error = ei[1] if isinstance(ei, tuple) else None
        return scrubbed(error) if isinstance(error, BaseException) else ""


class LogFile(logging.FileHandler):
    """`file`, made with its first line, then file.1 to file.4; `logging.handlers` takes 8 ms of a start to do it."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, encoding="utf-8", delay=True)
        self._path = file

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line, in a new file when the present one is full."""
        if self.stream is not None and self.stream.tell() >= BYTES_A_FILE:
            self.stream.close()
            self.stream = None  # opened again by the next line
            self._turn_over()
        super().emit(record)

    def _turn_over(self) -> None:
        files = [self._path, *(self._path.with_name(f"{self._path.name}.{number}") for number in range(1, FILES))]
        for older, newer in pairwise(reversed(files)):
            if newer.exists():
                newer.replace(older)


@dataclass(frozen=True, slots=True)
class Log:
    """The log of the program, open until `close`. `crash` takes the frames of a crash below Python."""

    handler: LogFile
    crash: TextIO

    def close(self) -> None:
        """Write no more."""
        logging.getLogger().removeHandler(self.handler)
        self.handler.close()
        faulthandler.disable()
        self.crash.close()


def install_log(folder: Path, level: int = logging.INFO) -> Log:
    """Write the log of the whole program to `folder`/pupitre.log, and crashes to crash.log beside it.

    faulthandler writes files, lines and functions, never a value.
    """
    folder.mkdir(parents=True, exist_ok=True)
    handler = LogFile(folder / "pupitre.log")
    handler.setFormatter(ScrubbedFormatter())
    root = logging.getLogger()
    root.setLevel(level)
    root.addHandler(handler)
    crash = (folder / "crash.log").open("a", encoding="utf-8")
    faulthandler.enable(crash)
    return Log(handler, crash)
