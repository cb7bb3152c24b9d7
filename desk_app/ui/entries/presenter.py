"""What the page of a register asks and does: the same signals for all registers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.topics import Topic
from desk_app.services.acting import Outcome
from desk_app.ui.shell.acts import Acts, Verb
from desk_app.ui.shell.desk import Desk


class EntryPresenter(QObject):
    """Keeps which entry is open; a register says how it is read, recorded and acted upon.

    `read` carries what was read, `saved` what was typed and its number, `refused` a `Trouble` for the form, `denied`
    one for what an act was told.
    """

    read = Signal(object)
    saved = Signal(object, int)
    refused = Signal(object)
    done = Signal()
    denied = Signal(object)

    def __init__(self, desk: Desk, screen: QWidget, topic: Topic) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self._acts = Acts(desk, screen)
        self.opened: int | None = None
        desk.hub.subscribe(screen, {topic, Topic.SETTINGS}, self.refresh)

    def refresh(self) -> None:
        """Read the register, and the open entry, again."""
        raise NotImplementedError

    def open(self, number: int) -> None:
        """Show one entry whole."""
        self.opened = number
        self.refresh()

    def renew(self) -> None:
        """The form says something else now: recording it is another intention."""
        self._acts.renew()

    def keep(self, verb: Verb, typed: object, *, new: bool) -> None:
        """Record what was typed with that verb, and say so."""

        def told(outcome: Outcome) -> None:
            translate = QCoreApplication.translate
            recorded = translate("EntryPresenter", "No. {number} recorded")
            said = recorded if new else translate("EntryPresenter", "No. {number} corrected")
            self._desk.notices.done(said.format(number=outcome.entry), undoable=new)
            self.saved.emit(typed, outcome.entry)

        self._acts.do(verb, lambda acted: told(acted.outcome), self.refused.emit)

    def act_with(self, verb: Verb, done: str) -> None:
        """Do something to the open entry, and say in words what was done."""
        number = self.opened

        def told() -> None:
            text = QCoreApplication.translate("EntryPresenter", "No. {number}: {what}")
            self._desk.notices.done(text.format(number=number, what=done[:1].lower() + done[1:]), undoable=True)
            self.done.emit()

        self._acts.do(verb, lambda _acted: told(), self.denied.emit)
