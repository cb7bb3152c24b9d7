"""What the confidentiality screen asks and does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.actor import Actor
from desk_app.domain.topics import Topic
from desk_app.services import privacy, readings
from desk_app.services.acting import Outcome
from desk_app.services.privacy import Answer
from desk_app.storage.privacy_readings import PrivacyLine
from desk_app.storage.store import Store
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk

_Act = Callable[[Store, Actor, str], Outcome]


class ConfidentialityPresenter(QObject):
    """Reads the requests and the rooms; answers a request; frees a room. One act at a time."""

    view_read = Signal(object)  # readings.PrivacyView

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._busy = False
        desk.hub.subscribe(screen, {Topic.PRIVACY, Topic.QUEUE, Topic.SETTINGS}, self.refresh)

    def refresh(self) -> None:
        """Read the screen again."""
        self._desk.read(self._screen, readings.privacy_view, self.view_read.emit)

    def answer(self, line: PrivacyLine, answer: Answer) -> None:
        """Answer a request."""

        def act(store: Store, by: Actor, op: str) -> Outcome:
            return privacy.settle(store, line.visit, answer, by=by, op=op)

        self._do(act, self.tr("Answer noted for {ticket}").format(ticket=line.ticket))

    def free_room(self, line: PrivacyLine) -> None:
        """The room of this visit is free again."""

        def act(store: Store, by: Actor, op: str) -> Outcome:
            return privacy.free_room(store, line.visit, by=by, op=op)

        self._do(act, self.tr("Room of {ticket} free again").format(ticket=line.ticket))

    def _do(self, act: _Act, said: str) -> None:
        if self._busy:
            return
        self._busy = True
        self._desk.act(self._screen, act, lambda _outcome: self._done(said), self._failed)

    def _done(self, said: str) -> None:
        self._busy = False
        self._desk.notices.done(said, undoable=True)

    def _failed(self, trouble: Trouble) -> None:
        self._busy = False
        self._desk.notices.tell(trouble)
