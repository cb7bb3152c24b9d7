"""What the page of the issuance asks and does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.topics import Topic
from desk_app.services import acts
from desk_app.services.acting import Outcome
from desk_app.services.acts import Error
from desk_app.services.acts_reading import ActLine, IssuanceView, issuance_view
from desk_app.ui.issuance.words import kind_of
from desk_app.ui.shell.acts import Acts
from desk_app.ui.shell.desk import Desk


class IssuancePresenter(QObject):
    """`read` carries an `IssuanceView`; `asked` says that a request was recorded, `refused` why not, `done` an act."""

    read = Signal(object)
    asked = Signal(int)  # the number of the act, 0 for one that is not in the register
    refused = Signal(object)  # Trouble
    done = Signal()

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self._acts = Acts(desk, screen)
        self._view: IssuanceView | None = None
        desk.hub.subscribe(screen, {Topic.ACTS, Topic.SETTINGS}, self.refresh)

    def refresh(self) -> None:
        """Read everything again."""
        self._desk.read(self._screen, issuance_view, self._shown)

    def _shown(self, view: IssuanceView) -> None:
        self._view = view
        self.read.emit(view)

    def renew(self) -> None:
        """The form says something else now: recording it is another intention."""
        self._acts.renew()

    def count(self, kind: str, n: int) -> None:
        """So many acts were issued just now."""
        said = self.tr("{act}: %n issued", "", n).format(act=self._kind(kind))
        self._acts.renew()  # the same key again is another act
        self._acts.do(partial(acts.count_acts, kind=kind, n=n), lambda _acted: self._told(said))

    def ask(self, kind: str, asked_on: str, reference: str) -> None:
        """An act is asked for."""

        def told(outcome: Outcome) -> None:
            due = self._desk.formats.day(outcome.facts[-1].payload["due_on"])
            self._told(self.tr("No. {number}: announced for {day}").format(number=outcome.entry, day=due))
            self.asked.emit(outcome.entry)

        verb = partial(acts.ask_act, kind=kind, asked_on=asked_on, reference=reference)
        self._acts.do(verb, lambda acted: told(acted.outcome), self.refused.emit)

    def act(self, line: ActLine, verb: Callable[..., Outcome], said: str) -> None:
        """Do something to an act."""
        text = self.tr("No. {number}: {what}").format(number=line.act.id, what=said[:1].lower() + said[1:])

        def told() -> None:
            self._told(text)
            self.done.emit()

        self._acts.do(partial(verb, number=line.act.id), lambda _acted: told())

    def correct_unlisted(self, kind: str, error: Error) -> None:
        """An error was corrected in an act that is not in the register."""
        text = self.tr("{act}: error noted").format(act=self._kind(kind))

        def told() -> None:
            self._told(text)
            self.asked.emit(0)

        self._acts.do(partial(acts.correct_unlisted, kind=kind, error=error), lambda _acted: told(), self.refused.emit)

    def _told(self, text: str) -> None:
        self._desk.notices.done(text, undoable=True)

    def _kind(self, kind: str) -> str:
        return kind_of(self._view.settings, kind) if self._view else kind
