"""What a test may leave behind it: threads, windows, timers, the language of a command."""

from __future__ import annotations

import gc
import sys
import threading
import time
from dataclasses import dataclass, field
from typing import Self

GRACE_S = 1.0  # a thread that was told to stop may need a moment on a busy machine


@dataclass(frozen=True, slots=True)
class Leftovers:
    """Things alive at one moment, as identity → description."""

    alive: dict[int, str] = field(default_factory=dict)

    @classmethod
    def now(cls, *, qt: bool) -> Self:
        """Look at this process; `qt` for windows, timers and QThreads too."""
        alive = {id(thread): f"thread {thread.name}" for thread in threading.enumerate() if not thread.daemon}
        if "PySide6.QtWidgets" in sys.modules:
            alive |= _translations()
            if qt:
                alive |= _windows() | _running()
        return cls(alive)

    def added(self, *, qt: bool) -> list[str]:
        """Describe what is alive now and was not then, garbage and stopping threads gone."""
        until = time.monotonic() + GRACE_S
        while new := self._new(qt):
            gc.collect()
            new = self._new(qt)
            if not new or time.monotonic() > until:
                break
            time.sleep(0.01)
        return new

    def _new(self, qt: bool) -> list[str]:
        now = type(self).now(qt=qt)
        return sorted(text for key, text in now.alive.items() if key not in self.alive)


def _windows() -> dict[int, str]:
    import shiboken6
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {
        shiboken6.getCppPointer(widget)[0]: f"window {type(widget).__name__} {widget.objectName()!r}"
        for widget in QApplication.topLevelWidgets()
        if type(widget).__name__ != "QTipLabel"  # Qt keeps one for all tooltips
    }


def _running() -> dict[int, str]:
    """Timers and QThreads of Python, found through the garbage collector: Qt keeps no list."""
    import shiboken6
    from PySide6.QtCore import QThread, QTimer

    found = {}
    wanted: dict[type, bool] = {}  # asked once a type: there are hundreds of thousands of objects
    for thing in gc.get_objects():
        kind = type(thing)  # isinstance() would wake weak proxies
        if kind not in wanted:
            wanted[kind] = issubclass(kind, QTimer | QThread)
        if not wanted[kind] or not shiboken6.isValid(thing):
            continue
        if isinstance(thing, QTimer) and thing.isActive():
            found[id(thing)] = f"active {kind.__name__} of {thing.interval()} ms in {thing.parent()!r}"
        elif isinstance(thing, QThread) and thing.isRunning():
            found[id(thing)] = f"running {kind.__name__} {thing.objectName()!r}"
    return found


def _translations() -> dict[int, str]:
    """The translations in force: the tests after it would read another language."""
    import shiboken6
    from PySide6.QtCore import QTranslator
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    found = app.findChildren(QTranslator) if app else []
    return {shiboken6.getCppPointer(one)[0]: f"translation {one.filePath()!r}" for one in found}
