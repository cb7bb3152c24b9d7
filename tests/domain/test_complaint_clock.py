"""The clock of a complaint: the strict fifteen days, its alerts, the two months of an appeal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desk_app.domain.complaints.clock import Alert, Clock, alert, due_on, promised_by
from desk_app.domain.complaints.model import (
    Apart,
    Complaint,
    ComplaintChannel,
    ComplaintKind,
    ComplaintState,
    Theme,
    apart,
)
from desk_app.domain.time_limits.days import DayBasis, no_holidays
from desk_app.domain.time_limits.limit import TimeLimit

DAY = date(2026, 11, 23)
CLOCK = Clock(TimeLimit(days=15, strict=True), no_holidays)
ONE = Complaint(
    1,
    "hall",
    ComplaintKind.COMPLAINT,
    ComplaintChannel.SLIP,
    Theme.WAIT,
    DAY.isoformat(),
    "sophie",
    DAY.isoformat(),
    commitments=(7,),
)


def _on(after: int, complaint: Complaint = ONE, clock: Clock = CLOCK) -> Alert:
    return alert(complaint, clock, DAY + timedelta(days=after))


def test_the_fourteenth_day_is_the_last() -> None:
    assert promised_by(ONE, CLOCK) == date(2026, 12, 7) == DAY + timedelta(days=14)
    loose = Clock(TimeLimit(days=15), no_holidays)
    assert promised_by(ONE, loose) == DAY + timedelta(days=15)
    working = Clock(TimeLimit(days=15, basis=DayBasis.WORKING, strict=True), no_holidays)
    assert promised_by(ONE, working) == date(2026, 12, 11)


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (6, Alert.NONE), (7, Alert.ACKNOWLEDGE), (9, Alert.ACKNOWLEDGE), (10, Alert.DRAFT), (12, Alert.DRAFT),
        (13, Alert.LAST_DAYS), (14, Alert.LAST_DAYS), (15, Alert.OVERDUE), (400, Alert.OVERDUE),
    ],
)  # fmt: skip
def test_alerts_come_with_the_days(after: int, expected: Alert) -> None:
    assert _on(after) is expected


def test_what_was_done_silences_its_alert_and_a_holding_letter_none() -> None:
    told = replace(ONE, acknowledged_on="2026-11-24", held_on="2026-11-24")
    assert (_on(7, told), _on(10, told)) == (Alert.NONE, Alert.DRAFT)
    drafted = replace(told, drafted_on="2026-11-25")
    assert (_on(10, drafted), _on(13, drafted)) == (Alert.NONE, Alert.LAST_DAYS)
    assert _on(20, replace(ONE, state=ComplaintState.ANSWERED)) is Alert.NONE


def test_a_reopened_one_has_its_own_clock_and_keeps_its_promise() -> None:
    again = replace(ONE, state=ComplaintState.REOPENED, clock_from="2026-12-20")
    assert due_on(again, CLOCK) == date(2027, 1, 3)
    assert promised_by(again, CLOCK) == date(2026, 12, 7)


def test_an_appeal_has_two_months_and_thanks_have_no_clock() -> None:
    appeal = replace(ONE, legal_appeal=True)
    assert due_on(appeal, CLOCK) == date(2027, 1, 23)
    assert (_on(14, appeal), _on(61, appeal), _on(62, appeal)) == (Alert.NONE, Alert.NONE, Alert.OVERDUE)
    thanks = replace(ONE, kind=ComplaintKind.THANKS)
    assert (due_on(thanks, CLOCK), _on(90, thanks)) == (None, Alert.NONE)


def test_what_is_counted_apart_and_why() -> None:
    assert apart(ONE) is None
    assert apart(replace(ONE, commitments=())) is Apart.UNRELATED
    assert apart(replace(ONE, kind=ComplaintKind.THANKS)) is Apart.THANKS
    assert apart(replace(ONE, legal_appeal=True)) is Apart.LEGAL_APPEAL
    for state in ("no_reply_possible", "withdrawn", "duplicate", "reclassified"):
        assert apart(replace(ONE, state=ComplaintState(state))) is Apart(state)
    for state in ("answered", "closed", "reopened", "transferred", "received"):
        assert apart(replace(ONE, state=ComplaintState(state))) is None
