"""What goes on behind the desk: summaries on their way, upkeep, second starts.

Imported after the first painting, with all that it brings: see "The start" in CONTRIBUTING.md.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk_app.ui.opening.day_status import DayStatus
from desk_app.ui.opening.sending import Sending
from desk_app.ui.opening.single import Doorbell
from desk_app.ui.opening.upkeep import Upkeep

if TYPE_CHECKING:
    from desk_app.ui.opening.session import Ground
    from desk_app.ui.shell.desk import Desk
    from desk_app.ui.shell.status_bar import StatusBar


class Background(QObject):
    """Begins when it is made, and ends with `close`. `come_forward` shows the window to a second start."""

    def __init__(
        self, desk: Desk, status: StatusBar, ground: Ground, come_forward: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        DayStatus(desk, status, self)
        self._sending = Sending(desk, status, ground.seal, self)
        self._upkeep = Upkeep(desk, status, desk.formats.timezone, ground.open_reader, self)
        self._doorbell = Doorbell(ground.data, self)
        self._doorbell.rung.connect(come_forward)
        self._upkeep.start()
        self._sending.start()

    def publish(self, day: str) -> None:
        """Make and send the summary of a business day."""
        self._sending.publish(day)

    def send_again(self, day: str) -> None:
        """The same, telling what became of it."""
        self._sending.send_again(day)

    def close(self) -> None:
        """Stop everything; what hangs is left behind."""
        self._doorbell.close()
        self._upkeep.close()
        self._sending.close()
