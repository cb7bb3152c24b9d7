"""The beat on which running waits and the clock are drawn again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

BEAT_MS = 5_000


class Ticks(QObject):
    """`beat` every five seconds: screens show minutes, and a minute is never late by more than that."""

    beat = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        """Begin to beat."""
        self._timer.start()

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()
