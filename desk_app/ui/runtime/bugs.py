"""Where bugs end up: always in the log, at most once a minute on the screen."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desk_app.ui.runtime.trouble import Bug

if TYPE_CHECKING:
    from desk_app.ui.runtime.bug_window import BugWindow

QUIET_S = 60.0

_log = logging.getLogger(__name__)


class BugDesk(QObject):
    """Takes bugs from any thread. `now` gives seconds that never go backwards."""

    _reported = Signal(object)

    def __init__(self, parent: QObject | None = None, *, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._now = now
        self._window: BugWindow | None = None
        self._quiet_until = float("-inf")
        self._reported.connect(self._show, Qt.ConnectionType.QueuedConnection)

    @property
    def window(self) -> BugWindow | None:
        """The window now open, if any."""
        return self._window

    def report(self, bug: Bug) -> None:
        """Log the bug at once, and tell it calmly when the event loop turns."""
        _log.error("Bug:\n%s", bug.report)
        self._reported.emit(bug)

    @Slot(object)
    def _show(self, bug: Bug) -> None:
        if self._window is not None or self._now() < self._quiet_until:
            return
        from desk_app.ui.runtime.bug_window import BugWindow  # most desks never need it

        self._quiet_until = self._now() + QUIET_S
        self._window = BugWindow(bug.report)
        self._window.destroyed.connect(self._forget)
        self._window.show()

    def _forget(self) -> None:
        self._window = None
