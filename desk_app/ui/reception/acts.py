"""Acts of the reception screen: one at a time, told with the tickets they were about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.topics import Topic
from desk_app.services.acting import Outcome
from desk_app.services.tickets import tickets_of
from desk_app.storage.store import Store
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk

Verb = Callable[[Store, Actor, str], Outcome]


@dataclass(frozen=True, slots=True)
class Acted:
    """What an act did, and the ticket of each visit it was about."""

    outcome: Outcome
    tickets: dict[int, str]

    @property
    def topics(self) -> frozenset[Topic]:
        """The topics to publish."""
        return self.outcome.topics

    def ticket(self, kind: Kind) -> str | None:
        """The ticket of the visit to which a fact of that kind happened, None when none did."""
        about = next((fact.visit for fact in self.outcome.facts if fact.kind is kind), None)
        return None if about is None else self.tickets[about]

    @property
    def first_ticket(self) -> str:
        """The ticket of the visit acted upon."""
        return self.tickets[next(fact.visit for fact in self.outcome.facts if fact.visit is not None)]


class OneAtATime:
    """Carries out acts for an owner; while one is under way a key pressed again does nothing."""

    def __init__(self, desk: Desk, owner: QObject) -> None:
        self._desk = desk
        self._owner = owner
        self._busy = False

    @property
    def busy(self) -> bool:
        """Whether an act is under way."""
        return self._busy

    def do(self, verb: Verb, told: Callable[[Acted], None], failed: Callable[[Trouble], None] | None = None) -> bool:
        """Carry out `verb(store, by, op)` unless one is under way; whether it was asked for."""
        if self._busy:
            return False
        self._busy = True

        def act(store: Store, by: Actor, op: str) -> Acted:
            outcome = verb(store, by, op)
            return Acted(outcome, tickets_of(store, outcome))

        def done(acted: Acted) -> None:
            self._busy = False
            told(acted)

        def trouble(met: Trouble) -> None:
            self._busy = False
            (failed or self._desk.notices.tell)(met)

        self._desk.act(self._owner, act, done, trouble)
        return True
