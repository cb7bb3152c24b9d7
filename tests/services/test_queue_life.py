"""The way through the queue: several services, transfers, holds, absences, priority, fairness, estimates."""

from __future__ import annotations

import pytest

from desk_app.domain.queue import Estimate
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.visit import OutcomeCode, Place, State, TransferCause
from desk_app.services import calling, flagging, undoing, visits
from desk_app.services.calling import Ending
from desk_app.services.readings import display_view, hall_view
from tests.support.hall import MINUTE, NINE, SUPERVISOR, Hall


def test_tickets_are_numbered_by_letter_and_day(hall: Hall) -> None:
    given = [hall.visit(hall.arrive(service)).ticket for service in ("identity", "housing", "identity", "social")]
    assert given == ["A 001", "E 001", "A 002", "R 001"]
    hall.clock.run(24 * 60 * MINUTE)
    assert hall.visit(hall.arrive()).ticket == "A 001"


def test_the_hall_reads_each_visitor_once_where_it_was_called_last(hall: Hall) -> None:
    hall.open_counters("g1", "g2")
    first = hall.called()
    hall.do(calling.transfer, first, "g1", "school")
    other = hall.called()
    hall.do(calling.call_chosen, first, "g2")
    assert [(call.visit, call.counter) for call, _ in display_view(hall.store).calls] == [(first, "g2"), (other, "g1")]


def test_an_arrival_keeps_what_was_said_of_it(hall: Hall) -> None:
    told = hall.visit(hall.arrive("identity", "school", persons=4, priority=True, form_help=True))
    assert (told.persons, told.priority, told.form_help_asked, told.services) == (4, True, True, ("identity", "school"))
    assert (told.arrived_at, told.day, told.origin) == (NINE, "2026-11-23", "desk")


def test_several_services_go_from_one_to_the_next_and_keep_the_arrival(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.arrive("identity", "school", "housing")
    hall.clock.run(4 * MINUTE)
    later = hall.arrive()
    for service in ("identity", "school", "housing"):
        assert hall.call() == visit, "the total wait keeps its rank"
        assert hall.visit(visit).current.service == service
        hall.clock.run(MINUTE)
        hall.finish(visit)
    told = hall.visit(visit)
    assert told.state is State.SERVED
    assert [segment.state for segment in told.segments] == [State.SERVED] * 3
    assert told.arrived_at == NINE
    assert hall.queue() == [later]


def test_a_service_done_by_transfer_is_not_asked_for_again(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.called("identity", "school")
    hall.do(calling.transfer, visit, "g1", "school")
    hall.do(calling.call_chosen, visit, "g1")
    hall.finish(visit)
    assert hall.visit(visit).state is State.SERVED


@pytest.mark.parametrize("place", list(Place), ids=str)
def test_the_place_of_a_transferred_visitor(hall: Hall, place: Place) -> None:
    hall.open_counters("g1", "g2")
    ahead = hall.arrive(priority=True)
    hall.clock.run(MINUTE)
    visit = hall.called()
    hall.clock.run(MINUTE)
    behind = hall.arrive()
    hall.clock.run(MINUTE)
    hall.do(calling.transfer, visit, "g1", "housing", place=place, cause=TransferCause.MISROUTED, by=SUPERVISOR)
    expected = {
        Place.KEEP: [ahead, visit, behind],
        Place.END: [ahead, behind, visit],
        Place.FRONT: [visit, ahead, behind],
    }
    assert hall.queue() == expected[place]
    told = hall.visit(visit)
    assert told.segments[0].transfer_cause is TransferCause.MISROUTED
    assert told.arrived_at == NINE + MINUTE


def test_a_visitor_sent_to_a_counter_is_called_by_that_one_only(hall: Hall) -> None:
    hall.open_counters("g1", "g2")
    visit = hall.called()
    hall.do(calling.transfer, visit, "g1", "housing", target_counter="g2")
    with pytest.raises(Refusal) as refusal:
        hall.call("g1")
    assert refusal.value.code is RefusalCode.NOBODY_WAITS
    assert hall.call("g2") == visit


def test_a_counter_calls_only_for_the_services_it_serves(hall: Hall) -> None:
    hall.change_settings(lambda told: told["counters"][0].update(services=["housing"]))
    hall.open_counters("g1", "g2")
    identity, housing = hall.arrive("identity"), hall.arrive("housing")
    assert hall.call("g1") == housing
    assert hall.call("g2") == identity


def test_a_returned_visitor_keeps_arrival_and_rank(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.called()
    hall.clock.run(MINUTE)
    hall.arrive()
    hall.do(calling.requeue, visit, "g1", "not_ready")
    assert hall.queue()[0] == visit
    assert hall.visit(visit).current.counter is None


@pytest.mark.parametrize(("away", "first"), [(0, True), (10 * MINUTE, True), (10 * MINUTE + 1, False)])
def test_an_absent_visitor_within_the_tolerance_keeps_the_rank(hall: Hall, away: int, first: bool) -> None:
    hall.open_counters("g1")
    visit = hall.called()
    other = hall.arrive()
    hall.do(calling.mark_absent, visit, "g1")
    hall.clock.run(away)
    hall.do(visits.come_back, visit)
    assert hall.queue() == ([visit, other] if first else [other, visit])
    assert hall.visit(visit).arrived_at == NINE


def test_somebody_who_comes_back_too_late_loses_the_front_as_well(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.called()
    hall.do(calling.transfer, visit, "g1", "housing", place=Place.FRONT, by=SUPERVISOR)
    hall.do(calling.call_chosen, visit, "g1")
    hall.do(calling.mark_absent, visit, "g1")
    hall.clock.run(11 * MINUTE)
    other = hall.arrive()
    hall.clock.run(MINUTE)
    hall.do(visits.come_back, visit)
    assert hall.queue() == [other, visit]


def test_an_absent_visitor_leaves_the_counter_free(hall: Hall) -> None:
    hall.open_counters("g1")
    hall.do(calling.mark_absent, hall.called(), "g1")
    other = hall.arrive()
    assert hall.call() == other


def test_a_held_service_goes_on_at_another_counter(hall: Hall) -> None:
    hall.open_counters("g1", "g2")
    visit = hall.called()
    hall.do(calling.hold, visit, "g1", "photocopy")
    assert hall.visit(visit).current.hold_reason == "photocopy"
    other = hall.arrive()
    assert hall.call() == other
    with pytest.raises(Refusal) as refusal:
        hall.do(calling.resume_at_counter, visit, "g1")
    assert refusal.value.code is RefusalCode.COUNTER_BUSY
    hall.do(calling.resume_at_counter, visit, "g2")
    told = hall.visit(visit).current
    assert (told.state, told.counter, told.hold_reason) == (State.IN_SERVICE, "g2", None)


def test_one_visitor_at_a_time_at_a_counter(hall: Hall) -> None:
    hall.open_counters("g1")
    first, second = hall.called(), hall.arrive()
    for act in (
        lambda: hall.call(),
        lambda: hall.do(calling.call_chosen, second, "g1"),
        lambda: hall.do(calling.finish_and_call_next, "g2", Ending()),
    ):
        with pytest.raises(Refusal) as refusal:
            act()
        assert refusal.value.code in (RefusalCode.COUNTER_BUSY, RefusalCode.COUNTER_CLOSED)
    assert hall.visit(first).state is State.CALLED


def test_one_key_finishes_and_calls_the_next(hall: Hall) -> None:
    hall.open_counters("g1")
    first, second = hall.called(), hall.arrive()
    outcome = hall.do(calling.finish_and_call_next, "g1", Ending(OutcomeCode.INCOMPLETE_FILE))
    assert outcome.visit == second
    assert hall.visit(first).current.outcome is OutcomeCode.INCOMPLETE_FILE
    assert hall.visit(second).current.counter == "g1"
    hall.do(calling.finish_and_call_next, "g1", Ending())
    assert hall.visit(second).state is State.SERVED
    with pytest.raises(Refusal) as refusal:
        hall.do(calling.finish_and_call_next, "g1", Ending())
    assert refusal.value.code is RefusalCode.NOBODY_WAITS


def test_one_key_calls_the_same_visitor_for_the_next_service(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.called("identity", "school")
    assert hall.do(calling.finish_and_call_next, "g1", Ending()).visit == visit
    assert hall.visit(visit).current.service == "school"


def test_the_ending_is_kept(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.called()
    ending = Ending(OutcomeCode.TO_BE_CONTINUED, (("identity", 2), ("school", 1)), True, False)
    hall.finish(visit, ending=ending)
    told = hall.visit(visit).current
    assert (told.outcome, told.items, told.form_help_given, told.first_contact) == (
        OutcomeCode.TO_BE_CONTINUED, (("identity", 2), ("school", 1)), True, False,
    )  # fmt: skip


def test_editing_never_moves_anybody_but_by_priority(hall: Hall) -> None:
    first = hall.arrive()
    hall.clock.run(MINUTE)
    second = hall.arrive()
    hall.do(visits.edit, first, persons=3, form_help=True)
    assert hall.queue() == [first, second]
    hall.do(visits.edit, second, priority=True)
    assert hall.queue() == [second, first]
    hall.do(visits.edit, second, priority=False)
    assert hall.queue() == [first, second]


def test_after_three_favoured_calls_an_ordinary_visitor_is_next(hall: Hall) -> None:
    hall.open_counters("g1")
    ordinary = hall.arrive()
    hall.clock.run(MINUTE)
    for _ in range(5):
        hall.arrive(priority=True)
    called = []
    for _ in range(5):
        called.append(hall.call())
        hall.finish(called[-1])
    assert called[3] == ordinary
    assert [hall.visit(visit).priority for visit in called] == [True, True, True, False, True]


def test_the_button_calls_whom_the_list_shows_first(hall: Hall) -> None:
    hall.open_counters("g1")
    for number in range(12):
        hall.arrive(priority=number % 3 == 0, persons=1 + number % 2)
        hall.clock.run(MINUTE)
    while hall.queue():
        shown = hall.queue()[0]
        assert hall.call() == shown
        hall.finish(shown)


def test_a_call_undone_does_not_count_for_fairness(hall: Hall) -> None:
    hall.open_counters("g1")
    hall.set_threshold("queue.fairness_after", 1)
    favoured = [hall.arrive(priority=True) for _ in range(2)]
    ordinary = hall.arrive()
    hall.do(calling.call_chosen, favoured[0], "g1")
    assert hall.queue()[0] == ordinary
    hall.do(undoing.undo)
    assert hall.queue() == [*favoured, ordinary]


def test_fairness_follows_the_order_of_calls_though_the_clock_was_wrong(hall: Hall) -> None:
    """A PC that believed to be in 2035 for a morning must not decide who is next ever after."""
    hall.open_counters("g1")
    hall.clock.set_back(-9 * 365 * 24 * 60 * MINUTE)
    for _ in range(3):
        hall.finish(hall.called(priority=True))
    hall.clock.set_back(9 * 365 * 24 * 60 * MINUTE)
    hall.finish(hall.called())
    ordinary, favoured = hall.arrive(), hall.arrive(priority=True)
    assert hall.queue() == [favoured, ordinary]


def test_the_estimate_is_hidden_until_five_services_were_finished(hall: Hall) -> None:
    hall.open_counters("g1")
    for done in range(5):
        assert "identity" not in hall_view(hall.store).estimates, f"told after {done} services"
        hall.served(minutes=8)
    for _ in range(3):
        hall.arrive()
    assert hall_view(hall.store).estimates["identity"] == Estimate(18, 30)
    hall.open_counters("g2")
    assert hall_view(hall.store).estimates["identity"] == Estimate(9, 15)


def test_services_with_doubtful_times_tell_no_estimate(hall: Hall) -> None:
    hall.open_counters("g1")
    for _ in range(5):
        hall.do(flagging.flag_inaccurate, hall.served(minutes=60), "forgotten")
    assert "identity" not in hall_view(hall.store).estimates
