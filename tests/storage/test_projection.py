"""From facts to state when the state was kept in memory: nothing older than the journal is ever gone on from."""

from __future__ import annotations

import pytest

from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.visit import State
from desk_app.services import calling, visits
from desk_app.services.acting import Act, perform
from desk_app.services.calling import Ending
from desk_app.storage.verification import verify
from tests.support.hall import AGENT, Hall


def test_open_visits_are_remembered_until_they_end(hall: Hall) -> None:
    hall.open_counters("g1")
    visit, other = hall.called(), hall.arrive()
    assert dict(hall.store.open_visits) == {visit: hall.visit(visit), other: hall.visit(other)}
    hall.finish(visit)
    assert set(hall.store.open_visits) == {other}


def test_facts_written_since_are_not_missed(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.arrive()
    old = hall.store.open_visits[visit]
    hall.do(visits.edit, visit, persons=4)
    hall.store.remember({visit: old})  # as if somebody else had edited it
    hall.call()
    found = hall.store.open_visits[visit]
    assert (found.persons, found.state) == (4, State.CALLED)
    assert verify(hall.store.connection) == ()


def test_an_act_that_was_refused_is_not_remembered(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.called()
    before = hall.store.open_visits[visit]

    def finish_then_refuse(act: Act) -> None:
        act.record(Kind.FINISHED, visit=act.visit(visit), counter="g1", outcome="done")
        raise Refusal(RefusalCode.NOBODY_WAITS)

    with pytest.raises(Refusal):
        perform(hall.store, hall.op(), AGENT, finish_then_refuse)
    assert hall.store.open_visits[visit] == before
    hall.do(calling.finish, visit, "g1", Ending())
    assert hall.visit(visit).state is State.SERVED
