"""What the page of requests asks and does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from desk_app.domain.facts import Kind
from desk_app.domain.topics import Topic
from desk_app.services import requests
from desk_app.services.acting import Outcome
from desk_app.services.requests_reading import RequestDetail, RequestsView, request_detail, requests_view
from desk_app.storage.store import Store
from desk_app.ui.entries.asking import Asked
from desk_app.ui.entries.presenter import EntryPresenter
from desk_app.ui.requests.form import Typed
from desk_app.ui.requests.words import act_words
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


class RequestsPresenter(EntryPresenter):
    """Of requests."""

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(desk, screen, Topic.REQUESTS)

    def refresh(self) -> None:
        """Read the register, and the open request, again."""
        opened, by = self.opened, self._desk.actor()

        def reading(store: Store) -> RegisterRead:
            view = requests_view(store, by)
            there = any(line.request.id == opened for line in view.lines)
            detail = request_detail(store, opened, by) if opened is not None and there else None
            return RegisterRead(view, detail)

        self._desk.read(self._screen, reading, self.read.emit)

    def save(self, typed: Typed) -> None:
        """Record a new request, or correct one."""
        if typed.number is None:
            verb = partial(requests.record, entry=typed.entry, words=typed.words)
        else:
            verb = partial(requests.amend, request=typed.number, entry=typed.entry, words=typed.words)
        self.keep(verb, typed, new=typed.number is None)

    def act(self, asked: Asked) -> None:
        """Do something to the open request."""
        self.act_with(partial(VERBS[asked.kind], request=self.opened, **asked.told), act_words()[asked.kind])
