"""A desk for tests: every piece real but the thread, which is run by hand."""

from __future__ import annotations

from typing import cast

from desk_app.domain.actor import Actor
from desk_app.domain.clock import Clock
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.runtime.change_hub import ChangeHub
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.runtime.ticks import Ticks
from desk_app.ui.runtime.translation import Language, locale_of
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.notices import Notices
from tests.ui.inline_store import InlineStoreThread

SOPHIE = Actor(agent="sophie", desk="accueil", site="hall", supervisor=True)


class HandClock:
    """A clock set by hand; Monday 23 November 2026, 09:42 in Paris at first."""

    def __init__(self, now_ms: int = 1_795_423_320_000) -> None:
        self.now = now_ms

    def now_ms(self) -> int:
        return self.now

    def steady_ms(self) -> int:
        return self.now


class NoStore:
    """Stands for the store where a test's work never looks into it."""

    clock: Clock = HandClock()

    def rest(self) -> None:
        """Nothing to do."""

    def close(self) -> None:
        """Nothing to release."""


def hand_desk(look: Look, store: object = None, *, clock: Clock | None = None, actor: Actor = SOPHIE) -> Desk:
    """A desk over a real or fake store; run what it asks for with `drain(desk)`."""
    clock = clock or HandClock()
    jobs = InlineStoreThread(cast("Store", store or NoStore()))
    formats = Formats(locale_of(Language.FRENCH), "Europe/Paris")
    return Desk(jobs, ChangeHub(), look, formats, Notices(), Ticks(), clock, lambda: actor, "Hall administratif")


def drain(desk: Desk) -> int:
    """Run the work the desk asked of its store; how many jobs ran."""
    assert isinstance(desk.store, InlineStoreThread)
    return desk.store.drain()
