"""What the page of requests asks and does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.facts import Kind
from desk_app.domain.topics import Topic
from desk_app.services import requests
from desk_app.services.acting import Outcome
from desk_app.services.requests_reading import RequestDetail, RequestsView, request_detail, requests_view
from desk_app.storage.store import Store
from desk_app.ui.entries.asking import Asked
from desk_app.ui.requests.form import Typed
from desk_app.ui.requests.words import act_words
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.acts import Acts
from desk_app.ui.shell.desk import Desk

VERBS: dict[Kind, Callable[..., Outcome]] = {
    Kind.REQUEST_RECEIPTED: requests.receipt,
    Kind.REQUEST_ACKNOWLEDGED: requests.acknowledge,
    Kind.REQUEST_ASSIGNED: requests.assign,
    Kind.REQUEST_DOCUMENTS_ASKED: requests.ask_documents,
    Kind.REQUEST_DOCUMENTS_CAME: requests.documents_came,
    Kind.REQUEST_HELD: requests.hold_reply,
    Kind.REQUEST_ANSWERED: requests.answer,
    Kind.REQUEST_TRANSFERRED: requests.transfer,
    Kind.REQUEST_EXPLAINED: requests.explain,
    Kind.REQUEST_WITHDRAWN: requests.withdraw,
    Kind.REQUEST_DUPLICATED: requests.mark_duplicate,
    Kind.REQUEST_REOPENED: requests.reopen,
}


@dataclass(frozen=True, slots=True)
class RegisterRead:
    """The register, and the request that is open."""

    view: RequestsView
    detail: RequestDetail | None


class RequestsPresenter(QObject):
    """Keeps which request is open."""

    read = Signal(object)  # RegisterRead
    saved = Signal(object, int)  # Typed, its number
    refused = Signal(object)  # Trouble, for the form
    done = Signal()
    denied = Signal(object)  # Trouble, for what an act was told

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self._acts = Acts(desk, screen)
        self.opened: int | None = None
        desk.hub.subscribe(screen, {Topic.REQUESTS, Topic.SETTINGS}, self.refresh)

    def refresh(self) -> None:
        """Read the register, and the open request, again."""
        opened, by = self.opened, self._desk.actor()

        def reading(store: Store) -> RegisterRead:
            view = requests_view(store, by)
            there = any(line.request.id == opened for line in view.lines)
            detail = request_detail(store, opened, by) if opened is not None and there else None
            return RegisterRead(view, detail)

        self._desk.read(self._screen, reading, self.read.emit)

    def open(self, number: int | None) -> None:
        """Show one request whole, or the register again."""
        self.opened = number
        self.refresh()

    def renew(self) -> None:
        """The form says something else now: recording it is another intention."""
        self._acts.renew()

    def save(self, typed: Typed) -> None:
        """Record a new request, or correct one."""
        if typed.number is None:
            verb = partial(requests.record, entry=typed.entry, words=typed.words)
        else:
            verb = partial(requests.amend, request=typed.number, entry=typed.entry, words=typed.words)

        def told(outcome: Outcome) -> None:
            said = self.tr("No. {number} recorded") if typed.number is None else self.tr("No. {number} corrected")
            self._desk.notices.done(said.format(number=outcome.entry), undoable=typed.number is None)
            self.saved.emit(typed, outcome.entry)

        self._acts.do(verb, lambda acted: told(acted.outcome), self.refused.emit)

    def act(self, asked: Asked) -> None:
        """Do something to the open request."""
        assert self.opened is not None
        verb = partial(VERBS[asked.kind], request=self.opened, **asked.told)
        number = self.opened
        what = act_words()[asked.kind]

        def told() -> None:
            text = self.tr("No. {number}: {what}").format(number=number, what=what[:1].lower() + what[1:])
            self._desk.notices.done(text, undoable=True)
            self.done.emit()

        self._acts.do(verb, lambda _acted: told(), self._denied)

    def _denied(self, trouble: Trouble) -> None:
        self.denied.emit(trouble)
