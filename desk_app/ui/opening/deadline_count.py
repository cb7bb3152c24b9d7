"""How many things are late, beside the name of the page of the deadlines."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from desk_app.domain.quality_calendar import Step
from desk_app.domain.topics import Topic
from desk_app.services.deadlines import overdue
from desk_app.storage.store import Store
from desk_app.ui.shell.desk import Desk

_PAGE = "deadlines"


class DeadlineCount(QObject):
    """Counts when a record of the quality changes, and on a new day; `count` is told the page and the number."""

    def __init__(self, desk: Desk, steps: Sequence[Step], count: Callable[[str, int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._steps = steps
        self._count = count
        desk.hub.subscribe(self, {Topic.QUALITY, Topic.SETTINGS}, self._look)

    def _look(self) -> None:
        by, steps = self._desk.actor(), self._steps

        def reading(store: Store) -> int:
            return overdue(store, by, steps)

        self._desk.read(self, reading, lambda late: self._count(_PAGE, late))
