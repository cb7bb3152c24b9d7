"""Notices when the screens freeze for more than half a second, and logs where they were."""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback

from PySide6.QtCore import QObject, QTimer

from desk_app.ui.runtime.scrub import scrubbed_frames

_log = logging.getLogger(__name__)

_MACHINE_SLEPT_S = 30.0  # a gap this long between two looks is a PC that was asleep, not a freeze


class Watchdog(QObject):
    """Beats on the GUI thread and watches from another. Start it and stop it on the GUI thread."""

    def __init__(self, freeze_s: float = 0.5, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._freeze_s = freeze_s
        self._gui_thread = threading.get_ident()
        self._beat = time.monotonic()
        self._stop = threading.Event()
        self._timer = QTimer(self, interval=int(freeze_s * 1000 / 4))
        self._timer.timeout.connect(self._note_beat)
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._note_beat()
        self._timer.start()
        self._thread.start()

    def stop(self) -> None:
        """Stop watching; returns when the thread, if it was started, has ended."""
        self._timer.stop()
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def _note_beat(self) -> None:
        self._beat = time.monotonic()

    def _watch(self) -> None:
        told_for = 0.0
        step = self._freeze_s / 2
        last = time.monotonic()
        while not self._stop.wait(step):
            now = time.monotonic()
            slept, last = now - last > _MACHINE_SLEPT_S, now
            beat = self._beat
            if not slept and now - beat > self._freeze_s and beat != told_for:
                told_for = beat
                self._tell(now - beat)

    def _tell(self, frozen_s: float) -> None:
        frame = sys._current_frames().get(self._gui_thread)  # noqa: SLF001 - the only way to see another thread
        where = scrubbed_frames(traceback.extract_stack(frame)) if frame else "  (no frame)"
        _log.warning("The screens did not answer for %.1f s:\n%s", frozen_s, where)
