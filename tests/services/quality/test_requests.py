"""The counts of requests against one computed apart from the rows alone, and by hand for a few."""

from __future__ import annotations

import random
from datetime import date, timedelta

from desk_app.domain.complaints.model import Authority
from desk_app.domain.requests.model import AnswerKind, RequestChannel
from desk_app.services import requests
from desk_app.services.quality.sources.asked import Asked
from desk_app.services.quality.sources.requests import count
from tests.support.complaints import day, go_to
from tests.support.hall import DAY, SITE, Hall
from tests.support.requests import record

FIRST, LAST = DAY, day(60)


def _sums(hall: Hall, first: str = FIRST, last: str = LAST) -> dict[str, int]:
    found: dict[str, int] = {}
    for cells in count(hall.store, Asked(SITE, first, last, {})).values():
        for counts in cells.values():
            for name, n in counts.items():
                found[name] = found.get(name, 0) + n
    return found


def _answer(hall: Hall, number: int, on: str) -> None:
    hall.do(requests.answer, number, AnswerKind.INFORMED, RequestChannel.EMAIL, on)


def test_what_falls_due_counts_answered_or_not(hall: Hall) -> None:
    """Fifteen working days from Monday 23 November end on 14 December, five on the 30th of November."""
    letter, mail, silent = record(hall), record(hall, channel=RequestChannel.EMAIL), record(hall)
    record(hall, channel=RequestChannel.COUNTER, promised_on=day(10), complete=True)
    gone = record(hall)
    hall.do(requests.withdraw, gone)
    go_to(hall, 21)
    _answer(hall, letter, day(21))
    _answer(hall, mail, day(8))
    found = _sums(hall)
    assert (found["requests_due"], found["requests_on_time"], found["requests_answered"]) == (2, 0, 1)
    go_to(hall, 22)
    found = _sums(hall)
    assert (found["requests_due"], found["requests_on_time"], found["requests_answered"]) == (4, 1, 2)
    assert (found["requests_written_due"], found["requests_written_on_time"]) == (3, 1)
    assert (found["requests_with_checklist"], found["requests_complete"]) == (1, 1)
    assert _sums(hall, day(10), day(10))["requests_due"] == 1
    hall.do(requests.transfer, silent, Authority.STATE, day(22))
    assert _sums(hall)["requests_answered"] == 3


def test_the_counts_are_those_of_the_rows(hall: Hall) -> None:
    dice = random.Random(7)
    numbers = []
    for step in range(120):
        go_to(hall, step // 3)
        promised = day(step // 3 + dice.randint(0, 40)) if dice.random() < 0.3 else None
        numbers.append(
            record(
                hall,
                channel=dice.choice(list(RequestChannel)),
                received_on=day(step // 3 - dice.randint(0, 3)),
                complete=dice.choice([True, False, None]),
                object=dice.choice(["school", "civil-status", "other"]),
                promised_on=promised,
            )
        )
    for number in numbers:
        go_to(hall, 41 + number // 4)
        if dice.random() < 0.7:
            _answer(hall, number, day(41 + number // 4 - dice.randint(0, 10)) if number > 60 else day(41 + number // 4))
        elif dice.random() < 0.3:
            hall.do(requests.withdraw, number)
    found = _sums(hall)
    assert {name: found.get(name, 0) for name in _expected(hall)} == _expected(hall)


def _expected(hall: Hall) -> dict[str, int]:
    """Days added one by one on a calendar; the holidays of the weeks played are 25 December and 1 January."""
    rows = hall.store.connection.execute(
        "SELECT object, channel, received_on, promised_on, documents, complete, state, first_answered_on FROM request"
    )
    now = date.fromisoformat(DAY) + timedelta(days=41 + 120 // 4)
    names = ("due", "on_time", "answered", "written_due", "written_on_time", "with_checklist", "complete")
    sums = dict.fromkeys((f"requests_{name}" for name in names), 0)
    for about, channel, received, promised, documents, complete, state, answered in map(tuple, rows):
        if state in {"withdrawn", "duplicate"}:
            continue
        electronic = channel in {"email", "web_form"}
        usual = _later(received, 5 if electronic else 15)
        due = promised or (_later(received, 3) if about == "civil-status" else usual)
        if FIRST <= due <= LAST and due < now.isoformat():
            sums["requests_due"] += 1
            sums["requests_answered"] += answered is not None
            sums["requests_on_time"] += answered is not None and answered <= due
        if channel in {"letter", "email", "web_form"} and FIRST <= usual <= LAST and usual < now.isoformat():
            sums["requests_written_due"] += 1
            sums["requests_written_on_time"] += answered is not None and answered <= usual
        if documents and complete is not None and FIRST <= received <= LAST:
            sums["requests_with_checklist"] += 1
            sums["requests_complete"] += complete
    return sums


def _later(start: str, days: int) -> str:
    at = date.fromisoformat(start)
    while days:
        at += timedelta(days=1)
        days -= at.weekday() < 5 and at.strftime("%m-%d") not in {"12-25", "01-01"}
    return at.isoformat()
