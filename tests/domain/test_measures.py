"""The durations of one visit, on stories told minute by minute; where no start is recorded the call is the start."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from desk_app.domain.facts import Fact, Kind
from desk_app.domain.measures import Measures, measure
from desk_app.domain.visit import State
from desk_app.domain.visit_life import fold

MINUTE = 60_000


class Told(NamedTuple):
    """One fact of a story: at which minute, what, and its details."""

    minute: int
    kind: Kind
    details: dict[str, Any] = {}


def _fact(number: int, told: Told) -> Fact:
    payload: dict[str, Any] = {"services": ["identity"], "series": "A", "number": 1}
    details = (payload if told.kind is Kind.ARRIVED else {}) | told.details
    counter = details.pop("counter", "g1") if told.kind not in (Kind.ARRIVED, Kind.RETURNED) else None
    return Fact(
        id=number,
        op=f"operation-{number}",
        part=0,
        at=told.minute * MINUTE,
        recorded_at=told.minute * MINUTE,
        day="1970-01-01",
        kind=told.kind,
        site="hall",
        desk="accueil",
        agent="a.martin",
        counter=counter,
        visit=1,
        appointment=None,
        payload=details,
        undo_of=details.pop("undo_of", None),
    )


def _measures(*story: Told) -> dict[str, int | None]:
    visit = fold(_fact(number, told) for number, told in enumerate(story, 1))
    assert visit is not None
    told = measure(visit)
    return {name: None if (found := getattr(told, name)) is None else found // MINUTE for name in Measures.__slots__}


def _some(**told: int) -> dict[str, int | None]:
    return dict.fromkeys(Measures.__slots__) | told


ARRIVED, FINISHED = Told(0, Kind.ARRIVED), Kind.FINISHED
TO_QUEUE = {"counter": None}

STORIES: dict[str, tuple[tuple[Told, ...], dict[str, int | None]]] = {
    "called and served": (
        (ARRIVED, Told(10, Kind.CALLED), Told(25, FINISHED)),
        _some(wait_ms=10, felt_ms=10, service_ms=15, stay_ms=25),
    ),
    "called, started and served": (
        (ARRIVED, Told(10, Kind.CALLED), Told(12, Kind.STARTED), Told(25, FINISHED)),
        _some(wait_ms=12, felt_ms=12, approach_ms=2, service_ms=13, stay_ms=25),
    ),
    "the last of several calls began the service": (
        (ARRIVED, Told(10, Kind.CALLED), Told(11, Kind.RECALLED), Told(14, Kind.RECALLED), Told(25, FINISHED)),
        _some(wait_ms=14, felt_ms=14, service_ms=11, stay_ms=25),
    ),
    "approach is from the last call": (
        (ARRIVED, Told(10, Kind.CALLED), Told(14, Kind.RECALLED), Told(15, Kind.STARTED), Told(25, FINISHED)),
        _some(wait_ms=15, felt_ms=15, approach_ms=1, service_ms=10, stay_ms=25),
    ),
    "returned to the queue from a call": (
        (ARRIVED, Told(5, Kind.CALLED), Told(6, Kind.REQUEUED), Told(20, Kind.CALLED), Told(30, FINISHED)),
        _some(wait_ms=20, felt_ms=20, service_ms=10, stay_ms=30),
    ),
    "returned to the queue from a service": (
        (
            ARRIVED, Told(5, Kind.CALLED), Told(6, Kind.STARTED), Told(8, Kind.REQUEUED), Told(20, Kind.CALLED),
            Told(21, Kind.STARTED), Told(30, FINISHED),
        ),
        _some(wait_ms=21, felt_ms=21, approach_ms=1, service_ms=11, stay_ms=30),
    ),
    "absent and back": (
        (
            ARRIVED, Told(5, Kind.CALLED), Told(8, Kind.ABSENT), Told(15, Kind.RETURNED, {"place": "keep"}),
            Told(20, Kind.CALLED), Told(30, FINISHED),
        ),
        _some(wait_ms=20, felt_ms=20, service_ms=10, stay_ms=30),
    ),
    "on hold and taken up again at a counter": (
        (
            ARRIVED, Told(10, Kind.CALLED), Told(12, Kind.STARTED), Told(20, Kind.HELD), Told(35, Kind.RESUMED),
            Told(40, FINISHED),
        ),
        _some(wait_ms=12, felt_ms=12, approach_ms=2, service_ms=13, stay_ms=40),
    ),
    "on hold from the call, taken up again": (
        (ARRIVED, Told(10, Kind.CALLED), Told(20, Kind.HELD), Told(35, Kind.RESUMED), Told(40, FINISHED)),
        _some(wait_ms=10, felt_ms=10, service_ms=15, stay_ms=40),
    ),
    "on hold and back in the queue": (
        (
            ARRIVED, Told(10, Kind.CALLED), Told(20, Kind.HELD), Told(30, Kind.RESUMED, TO_QUEUE),
            Told(37, Kind.CALLED), Told(40, FINISHED),
        ),
        _some(wait_ms=10, felt_ms=10, service_ms=13, later_wait_ms=7, stay_ms=40),
    ),
    "back in the queue after a hold, called in vain, called again": (
        (
            ARRIVED, Told(10, Kind.CALLED), Told(20, Kind.HELD), Told(30, Kind.RESUMED, TO_QUEUE),
            Told(37, Kind.CALLED), Told(38, Kind.REQUEUED), Told(45, Kind.CALLED), Told(50, FINISHED),
        ),
        _some(wait_ms=10, felt_ms=10, service_ms=15, later_wait_ms=14, stay_ms=50),
    ),
    "two services": (
        (
            ARRIVED, Told(10, Kind.CALLED), Told(15, FINISHED, {"next_service": "school"}), Told(22, Kind.CALLED),
            Told(30, FINISHED),
        ),
        _some(wait_ms=10, felt_ms=10, service_ms=13, later_wait_ms=7, stay_ms=30),
    ),
    "sent on": (
        (
            ARRIVED, Told(10, Kind.CALLED), Told(12, Kind.TRANSFERRED, {"service": "school", "place": "end"}),
            Told(30, Kind.CALLED), Told(31, Kind.STARTED), Told(40, FINISHED),
        ),
        _some(wait_ms=10, felt_ms=10, service_ms=11, later_wait_ms=18, stay_ms=40),
    ),
    "an appointment that came early and was called late": (
        (Told(0, Kind.ARRIVED, {"booked_for": 15 * MINUTE}), Told(20, Kind.CALLED), Told(30, FINISHED)),
        _some(wait_ms=5, felt_ms=20, appointment_delay_ms=5, service_ms=10, stay_ms=30),
    ),
    "an appointment called before its time": (
        (Told(0, Kind.ARRIVED, {"booked_for": 15 * MINUTE}), Told(3, Kind.CALLED), Told(30, FINISHED)),
        _some(wait_ms=0, felt_ms=3, appointment_delay_ms=-12, service_ms=27, stay_ms=30),
    ),
    "an appointment that came late": (
        (Told(20, Kind.ARRIVED, {"booked_for": 0, "late": True}), Told(25, Kind.CALLED), Told(30, FINISHED)),
        _some(wait_ms=5, felt_ms=5, appointment_delay_ms=25, service_ms=5, stay_ms=10),
    ),
    "left while waiting": ((ARRIVED, Told(17, Kind.LEFT)), _some(gone_after_ms=17)),
    "an appointment that left before its time": (
        (Told(0, Kind.ARRIVED, {"booked_for": 30 * MINUTE}), Told(17, Kind.LEFT)),
        _some(gone_after_ms=0),
    ),
    "left after the call": ((ARRIVED, Told(10, Kind.CALLED), Told(17, Kind.LEFT)), _some()),
    "left from the counter": (
        (ARRIVED, Told(10, Kind.CALLED), Told(11, Kind.STARTED), Told(17, Kind.LEFT)),
        _some(wait_ms=11, felt_ms=11),
    ),
    "left, nobody knows when": ((ARRIVED, Told(17, Kind.LEFT, {"untimed": True})), _some()),
    "still waiting": ((ARRIVED,), _some()),
    "called": ((ARRIVED, Told(10, Kind.CALLED)), _some()),
    "never closed": ((ARRIVED, Told(10, Kind.CALLED), Told(500, Kind.UNCLOSED)), _some()),
    "a clock set back": (
        (Told(60, Kind.ARRIVED), Told(0, Kind.CALLED), Told(30, Kind.STARTED), Told(5, FINISHED)),
        _some(wait_ms=0, felt_ms=0, approach_ms=30, service_ms=0, stay_ms=0),
    ),
    "a corrected call": (
        (
            ARRIVED, Told(20, Kind.CALLED), Told(25, FINISHED),
            Told(40, Kind.CORRECTED, {"fact": 2, "new_at": 10 * MINUTE, "old_at": 20 * MINUTE}),
        ),
        _some(wait_ms=10, felt_ms=10, service_ms=15, stay_ms=25),
    ),
    "a correction taken back": (
        (
            ARRIVED, Told(20, Kind.CALLED), Told(25, FINISHED),
            Told(40, Kind.CORRECTED, {"fact": 2, "new_at": 10 * MINUTE, "old_at": 20 * MINUTE}),
            Told(40, Kind.UNDONE, {"undo_of": 4}),
        ),
        _some(wait_ms=20, felt_ms=20, service_ms=5, stay_ms=25),
    ),
    "a finish taken back": (
        (ARRIVED, Told(20, Kind.CALLED), Told(25, FINISHED), Told(25, Kind.UNDONE, {"undo_of": 3}), Told(50, FINISHED)),
        _some(wait_ms=20, felt_ms=20, service_ms=30, stay_ms=50),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", list(STORIES))
def test_the_durations_of_a_story(name: str) -> None:
    story, expected = STORIES[name]
    assert _measures(*story) == expected


def test_a_visit_without_an_arrival_is_none() -> None:
    assert fold([]) is None


def test_the_time_in_each_state_adds_up() -> None:
    story = (
        ARRIVED, Told(10, Kind.CALLED), Told(12, Kind.STARTED), Told(20, Kind.HELD), Told(30, Kind.RESUMED, TO_QUEUE),
        Told(37, Kind.CALLED), Told(39, Kind.STARTED), Told(50, FINISHED),
    )  # fmt: skip
    visit = fold(_fact(number, told) for number, told in enumerate(story, 1))
    assert visit is not None
    segment = visit.current
    assert [value // MINUTE for value in (
        segment.waited_ms, segment.waited_after_ms, segment.served_ms, segment.held_ms
    )] == [17, 7, 19, 10]  # fmt: skip
    assert visit.state is State.SERVED
