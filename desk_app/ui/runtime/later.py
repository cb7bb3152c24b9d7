"""What can wait until the desk is on the screen: done piece by piece, so that a key never waits for all of it."""

from __future__ import annotations

import linecache
from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

SETTLE_MS = 100


class Later(QObject):
    """Does `pieces` in order, one at a turn of the event loop, `SETTLE_MS` after `start`: a first key goes before."""

    def __init__(self, pieces: Iterable[Callable[[], object]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pieces = deque(pieces)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._one)

    def start(self) -> None:
        """Begin."""
        self._timer.start(SETTLE_MS)

    def stop(self) -> None:
        """Do no more of them."""
        self._timer.stop()

    def _one(self) -> None:
        self._timer.start(0)
        if self._pieces:
            self._pieces.popleft()()
            linecache.clearcache()  # PySide reads the source of each module imported; Python would keep it: 4 MiB
        else:
            self._timer.stop()
