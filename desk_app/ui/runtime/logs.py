"""The log kept on the PC: five files of one megabyte, identifiers only, no word a person typed."""

from __future__ import annotations

import copy
import faulthandler
import logging
from dataclasses import dataclass
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


class LogFile(logging.Handler):
    """Writes `folder`/pupitre.log from the first line on: most days have none, and no start pays for its library."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line."""
        if self._file is None:
            from logging.handlers import RotatingFileHandler  # 8 ms: it brings pickle and sockets

            self._file = RotatingFileHandler(
                self._folder / "pupitre.log", maxBytes=BYTES_A_FILE, backupCount=FILES - 1, encoding="utf-8"
            )
            self._file.setFormatter(ScrubbedFormatter())
        self._file.emit(record)

    def close(self) -> None:
        """Close the file when there is one."""
        if self._file is not None:
            self._file.close()
        super().close()


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
    handler = LogFile(folder)
    root = logging.getLogger()
    root.setLevel(level)
    root.addHandler(handler)
    crash = (folder / "crash.log").open("a", encoding="utf-8")
    faulthandler.enable(crash)
    return Log(handler, crash)
