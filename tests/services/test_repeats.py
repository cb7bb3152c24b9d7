"""The same operation twice – a key pressed twice, a retry after a crash – changes nothing and tells the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desk_app.domain.actor import Actor
from desk_app.domain.refusals import Refusal
from desk_app.domain.topics import Topic
from desk_app.services import appointments, calling, closing, undoing, visits
from desk_app.services import hall as doors
from desk_app.services.acting import Outcome, new_operation
from desk_app.services.appointments import Booking
from desk_app.services.calling import Ending
from desk_app.services.visits import Arrival
from desk_app.storage.store import Store
from tests.support.hall import AGENT, DAY, HOUR, MINUTE, NINE, Hall

ACTS: dict[str, Callable[[Store, Actor, str], Outcome]] = {
    "arrive": lambda store, by, op: visits.arrive(store, Arrival(("social", "school")), by=by, op=op),
    "call next": lambda store, by, op: calling.call_next(store, "g2", by=by, op=op),
    "finish and call next": lambda store, by, op: calling.finish_and_call_next(store, "g1", Ending(), by=by, op=op),
    "undo": lambda store, by, op: undoing.undo(store, by=by, op=op),
    "book": lambda store, by, op: appointments.book(store, Booking(NINE + HOUR, "identity"), None, by=by, op=op),
    "open the doors": lambda store, by, op: doors.open_hall(store, by=by, op=op),
    "log a contact": lambda store, by, op: doors.log_contact(store, "information", by=by, op=op),
}


@pytest.mark.parametrize("name", list(ACTS))
def test_a_repeated_operation_is_told_and_not_done_again(hall: Hall, name: str) -> None:
    hall.open_counters("g1", "g2")
    hall.called()
    hall.arrive()
    hall.arrive()
    op = hall.op()
    first = ACTS[name](hall.store, AGENT, op)
    facts = hall.facts()
    hall.clock.run(MINUTE)
    hall.reopen()
    again = ACTS[name](hall.store, AGENT, op)
    assert (again.facts, again.repeated, first.repeated) == (first.facts, True, False)
    assert again.ticket == first.ticket
    assert hall.facts() == facts


def test_the_closing_of_the_day_can_be_repeated(hall: Hall) -> None:
    op = hall.op()
    first = closing.close_day(hall.store, DAY, {}, by=AGENT, op=op)
    assert closing.close_day(hall.store, DAY, {}, by=AGENT, op=op).facts == first.facts


def test_a_refused_operation_may_be_tried_again(hall: Hall) -> None:
    hall.open_counters("g1")
    op = hall.op()
    with pytest.raises(Refusal):
        calling.call_next(hall.store, "g1", by=AGENT, op=op)
    visit = hall.arrive()
    assert calling.call_next(hall.store, "g1", by=AGENT, op=op).visit == visit


def test_operation_ids_differ_and_grow_with_time(hall: Hall) -> None:
    first = {new_operation(hall.store) for _ in range(1_000)}
    assert len(first) == 1_000
    hall.clock.run(1)
    assert new_operation(hall.store) > max(first)


def test_each_act_tells_what_it_changed(hall: Hall) -> None:
    opened = hall.do(doors.open_counter, "g1")
    assert opened.topics == {Topic.COUNTERS}
    arrived = hall.do(visits.arrive, Arrival(("social",)))
    assert arrived.topics == {Topic.QUEUE, Topic.FIGURES, Topic.PRIVACY}
    booked = hall.do(appointments.book, Booking(NINE, "identity"), None)
    assert booked.topics == {Topic.APPOINTMENTS}
    checked_in = hall.do(appointments.check_in, booked.appointment)
    assert checked_in.topics == {Topic.QUEUE, Topic.FIGURES, Topic.APPOINTMENTS}
    hall.clock.set_back(HOUR)
    assert hall.do(doors.log_contact, "information").topics == set(Topic), "the clock concerns all"
