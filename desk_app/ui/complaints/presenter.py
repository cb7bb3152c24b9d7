"""What the page of complaints asks and does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desk_app.domain.complaints.model import Theme
from desk_app.domain.facts import Kind
from desk_app.domain.topics import Topic
from desk_app.services import complaints
from desk_app.services.acting import Outcome
from desk_app.services.complaints_reading import ComplaintDetail, ComplaintsView, complaint_detail, complaints_view
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.themes import commitments_by_theme
from desk_app.storage.store import Store
from desk_app.ui.complaints.form import Typed
from desk_app.ui.complaints.words import fact_words
from desk_app.ui.entries.asking import Asked
from desk_app.ui.entries.presenter import EntryPresenter
from desk_app.ui.shell.desk import Desk

VERBS: dict[Kind, Callable[..., Outcome]] = {
    Kind.COMPLAINT_ACKNOWLEDGED: complaints.acknowledge,
    Kind.COMPLAINT_ASSIGNED: complaints.assign,
    Kind.COMPLAINT_REVIEWED: complaints.review,
    Kind.COMPLAINT_HELD: complaints.hold_reply,
    Kind.COMPLAINT_DRAFTED: complaints.draft,
    Kind.COMPLAINT_ANSWERED: complaints.answer,
    Kind.COMPLAINT_CLOSED: complaints.close,
    Kind.COMPLAINT_REOPENED: complaints.reopen,
    Kind.COMPLAINT_TRANSFERRED: complaints.transfer,
    Kind.COMPLAINT_RECLASSIFIED: complaints.reclassify,
    Kind.COMPLAINT_WITHDRAWN: complaints.withdraw,
    Kind.COMPLAINT_DUPLICATED: complaints.mark_duplicate,
    Kind.COMPLAINT_UNANSWERABLE: complaints.cannot_reply,
}


@dataclass(frozen=True, slots=True)
class RegisterRead:
    """The register, the commitments its themes touch, and the entry that is open."""

    view: ComplaintsView
    touched: Mapping[Theme, tuple[int, ...]]
    detail: ComplaintDetail | None


class ComplaintsPresenter(EntryPresenter):
    """Of complaints."""

    def __init__(self, desk: Desk, screen: QWidget, resources: Path) -> None:
        super().__init__(desk, screen, Topic.COMPLAINTS)
        self._frameworks = Frameworks(resources)

    def refresh(self) -> None:
        """Read the register, and the open entry, again."""
        opened, by = self.opened, self._desk.actor()

        def reading(store: Store) -> RegisterRead:
            view = complaints_view(store, by)
            there = any(line.complaint.id == opened for line in view.lines)
            detail = complaint_detail(store, opened, by) if opened is not None and there else None
            return RegisterRead(view, commitments_by_theme(store, self._frameworks), detail)

        self._desk.read(self._screen, reading, self.read.emit)

    def save(self, typed: Typed) -> None:
        """Record a new entry, or correct one."""
        if typed.number is None:
            verb = partial(complaints.record, entry=typed.entry, words=typed.words)
        else:
            verb = partial(complaints.amend, complaint=typed.number, entry=typed.entry, words=typed.words)
        self.keep(verb, typed, new=typed.number is None)

    def act(self, asked: Asked) -> None:
        """Do something to the open entry."""
        done = fact_words()[asked.kind].format(owner=asked.told.get("owner", ""), of=asked.told.get("of", ""))
        self.act_with(partial(VERBS[asked.kind], complaint=self.opened, **asked.told), done)
