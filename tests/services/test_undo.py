"""Undo: one's own last act, whole, within thirty seconds, before anybody acted on it; nothing is erased."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from desk_app.domain.appointment import Appointment, AppointmentState, CancelledBy
from desk_app.domain.hall import CounterStatus
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.visit import Place, PrivacyMode, PrivacyOutcome, State, Visit
from desk_app.services import appointments, calling, closing, flagging, privacy, undoing, visits
from desk_app.services import hall as doors
from desk_app.services.acting import Act, Outcome, perform
from desk_app.services.appointments import Booking
from desk_app.services.calling import Ending
from desk_app.services.closing import Settlement
from desk_app.services.privacy import Answer
from desk_app.services.readings import appointments_of, hall_view, privacy_view
from desk_app.services.reopening import reopen_day
from desk_app.storage import appointments as appointment_rows
from desk_app.storage import hall as hall_rows
from desk_app.storage.appointments import Person
from tests.support.hall import AGENT, COLLEAGUE, DAY, MINUTE, NINE, SECOND, SITE, SUPERVISOR, Hall

CALLED_ACTS: dict[str, Callable[[Hall, int], Outcome]] = {
    "recall": lambda hall, visit: hall.do(calling.recall, visit, "g1"),
    "start": lambda hall, visit: hall.do(calling.start, visit, "g1"),
    "finish": lambda hall, visit: hall.finish(visit),
    "finish and call next": lambda hall, visit: hall.do(calling.finish_and_call_next, "g1", Ending()),
    "transfer": lambda hall, visit: hall.do(calling.transfer, visit, "g1", "housing", place=Place.END),
    "requeue": lambda hall, visit: hall.do(calling.requeue, visit, "g1", "not_ready"),
    "hold": lambda hall, visit: hall.do(calling.hold, visit, "g1", "form"),
    "absent": lambda hall, visit: hall.do(calling.mark_absent, visit, "g1"),
    "leave": lambda hall, visit: hall.do(visits.leave, visit),
    "void": lambda hall, visit: hall.do(visits.void, visit, "mistake"),
    "edit": lambda hall, visit: hall.do(visits.edit, visit, persons=3, priority=True, form_help=True),
    "flag": lambda hall, visit: hall.do(flagging.flag_inaccurate, visit, "forgotten"),
    "privacy": lambda hall, visit: hall.do(privacy.request, visit),
}


def _same(before: Visit, after: Visit) -> bool:
    return replace(after, last_fact=before.last_fact) == before


@pytest.mark.parametrize("name", list(CALLED_ACTS))
def test_each_act_can_be_taken_back(hall: Hall, name: str) -> None:
    hall.open_counters("g1")
    visit, other = hall.called("identity", "school"), hall.arrive("general")
    hall.clock.run(MINUTE)
    before, waiting, queue = hall.visit(visit), hall.visit(other), hall.queue()
    act = CALLED_ACTS[name](hall, visit)
    hall.clock.run(30 * SECOND)
    undoable = undoing.last_undoable(hall.store, AGENT)
    assert undoable is not None
    assert undoable.fact == act.facts[-1]
    hall.do(undoing.undo)
    assert _same(before, hall.visit(visit))
    assert _same(waiting, hall.visit(other))
    assert hall.queue() == queue
    assert hall.facts() > before.last_fact, "nothing is erased"


def test_a_call_taken_back_leaves_the_visitor_where_he_was(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.arrive()
    before = hall.visit(visit)
    hall.call()
    hall.do(undoing.undo)
    assert _same(before, hall.visit(visit))
    assert hall.call() == visit


def test_a_return_and_a_resumption_can_be_taken_back(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.called()
    hall.do(calling.mark_absent, visit, "g1")
    absent = hall.visit(visit)
    hall.do(visits.come_back, visit)
    hall.do(undoing.undo)
    assert _same(absent, hall.visit(visit))
    hall.do(visits.come_back, visit)
    hall.call()
    hall.do(calling.hold, visit, "g1", "form")
    held = hall.visit(visit)
    hall.do(calling.resume_at_counter, visit, "g1")
    hall.do(undoing.undo)
    assert _same(held, hall.visit(visit))
    hall.do(calling.resume_in_queue, visit)
    hall.do(undoing.undo)
    assert _same(held, hall.visit(visit))


@pytest.mark.parametrize("discreet", [False, True])
def test_an_arrival_taken_back_is_void_and_its_number_not_given_again(hall: Hall, discreet: bool) -> None:
    kept = hall.arrive("general", discreet=discreet)
    visit = hall.arrive(discreet=discreet)
    hall.do(undoing.undo)
    assert hall.visit(visit).state is State.VOID
    assert hall.queue() == [kept]
    number = hall.visit(hall.arrive(discreet=discreet)).number
    assert number == hall.visit(visit).number + 1
    hall.do(undoing.undo)
    undoable = undoing.last_undoable(hall.store, AGENT)
    assert undoable is not None
    assert undoable.fact.visit == kept, "the next one back is the arrival before"


def test_undo_goes_back_one_act_at_a_time_and_never_redoes(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.called()
    hall.do(calling.start, visit, "g1")
    seen = []
    for _ in range(4):
        hall.do(undoing.undo)
        seen.append(hall.visit(visit).state)
    assert seen == [State.CALLED, State.WAITING, State.VOID, State.VOID]
    assert not hall_view(hall.store).counters[0].status.is_open
    with pytest.raises(Refusal) as refusal:
        hall.do(undoing.undo)
    assert refusal.value.code is RefusalCode.NOTHING_TO_UNDO


def test_undo_of_finish_and_call_next_takes_both_back(hall: Hall) -> None:
    hall.open_counters("g1")
    first, second = hall.called(), hall.arrive()
    hall.do(calling.finish_and_call_next, "g1", Ending())
    hall.do(undoing.undo)
    assert (hall.visit(first).state, hall.visit(first).current.counter) == (State.CALLED, "g1")
    assert (hall.visit(second).state, hall.visit(second).current.calls) == (State.WAITING, 0)


def test_the_act_of_somebody_else_is_not_taken_back(hall: Hall) -> None:
    hall.arrive()
    assert undoing.last_undoable(hall.store, COLLEAGUE) is None
    with pytest.raises(Refusal) as refusal:
        hall.do(undoing.undo, by=COLLEAGUE)
    assert refusal.value.code is RefusalCode.NOTHING_TO_UNDO


def test_each_agent_takes_back_the_own_last_act(hall: Hall) -> None:
    mine = hall.arrive()
    theirs = hall.do(visits.arrive, visits.Arrival(("identity",)), by=COLLEAGUE).visit
    hall.do(undoing.undo)
    assert (hall.visit(mine).state, hall.visit(theirs).state) == (State.VOID, State.WAITING)


@pytest.mark.parametrize(("later", "possible"), [(30 * SECOND, True), (30 * SECOND + 1, False)])
def test_undo_is_for_thirty_seconds(hall: Hall, later: int, possible: bool) -> None:
    hall.arrive()
    hall.clock.run(later)
    assert (undoing.last_undoable(hall.store, AGENT) is not None) is possible
    if possible:
        hall.do(undoing.undo)
        return
    with pytest.raises(Refusal) as refusal:
        hall.do(undoing.undo)
    assert refusal.value.code is RefusalCode.UNDO_TOO_LATE


@pytest.mark.parametrize(("back", "possible"), [(2 * SECOND, True), (45 * SECOND, False)])
def test_a_clock_set_back_a_little_gives_no_more_time(hall: Hall, back: int, possible: bool) -> None:
    hall.arrive()
    hall.clock.set_back(back)
    assert (undoing.last_undoable(hall.store, AGENT) is not None) is possible


def _overtaken(hall: Hall) -> None:
    assert undoing.last_undoable(hall.store, AGENT) is None
    with pytest.raises(Refusal) as refusal:
        hall.do(undoing.undo)
    assert refusal.value.code is RefusalCode.UNDO_OVERTAKEN


def test_an_act_on_which_somebody_acted_is_not_taken_back(hall: Hall) -> None:
    hall.open_counters("g1")
    hall.arrive()
    hall.do(calling.call_next, "g1", by=COLLEAGUE)
    _overtaken(hall)


def test_a_finish_is_not_taken_back_once_the_counter_has_somebody_else(hall: Hall) -> None:
    hall.open_counters("g1")
    first, second = hall.called(), hall.arrive()
    hall.finish(first)
    hall.do(calling.call_next, "g1", by=COLLEAGUE)
    facts = hall.facts()
    with pytest.raises(Refusal) as refusal:
        hall.do(undoing.undo)
    assert refusal.value.code is RefusalCode.UNDO_OVERTAKEN
    assert (hall.facts(), hall.visit(first).state, hall.visit(second).state) == (facts, State.SERVED, State.CALLED)


def test_a_departure_is_not_taken_back_once_the_room_is_given_to_somebody_else(hall: Hall) -> None:
    room = Answer(PrivacyOutcome.GRANTED, PrivacyMode.CLOSED_ROOM, "b1")
    first, second = hall.arrive(discreet=True), hall.arrive(discreet=True)
    hall.do(privacy.settle, first, room)
    hall.do(visits.leave, first)
    hall.do(privacy.settle, second, room, by=COLLEAGUE)
    with pytest.raises(Refusal) as refusal:
        hall.do(undoing.undo)
    assert refusal.value.code is RefusalCode.UNDO_OVERTAKEN


def test_a_room_freed_by_mistake_is_taken_back(hall: Hall) -> None:
    visit = hall.arrive(discreet=True)
    hall.do(privacy.settle, visit, Answer(PrivacyOutcome.GRANTED, PrivacyMode.CLOSED_ROOM, "b1"))
    hall.do(privacy.free_room, visit)
    assert privacy_view(hall.store).rooms == {}
    hall.do(undoing.undo)
    assert privacy_view(hall.store).rooms == {"b1": visit}


def test_a_counter_is_not_closed_by_undo_under_a_visitor(hall: Hall) -> None:
    hall.open_counters("g1")
    hall.do(visits.arrive, visits.Arrival(("identity",)), by=COLLEAGUE)
    hall.do(calling.call_next, "g1", by=COLLEAGUE)
    _overtaken(hall)


def test_the_acts_of_the_counters_can_be_taken_back(hall: Hall) -> None:
    def status() -> CounterStatus:
        return hall_rows.counter(hall.store.connection, AGENT.site, "g1")

    hall.open_counters("g1")
    hall.clock.run(MINUTE)
    for verb in (doors.pause_counter, doors.close_counter):
        before = status()
        hall.do(verb, "g1")
        assert status() != before
        hall.do(undoing.undo)
        assert status() == before
    hall.do(doors.pause_counter, "g1")
    hall.do(doors.resume_counter, "g1")
    hall.do(undoing.undo)
    assert status().paused_since == hall.clock.now_ms()


def test_the_doors_are_not_taken_back_once_somebody_went_on(hall: Hall) -> None:
    hall.do(doors.open_hall)
    hall.do(doors.close_hall, by=COLLEAGUE)
    _overtaken(hall)


def test_the_doors_and_a_contact_can_be_taken_back(hall: Hall) -> None:
    hall.do(doors.open_hall)
    hall.do(doors.log_contact, "information")
    hall.do(undoing.undo)
    view = hall_view(hall.store)
    assert (view.contacts, view.hall.is_open) == ((), True)
    hall.do(doors.close_hall)
    hall.do(undoing.undo)
    assert hall_view(hall.store).hall.is_open
    hall.do(undoing.undo)
    assert hall_view(hall.store).hall.sessions == ()


def test_the_closing_of_the_day_is_taken_back_whole(hall: Hall) -> None:
    hall.do(doors.open_hall)
    hall.open_counters("g1")
    served, waiting = hall.called(), hall.arrive()
    before = hall_view(hall.store)
    hall.do(closing.close_day, DAY, {served: Settlement.SERVED, waiting: Settlement.LEFT})
    assert undoing.last_undoable(hall.store, AGENT) is not None
    hall.do(undoing.undo)
    assert hall_view(hall.store) == before
    assert hall.faults() == ()


def test_a_closing_is_not_taken_back_once_the_doors_are_open_again(hall: Hall) -> None:
    hall.do(doors.open_hall)
    hall.do(closing.close_day, DAY, {})
    hall.do(doors.open_hall, by=COLLEAGUE)
    with pytest.raises(Refusal) as refusal:
        hall.do(undoing.undo)
    assert refusal.value.code is RefusalCode.UNDO_OVERTAKEN


def test_the_reopening_of_a_day_is_not_taken_back(hall: Hall) -> None:
    hall.do(closing.close_day, DAY, {})
    hall.do(reopen_day, DAY, "mistake", by=SUPERVISOR)
    assert undoing.last_undoable(hall.store, SUPERVISOR) is None


def _book(hall: Hall, person: Person | None = None) -> int:
    booking = Booking(NINE + 30 * MINUTE, "identity")
    return hall.do(appointments.book, booking, person).appointment


def _appointment(hall: Hall) -> Appointment:
    return appointments_of(hall.store, DAY)[0].appointment


def test_a_booking_taken_back_is_no_appointment_and_keeps_no_name(hall: Hall) -> None:
    _book(hall, Person("Mme Aubry", "06 00 00 00 00"))
    hall.do(undoing.undo)
    (line,) = hall.store.read(lambda connection: appointment_rows.of_day(connection, SITE, DAY))
    assert (line.appointment.state, line.person) == (AppointmentState.VOID, None)
    assert appointments_of(hall.store, DAY) == ()


def test_the_acts_of_an_appointment_can_be_taken_back(hall: Hall) -> None:
    number = _book(hall)
    hall.clock.run(50 * MINUTE)
    for verb, details in (
        (appointments.cancel, (CancelledBy.VISITOR,)),
        (appointments.mark_missed, ()),
        (appointments.check_in, ()),
        (appointments.change, (Booking(NINE + 90 * MINUTE, "school"), None)),
    ):
        before = _appointment(hall)
        hall.do(verb, number, *details)
        assert _appointment(hall) != before
        hall.do(undoing.undo)
        assert replace(_appointment(hall), last_fact=before.last_fact) == before


def test_a_check_in_after_an_absence_taken_back_leaves_the_absence(hall: Hall) -> None:
    number = _book(hall)
    hall.clock.run(50 * MINUTE)
    hall.do(appointments.mark_missed, number)
    visit = hall.do(appointments.check_in, number).visit
    hall.do(undoing.undo)
    assert _appointment(hall).state is AppointmentState.MISSED
    assert hall.visit(visit).state is State.VOID


def test_a_void_is_not_taken_back_once_the_visitor_was_checked_in_again(hall: Hall) -> None:
    number = _book(hall)
    visit = hall.do(appointments.check_in, number).visit
    hall.do(visits.void, visit, "mistake")
    hall.do(appointments.check_in, number, by=COLLEAGUE)
    _overtaken(hall)


def test_history_entered_afterwards_is_not_taken_back_by_a_key(hall: Hall) -> None:
    def work(act: Act) -> None:
        visits.log_arrival(act, visits.Arrival(("identity",)))

    perform(hall.store, "paper-0001", AGENT, work, at=NINE - 60 * MINUTE)
    assert undoing.last_undoable(hall.store, AGENT) is None


def test_a_correction_can_be_taken_back(hall: Hall) -> None:
    visit = hall.arrive()
    hall.clock.run(5 * MINUTE)
    arrived = undoing.timeline(hall.store, visit)[0]
    hall.do(undoing.correct_time, arrived.id, NINE - MINUTE, "forgotten", by=SUPERVISOR)
    assert hall.visit(visit).arrived_at == NINE - MINUTE
    hall.do(undoing.undo, by=SUPERVISOR)
    told = hall.visit(visit)
    assert (told.arrived_at, told.corrected) == (NINE, False)
