"""What the probes share: tell when a widget was painted, and what this process holds in memory."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTableView, QWidget


class Paints(QObject):
    """Calls `done` once, right after the first painting of `watched` while `wanted` holds.

    The filter is on that widget alone: one on the application would turn every event of every widget into an object
    of Python, and a window would be charged for having many.
    """

    def __init__(self, watched: QWidget, wanted: Callable[[], bool], done: Callable[[], None]) -> None:
        super().__init__()
        self._watched, self._wanted, self._done = watched, wanted, done
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._wanted():
            self._watched.removeEventFilter(self)
            QTimer.singleShot(0, self._done)
        return False


def has_rows(table: QTableView, least: int) -> Callable[[], bool]:
    """Whether a table has so many rows."""
    return lambda: table.model().rowCount() >= least


def resident_mb() -> float | None:
    """Resident memory in MiB, where the system tells."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    line = next(line for line in status.read_text("ascii").splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def tell(**figures: object) -> None:
    """One line of figures for whoever started this process; `at` is the machine's steady clock, in seconds."""
    own = {"at": time.monotonic(), "processor_s": time.process_time(), "rss_mb": resident_mb()}
    sys.stdout.write(json.dumps(own | figures) + "\n")
    sys.stdout.flush()
