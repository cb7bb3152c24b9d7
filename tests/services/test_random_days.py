"""Random days at the desk: whatever people and clocks do, nothing is lost or doubled, and verify finds nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from desk_app.domain.actor import Actor
from desk_app.domain.appointment import CancelledBy
from desk_app.domain.facts import Fact
from desk_app.domain.localtime import local_day, moment_ms
from desk_app.domain.refusals import Refusal
from desk_app.domain.visit import (
    OutcomeCode,
    Place,
    PrivacyMode,
    PrivacyObstacle,
    PrivacyOutcome,
    State,
    TransferCause,
)
from desk_app.services import (
    appointments,
    calling,
    closing,
    flagging,
    printed_tickets,
    privacy,
    reopening,
    undoing,
    visits,
)
from desk_app.services import hall as doors
from desk_app.services.acting import Outcome
from desk_app.services.appointments import Booking
from desk_app.services.calling import Ending
from desk_app.services.closing import Settlement
from desk_app.services.personal_data import erasing
from desk_app.services.privacy import Answer
from desk_app.services.visits import Arrival
from desk_app.storage import journal
from desk_app.storage import visits as visit_rows
from desk_app.storage.appointments import Person
from desk_app.storage.store import Store
from tests.support.hall import AGENT, COLLEAGUE, DAY, HOUR, MINUTE, SECOND, SUPERVISOR, Hall, ManualClock

PARIS = "Europe/Paris"
STARTS = [
    moment_ms(DAY, 9 * 60, PARIS),
    moment_ms("2026-12-31", 23 * 60 + 55, PARIS),
    moment_ms("2027-03-28", 60 + 30, PARIS),  # the hour from two to three does not exist
    moment_ms("2027-10-31", 2 * 60 + 30, PARIS),  # it comes twice
]
SERVICES = st.sampled_from(["identity", "school", "social", "general"])
COUNTERS = st.sampled_from(["g1", "g2"])
ACTORS = st.sampled_from([AGENT, COLLEAGUE, SUPERVISOR])
NUMBERS = st.integers(0, 7)
FLAGS = st.booleans()
ANSWERS = st.builds(
    Answer,
    st.sampled_from(PrivacyOutcome),
    st.none() | st.sampled_from(PrivacyMode),
    st.none() | st.sampled_from(["b1", "b2"]),
    st.none() | st.sampled_from(PrivacyObstacle),
)
ENDINGS = st.builds(
    Ending, st.sampled_from(OutcomeCode), st.lists(st.tuples(SERVICES, st.integers(1, 3)), max_size=2).map(tuple), FLAGS
)
WAITING, CALLED, IN_SERVICE, ON_HOLD, ABSENT = (
    (State.WAITING,), (State.CALLED,), (State.IN_SERVICE,), (State.ON_HOLD,), (State.ABSENT,)
)  # fmt: skip
AT_A_COUNTER = (*CALLED, *IN_SERVICE)
OPEN = (*WAITING, *AT_A_COUNTER, *ON_HOLD, *ABSENT)
# Acts on one visit that need nothing else to be said, with the states in which they make sense.
PLAIN = {
    "start": (calling.start, CALLED),
    "recall": (calling.recall, CALLED),
    "mark_absent": (calling.mark_absent, CALLED),
    "call_chosen": (calling.call_chosen, WAITING),
    "resume_at_counter": (calling.resume_at_counter, ON_HOLD),
}
WITHOUT_COUNTER = {
    "resume_in_queue": (calling.resume_in_queue, ON_HOLD),
    "reprint": (printed_tickets.reprint, OPEN),
    "come_back": (visits.come_back, ABSENT),
    "leave": (visits.leave, OPEN),
    "request": (privacy.request, OPEN),
    "free_room": (privacy.free_room, OPEN),
}
OF_COUNTERS: dict[str, Callable[..., Outcome]] = {
    "open": doors.open_counter,
    "close": doors.close_counter,
    "pause": doors.pause_counter,
    "resume": doors.resume_counter,
}


class RandomDays(RuleBasedStateMachine):
    """One hall, whose acknowledged acts are remembered."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.told: dict[str, tuple[Fact, ...]] = {}
        self.last: Callable[[], Outcome] | None = None

    @initialize(start=st.sampled_from(STARTS))
    def open(self, start: int) -> None:
        self.hall = Hall(Path(self.folder.name), ManualClock(start))
        self.hall.open_counters("g1", "g2")
        for service in ("identity", "social", "identity"):
            self.act(AGENT, visits.arrive, Arrival((service, "school")))
        self.act(COLLEAGUE, calling.call_next, "g1")

    def teardown(self) -> None:
        if hasattr(self, "hall"):
            self.hall.reopen()
            assert self.hall.faults() == ()
            for op, facts in self.told.items():
                assert journal.of_operation(self.hall.store.connection, op) == facts
            self.hall.store.close()
        self.folder.cleanup()

    def act(self, by: Actor, verb: Callable[..., Outcome], *arguments: Any, **options: Any) -> None:
        op, before = self.hall.op(), self.hall.facts()

        def again() -> Outcome:
            return verb(self.hall.store, *arguments, by=by, op=op, **options)

        try:
            outcome = again()
        except Refusal:
            assert self.hall.facts() == before, "a refused act leaves nothing"
            return
        if outcome.facts:
            self.told[op], self.last = outcome.facts, again
            assert outcome.facts[-1].id == self.hall.facts()

    def visit(self, number: int, states: tuple[State, ...] = OPEN) -> int:
        """One of the visits: mostly one in a state where the act makes sense, sometimes any."""
        rows = _rows(self, "SELECT id, state FROM visit ORDER BY id")
        fit = [visit for visit, state in rows if state in states]
        if number == 0 or not fit:
            return 1 + number % max(1, len(rows))
        return int(fit[number % len(fit)])

    def counter_of(self, visit: int, counter: str) -> str:
        """Where that visitor is, or the counter given."""
        at_counter = "SELECT counter FROM segment WHERE visit = %d AND state IN ('CALLED', 'IN_SERVICE')"
        found = _rows(self, at_counter % visit)
        return str(found[0][0]) if found else counter

    def appointment(self, number: int) -> int:
        (last,) = _rows(self, "SELECT coalesce(max(id), 1) FROM appointment")[0]
        return 1 + number % int(last)

    @rule(by=ACTORS, services=st.lists(SERVICES, min_size=1, max_size=3), priority=FLAGS, discreet=FLAGS,
          to=st.none() | COUNTERS)  # fmt: skip
    def arrive(self, by: Actor, services: list[str], priority: bool, discreet: bool, to: str | None) -> None:
        told = Arrival(tuple(services), priority=priority, discreet=discreet, target_counter=to)
        self.act(by, visits.arrive, told)

    @rule(by=ACTORS, verb=st.sampled_from(sorted(OF_COUNTERS)), counter=COUNTERS)
    def counter(self, by: Actor, verb: str, counter: str) -> None:
        self.act(by, OF_COUNTERS[verb], counter)

    @rule(by=ACTORS, counter=COUNTERS)
    def call_next(self, by: Actor, counter: str) -> None:
        self.act(by, calling.call_next, counter)

    @rule(by=ACTORS, number=NUMBERS, verb=st.sampled_from(sorted(PLAIN)), counter=COUNTERS)
    def plain(self, by: Actor, number: int, verb: str, counter: str) -> None:
        act, states = PLAIN[verb]
        visit = self.visit(number, states)
        self.act(by, act, visit, self.counter_of(visit, counter))

    @rule(by=ACTORS, number=NUMBERS, verb=st.sampled_from(sorted(WITHOUT_COUNTER)))
    def without_counter(self, by: Actor, number: int, verb: str) -> None:
        act, states = WITHOUT_COUNTER[verb]
        self.act(by, act, self.visit(number, states))

    @rule(by=ACTORS, number=NUMBERS, counter=COUNTERS, ending=ENDINGS)
    def finish(self, by: Actor, number: int, counter: str, ending: Ending) -> None:
        visit = self.visit(number, AT_A_COUNTER)
        self.act(by, calling.finish, visit, self.counter_of(visit, counter), ending)

    @rule(by=ACTORS, counter=COUNTERS, ending=ENDINGS)
    def finish_and_call_next(self, by: Actor, counter: str, ending: Ending) -> None:
        self.act(by, calling.finish_and_call_next, counter, ending)

    @rule(by=ACTORS, number=NUMBERS, counter=COUNTERS, service=SERVICES, place=st.sampled_from(Place),
          cause=st.sampled_from(TransferCause), to=st.none() | COUNTERS)  # fmt: skip
    def transfer(
        self, by: Actor, number: int, counter: str, service: str, place: Place, cause: TransferCause, to: str | None
    ) -> None:
        told = {"place": place, "cause": cause, "target_counter": to}
        visit = self.visit(number, AT_A_COUNTER)
        self.act(by, calling.transfer, visit, self.counter_of(visit, counter), service, **told)

    @rule(by=ACTORS, number=NUMBERS, counter=COUNTERS, hold=FLAGS)
    def set_aside(self, by: Actor, number: int, counter: str, hold: bool) -> None:
        visit = self.visit(number, AT_A_COUNTER)
        self.act(by, calling.hold if hold else calling.requeue, visit, self.counter_of(visit, counter), "form")

    @rule(by=ACTORS, number=NUMBERS, persons=st.none() | st.integers(1, 5), priority=st.none() | FLAGS)
    def edit(self, by: Actor, number: int, persons: int | None, priority: bool | None) -> None:
        self.act(by, visits.edit, self.visit(number), persons=persons, priority=priority)

    @rule(by=ACTORS, number=NUMBERS, void=FLAGS)
    def disown(self, by: Actor, number: int, void: bool) -> None:
        self.act(by, visits.void if void else flagging.flag_inaccurate, self.visit(number), "mistake")

    @rule(by=ACTORS, number=NUMBERS, answer=ANSWERS)
    def settle(self, by: Actor, number: int, answer: Answer) -> None:
        self.act(by, privacy.settle, self.visit(number), answer)

    @rule(by=ACTORS)
    def undo(self, by: Actor) -> None:
        undoable = undoing.last_undoable(self.hall.store, by)
        before = self.hall.facts()
        self.act(by, undoing.undo)
        assert undoable is not None or self.hall.facts() == before, "what is not offered is refused"

    @rule(number=NUMBERS, back=st.integers(0, 20), minutes=st.integers(-90, 90))
    def correct(self, number: int, back: int, minutes: int) -> None:
        facts = undoing.timeline(self.hall.store, self.visit(number))
        if facts:
            fact = facts[back % len(facts)]
            self.act(SUPERVISOR, undoing.correct_time, fact.id, fact.at + minutes * MINUTE, "forgotten")

    @rule(by=ACTORS, minutes=st.integers(-60, 120), service=SERVICES, named=FLAGS)
    def book(self, by: Actor, minutes: int, service: str, named: bool) -> None:
        booking = Booking(self.hall.clock.now_ms() + minutes * MINUTE, service)
        self.act(by, appointments.book, booking, Person("Mme Aubry") if named else None)

    @rule(by=ACTORS, number=NUMBERS, verb=st.sampled_from([appointments.check_in, appointments.mark_missed]))
    def appointment_comes(self, by: Actor, number: int, verb: Callable[..., Outcome]) -> None:
        self.act(by, verb, self.appointment(number))

    @rule(by=ACTORS, number=NUMBERS, cancelled_by=st.sampled_from(CancelledBy))
    def cancel(self, by: Actor, number: int, cancelled_by: CancelledBy) -> None:
        self.act(by, appointments.cancel, self.appointment(number), cancelled_by)

    @rule(by=ACTORS, number=NUMBERS, minutes=st.integers(-60, 120))
    def change(self, by: Actor, number: int, minutes: int) -> None:
        booking = Booking(self.hall.clock.now_ms() + minutes * MINUTE, "identity")
        self.act(by, appointments.change, self.appointment(number), booking, None)

    @rule(by=ACTORS, verb=st.sampled_from([doors.open_hall, doors.close_hall]))
    def doors(self, by: Actor, verb: Callable[..., Outcome]) -> None:
        self.act(by, verb)

    @rule(by=ACTORS)
    def log_contact(self, by: Actor) -> None:
        self.act(by, doors.log_contact, "information")

    @rule(by=ACTORS, days_ago=st.integers(0, 4), choices=st.lists(st.sampled_from(Settlement), min_size=1, max_size=5))
    def close_day(self, by: Actor, days_ago: int, choices: list[Settlement]) -> None:
        store = self.hall.store
        opened = visit_rows.open_visits(store.connection, AGENT.site)
        settled = {visit: choices[number % len(choices)] for number, visit in enumerate(opened)}
        day = local_day(self.hall.clock.now_ms() - days_ago * 24 * HOUR, PARIS)
        self.act(by, closing.close_day, day, settled)

    @rule(by=ACTORS, days_ago=st.integers(0, 4))
    def reopen_day(self, by: Actor, days_ago: int) -> None:
        day = local_day(self.hall.clock.now_ms() - days_ago * 24 * HOUR, PARIS)
        self.act(by, reopening.reopen_day, day, "mistake")

    @rule(by=ACTORS, days_ago=st.integers(0, 4))
    def mark_all_missed(self, by: Actor, days_ago: int) -> None:
        day = local_day(self.hall.clock.now_ms() - days_ago * 24 * HOUR, PARIS)
        self.act(by, closing.mark_all_missed, day)

    @rule(by=ACTORS, number=NUMBERS)
    def unflag(self, by: Actor, number: int) -> None:
        self.act(by, flagging.unflag, self.visit(number), "checked")

    @rule()
    def purge(self) -> None:
        self.act(AGENT, erasing.purge)

    @rule(milliseconds=st.sampled_from([1, SECOND, 20 * SECOND, MINUTE, 10 * MINUTE, HOUR]))
    def time_goes_by(self, milliseconds: int) -> None:
        self.hall.clock.run(milliseconds)

    @rule()
    def midnight(self) -> None:
        tomorrow = local_day(self.hall.clock.now_ms() + 24 * HOUR, PARIS)
        self.hall.clock.set_to(max(self.hall.clock.now_ms(), moment_ms(tomorrow, 0, PARIS)))

    @rule(jump=st.sampled_from([-HOUR, -10 * SECOND, 10 * SECOND, HOUR]))
    def clock_is_set(self, jump: int) -> None:
        self.hall.clock.set_back(-jump)

    @rule()
    def press_again(self) -> None:
        if self.last is not None:
            before, outcome = self.hall.facts(), self.last()
            assert outcome.repeated
            assert outcome.facts == self.told[outcome.facts[0].op]
            assert self.hall.facts() == before

    @rule()
    def restart(self) -> None:
        self.hall.reopen()

    @invariant()
    def numbers_follow_each_other(self) -> None:
        gaps = _rows(self, "SELECT day FROM ticket GROUP BY site, day, series HAVING count(*) <> max(number)")
        assert gaps == []

    @invariant()
    def one_visitor_at_a_counter(self) -> None:
        crowded = (
            "SELECT counter FROM segment WHERE state IN ('CALLED', 'IN_SERVICE') GROUP BY counter HAVING count(*) > 1"
        )
        assert _rows(self, crowded) == []

    @invariant()
    def one_visitor_in_a_room(self) -> None:
        held = (
            "SELECT room FROM confidentiality JOIN visit ON visit.id = visit WHERE room_freed_at IS NULL"
            " AND outcome IN ('granted', 'alternative') AND room IS NOT NULL"
            " AND state IN ('WAITING', 'CALLED', 'IN_SERVICE', 'ON_HOLD', 'ABSENT') GROUP BY room HAVING count(*) > 1"
        )
        assert _rows(self, held) == []


def _rows(machine: RandomDays, statement: str) -> list[tuple[Any, ...]]:
    if not hasattr(machine, "hall"):
        return []
    store: Store = machine.hall.store
    return [tuple(row) for row in store.connection.execute(statement)]


def test_random_days() -> None:
    run_state_machine_as_test(RandomDays, settings=settings(max_examples=60, stateful_step_count=40))


@pytest.mark.faults
@pytest.mark.timeout(3600)
def test_many_random_days() -> None:
    run_state_machine_as_test(RandomDays, settings=settings(max_examples=1_000, stateful_step_count=60))
