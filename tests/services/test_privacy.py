"""Confidentiality: one request, no reason, a neutral ticket, a room, and the delay until received apart."""

from __future__ import annotations

import pytest

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.visit import PrivacyMode, PrivacyObstacle, PrivacyOutcome, State
from desk_app.services import calling, privacy, visits
from desk_app.services.privacy import Answer
from desk_app.services.readings import display_view, privacy_view
from desk_app.storage import privacy_readings
from tests.support.hall import AGENT, DAY, MINUTE, NINE, Hall

ROOM = Answer(PrivacyOutcome.GRANTED, PrivacyMode.CLOSED_ROOM, "b1")


def _counts(hall: Hall) -> privacy_readings.PrivacyCounts:
    return privacy_readings.counts(hall.store.connection, AGENT.site, DAY, DAY)


@pytest.mark.parametrize(("service", "told", "asked_by"), [("identity", True, "visitor"), ("social", False, "service")])
def test_discreet_from_the_arrival(hall: Hall, service: str, told: bool, asked_by: str) -> None:
    visit = hall.visit(hall.arrive(service, discreet=told))
    assert visit.privacy is not None
    assert (visit.discreet, visit.ticket, visit.privacy.asked_by, visit.privacy.requested_at) == (
        True, "R 001", asked_by, NINE,
    )  # fmt: skip


@pytest.mark.parametrize("state", [State.WAITING, State.CALLED, State.ON_HOLD])
def test_discreet_at_any_moment_with_a_neutral_ticket(hall: Hall, state: State) -> None:
    hall.open_counters("g1")
    visit = hall.arrive() if state is State.WAITING else hall.called()
    if state is State.ON_HOLD:
        hall.do(calling.hold, visit, "g1", "form")
    hall.clock.run(MINUTE)
    outcome = hall.do(privacy.request, visit, asked_by="agent")
    told = hall.visit(visit)
    assert (outcome.ticket, told.ticket, told.state) == ("R 001", "R 001", state)
    given = hall.store.connection.execute("SELECT series, number FROM ticket WHERE visit = ?", (visit,)).fetchall()
    assert sorted(tuple(row) for row in given) == [("A", 1), ("R", 1)]
    assert hall.visit(hall.arrive()).ticket == "A 002"


def test_it_is_asked_once(hall: Hall) -> None:
    visit = hall.arrive(discreet=True)
    with pytest.raises(Refusal) as refusal:
        hall.do(privacy.request, visit)
    assert refusal.value.code is RefusalCode.ALREADY_DISCREET


def test_nothing_is_told_of_a_reason_nor_of_a_service(hall: Hall) -> None:
    visit = hall.arrive("social")
    hall.do(privacy.settle, visit, ROOM)
    line = privacy_view(hall.store).requests[0]
    assert "social" not in repr(line)
    facts = hall.store.connection.execute("SELECT payload FROM journal WHERE kind LIKE 'privacy%'").fetchall()
    assert all("social" not in row["payload"] for row in facts)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(PrivacyOutcome.GRANTED, PrivacyMode.CLOSED_ROOM), RefusalCode.ROOM_NEEDED),
        (Answer(PrivacyOutcome.GRANTED, PrivacyMode.CLOSED_ROOM, "b9"), RefusalCode.UNKNOWN_ROOM),
        (Answer(PrivacyOutcome.GRANTED), RefusalCode.MODE_NEEDED),
        (Answer(PrivacyOutcome.ALTERNATIVE), RefusalCode.MODE_NEEDED),
        (Answer(PrivacyOutcome.NOT_POSSIBLE), RefusalCode.REASON_NEEDED),
    ],
)
def test_an_answer_must_be_whole(hall: Hall, answer: Answer, code: RefusalCode) -> None:
    visit = hall.arrive(discreet=True)
    with pytest.raises(Refusal) as refusal:
        hall.do(privacy.settle, visit, answer)
    assert refusal.value.code is code


def test_a_room_out_of_use_is_refused(hall: Hall) -> None:
    hall.change_settings(lambda told: told["rooms"][0].update(active=False))
    visit = hall.arrive(discreet=True)
    with pytest.raises(Refusal) as refusal:
        hall.do(privacy.settle, visit, ROOM)
    assert refusal.value.code is RefusalCode.UNKNOWN_ROOM


def test_a_room_is_for_one_visitor_until_it_is_free(hall: Hall) -> None:
    first, second = hall.arrive(discreet=True), hall.arrive(discreet=True)
    hall.do(privacy.settle, first, ROOM)
    hall.do(privacy.settle, first, ROOM)
    with pytest.raises(Refusal) as refusal:
        hall.do(privacy.settle, second, ROOM)
    assert refusal.value.code is RefusalCode.ROOM_TAKEN
    hall.do(privacy.free_room, first)
    hall.do(privacy.settle, second, ROOM)
    assert privacy_view(hall.store).rooms == {"b1": second}
    with pytest.raises(Refusal) as refusal:
        hall.do(privacy.free_room, first)
    assert refusal.value.code is RefusalCode.NOT_DISCREET
    hall.do(visits.leave, second)
    assert privacy_view(hall.store).rooms == {}


def test_what_does_not_belong_to_an_answer_is_not_kept(hall: Hall) -> None:
    visit = hall.arrive(discreet=True)
    full = {"mode": PrivacyMode.CLOSED_ROOM, "room": "b1", "obstacle": PrivacyObstacle.NO_ROOM}
    kept = {
        PrivacyOutcome.DECLINED: (None, None, None),
        PrivacyOutcome.NOT_POSSIBLE: (None, None, PrivacyObstacle.NO_ROOM),
        PrivacyOutcome.ALTERNATIVE: (PrivacyMode.CLOSED_ROOM, "b1", None),
    }
    for outcome, expected in kept.items():
        hall.do(privacy.settle, visit, Answer(outcome, **full))  # type: ignore[arg-type]
        told = hall.visit(visit).privacy
        assert told is not None
        assert (told.mode, told.room, told.obstacle) == expected
        assert (privacy_view(hall.store).rooms == {}) is (expected[1] is None)


def test_every_outcome_is_counted(hall: Hall) -> None:
    answers = (
        ROOM, Answer(PrivacyOutcome.ALTERNATIVE, PrivacyMode.LOWER_VOICE), Answer(PrivacyOutcome.DECLINED),
        Answer(PrivacyOutcome.NOT_POSSIBLE, obstacle=PrivacyObstacle.NO_AGENT), None,
    )  # fmt: skip
    for answer in answers:
        visit = hall.arrive(discreet=True)
        if answer is not None:
            hall.do(privacy.settle, visit, answer)
    hall.do(visits.void, hall.arrive(discreet=True), "mistake")
    counts = _counts(hall)
    assert (counts.requests, counts.granted, counts.alternative, counts.declined) == (5, 1, 1, 1)
    assert (counts.not_possible, counts.pending, counts.delays_ms) == (1, 1, ())


def _delay(hall: Hall) -> tuple[int, ...]:
    return tuple(delay // MINUTE for delay in _counts(hall).delays_ms)


def test_the_delay_ends_with_the_call_to_the_room(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.arrive(discreet=True)
    hall.do(privacy.settle, visit, ROOM)
    hall.clock.run(7 * MINUTE)
    hall.call()
    assert _delay(hall) == (7,)
    assert [label for _, label in display_view(hall.store).calls] == ["Bureau 1"]


def test_the_delay_ends_with_the_start_where_it_is_recorded(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.arrive(discreet=True)
    hall.do(privacy.settle, visit, ROOM)
    hall.clock.run(7 * MINUTE)
    hall.call()
    hall.clock.run(2 * MINUTE)
    hall.do(calling.start, visit, "g1")
    assert _delay(hall) == (9,)


def test_the_delay_ends_with_the_answer_to_somebody_already_at_the_counter(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.called()
    hall.do(privacy.request, visit)
    hall.clock.run(3 * MINUTE)
    hall.do(privacy.settle, visit, ROOM)
    hall.clock.run(3 * MINUTE)
    hall.do(privacy.settle, visit, Answer(PrivacyOutcome.GRANTED, PrivacyMode.CLOSED_ROOM, "b2"))
    assert _delay(hall) == (3,), "another room later changes nothing of it"
    hall.do(privacy.settle, visit, Answer(PrivacyOutcome.DECLINED))
    assert _delay(hall) == ()


def test_a_call_that_nobody_answers_receives_nobody(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.arrive(discreet=True)
    hall.do(privacy.settle, visit, ROOM)
    hall.clock.run(MINUTE)
    hall.call()
    hall.do(calling.mark_absent, visit, "g1")
    assert _delay(hall) == ()
    hall.do(visits.come_back, visit)
    hall.call()
    hall.do(calling.requeue, visit, "g1", "not_ready")
    assert _delay(hall) == ()
    hall.clock.run(3 * MINUTE)
    hall.call()
    hall.clock.run(MINUTE)
    hall.do(calling.recall, visit, "g1")
    assert _delay(hall) == (5,)
    hall.finish(visit)
    assert _delay(hall) == (5,)


def test_somebody_called_before_the_answer_was_met_is_not_received_yet(hall: Hall) -> None:
    hall.open_counters("g1")
    visit = hall.arrive(discreet=True)
    hall.call()
    assert _delay(hall) == ()
    assert privacy_view(hall.store).requests[0].pending
    hall.finish(visit)
    assert not privacy_view(hall.store).requests[0].pending


def test_a_visit_that_is_over_is_no_longer_answered(hall: Hall) -> None:
    visit = hall.arrive(discreet=True)
    hall.do(visits.leave, visit)
    with pytest.raises(Refusal) as refusal:
        hall.do(privacy.settle, visit, ROOM)
    assert refusal.value.code is RefusalCode.WRONG_STATE


def test_the_display_shows_a_number_and_a_place_only(hall: Hall) -> None:
    hall.open_counters("g1")
    hall.called("social", persons=2)
    view = display_view(hall.store)
    ((call, label),) = view.calls
    assert (call.ticket, label) == ("R 001", "Guichet 1")
    assert "social" not in repr(view)
