"""The life of a visit: from each state, which acts are let through and where they lead; every other is refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.visit import Place, State
from desk_app.services import calling, flagging, privacy, visits
from desk_app.services.acting import Outcome
from desk_app.services.calling import Ending
from desk_app.services.privacy import Answer
from tests.support.hall import MINUTE, SUPERVISOR, Hall

Reach = Callable[[Hall], int]
Act = Callable[[Hall, int], Outcome]


def _called(hall: Hall) -> int:
    hall.arrive()
    return hall.call()


def _in_service(hall: Hall) -> int:
    visit = _called(hall)
    hall.do(calling.start, visit, "g1")
    return visit


def _on_hold(hall: Hall) -> int:
    visit = _in_service(hall)
    hall.do(calling.hold, visit, "g1", "form")
    return visit


def _absent(hall: Hall) -> int:
    visit = _called(hall)
    hall.do(calling.mark_absent, visit, "g1")
    return visit


def _served(hall: Hall) -> int:
    visit = _in_service(hall)
    hall.finish(visit)
    return visit


def _left(hall: Hall) -> int:
    visit = hall.arrive()
    hall.do(visits.leave, visit)
    return visit


def _void(hall: Hall) -> int:
    visit = hall.arrive()
    hall.do(visits.void, visit, "mistake")
    return visit


REACH: dict[State, Reach] = {
    State.WAITING: lambda hall: hall.arrive(),
    State.CALLED: _called,
    State.IN_SERVICE: _in_service,
    State.ON_HOLD: _on_hold,
    State.ABSENT: _absent,
    State.SERVED: _served,
    State.LEFT: _left,
    State.VOID: _void,
}


class Verb(NamedTuple):
    """An act, and the state it leads to from each state that lets it through."""

    act: Act
    leads: dict[State, State]


def _everywhere_open(state: State | None = None) -> dict[State, State]:
    opened = (State.WAITING, State.CALLED, State.IN_SERVICE, State.ON_HOLD, State.ABSENT)
    return {known: state or known for known in opened}


VERBS: dict[str, Verb] = {
    "call_chosen": Verb(lambda hall, visit: hall.do(calling.call_chosen, visit, "g2"), {State.WAITING: State.CALLED}),
    "recall": Verb(lambda hall, visit: hall.do(calling.recall, visit, "g1"), {State.CALLED: State.CALLED}),
    "start": Verb(lambda hall, visit: hall.do(calling.start, visit, "g1"), {State.CALLED: State.IN_SERVICE}),
    "finish": Verb(
        lambda hall, visit: hall.finish(visit), {State.CALLED: State.SERVED, State.IN_SERVICE: State.SERVED}
    ),
    "transfer": Verb(
        lambda hall, visit: hall.do(calling.transfer, visit, "g1", "housing"),
        {State.CALLED: State.WAITING, State.IN_SERVICE: State.WAITING},
    ),
    "requeue": Verb(
        lambda hall, visit: hall.do(calling.requeue, visit, "g1", "not_ready"),
        {State.CALLED: State.WAITING, State.IN_SERVICE: State.WAITING},
    ),
    "hold": Verb(
        lambda hall, visit: hall.do(calling.hold, visit, "g1", "form"),
        {State.CALLED: State.ON_HOLD, State.IN_SERVICE: State.ON_HOLD},
    ),
    "resume_at_counter": Verb(
        lambda hall, visit: hall.do(calling.resume_at_counter, visit, "g2"), {State.ON_HOLD: State.IN_SERVICE}
    ),
    "resume_in_queue": Verb(
        lambda hall, visit: hall.do(calling.resume_in_queue, visit), {State.ON_HOLD: State.WAITING}
    ),
    "mark_absent": Verb(lambda hall, visit: hall.do(calling.mark_absent, visit, "g1"), {State.CALLED: State.ABSENT}),
    "come_back": Verb(lambda hall, visit: hall.do(visits.come_back, visit), {State.ABSENT: State.WAITING}),
    "leave": Verb(lambda hall, visit: hall.do(visits.leave, visit), _everywhere_open(State.LEFT)),
    "void": Verb(
        lambda hall, visit: hall.do(visits.void, visit, "mistake"),
        {**_everywhere_open(State.VOID), State.SERVED: State.VOID, State.LEFT: State.VOID},
    ),
    "edit": Verb(lambda hall, visit: hall.do(visits.edit, visit, persons=2), _everywhere_open()),
    "request": Verb(lambda hall, visit: hall.do(privacy.request, visit), _everywhere_open()),
}


@pytest.mark.parametrize("state", list(REACH), ids=str)
@pytest.mark.parametrize("name", list(VERBS))
def test_each_act_from_each_state(hall: Hall, name: str, state: State) -> None:
    hall.open_counters("g1", "g2")
    visit = REACH[state](hall)
    assert hall.visit(visit).state is state
    hall.clock.run(MINUTE)
    verb, before, facts = VERBS[name], hall.visit(visit), hall.facts()
    if state in verb.leads:
        verb.act(hall, visit)
        after = hall.visit(visit)
        assert after.state is verb.leads[state]
        assert after.arrived_at == before.arrived_at
        return
    with pytest.raises(Refusal) as refusal:
        verb.act(hall, visit)
    assert refusal.value.code is RefusalCode.WRONG_STATE
    assert refusal.value.details["state"] == state
    assert hall.facts() == facts
    assert hall.visit(visit) == before


@pytest.mark.parametrize("name", ["recall", "start", "finish", "transfer", "requeue", "hold", "mark_absent"])
def test_what_happens_at_a_counter_is_done_from_there(hall: Hall, name: str) -> None:
    hall.open_counters("g1", "g2")
    hall.arrive()
    visit = hall.call("g2")
    hall.clock.run(MINUTE)
    with pytest.raises(Refusal) as refusal:
        VERBS[name].act(hall, visit)
    assert refusal.value.code is RefusalCode.OTHER_COUNTER


@pytest.mark.parametrize("name", list(VERBS))
def test_a_visit_that_does_not_exist_is_refused(hall: Hall, name: str) -> None:
    hall.open_counters("g1", "g2")
    with pytest.raises(Refusal) as refusal:
        VERBS[name].act(hall, 999)
    assert refusal.value.code is RefusalCode.UNKNOWN_VISIT


SENSELESS: dict[str, tuple[Callable[[Hall, int], object], RefusalCode]] = {
    "a chosen visitor, counter unknown": (
        lambda hall, visit: hall.do(calling.call_chosen, visit, "g9"),
        RefusalCode.UNKNOWN_COUNTER,
    ),
    "next, counter unknown": (lambda hall, visit: hall.do(calling.call_next, "g9"), RefusalCode.UNKNOWN_COUNTER),
    "next, counter closed": (lambda hall, visit: hall.do(calling.call_next, "g3"), RefusalCode.COUNTER_CLOSED),
    "a chosen visitor, counter closed": (
        lambda hall, visit: hall.do(calling.call_chosen, visit, "g3"),
        RefusalCode.COUNTER_CLOSED,
    ),
    "service unknown": (lambda hall, visit: hall.arrive("nothing"), RefusalCode.UNKNOWN_SERVICE),
    "second service unknown": (lambda hall, visit: hall.arrive("identity", "nothing"), RefusalCode.UNKNOWN_SERVICE),
    "counter of an arrival unknown": (
        lambda hall, visit: hall.arrive(target_counter="g9"),
        RefusalCode.UNKNOWN_COUNTER,
    ),
    "nobody arrives": (lambda hall, visit: hall.arrive(persons=0), RefusalCode.GROUP_SIZE),
    "a crowd arrives": (lambda hall, visit: hall.arrive(persons=51), RefusalCode.GROUP_SIZE),
    "edited into a crowd": (lambda hall, visit: hall.do(visits.edit, visit, persons=51), RefusalCode.GROUP_SIZE),
    "void without a reason": (lambda hall, visit: hall.do(visits.void, visit, "  "), RefusalCode.REASON_NEEDED),
    "flag without a reason": (
        lambda hall, visit: hall.do(flagging.flag_inaccurate, visit, ""),
        RefusalCode.REASON_NEEDED,
    ),
    "flag of an unknown visit": (
        lambda hall, visit: hall.do(flagging.flag_inaccurate, 999, "clock"),
        RefusalCode.UNKNOWN_VISIT,
    ),
    "no room held": (lambda hall, visit: hall.do(privacy.free_room, visit), RefusalCode.NOT_DISCREET),
    "no request made": (lambda hall, visit: hall.do(privacy.settle, visit, Answer(None)), RefusalCode.NOT_DISCREET),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("name", list(SENSELESS))
def test_what_is_unknown_or_senseless_is_refused(hall: Hall, name: str) -> None:
    act, code = SENSELESS[name]
    hall.open_counters("g1")
    visit, facts = hall.arrive(), hall.facts()
    with pytest.raises(Refusal) as refusal:
        act(hall, visit)
    assert refusal.value.code is code
    assert hall.facts() == facts


@pytest.mark.parametrize(
    ("service", "place", "counter", "code"),
    [
        ("nothing", Place.KEEP, None, RefusalCode.UNKNOWN_SERVICE),
        ("housing", Place.KEEP, "g9", RefusalCode.UNKNOWN_COUNTER),
        ("housing", Place.FRONT, None, RefusalCode.SUPERVISOR_ONLY),
    ],
)
def test_a_transfer_to_nowhere_is_refused(
    hall: Hall, service: str, place: Place, counter: str | None, code: RefusalCode
) -> None:
    hall.open_counters("g1")
    visit = _called(hall)
    with pytest.raises(Refusal) as refusal:
        hall.do(calling.transfer, visit, "g1", service, place=place, target_counter=counter)
    assert refusal.value.code is code
    assert hall.visit(visit).state is State.CALLED


@pytest.mark.parametrize(
    ("items", "code"),
    [
        ((("identity", 0),), RefusalCode.QUANTITY),
        ((("identity", 100),), RefusalCode.QUANTITY),
        ((("nothing", 1),), RefusalCode.UNKNOWN_SERVICE),
    ],
)
def test_a_senseless_ending_is_refused(hall: Hall, items: tuple[tuple[str, int], ...], code: RefusalCode) -> None:
    hall.open_counters("g1")
    visit = _called(hall)
    with pytest.raises(Refusal) as refusal:
        hall.finish(visit, ending=Ending(items=items))
    assert refusal.value.code is code
    assert hall.visit(visit).state is State.CALLED


def test_a_service_that_is_no_longer_offered_is_refused_but_can_still_be_finished(hall: Hall) -> None:
    hall.open_counters("g1")
    hall.arrive("school")
    visit = hall.call()
    hall.change_settings(lambda told: told["services"][3].update(active=False))
    with pytest.raises(Refusal):
        hall.arrive("school")
    with pytest.raises(Refusal):
        hall.do(calling.transfer, visit, "g1", "school")
    hall.finish(visit, ending=Ending(items=(("school", 2),)))
    assert hall.visit(visit).current.items == (("school", 2),)


def test_a_visit_of_another_site_is_not_known_here(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.arrive()
    elsewhere = type(SUPERVISOR)("a.martin", "accueil", "annexe")
    with pytest.raises(Refusal) as refusal:
        hall.do(visits.leave, visit, by=elsewhere)
    assert refusal.value.code is RefusalCode.UNKNOWN_VISIT


def test_recall_waits_for_the_visitor_to_come(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = _called(hall)
    hall.clock.run(19_999)
    with pytest.raises(Refusal) as refusal:
        hall.do(calling.recall, visit, "g1")
    assert (refusal.value.code, refusal.value.details["seconds"]) == (RefusalCode.RECALL_TOO_SOON, 1)
    hall.clock.run(1)
    hall.do(calling.recall, visit, "g1")
    segment = hall.visit(visit).current
    assert (segment.calls, segment.called_at, segment.first_called_at) == (
        2, hall.clock.now_ms(), hall.clock.now_ms() - 20_000,
    )  # fmt: skip
    with pytest.raises(Refusal):
        hall.do(calling.recall, visit, "g1")


def test_a_reason_is_kept_as_people_can_read_it(hall: Hall) -> None:
    visit = hall.arrive()
    hall.do(visits.void, visit, " doub\x00le\ud800 ")
    assert hall.visit(visit).void_reason == "double"


@pytest.mark.parametrize("verb", [calling.hold, calling.requeue])
def test_what_sets_a_visitor_aside_has_a_reason(hall: Hall, verb: Callable[..., Outcome]) -> None:
    hall.open_counters("g1")
    visit = _called(hall)
    with pytest.raises(Refusal) as refusal:
        hall.do(verb, visit, "g1", " ")
    assert refusal.value.code is RefusalCode.REASON_NEEDED


@pytest.mark.parametrize("state", [State.WAITING, State.CALLED, State.IN_SERVICE, State.ON_HOLD, State.ABSENT])
def test_the_phase_of_a_departure_is_kept(hall: Hall, state: State) -> None:
    hall.open_counters("g1")
    visit = REACH[state](hall)
    hall.do(visits.leave, visit)
    assert hall.visit(visit).current.left_phase is state
