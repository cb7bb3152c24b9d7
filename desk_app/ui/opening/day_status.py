"""The remark of the status bar that a closed day is to be closed again."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desk_app.domain.topics import Topic
from desk_app.services.closing_day import ClosedSince, closed_since
from desk_app.ui.closing.words import closed_since_words
from desk_app.ui.kit.colours import Tone
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.status_bar import StatusBar


class DayStatus(QObject):
    """Says so as long as it is true."""

    def __init__(self, desk: Desk, status: StatusBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._status = status
        desk.hub.subscribe(self, {Topic.QUEUE, Topic.SESSION}, self._look)

    def _look(self) -> None:
        self._desk.read(self, closed_since, self._tell)

    def _tell(self, closed: ClosedSince | None) -> None:
        told = closed_since_words(self._desk.formats.clock(closed.at), closed.tickets) if closed else ""
        self._status.set_fact("day", told, Tone.WARN)
