"""Brings in the chart library beside the GUI thread: half a second during which the page stays alive."""

from __future__ import annotations

import importlib
import sys
import threading

from PySide6.QtCore import QObject, QTimer, Signal

_MODULES = ("desk_app.ui.supervision.plot.line", "desk_app.ui.supervision.plot.bars")


class PlotLoader(QObject):
    """`loaded` comes once, on the GUI thread, with None or the exception met. Keep a reference until then."""

    loaded = Signal(object)

    def start(self) -> None:
        """Import, at once when it was done before."""
        if all(name in sys.modules for name in _MODULES):
            QTimer.singleShot(0, self, lambda: self.loaded.emit(None))
        else:
            threading.Thread(target=self._load, name="charts", daemon=True).start()

    def _load(self) -> None:
        error: BaseException | None = None
        try:
            for name in _MODULES:
                importlib.import_module(name)
        except BaseException as met:  # noqa: BLE001 - told on the GUI thread
            error = met
        self.loaded.emit(error)
