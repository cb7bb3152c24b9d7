"""The desk itself, opened as `desk-app` opens it; then, if asked, a day of keys: arrival, ticket, call.

The start is told once the queue is painted with the rows expected and a key pressed then has reached the field: the
desk can be used. Each ticket is timed from Enter to the painting of its number, which is shown after its commit.
By the clock and by the processor; before each, the disk's own sync is timed beside the data, as it is not the same from
one minute to the next.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.bench.probes.paints import Paints, has_rows, tell


class Usable(QObject):
    """Calls `done` once: the queue was painted with so many rows, and a key pressed then came to its field."""

    def __init__(self, rows: int, done: Callable[[], None]) -> None:
        super().__init__()
        from desk_app.ui.reception.queue_panel import QueueTable

        self._done = done
        table = next(widget for widget in QApplication.allWidgets() if isinstance(widget, QueueTable))
        self._paints = Paints(table.viewport(), has_rows(table, rows), self._press)

    def _press(self) -> None:
        field = QApplication.focusWidget()
        assert field is not None, "nothing has the keyboard"
        field.installEventFilter(self)
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
        QCoreApplication.postEvent(field, key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._done)
        return False


class Day(QObject):
    """Types so many arrivals and calls, one when the one before is painted, then tells and leaves."""

    def __init__(self, visits: int, beside: Path) -> None:
        super().__init__()
        from PySide6.QtTest import QTest  # after the start was told: no part of it

        from desk_app.ui.reception.ticket_area import TicketArea

        self._press = QTest.keyClick
        self._left = visits
        self._beside = beside
        self._times: list[float] = []
        self._processor: list[float] = []
        self._syncs: list[float] = []
        self._ticket = next(widget for widget in QApplication.allWidgets() if isinstance(widget, TicketArea))
        self._shown = ""
        self._began = self._worked = 0.0
        self._paints: Paints | None = None

    def go_on(self) -> None:
        """One more ticket, or the end."""
        if not self._left:
            tell(tickets_ms=self._times, tickets_processor_ms=self._processor, syncs_ms=self._syncs)
            QApplication.quit()
            return
        self._left -= 1
        self._syncs.append(_sync_ms(self._beside))
        field = QApplication.focusWidget()
        assert field is not None, "nothing has the keyboard"
        self._press(field, Qt.Key.Key_1)
        self._paints = Paints(self._ticket.number, self._is_new, self._painted)
        self._began, self._worked = time.perf_counter(), time.process_time()
        self._press(field, Qt.Key.Key_Return)

    def _is_new(self) -> bool:
        return self._ticket.number.text() != self._shown

    def _painted(self) -> None:
        self._times.append((time.perf_counter() - self._began) * 1000)
        self._processor.append((time.process_time() - self._worked) * 1000)
        self._shown = self._ticket.number.text()
        field = QApplication.focusWidget()
        assert field is not None
        self._press(field, Qt.Key.Key_F9)
        QTimer.singleShot(30, self.go_on)


def main() -> None:
    """Open the desk on a folder, as `desk-app` does: `<folder> <rows> <visits>`."""
    from desk_app.bootstrap import find_places, open_desk

    folder, rows, visits = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    kept: list[QObject] = []
    run = QApplication.exec

    def then() -> None:
        tell()
        day = Day(visits, folder.with_name("sync"))
        kept.append(day)
        day.go_on()

    def watched() -> int:
        kept.append(Usable(rows, then))
        return run()

    _instead(watched)
    sys.exit(open_desk(find_places(folder)))


def _sync_ms(path: Path) -> float:
    """How long the disk takes to make sure of one small write."""
    with path.open("ab") as file:
        file.write(bytes(4096))
        file.flush()
        began = time.perf_counter()
        os.fsync(file.fileno())
        return (time.perf_counter() - began) * 1000


def _instead(run: Callable[[], int]) -> None:
    """Have the desk's event loop started by `run`."""
    QApplication.exec = staticmethod(run)  # type: ignore[method-assign]


if __name__ == "__main__":
    main()
