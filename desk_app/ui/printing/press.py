"""One slip at a time on a thread nobody waits for: the desk goes on whatever the printer does."""

from __future__ import annotations

import threading

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desk_app.devices.network_printer import TIMEOUT_S
from desk_app.devices.network_printer import print_slip as print_on_network
from desk_app.devices.slip import PrinterError, PrinterProblem, Slip
from desk_app.domain.settings import PrinterKind, TicketPrinting

LATE_MS = round(TIMEOUT_S * 1000) + 500
"""After this, a printer that still says nothing is told not to answer: a name looked up, a driver, a spooler hangs."""


class Press(QObject):
    """`ended` tells None or the error, once: a `PrinterError` unless it is a bug. `late` tells that it takes long."""

    ended = Signal(object)
    late = Signal()
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._patience = QTimer(self, singleShot=True, interval=LATE_MS)
        self._patience.timeout.connect(self.late)
        self._done.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a slip is under way."""
        return self._thread is not None

    def start(self, slip: Slip, printing: TicketPrinting) -> None:
        """Print a slip; only when none is under way."""
        assert not self.busy
        self._patience.start()
        self._thread = threading.Thread(target=self._work, args=(slip, printing), name="ticket", daemon=True)
        self._thread.start()

    def close(self, timeout_s: float) -> bool:
        """Give a slip under way a last moment; False when the printer holds it, which hurts nothing."""
        self._patience.stop()
        if self._thread is not None:
            self._thread.join(timeout_s)
        return self._thread is None or not self._thread.is_alive()

    def _work(self, slip: Slip, printing: TicketPrinting) -> None:
        error: Exception | None = None
        try:
            print_on(printing, slip)
        except Exception as met:  # noqa: BLE001 - told on the screens' thread, whatever it is
            error = met
        if shiboken6.isValid(self):
            self._done.emit(error)

    def _end(self, error: Exception | None) -> None:
        self._patience.stop()
        if self._thread is not None:
            self._thread.join()  # it has nothing more to do
            self._thread = None
        self.ended.emit(error)


def print_on(printing: TicketPrinting, slip: Slip) -> None:
    """Print a slip as the settings say; raises `PrinterError`. It takes the time it takes."""
    match printing.printer:
        case PrinterKind.NETWORK:
            print_on_network(slip, printing.host, printing.port)
        case PrinterKind.SYSTEM:
            from desk_app.ui.printing import system_printer  # Qt's print support, which few desks need

            system_printer.print_slip(slip, printing.printer_name)
        case PrinterKind.NONE:
            raise PrinterError(PrinterProblem.UNKNOWN)
