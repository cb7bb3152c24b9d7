"""No act and no live reading reads a whole table: ten years of visits cost the desk nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desk_app.domain.actor import Actor
from desk_app.domain.acts.model import WaitsFor
from desk_app.domain.calls.model import CallOutcome
from desk_app.domain.visit import PrivacyMode, PrivacyOutcome
from desk_app.services import acts, appointments, calling, calls, closing, privacy, readings, undoing, visits
from desk_app.services import hall as doors
from desk_app.services.acts_reading import issuance_view
from desk_app.services.appointments import Booking
from desk_app.services.calling import Ending
from desk_app.services.calls import CallEntry
from desk_app.services.calls_reading import switchboard_view
from desk_app.services.closing import Settlement
from desk_app.services.privacy import Answer
from desk_app.storage.calls import Caller
from tests.support.hall import AGENT, DAY, HOUR, MINUTE, NINE, SUPERVISOR, Hall

ROOM = Answer(PrivacyOutcome.GRANTED, PrivacyMode.CLOSED_ROOM, "b1")


def _correct(hall: Hall) -> None:
    visit = hall.arrive()
    arrived = undoing.timeline(hall.store, visit)[0].id
    hall.do(undoing.correct_time, arrived, NINE, "forgotten", by=SUPERVISOR)


def _appointment(hall: Hall) -> None:
    number = hall.do(appointments.book, Booking(hall.clock.now_ms(), "identity"), None).appointment
    hall.do(appointments.change, number, Booking(hall.clock.now_ms(), "school"), None)
    hall.do(appointments.check_in, number)


def _doors(hall: Hall) -> None:
    hall.do(doors.open_hall)
    hall.do(doors.log_contact, "information")
    hall.do(doors.close_hall)
    hall.do(undoing.undo)


def _privacy(hall: Hall) -> None:
    visit = hall.arrive()
    hall.do(privacy.request, visit)
    hall.do(privacy.settle, visit, ROOM)


def _absence(hall: Hall) -> None:
    visit = hall.called()
    hall.do(calling.mark_absent, visit, "g1")
    hall.do(visits.come_back, visit)


def _clock(hall: Hall) -> None:
    hall.clock.set_back(HOUR)
    hall.arrive()


def _close(hall: Hall) -> None:
    hall.do(closing.close_day, DAY, dict.fromkeys(range(100), Settlement.LEFT))


def _undoable(hall: Hall, by: Actor = AGENT) -> None:
    hall.open_counters("g2")
    undoing.last_undoable(hall.store, by)


def _call(hall: Hall) -> None:
    hall.do(calls.log_call, CallEntry(CallOutcome.CALLBACK_PROMISED, "information"), Caller("01 23 45 67 89"))
    hall.do(undoing.undo)
    hall.do(calls.log_call, CallEntry(CallOutcome.CALLBACK_PROMISED, "information"), Caller("01 23 45 67 89"))


def _switchboard(hall: Hall) -> None:
    _call(hall)
    switchboard_view(hall.store)


def _act(hall: Hall) -> None:
    number = hall.do(acts.ask_act, "copy-post", DAY, "2026-118").entry
    hall.do(acts.suspend_act, number, WaitsFor.STATE)
    hall.do(undoing.undo)
    hall.do(acts.issue_act, number)
    hall.do(acts.count_acts, "copy-counter", 3)


ACTS: dict[str, Callable[[Hall], object]] = {
    "arrive": lambda hall: hall.arrive("identity", "school", priority=True),
    "call next": lambda hall: hall.call(),
    "finish and call next": lambda hall: (hall.called(), hall.do(calling.finish_and_call_next, "g1", Ending())),
    "absence": _absence,
    "transfer": lambda hall: hall.do(calling.transfer, hall.called(), "g1", "school"),
    "undo": lambda hall: (hall.arrive(), hall.do(undoing.undo)),
    "what can be undone": _undoable,
    "correct": _correct,
    "appointment": _appointment,
    "doors and contacts": _doors,
    "confidentiality": _privacy,
    "clock": _clock,
    "close": _close,
    "call": _call,
    "switchboard view": _switchboard,
    "act": _act,
    "issuance view": lambda hall: issuance_view(hall.store),
    "hall view": lambda hall: readings.hall_view(hall.store),
    "display": lambda hall: readings.display_view(hall.store),
    "confidentiality view": lambda hall: readings.privacy_view(hall.store),
    "closing view": lambda hall: readings.closing_view(hall.store, DAY),
    "appointments view": lambda hall: readings.appointments_of(hall.store, DAY),
}


@pytest.mark.parametrize("name", list(ACTS))
def test_no_table_is_read_whole(hall: Hall, name: str) -> None:
    hall.open_counters("g1")
    for _ in range(3):
        hall.served()
        hall.arrive(priority=True)
        hall.clock.run(MINUTE)
    connection = hall.store.connection
    statements: list[str] = []
    connection.set_trace_callback(statements.append)
    ACTS[name](hall)
    connection.set_trace_callback(None)
    asked = [text for text in statements if text.lstrip().startswith(("SELECT", "UPDATE", "DELETE", "WITH"))]
    assert asked
    for text in asked:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {text}")]
        assert not [step for step in plan if step.startswith("SCAN")], f"{text}\n{plan}"
