"""What the page of the switchboard asks and does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.calls.model import Call, CallOutcome
from desk_app.domain.topics import Topic
from desk_app.services import calls
from desk_app.services.acting import Outcome
from desk_app.services.calls import CallEntry
from desk_app.services.calls_reading import CallbackLine, SwitchboardView, switchboard_view
from desk_app.storage.calls import Caller
from desk_app.ui.phone.words import outcome_words, reason_of
from desk_app.ui.shell.acts import Acts
from desk_app.ui.shell.desk import Desk


class PhonePresenter(QObject):
    """`read` carries a `SwitchboardView`; `logged` says that a call told whole was recorded, `refused` why not."""

    read = Signal(object)
    logged = Signal()
    refused = Signal(object)  # Trouble

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self._acts = Acts(desk, screen)
        self._view: SwitchboardView | None = None
        desk.hub.subscribe(screen, {Topic.CALLS, Topic.CONTACTS, Topic.SETTINGS}, self.refresh)

    def refresh(self) -> None:
        """Read everything again."""
        self._desk.read(self._screen, switchboard_view, self._shown)

    def _shown(self, view: SwitchboardView) -> None:
        self._view = view
        self.read.emit(view)

    def renew(self) -> None:
        """The form says something else now: recording it is another intention."""
        self._acts.renew()

    def tally(self, reason: str, outcome: CallOutcome) -> None:
        """Count a call by one key."""
        entry = CallEntry(outcome, reason)
        said = self._said(reason, outcome)
        self._acts.renew()  # the same key again is another call
        self._acts.do(partial(calls.log_call, entry=entry), lambda _acted: self._done(said, undoable=True))

    def log(self, entry: CallEntry, caller: Caller | None) -> None:
        """Record a call told whole."""
        said = self._said(entry.reason, entry.outcome)

        def told() -> None:
            self._done(said, undoable=entry.at is None)
            self.logged.emit()

        self._acts.do(partial(calls.log_call, entry=entry, caller=caller), lambda _acted: told(), self.refused.emit)

    def void(self, call: Call) -> None:
        """It was counted by mistake."""
        said = self.tr("{call}: taken out of the count").format(call=self._said(call.reason, call.outcome))
        self._act(partial(calls.void_call, call=call.id), said, undoable=False)

    def tried(self, line: CallbackLine) -> None:
        """Called back, nobody answered."""
        said = self.tr("Called back without an answer: the number stays")
        self._act(partial(calls.try_callback, call=line.call.id), said, undoable=True)

    def kept(self, line: CallbackLine) -> None:
        """Called back."""
        said = self.tr("Called back: the number is erased")
        self._act(partial(calls.keep_callback, call=line.call.id), said, undoable=False)

    def dropped(self, line: CallbackLine) -> None:
        """Nobody is to be called back any more."""
        said = self.tr("Nobody to call back any more: the number is erased")
        self._act(partial(calls.drop_callback, call=line.call.id), said, undoable=False)

    def _act(self, verb: Callable[..., Outcome], said: str, *, undoable: bool) -> None:
        self._acts.do(partial(verb), lambda _acted: self._done(said, undoable=undoable))

    def _done(self, said: str, *, undoable: bool) -> None:
        self._desk.notices.done(said, undoable=undoable)

    def _said(self, reason: str, outcome: CallOutcome) -> str:
        words = outcome_words()[outcome]
        if not reason or self._view is None:
            return words
        return self.tr("{reason}: {outcome}").format(
            reason=reason_of(self._view.settings, reason), outcome=words[:1].lower() + words[1:]
        )
