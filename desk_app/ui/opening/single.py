"""One desk at a time on a data folder: a second start brings the first window forward."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER_MS = 500


def _name(data: Path) -> str:
    return f"pupitre-{hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:16]}"


def bring_forward(data: Path) -> bool:
    """Ask the desk that is open on these data to come forward; False when none answers."""
    socket = QLocalSocket()
    socket.connectToServer(_name(data))
    answered = socket.waitForConnected(_ANSWER_MS)
    socket.abort()
    return answered


class Doorbell(QObject):
    """Listens for second starts on the same data. `rung` is emitted for each."""

    rung = Signal()

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(_name(data))
        self._server.listen(_name(data))

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.deleteLater()
            self.rung.emit()
