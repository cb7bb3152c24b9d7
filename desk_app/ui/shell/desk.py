"""What every page is handed: the store, the changes, the look, who acts, and where to tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject

from desk_app.domain.actor import Actor
from desk_app.domain.clock import Clock
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.runtime.change_hub import ChangeHub
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.runtime.job import Job, StoreJobs
from desk_app.ui.runtime.ticks import Ticks
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.notices import Notices

T = TypeVar("T")


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
