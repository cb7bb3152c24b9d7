"""The acts: the day announced, waits that suspend it, errors and whose they are, and the two indicators."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from desk_app.domain.acts.model import Act, ActState, Cause, FoundBy, WaitsFor
from desk_app.domain.facts import Kind
from desk_app.domain.localtime import moment_ms
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.services import acts, undoing
from desk_app.services.acts import Error
from desk_app.services.acts_reading import issuance_view
from desk_app.services.business_day import today
from desk_app.services.frameworks import Frameworks
from desk_app.services.personal_data import erasing
from desk_app.storage import acts as rows
from tests.support.hall import DAY, ROOT, Hall
from tests.support.quality import scoped, shares

TOWN = Error(Cause.TYPING, FoundBy.VISITOR)
COPY = "copy-post"  # three working days


def _on(hall: Hall, day: str) -> None:
    hall.clock.set_to(moment_ms(day, 600, "Europe/Paris"))


def _ask(hall: Hall, kind: str = COPY, asked_on: str | None = None, reference: str = "") -> int:
    return hall.do(acts.ask_act, kind, asked_on or today(hall.store), reference).entry


def _act(hall: Hall, number: int) -> Act:
    found = hall.store.read(lambda connection: rows.one(connection, number))
    assert found is not None
    return found


def _refused(hall: Hall, verb: object, *told: object) -> RefusalCode:
    before = hall.facts()
    with pytest.raises(Refusal) as refused:
        hall.do(verb, *told)  # type: ignore[arg-type]
    assert hall.facts() == before
    return refused.value.code


def test_the_life_of_an_act(hall: Hall) -> None:
    number = _ask(hall, reference="2026-1042")
    assert (_act(hall, number).due_on, _act(hall, number).state) == ("2026-11-26", ActState.ASKED)
    _on(hall, "2026-11-25")
    hall.do(acts.ready_act, number)
    hall.do(acts.notify_act, number)
    assert _refused(hall, acts.notify_act, number) is RefusalCode.ACT_STATE
    hall.do(acts.issue_act, number)
    told = _act(hall, number)
    assert (told.state, told.ready_on, told.notified_on, told.ended_on) == (
        ActState.ISSUED, "2026-11-25", "2026-11-25", "2026-11-25",
    )  # fmt: skip
    (line,) = issuance_view(hall.store).lines
    assert (line.reference, line.late, line.possible) == ("2026-1042", False, (Kind.ACT_CORRECTED,))
    told_by_journal = hall.store.connection.execute("SELECT group_concat(payload) AS t FROM journal").fetchone()["t"]
    assert "1042" not in told_by_journal
    hall.clock.run(366 * 24 * 3_600_000)
    hall.do(erasing.purge)
    assert hall.store.read(lambda connection: rows.reference_of(connection, number)) == ""


def test_what_the_town_waits_for_is_not_its_delay(hall: Hall) -> None:
    number = _ask(hall)
    _on(hall, "2026-11-24")
    hall.do(acts.suspend_act, number, WaitsFor.STATE)
    assert _refused(hall, acts.ready_act, number) is RefusalCode.ACT_STATE
    _on(hall, "2026-12-01")
    assert not issuance_view(hall.store).late
    hall.do(acts.resume_act, number)
    assert _act(hall, number).due_on == "2026-12-03"  # three working days from Tuesday on
    _on(hall, "2026-12-04")
    assert issuance_view(hall.store).late == 1
    hall.do(acts.suspend_act, number, WaitsFor.FILE)
    _on(hall, "2026-12-07")
    hall.do(acts.resume_act, number)
    assert _act(hall, number).due_on == "2026-12-03"  # it was late already
    assert _act(hall, number).incomplete


def test_undo_and_what_cannot_be(hall: Hall) -> None:
    number = _ask(hall, reference="X1")
    hall.do(acts.suspend_act, number, WaitsFor.FILE)
    hall.do(undoing.undo)
    assert (_act(hall, number).state, _act(hall, number).incomplete) == (ActState.ASKED, False)
    other = _ask(hall, reference="X2")
    hall.do(undoing.undo)
    assert hall.store.read(lambda connection: rows.one(connection, other)) is None
    assert _refused(hall, acts.ask_act, "nothing", DAY) is RefusalCode.UNKNOWN_ACT_TYPE
    assert _refused(hall, acts.ask_act, COPY, "2026-11-24") is RefusalCode.ACT_DAY
    assert _refused(hall, acts.ask_act, COPY, "soon") is RefusalCode.ACT_DAY
    assert _refused(hall, acts.count_acts, COPY, 0) is RefusalCode.ACT_NUMBER
    assert _refused(hall, acts.issue_act, 99) is RefusalCode.UNKNOWN_ACT


def test_commitments_21_and_22(hall: Hall) -> None:
    frameworks = Frameworks(ROOT / "resources")
    scoped(hall, frameworks)
    hall.do(acts.count_acts, "copy-counter", 8)
    ready, late, waiting, gone = (_ask(hall) for _ in range(4))
    hall.do(acts.suspend_act, waiting, WaitsFor.STATE)
    hall.do(acts.cancel_act, gone)
    hall.do(acts.issue_act, ready)
    hall.do(acts.correct_act, ready, TOWN)
    hall.do(acts.correct_act, ready, TOWN)  # one act, wrong twice
    hall.do(acts.correct_act, late, Error(Cause.SOURCE, FoundBy.AGENT, town=False))
    hall.do(acts.correct_unlisted, "copy-counter", TOWN)
    assert shares(hall, frameworks, 21, DAY, DAY)["acts.corrected"] == (2, 9)
    assert shares(hall, frameworks, 22, DAY, "2026-11-26")["acts.on_time"] == (0, 0)
    _on(hall, "2026-11-27")
    assert shares(hall, frameworks, 22, DAY, "2026-11-26")["acts.on_time"] == (9, 10)
    hall.do(acts.ready_act, late)
    assert shares(hall, frameworks, 22, DAY, "2026-11-27")["acts.on_time"] == (9, 10)


def test_months_of_acts_equal_an_independent_computation(hall: Hall) -> None:
    frameworks, rng = Frameworks(ROOT / "resources"), random.Random(22)
    scoped(hall, frameworks)
    first, due, on_time, issued = date.fromisoformat(DAY), 0, 0, 0
    plan: list[tuple[int, int]] = []
    for n in range(60):
        day = first + timedelta(days=n)
        _on(hall, day.isoformat())
        for number in [number for number, at in plan if at == n]:
            hall.do(acts.issue_act, number)
        if day.weekday() < 5:
            plan.append((_ask(hall), n + rng.randrange(1, 9)))
    last = first + timedelta(days=59)
    for number, at in plan:
        announced = date.fromisoformat(_act(hall, number).due_on or "")
        issued += at <= 59
        if announced < last:
            due += 1
            on_time += first + timedelta(days=at) <= announced and at <= 59
    period = (DAY, last.isoformat())
    assert shares(hall, frameworks, 22, *period)["acts.on_time"] == (on_time, due)
    assert shares(hall, frameworks, 21, *period)["acts.corrected"] == (0, issued)
