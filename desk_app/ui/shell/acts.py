"""Acts asked for on a page: one at a time, and each intention carried out once however often it is tried."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import shiboken6
from PySide6.QtCore import QObject

from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal
from desk_app.domain.topics import Topic
from desk_app.services.acting import Outcome, operation_at
from desk_app.services.tickets import tickets_of
from desk_app.storage.store import Store
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk

Verb = partial[Outcome]
"""A verb of the services with all it is told but the store, the actor and the operation: what the agent means.

Two verbs are the same intention when they are the same function told the same things.
"""


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


@dataclass(slots=True, eq=False)
class _Intention:
    """What was asked for, and the operation under which it is tried."""

    verb: Verb
    op: str
    tries: int = 0
    done: bool = False
    renewed: bool = False  # what was typed changed since: the same words again are another intention

    def is_for(self, verb: Verb) -> bool:
        known = self.verb
        return (known.func, known.args, known.keywords) == (verb.func, verb.args, verb.keywords)


class Acts:
    """Carries out acts for an owner; while one is under way a key pressed again does nothing.

    The operation is taken when the key is pressed. While the store has neither done the act nor refused it, the same
    intention keeps its operation: tried again, the act is found if it was written after all. The true end of an act
    that was told as unconfirmed is told when it is known.
    """

    def __init__(self, desk: Desk, owner: QObject) -> None:
        self._desk = desk
        self._owner = owner
        self._under_way: _Intention | None = None
        self._in_doubt: list[_Intention] = []

    @property
    def busy(self) -> bool:
        """Whether an act is under way."""
        return self._under_way is not None

    def do(self, verb: Verb, told: Callable[[Acted], None], failed: Callable[[Trouble], None] | None = None) -> bool:
        """Carry out `verb(store, by=, op=)` unless an act is under way; whether it was asked for.

        `told` hears of it after the commit, then all screens do: what changed is published even when the owner has
        died meanwhile, while the desk is there. Trouble goes to `failed`, else where its kind is usually told.
        """
        if self._under_way is not None:
            return False
        intention = self._under_way = self._intention(verb)
        intention.tries += 1
        by, this_try = self._desk.actor(), intention.tries

        def work(store: Store) -> Acted:
            outcome = verb(store, by=by, op=intention.op)
            return Acted(outcome, tickets_of(store, outcome))

        def done(acted: Acted) -> None:
            if not intention.done:
                self._done(intention, acted, told)

        def trouble(met: Trouble) -> None:
            if not intention.done and this_try == intention.tries:  # else the later try tells
                self._failed(intention, met, failed)

        self._desk.store.submit(work, done, trouble, owner=self._desk.notices, follow_up=True)
        return True

    def renew(self) -> None:
        """What was typed is another thing now: whatever is asked for next is a new intention."""
        self._in_doubt.clear()
        if self._under_way is not None:
            self._under_way.renewed = True

    def _intention(self, verb: Verb) -> _Intention:
        """The same one while it is in doubt, else a new one."""
        known = next((intention for intention in self._in_doubt if intention.is_for(verb)), None)
        return known or _Intention(verb, operation_at(self._desk.clock.now_ms()))

    def _done(self, intention: _Intention, acted: Acted, told: Callable[[Acted], None]) -> None:
        intention.done = True
        self._end(intention)
        self._desk.notices.available.emit()
        try:
            if shiboken6.isValid(self._owner):
                with self._desk.notices.about(acted.outcome.facts):
                    told(acted)
        finally:
            self._desk.hub.publish(acted.topics)
            if acted.outcome.given is not None:
                self._desk.notices.ticket_given.emit(acted.outcome.given, acted.first_ticket)

    def _failed(self, intention: _Intention, trouble: Trouble, failed: Callable[[Trouble], None] | None) -> None:
        self._end(intention)
        if not isinstance(trouble, Refusal) and not intention.renewed:
            self._in_doubt.append(intention)
        (failed if failed and shiboken6.isValid(self._owner) else self._desk.notices.tell)(trouble)

    def _end(self, intention: _Intention) -> None:
        if intention is self._under_way:
            self._under_way = None
        if intention in self._in_doubt:
            self._in_doubt.remove(intention)
