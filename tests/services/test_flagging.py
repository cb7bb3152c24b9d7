"""Durations set aside, and counted again by a supervisor once their times can be true."""

from __future__ import annotations

import pytest

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.figures.query import Selection
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.services import calling, closing, flagging, undoing
from desk_app.services.closing import Settlement
from desk_app.services.figures import figures
from tests.support.hall import AGENT, DAY, HOUR, MINUTE, NINE, SUPERVISOR, Hall


def unflag(hall: Hall, visit: int, by: Actor = SUPERVISOR, reason: str = "checked with the agent") -> None:
    hall.do(flagging.unflag, visit, reason, by=by)


def refused(hall: Hall, visit: int, by: Actor = SUPERVISOR, reason: str = "checked") -> RefusalCode:
    with pytest.raises(Refusal) as refusal:
        unflag(hall, visit, by, reason)
    return refusal.value.code


def correct(hall: Hall, visit: int, kind: Kind, at: int) -> None:
    fact = next(fact for fact in undoing.timeline(hall.store, visit) if fact.kind is kind)
    hall.do(undoing.correct_time, fact.id, at, "noted on paper", by=SUPERVISOR)


def counted(hall: Hall) -> tuple[int, dict[str, int]]:
    told = figures(hall.store, Selection(DAY, DAY))
    return told.wait.n, dict(told.excluded)


@pytest.fixture
def closed(hall: Hall) -> int:
    """Somebody called at once, whose end was forgotten until the closing eight hours later."""
    hall.open_counters("g1")
    visit = hall.called()
    hall.do(calling.start, visit, "g1")
    hall.clock.run(8 * HOUR)
    hall.do(closing.close_day, DAY, {visit: Settlement.SERVED})
    return visit


def test_the_figures_follow_once_the_forgotten_end_was_corrected(hall: Hall, closed: int) -> None:
    assert counted(hall) == (0, {"closing": 1})
    assert refused(hall, closed) is RefusalCode.TIMES_IMPOSSIBLE
    correct(hall, closed, Kind.FINISHED, NINE + 10 * MINUTE)
    assert counted(hall) == (0, {"closing": 1})
    unflag(hall, closed)
    assert counted(hall) == (1, {})
    assert hall.measures(closed).service_ms == 10 * MINUTE
    fact = undoing.timeline(hall.store, closed)[-1]
    assert (fact.kind, fact.payload["reason"], fact.agent) == (Kind.UNFLAGGED, "checked with the agent", "c.petit")
    assert hall.faults() == ()


def test_it_is_for_a_supervisor_with_a_reason_and_a_flag_to_take_away(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.served()
    assert refused(hall, visit) is RefusalCode.NOT_INACCURATE
    hall.do(flagging.flag_inaccurate, visit, "forgotten")
    assert refused(hall, visit, AGENT) is RefusalCode.SUPERVISOR_ONLY
    assert refused(hall, visit, reason=" ") is RefusalCode.REASON_NEEDED
    unflag(hall, visit)
    assert hall.visit(visit).inaccurate is None


def test_a_clock_set_back_leaves_times_that_do_not_follow_each_other(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.called()
    hall.clock.set_back(HOUR)
    hall.finish(visit)
    assert hall.visit(visit).inaccurate == "clock"
    assert refused(hall, visit) is RefusalCode.TIMES_IMPOSSIBLE


def test_a_night_in_between_is_never_a_duration(hall: Hall) -> None:
    visit = hall.arrive()
    hall.do(closing.close_day, DAY, {visit: Settlement.CARRIED_OVER})
    hall.clock.run(24 * HOUR)
    hall.open_counters("g1")
    hall.call()
    hall.finish(visit)
    assert refused(hall, visit) is RefusalCode.TIMES_IMPOSSIBLE


def test_it_can_be_taken_back_and_another_flag_counts_again(hall: Hall, closed: int) -> None:
    correct(hall, closed, Kind.FINISHED, NINE + 10 * MINUTE)
    unflag(hall, closed)
    hall.do(undoing.undo, by=SUPERVISOR)
    assert hall.visit(closed).inaccurate == "closing"
    unflag(hall, closed)
    hall.do(flagging.flag_inaccurate, closed, "forgotten")
    assert counted(hall) == (0, {"forgotten": 1})
