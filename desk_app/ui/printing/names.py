"""The printers of this computer, looked for on a thread nobody waits for: a print server may be away."""

from __future__ import annotations

import threading

import shiboken6
from PySide6.QtCore import QObject, Signal


class PrinterNames(QObject):
    """`found` tells the names, each time they were looked for."""

    found = Signal(tuple)

    def look(self) -> None:
        """Look for them."""
        threading.Thread(target=self._work, name="printers", daemon=True).start()

    def _work(self) -> None:
        from desk_app.ui.printing.system_printer import printer_names  # Qt's print support, which few desks need

        names = printer_names()
        if shiboken6.isValid(self):
            self.found.emit(names)
