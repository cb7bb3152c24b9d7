"""What the confidentiality screen asks and does."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.topics import Topic
from desk_app.services import privacy, readings
from desk_app.services.privacy import Answer
from desk_app.storage.privacy_readings import PrivacyLine
from desk_app.ui.shell.acts import Acts, Verb
from desk_app.ui.shell.desk import Desk


class ConfidentialityPresenter(QObject):
    """Reads the requests and the rooms; answers a request; frees a room. One act at a time."""

    view_read = Signal(object)  # readings.PrivacyView

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._acts = Acts(desk, screen)
        desk.hub.subscribe(screen, {Topic.PRIVACY, Topic.QUEUE, Topic.SETTINGS}, self.refresh)

    def refresh(self) -> None:
        """Read the screen again."""
        self._desk.read(self._screen, readings.privacy_view, self.view_read.emit)

    def answer(self, line: PrivacyLine, answer: Answer) -> None:
        """Answer a request."""
        said = self.tr("Answer noted for {ticket}").format(ticket=line.ticket)
        self._do(partial(privacy.settle, visit=line.visit, answer=answer), said)

    def free_room(self, line: PrivacyLine) -> None:
        """The room of this visit is free again."""
        said = self.tr("Room of {ticket} free again").format(ticket=line.ticket)
        self._do(partial(privacy.free_room, visit=line.visit), said)

    def _do(self, verb: Verb, said: str) -> None:
        self._acts.do(verb, lambda _acted: self._desk.notices.done(said, undoable=True))
