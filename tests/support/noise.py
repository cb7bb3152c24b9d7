"""Ears for a test: every Qt message and log record of level warning or above, expected or not."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Self

import pytest

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType


# Said for each window with a layout or a least size by Qt's platform without a screen, which has no other word for
# it; platforms with a screen never say it. Nothing but this sentence, there, goes unheard.
_WITHOUT_SCREEN = "This plugin does not support propagateSizeHints()"


@dataclass(frozen=True, slots=True)
class Sound:
    """One message heard: `source` is "log" or "Qt"."""

    source: str
    level: str
    text: str

    def __str__(self) -> str:
        return f"{self.source} {self.level}: {self.text}"


class Noise(logging.Handler):
    """Listens from `with` on; what is heard and not expected stays in `unexpected`."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.unexpected: list[Sound] = []

    def __enter__(self) -> Self:
        logging.getLogger().addHandler(self)
        if "PySide6.QtCore" in sys.modules:
            from PySide6.QtCore import qInstallMessageHandler

            qInstallMessageHandler(self._hear_qt)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        logging.getLogger().removeHandler(self)
        if "PySide6.QtCore" in sys.modules:
            from PySide6.QtCore import qInstallMessageHandler

            qInstallMessageHandler(None)

    @contextmanager
    def expecting(self, source: str, pattern: str) -> Iterator[None]:
        """Demand that the block makes a sound matching `pattern` (re.search), and accept each that does."""
        already = len(self.unexpected)
        yield
        heard = self.unexpected[already:]
        matching = [sound for sound in heard if sound.source == source and re.search(pattern, sound.text)]
        if not matching:
            pytest.fail(f"no {source} message matched {pattern!r} among: {[str(sound) for sound in heard]}")
        self.unexpected[already:] = [sound for sound in heard if sound not in matching]

    def take(self) -> list[Sound]:
        """Return what was heard and not expected, and forget it."""
        taken = self.unexpected[:]
        self.unexpected.clear()
        return taken

    def emit(self, record: logging.LogRecord) -> None:
        """Hear a log record; Qt's own messages come as one while the program's hooks are in place."""
        if record.name == "qt" and _of_no_screen(record.getMessage().removeprefix("default: ")):
            return
        self.unexpected.append(Sound("log", record.levelname, f"{record.name}: {record.getMessage()}"))

    def _hear_qt(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if _of_no_screen(text):
            return
        level = kind.name.removeprefix("Qt").removesuffix("Msg").lower()
        print(f"Qt {level}: {text}", file=sys.stderr)  # noqa: T201 - shown by pytest beside the failure
        if level in {"warning", "critical", "system", "fatal"}:
            self.unexpected.append(Sound("Qt", level, text))


def _of_no_screen(text: str) -> bool:
    from PySide6.QtGui import QGuiApplication

    return text == _WITHOUT_SCREEN and QGuiApplication.platformName() == "offscreen"
