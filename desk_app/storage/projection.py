"""From a new fact to the state: which rows a fact changes, and how they are written."""

from __future__ import annotations

from collections.abc import Mapping

from desk_app.domain import appointment as appointment_life
from desk_app.domain import visit_life
from desk_app.domain.facts import Fact, Kind
from desk_app.domain.hall import DAY_KINDS, evolve_counter, fold_counter, fold_day
from desk_app.domain.localtime import minute_of_day
from desk_app.domain.visit import AT_COUNTER, Visit
from desk_app.storage import appointments, day_caches, hall, journal, registers, visits
from desk_app.storage.driver import Connection

_HISTORY_CHANGES = frozenset({Kind.UNDONE, Kind.CORRECTED})


class Projection:
    """The aggregates touched by one act, folded as facts come, written once before the commit."""

    def __init__(self, connection: Connection, timezone: str, known: Mapping[int, Visit]) -> None:
        """`known` holds visits as acts before this one left them."""
        self._connection = connection
        self._timezone = timezone
        self._known = known
        self._visits: dict[int, Visit | None] = {}
        self._stored: dict[int, Visit | None] = {}  # what the tables hold
        self._changed: set[int] = set()
        self._days: set[tuple[str, str]] = set()

    def visit(self, visit: int) -> Visit | None:
        """A visit as its facts, including those of this act, tell it."""
        if visit not in self._visits:
            self._visits[visit] = self._stored[visit] = self._known_or_folded(visit)
        return self._visits[visit]

    def _known_or_folded(self, visit: int) -> Visit | None:
        """A visit that no fact was added to since an act left it is as it was left: the facts need no reading."""
        known = self._known.get(visit)
        if known is not None and known.last_fact == journal.last_of_visit(self._connection, visit):
            return known
        return visit_life.fold(journal.of_visit(self._connection, visit))

    @property
    def visits(self) -> Mapping[int, Visit | None]:
        """The visits looked at or changed by this act, as it leaves them."""
        return self._visits

    def take(self, fact: Fact) -> None:
        """Let a fact that was just written change the state."""
        if fact.visit is not None:
            self._take_visit(fact, fact.visit)
        if fact.appointment is not None:
            self._take_appointment(fact.appointment)
        if fact.counter is not None and fact.visit is None:
            self._take_counter(fact, fact.counter)
        if fact.visit is None and fact.appointment is None and fact.counter is None:
            self._take_hall(fact)

    def _take_visit(self, fact: Fact, visit: int) -> None:
        if fact.kind is Kind.ARRIVED:
            self._visits[visit], self._stored[visit] = visit_life.evolve(None, fact), None
        elif fact.kind in _HISTORY_CHANGES or visit not in self._visits:
            facts = journal.of_visit(self._connection, visit)
            self._visits[visit] = visit_life.fold(facts)
            if visit not in self._stored:
                self._stored[visit] = visit_life.fold(facts[:-1])
        else:
            self._visits[visit] = visit_life.evolve(self._visits[visit], fact)
        self._changed.add(visit)

    def _take_counter(self, fact: Fact, counter: str) -> None:
        """One step from what is stored; a counter's history of years is only folded again to take something back."""
        if fact.kind in _HISTORY_CHANGES:
            told = fold_counter(counter, journal.of_counter(self._connection, fact.site, counter))
        else:
            told = evolve_counter(hall.counter(self._connection, fact.site, counter), fact)
        hall.save_counter(self._connection, fact.site, told)

    def _take_appointment(self, appointment: int) -> None:
        told = appointment_life.fold(journal.of_appointment(self._connection, appointment))
        assert told is not None
        appointments.save(self._connection, told)

    def _take_hall(self, fact: Fact) -> None:
        if "register" in fact.payload:
            registers.fold_entry(self._connection, fact.payload["register"], fact.payload["entry"])
        elif fact.kind in registers.TAKES:
            registers.TAKES[fact.kind](self._connection, fact)
        elif fact.kind is Kind.CONTACT_LOGGED:
            minute = minute_of_day(fact.at, self._timezone)
            told = fact.payload
            contact = hall.Contact(fact.id, fact.site, fact.day, minute, told["channel"], told["reason"])
            hall.save_contact(self._connection, contact)
        elif fact.kind in DAY_KINDS or fact.kind is Kind.UNDONE:
            if fact.undo_of is not None:
                hall.remove_contact(self._connection, fact.undo_of)
            facts = journal.of_hall(self._connection, fact.site, fact.day)
            if any(past.kind in DAY_KINDS for past in facts):
                hall.save_day(self._connection, fold_day(fact.site, fact.day, facts))

    def flush(self) -> None:
        """Write the visits that changed; the packed figures of their days are made anew when asked for.

        Those at a counter come last: one leaves it before another takes it.
        """
        changed = [visit for visit_id in self._changed if (visit := self._visits[visit_id])]
        for visit in sorted(changed, key=lambda visit: (visit.state in AT_COUNTER, visit.id)):
            visits.save(self._connection, visit, self._stored[visit.id], self._timezone)
            self._stored[visit.id] = visit
            self._days.add((visit.site, visit.day))
        for site, day in self._days:
            day_caches.forget(self._connection, site, day)
        self._changed.clear()
        self._days.clear()
