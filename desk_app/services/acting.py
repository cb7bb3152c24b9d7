"""The one way to act: an operation id, one transaction, facts appended, state written, topics told after the commit."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Fact, Kind
from desk_app.domain.localtime import local_day
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import Counter, Service, Settings
from desk_app.domain.topics import Topic
from desk_app.domain.visit import Visit
from desk_app.storage import journal, visits
from desk_app.storage.driver import Connection
from desk_app.storage.projection import Projection
from desk_app.storage.store import Store

_VISIT = frozenset({Topic.QUEUE, Topic.FIGURES})
_COMPLAINT = frozenset({Topic.COMPLAINTS, Topic.QUALITY})
_SURVEY = frozenset({Topic.SURVEYS, Topic.QUALITY})
_ENTRY = frozenset({Topic.REGISTERS, Topic.QUALITY})
_ACT = frozenset({Topic.ACTS, Topic.QUALITY})
_CALL = frozenset({Topic.CALLS, Topic.QUALITY})
_CHECKS = frozenset({Topic.CHECKS, Topic.QUALITY})
_REQUEST = frozenset({Topic.REQUESTS, Topic.QUALITY})
_TOPICS: dict[Kind, frozenset[Topic]] = {
    Kind.PRIVACY_REQUESTED: _VISIT | {Topic.PRIVACY},
    Kind.PRIVACY_SETTLED: _VISIT | {Topic.PRIVACY},
    Kind.ROOM_FREED: frozenset({Topic.PRIVACY}),
    Kind.APPOINTMENT_BOOKED: frozenset({Topic.APPOINTMENTS}),
    Kind.APPOINTMENT_CHANGED: frozenset({Topic.APPOINTMENTS}),
    Kind.APPOINTMENT_CANCELLED: frozenset({Topic.APPOINTMENTS}),
    Kind.APPOINTMENT_MISSED: frozenset({Topic.APPOINTMENTS, Topic.FIGURES}),
    Kind.COUNTER_OPENED: frozenset({Topic.COUNTERS}),
    Kind.COUNTER_CLOSED: frozenset({Topic.COUNTERS}),
    Kind.COUNTER_PAUSED: frozenset({Topic.COUNTERS}),
    Kind.COUNTER_RESUMED: frozenset({Topic.COUNTERS}),
    Kind.HALL_OPENED: frozenset({Topic.SESSION}),
    Kind.HALL_CLOSED: frozenset({Topic.SESSION}),
    Kind.DAY_CLOSED: frozenset({Topic.SESSION, Topic.FIGURES}),
    Kind.CONTACT_LOGGED: frozenset({Topic.CONTACTS}),
    Kind.SCOPE_CHANGED: frozenset({Topic.QUALITY}),
    Kind.DISCLOSED: frozenset({Topic.PERSONAL_DATA}),
    Kind.PERIOD_CLOSED: frozenset({Topic.QUALITY}),
    Kind.PERIOD_AMENDED: frozenset({Topic.QUALITY}),
    **{kind: _REQUEST for kind in Kind if kind.name.startswith("REQUEST_")},
    **{kind: _COMPLAINT for kind in Kind if kind.name.startswith("COMPLAINT_")},
    **{kind: _SURVEY for kind in Kind if kind.name.startswith("SURVEY_")},
    **{kind: _ACT for kind in Kind if kind.name.startswith("ACT_")},
    **{kind: _CALL for kind in Kind if kind.name.startswith(("CALL_", "CALLBACK_"))},
    **{kind: _ENTRY for kind in Kind if kind.name.startswith("ENTRY_")},
    **{kind: _CHECKS for kind in Kind if kind.name.startswith(("CHECK_", "MYSTERY_"))},
    Kind.SETTINGS_CHANGED: frozenset({Topic.SETTINGS, Topic.QUEUE, Topic.COUNTERS}),
}


def new_operation(store: Store) -> str:
    """An operation id for one act begun now."""
    return operation_at(store.clock.now_ms())


def operation_at(now_ms: int) -> str:
    """An operation id for one press of a key: time first, so that the journal's index grows at its end."""
    return f"{now_ms:012x}-{secrets.token_hex(8)}"


def recorded_before(store: Store, ops: Sequence[str]) -> set[str]:
    """Those of these operations that the journal already holds."""
    return store.read(lambda connection: {op for op in ops if journal.of_operation(connection, op)})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an act did: its facts in order, and the topics on which something changed.

    `repeated` tells that the same operation had already been carried out: these are its facts, and its topics again,
    for the screens that did not hear of it.
    """

    facts: tuple[Fact, ...]
    topics: frozenset[Topic] = frozenset()
    repeated: bool = False

    @property
    def visit(self) -> int:
        """The visit concerned: that of the last fact that has one."""
        return next(fact.visit for fact in reversed(self.facts) if fact.visit is not None)

    @property
    def appointment(self) -> int:
        """The appointment concerned."""
        return next(fact.appointment for fact in self.facts if fact.appointment is not None)

    @property
    def entry(self) -> int:
        """The entry of a register concerned."""
        return next(int(fact.payload["entry"]) for fact in self.facts if "entry" in fact.payload)

    @property
    def given(self) -> Fact | None:
        """The fact by which this act gave a ticket, or printed one again; None when it did neither."""
        return next((fact for fact in reversed(self.facts) if "number" in fact.payload), None)

    @property
    def ticket(self) -> str | None:
        """The ticket given or printed again by this act, None when it did neither."""
        given = self.given
        return None if given is None else f"{given.payload['series']} {given.payload['number']:03d}"


@dataclass(slots=True)
class Act:
    """One act under way, inside its transaction. `at` is when it happened, UTC milliseconds."""

    connection: Connection
    settings: Settings
    by: Actor
    op: str
    now: int
    at: int
    day: str
    projection: Projection
    facts: list[Fact] = field(default_factory=list)

    def visit(self, visit: int) -> Visit:
        """A visit as it stands now; refused when there is none of that number at this site."""
        found = self.projection.visit(visit)
        if found is None or found.site != self.by.site:
            raise Refusal(RefusalCode.UNKNOWN_VISIT, visit=visit)
        return found

    def day_of(self, at: int) -> str:
        """The local business day of a moment."""
        return local_day(at, self.settings.site.timezone)

    def counter(self, counter: str) -> Counter:
        """A counter in use; refused when there is none of that id."""
        known = self.settings.counter(counter)
        if known is None or not known.active:
            raise Refusal(RefusalCode.UNKNOWN_COUNTER, counter=counter)
        return known

    def service(self, service: str) -> Service:
        """A service offered today; refused when there is none of that id."""
        known = self.settings.service(service)
        if known is None or not known.active:
            raise Refusal(RefusalCode.UNKNOWN_SERVICE, service=service)
        return known

    def record(
        self,
        kind: Kind,
        *,
        visit: Visit | int | None = None,
        appointment: int | None = None,
        counter: str | None = None,
        undo_of: int | None = None,
        day: str | None = None,
        at: int | None = None,
        **payload: Any,
    ) -> Fact:
        """Append a fact and let it change the state. A visit's facts carry its own business day."""
        if isinstance(visit, Visit):
            appointment = visit.appointment if appointment is None and kind is Kind.VOIDED else appointment
            day, visit = visit.day if day is None else day, visit.id
        fact = Fact(
            id=0,
            op=self.op,
            part=len(self.facts),
            at=self.at if at is None else at,
            recorded_at=self.now,
            day=self.day if day is None else day,
            kind=kind,
            site=self.by.site,
            desk=self.by.desk,
            agent=self.by.agent,
            counter=counter,
            visit=visit,
            appointment=appointment,
            payload={name: value for name, value in payload.items() if value is not None},
            undo_of=undo_of,
        )
        fact = journal.append(self.connection, fact)
        self.facts.append(fact)
        self.projection.take(fact)
        return fact


def perform(store: Store, op: str, by: Actor, work: Callable[[Act], None], *, at: int | None = None) -> Outcome:
    """Carry out one act in one transaction.

    The same `op` again (a key pressed twice, a retry after a crash) changes nothing and returns the facts of the
    first time. `at` dates the act in the past (imports, paper fallback); now otherwise. Raises `Refusal` when a
    rule says no and `StoreError` when the store cannot; in both cases nothing was kept.
    """

    def attempt(connection: Connection) -> tuple[Outcome, Mapping[int, Visit | None]]:
        done = journal.of_operation(connection, op)
        if done:
            return Outcome(done, topics_of(done), repeated=True), {}
        noticed = notice_clock(store, connection, op, by)
        act = begin(store, connection, op, by, at)
        work(act)
        act.projection.flush()
        return Outcome(tuple(act.facts), topics_of([*noticed, *act.facts])), act.projection.visits

    outcome, visits_left = store.write(attempt)
    store.remember(visits_left)
    if not outcome.repeated:
        store.anchor.accept()
    return outcome


def notice_clock(store: Store, connection: Connection, op: str, by: Actor) -> list[Fact]:
    """When the PC's clock was moved by a minute or more: write it down and flag the visits it caught open.

    Their durations are unknown: they are counted, and left out of every duration. Returns the facts written.
    """
    jump = store.anchor.jump_ms()
    if not jump:
        return []
    act = begin(store, connection, f"{op}-clock", by)
    act.record(Kind.CLOCK_JUMPED, milliseconds=jump)
    for visit in visits.open_visits(connection, by.site):
        act.record(Kind.FLAGGED, visit=act.visit(visit), reason="clock")
    act.projection.flush()
    return act.facts


def begin(store: Store, connection: Connection, op: str, by: Actor, at: int | None = None) -> Act:
    """An act about to be carried out inside an open transaction."""
    settings = store.settings()
    now = store.clock.now_ms()
    at = now if at is None else at
    timezone = settings.site.timezone
    projection = Projection(connection, timezone, store.open_visits)
    return Act(connection, settings, by, op, now, at, local_day(at, timezone), projection)


def topics_since(store: Store, fact: int) -> frozenset[Topic]:
    """The topics on which something changed by the facts that followed one, by its number."""
    return topics_of(store.read(lambda connection: journal.after(connection, fact)))


def topics_of(facts: Sequence[Fact]) -> frozenset[Topic]:
    """The topics on which these facts changed something."""
    topics: set[Topic] = set()
    for fact in facts:
        topics |= _TOPICS.get(fact.kind, _VISIT if fact.visit is not None else frozenset(Topic))
        if fact.appointment is not None:
            topics.add(Topic.APPOINTMENTS)
    return frozenset(topics)
