"""The clocks of a request against days counted by hand on a calendar; 1 and 11 November 2026 are holidays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desk_app.domain.requests.alerts import Alert, alert
from desk_app.domain.requests.clocks import (
    Clock,
    ClockKey,
    ClockState,
    NotDue,
    Terms,
    acknowledgement_not_due,
    clocks,
    due_on,
    promised_by,
    written_by,
)
from desk_app.domain.requests.model import AnswerKind, Request, RequestChannel, RequestState
from desk_app.domain.requests.objects import USUAL, RequestRules

HOLIDAYS = frozenset({date(2026, 11, 1), date(2026, 11, 11), date(2026, 12, 25)})
TERMS = Terms(RequestRules(USUAL), 15, 5, HOLIDAYS.__contains__)
KEPT, RUNNING, OVERDUE, SUSPENDED = ClockState.KEPT, ClockState.RUNNING, ClockState.OVERDUE, ClockState.SUSPENDED


def request(**told: object) -> Request:
    """A form about planning received on Friday 30 October 2026."""
    usual: dict[str, object] = {
        "object": "planning", "channel": RequestChannel.WEB_FORM, "received_on": "2026-10-30",
        "clock_from": "2026-10-30",
    }  # fmt: skip
    return Request(id=1, site="s", recorded_by="a", **{**usual, **told})  # type: ignore[arg-type]


def of(told: Request, today: str, terms: Terms = TERMS) -> dict[ClockKey, Clock]:
    return {clock.key: clock for clock in clocks(told, terms, date.fromisoformat(today))}


def test_the_clocks_of_an_electronic_request() -> None:
    found = of(request(), "2026-10-30")
    assert {key: clock.due for key, clock in found.items()} == {
        ClockKey.REGISTRATION: date(2026, 11, 2),  # the next working day: Monday
        ClockKey.RECEIPT: date(2026, 11, 16),  # ten working days, the 11th left out
        ClockKey.PROMPT: date(2026, 11, 6),  # a week
        ClockKey.PROMISE: date(2026, 11, 6),  # five working days
        ClockKey.SILENCE: date(2026, 12, 30),
    }
    assert [key for key, clock in found.items() if clock.indicative] == [
        ClockKey.REGISTRATION,
        ClockKey.RECEIPT,
        ClockKey.SILENCE,
    ]
    assert {clock.state for clock in found.values()} == {RUNNING}


def test_a_letter_has_no_registration_receipt_and_three_weeks() -> None:
    found = of(request(channel=RequestChannel.LETTER), "2026-11-21")
    assert {key: clock.due for key, clock in found.items()} == {
        ClockKey.PROMPT: date(2026, 11, 13),
        ClockKey.PROMISE: date(2026, 11, 23),
        ClockKey.SILENCE: date(2026, 12, 30),
    }
    assert [clock.state for clock in found.values()] == [OVERDUE, RUNNING, RUNNING]


def test_an_object_may_have_its_own_limit_and_a_day_may_be_announced() -> None:
    act = request(object="civil-status")
    assert promised_by(act, TERMS) == date(2026, 11, 4)
    assert written_by(act, TERMS) == date(2026, 11, 6)  # the commitment of e-mails does not know objects
    announced = replace(act, promised_on="2026-12-01")
    assert promised_by(announced, TERMS) == date(2026, 12, 1)
    assert of(announced, "2026-11-05")[ClockKey.PROMISE].limit is None


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({}, None),
        ({"channel": RequestChannel.COUNTER}, NotDue.NOT_WRITTEN),
        ({"abusive": True}, NotDue.ABUSIVE),
        ({"object": "civil-status"}, NotDue.PLAIN_ISSUE),
        ({"first_answered_on": "2026-11-14"}, NotDue.DECIDED),
        ({"first_answered_on": "2026-11-15"}, None),
    ],
)
def test_when_no_acknowledgement_is_owed(told: dict[str, object], reason: NotDue | None) -> None:
    assert acknowledgement_not_due(request(**told), TERMS) is reason
    assert (ClockKey.RECEIPT in of(request(**told), "2026-11-20")) == (reason is None)


def test_missing_documents_stop_the_legal_clock_and_not_the_promise() -> None:
    waiting = request(object="housing", waits=(("2026-11-02", ""),))
    found = of(waiting, "2026-11-05")
    assert (found[ClockKey.SILENCE].state, found[ClockKey.SILENCE].due) == (SUSPENDED, None)
    assert found[ClockKey.SILENCE].suspended_days == 4
    assert found[ClockKey.PROMISE].state is RUNNING
    came = request(object="housing", waits=(("2026-11-02", "2026-11-12"),))
    assert of(came, "2026-11-20")[ClockKey.SILENCE].due == date(2027, 1, 9)  # ten days later
    assert of(came, "2026-11-20")[ClockKey.SILENCE].suspended_days == 10
    assert promised_by(came, TERMS) == date(2026, 11, 6)


def test_silence_that_accepts_only_begins_when_the_file_is_whole() -> None:
    """CRPA, L114-5: the time of a rejection is suspended, that of an acceptance begins with the missing documents."""
    waiting = request(object="planning", waits=(("2026-11-02", ""),))
    found = of(waiting, "2026-11-05")[ClockKey.SILENCE]
    assert (found.state, found.due) == (SUSPENDED, None)
    came = request(object="planning", waits=(("2026-11-02", "2026-11-05"), ("2026-11-06", "2026-11-12")))
    found = of(came, "2026-11-20")[ClockKey.SILENCE]
    assert (found.state, found.start, found.due) == (RUNNING, date(2026, 11, 12), date(2027, 1, 12))
    assert of(came, "2027-01-13")[ClockKey.SILENCE].state is OVERDUE


def test_a_town_may_let_the_promise_wait_for_documents() -> None:
    terms = replace(TERMS, rules=RequestRules(USUAL, suspend_promise=True))
    waiting = request(waits=(("2026-11-03", ""),))
    assert promised_by(waiting, terms) is None
    assert of(waiting, "2026-11-30", terms)[ClockKey.PROMISE].state is SUSPENDED
    came = request(waits=(("2026-11-03", "2026-11-05"),))
    assert promised_by(came, terms) == date(2026, 11, 10)


def test_a_right_over_personal_data_has_a_month() -> None:
    asked = request(object="personal-data", received_on="2027-01-31", clock_from="2027-01-31")
    assert of(asked, "2027-02-01")[ClockKey.PERSONAL_DATA].due == date(2027, 2, 28)
    assert ClockKey.SILENCE not in of(asked, "2027-02-01")


def test_an_answer_keeps_or_misses_and_a_reopening_begins_anew() -> None:
    done = {"state": RequestState.ANSWERED, "answer": AnswerKind.GRANTED}
    late = request(first_answered_on="2026-11-09", answered_on="2026-11-09", **done)
    found = of(late, "2026-11-10")
    assert found[ClockKey.PROMISE].state is ClockState.MISSED
    assert found[ClockKey.SILENCE].state is KEPT
    again = request(state=RequestState.REOPENED, clock_from="2026-11-20", first_answered_on="2026-11-09")
    assert due_on(again, TERMS) == date(2026, 11, 27)
    assert promised_by(again, TERMS) == date(2026, 11, 6)
    assert of(request(state=RequestState.WITHDRAWN), "2026-12-01")[ClockKey.PROMISE].state is ClockState.STOPPED


@pytest.mark.parametrize(
    ("told", "today", "wanted"),
    [
        ({}, "2026-10-30", Alert.NONE),
        ({}, "2026-11-02", Alert.ACKNOWLEDGE),  # the receipt is due today
        ({"acknowledged_on": "2026-11-02"}, "2026-11-02", Alert.NONE),
        ({"acknowledged_on": "2026-11-02"}, "2026-11-03", Alert.LAST_DAYS),
        ({"acknowledged_on": "2026-11-02"}, "2026-11-07", Alert.OVERDUE),
        ({"waits": (("2026-11-01", ""),), "acknowledged_on": "2026-11-01"}, "2026-11-01", Alert.AWAITED),
        ({"state": RequestState.WITHDRAWN}, "2026-12-07", Alert.NONE),
    ],
)
def test_what_a_request_asks_for(told: dict[str, object], today: str, wanted: Alert) -> None:
    now, one = date.fromisoformat(today), request(**told)
    assert alert(one, clocks(one, TERMS, now), now) is wanted
