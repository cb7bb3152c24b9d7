"""What every page is handed: the store, the changes, the look, who acts, and where to tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject

from desk_app.domain.actor import Actor
from desk_app.domain.clock import Clock
from desk_app.domain.topics import Topic
from desk_app.services.acting import new_operation
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.runtime.change_hub import ChangeHub
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.runtime.job import Job, StoreJobs
from desk_app.ui.runtime.ticks import Ticks
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.notices import Notices

T = TypeVar("T")


class Changed(Protocol):
    """What an act gives back: at least the topics on which something changed."""

    @property
    def topics(self) -> frozenset[Topic]:
        """The topics to publish."""
        ...


C = TypeVar("C", bound=Changed)


@dataclass(frozen=True, slots=True)
class Desk:
    """The context of a page. `actor` says who acts now: ask it at each act, agents change at a desk."""

    store: StoreJobs[Store]
    hub: ChangeHub
    look: Look
    formats: Formats
    notices: Notices
    ticks: Ticks
    clock: Clock
    actor: Callable[[], Actor]
    site_name: str

    def read(
        self,
        owner: QObject,
        reading: Callable[[Store], T],
        show: Callable[[T], None],
        failed: Callable[[Trouble], None] | None = None,
    ) -> Job[Store, T]:
        """Ask a reading and show it, while `owner` lives. Trouble is told in the usual places."""
        return self.store.submit(reading, show, failed or self.notices.tell, owner=owner)

    def act(
        self,
        owner: QObject,
        act: Callable[[Store, Actor, str], C],
        done: Callable[[C], None],
        failed: Callable[[Trouble], None] | None = None,
    ) -> Job[Store, C]:
        """Carry out `act(store, by, op)`; `done` hears of it after the commit, then all screens do.

        What changed is published even when `owner` has died meanwhile; trouble is then told in the usual places.
        """
        by = self.actor()

        def told(outcome: C) -> None:
            self.notices.available.emit()
            try:
                if shiboken6.isValid(owner):
                    done(outcome)
            finally:
                self.hub.publish(outcome.topics)

        def refused(trouble: Trouble) -> None:
            (failed if failed and shiboken6.isValid(owner) else self.notices.tell)(trouble)

        return self.store.submit(lambda store: act(store, by, new_operation(store)), told, refused)
