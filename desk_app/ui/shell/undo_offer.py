"""The offer to take back the last act goes when it could no longer be kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from desk_app.services.undoing import Undoable, last_undoable
from desk_app.ui.kit.undo_bar import UndoBar
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk


class UndoOffer(QObject):
    """At each beat, while the bar offers it: too late, overtaken, or another agent acts now."""

    def __init__(self, desk: Desk, bar: UndoBar) -> None:
        super().__init__(bar)
        self._desk = desk
        self._bar = bar
        desk.ticks.beat.connect(self._look)

    def _look(self) -> None:
        if self._bar.can_undo:
            self._desk.read(self, partial(last_undoable, by=self._desk.actor()), self._take, _left_to_the_key)

    def _take(self, undoable: Undoable | None) -> None:
        if undoable is None:
            self._bar.withdraw_undo()


def _left_to_the_key(_trouble: Trouble) -> None:
    """Ctrl+Z tells by itself what stands in its way."""
