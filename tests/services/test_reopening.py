"""A closed day opened again: by whom, what comes back of its tickets, and what stays as it was settled."""

from __future__ import annotations

import pytest

from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.visit import PrivacyMode, PrivacyOutcome, State
from desk_app.services import calling, privacy
from desk_app.services import hall as doors
from desk_app.services.closing import Settlement, close_day
from desk_app.services.closing_day import closing_day
from desk_app.services.privacy import Answer
from desk_app.services.reopening import reopen_day
from desk_app.storage import journal
from tests.support.hall import AGENT, DAY, HOUR, SITE, SUPERVISOR, Hall

ROOM = Answer(PrivacyOutcome.GRANTED, PrivacyMode.CLOSED_ROOM, "b1")


def reopen(hall: Hall, reason: str = "closed too early") -> None:
    hall.do(reopen_day, DAY, reason, by=SUPERVISOR)


def test_the_tickets_settled_are_open_again_and_settled_anew(hall: Hall) -> None:
    left, over, away = hall.arrive(), hall.arrive(), hall.arrive()
    before = [hall.visit(visit).current for visit in (left, over, away)]
    hall.do(close_day, DAY, {left: Settlement.LEFT, over: Settlement.CARRIED_OVER, away: Settlement.UNCLOSED})
    reopen(hall)
    assert [hall.visit(visit).current for visit in (left, over, away)] == before
    assert hall.visit(over).inaccurate is None
    hall.do(close_day, DAY, dict.fromkeys((left, over, away), Settlement.SERVED))
    assert closing_day(hall.store).report.total.served == 3
    assert hall.faults() == ()


def test_the_reason_is_in_the_journal_and_on_the_page(hall: Hall) -> None:
    hall.do(close_day, DAY, {})
    reopen(hall, "  closed too early ")
    fact = journal.of_hall(hall.store.connection, SITE, DAY)[-1]
    assert (fact.kind, fact.agent, fact.payload["reason"]) == (Kind.DAY_REOPENED, "c.petit", "closed too early")
    end = closing_day(hall.store).end
    assert end is not None
    assert (end.reopened, end.reason) == (True, "closed too early")


@pytest.mark.parametrize(
    ("by", "reason", "code"),
    [
        (AGENT, "closed too early", RefusalCode.SUPERVISOR_ONLY),
        (SUPERVISOR, "  ", RefusalCode.REASON_NEEDED),
    ],
)
def test_only_a_supervisor_with_a_reason_reopens(hall: Hall, by: object, reason: str, code: RefusalCode) -> None:
    hall.do(close_day, DAY, {})
    with pytest.raises(Refusal) as refusal:
        hall.do(reopen_day, DAY, reason, by=by)
    assert refusal.value.code is code
    assert closing_day(hall.store).is_closed


def test_a_day_that_is_not_closed_is_not_reopened(hall: Hall) -> None:
    with pytest.raises(Refusal) as never:
        reopen(hall)
    hall.do(close_day, DAY, {})
    hall.do(doors.open_hall)
    with pytest.raises(Refusal) as already:
        reopen(hall)
    assert never.value.code is already.value.code is RefusalCode.DAY_NOT_CLOSED


def test_a_ticket_to_which_something_happened_since_stays_as_it_is(hall: Hall) -> None:
    over, left = hall.arrive(), hall.arrive()
    hall.do(close_day, DAY, {over: Settlement.CARRIED_OVER, left: Settlement.LEFT})
    hall.clock.run(16 * HOUR)
    hall.open_counters("g1")
    assert hall.call() == over
    reopen(hall)
    assert hall.visit(over).state is State.CALLED
    told = hall.visit(left)
    assert (told.state, told.inaccurate) == (State.WAITING, "closing")
    assert hall.faults() == ()


def test_whoever_was_at_a_counter_comes_back_only_where_it_is_open_and_free(hall: Hall) -> None:
    hall.open_counters("g1", "g2")
    first = hall.called()
    second = hall.arrive()
    hall.do(calling.call_chosen, second, "g2")
    hall.do(close_day, DAY, dict.fromkeys((first, second), Settlement.SERVED))
    hall.open_counters("g1")
    reopen(hall)
    assert (hall.visit(first).state, hall.visit(second).state) == (State.CALLED, State.SERVED)
    assert hall.faults() == ()


def test_whoever_was_in_a_room_that_somebody_else_has_now_stays_settled(hall: Hall) -> None:
    first = hall.arrive(discreet=True)
    hall.do(privacy.settle, first, ROOM)
    hall.do(close_day, DAY, {first: Settlement.LEFT})
    second = hall.arrive(discreet=True)
    hall.do(privacy.settle, second, ROOM)
    reopen(hall)
    assert (hall.visit(first).state, hall.visit(second).state) == (State.LEFT, State.WAITING)
    assert hall.faults() == ()
