"""What an exchange tells: calls one by one or by slots, once, and the same calls never counted twice."""

from __future__ import annotations

import json
import random
from datetime import date, timedelta
from fractions import Fraction

from desk_app.domain.calls.model import CallOutcome
from desk_app.domain.localtime import moment_ms
from desk_app.services import calls
from desk_app.services.calls import CallEntry
from desk_app.services.calls_reading import switchboard_view
from desk_app.services.frameworks import Frameworks
from desk_app.services.past_calls import CallHistory, PastCall, record_past_calls, slot_parts
from desk_app.services.quality.sources import calls as source
from desk_app.services.quality.sources.asked import Asked
from desk_app.storage.calls import Caller
from tests.support.hall import AGENT, DAY, ROOT, SITE, Hall
from tests.support.quality import scoped, shares

AT = moment_ms(DAY, 600, "Europe/Paris")
PICKED, MISSED = CallOutcome.PICKED_UP, CallOutcome.MISSED


def recorded(hall: Hall, *histories: CallHistory) -> int:
    """How many were new."""
    return record_past_calls(hall.store, histories, by=AGENT, op=hall.op())


def counts(hall: Hall, first: str = DAY, last: str = DAY, **values: int) -> dict[str, int]:
    """What the source tells of a period."""
    told = {name.replace("_", ".", 1): Fraction(value) for name, value in values.items()}
    days = source.count(hall.store, Asked(SITE, first, last, told))
    found: dict[str, int] = {}
    for cells in days.values():
        for names in cells.values():
            for name, n in names.items():
                found[str(name)] = found.get(str(name), 0) + n
    return found


def test_the_same_row_is_recorded_once(hall: Hall) -> None:
    one = CallHistory("import-call-1", AT, (PastCall(PICKED, seconds=12),))
    slot = CallHistory("import-call-2", AT, slot_parts(40, 3, mean=14, within=35, within_seconds=20), slot=True)
    assert recorded(hall, one, slot) == 2
    assert recorded(hall, one, slot) == 0
    found = counts(hall)
    assert (found["calls_taken"], found["calls_needed"], found["calls_timed"], found["calls_within"]) == (
        41,
        44,
        41,
        36,
    )
    assert counts(hall, call_max_rings=3)["calls_within"] == 1  # within 20 s says nothing of 15 s
    view = switchboard_view(hall.store)
    assert (view.from_exchange, view.figures[0].timed) == (44, 1)
    assert view.figures[0].median == Fraction(12)
    assert hall.faults() == ()


def test_agents_tell_what_became_of_calls_that_the_exchange_counts(hall: Hall) -> None:
    for outcome in (CallOutcome.ANSWERED, CallOutcome.TRANSFERRED, CallOutcome.MESSAGE_TAKEN):
        hall.do(calls.log_call, CallEntry(outcome, "information", rings=9))
    assert counts(hall) == {
        "calls_taken": 3, "calls_needed": 3, "calls_timed": 3, "calls_within": 0, "calls_known": 3, "calls_solved": 2,
    }  # fmt: skip
    recorded(hall, CallHistory("import-call-1", AT, slot_parts(10, 2), slot=True))
    assert counts(hall) == {
        "calls_taken": 10, "calls_needed": 12, "calls_timed": 0, "calls_within": 0, "calls_known": 3, "calls_solved": 2,
    }  # fmt: skip


def test_call_backs_count_on_the_day_due_once_it_is_over(hall: Hall) -> None:
    def promised() -> int:
        entry = CallEntry(CallOutcome.CALLBACK_PROMISED, "information")
        return hall.do(calls.log_call, entry, Caller("01 23 45 67 89")).entry

    in_time, late, silent, given_up = promised(), promised(), promised(), promised()
    hall.do(calls.drop_callback, given_up)
    hall.clock.set_to(moment_ms("2026-11-24", 600, "Europe/Paris"))
    hall.do(calls.try_callback, in_time)
    assert "callbacks_due" not in counts(hall, DAY, "2026-11-24")
    hall.clock.set_to(moment_ms("2026-11-25", 600, "Europe/Paris"))
    hall.do(calls.keep_callback, late)
    found = counts(hall, "2026-11-24", "2026-11-24")
    assert (found["callbacks_due"], found["callbacks_kept"]) == (3, 1)
    assert "callbacks_due" not in counts(hall, DAY, DAY)
    found = counts(hall, "2026-11-24", "2026-11-24", call_callback_days=1)
    assert (found["callbacks_due"], silent) == (3, silent)


def test_a_year_of_calls_equals_an_independent_computation(hall: Hall) -> None:
    frameworks = Frameworks(ROOT / "resources")
    scoped(hall, frameworks)
    rng, first, last = random.Random(27), date.fromisoformat(DAY), "2027-05-31"
    hall.clock.set_to(moment_ms(last, 600, "Europe/Paris"))
    histories, expected = [], {"taken": 0, "needed": 0, "within": 0, "timed": 0}
    for n in range(1_500):
        day = (first + timedelta(days=rng.randrange(170))).isoformat()
        at, seconds = moment_ms(day, rng.randrange(510, 1050), "Europe/Paris"), rng.choice([None, *range(60)])
        taken = rng.random() < 0.9
        histories.append(CallHistory(f"import-call-{n}", at, (PastCall(PICKED if taken else MISSED, seconds=seconds),)))
        expected["needed"] += 1
        expected["taken"] += taken
        expected["timed"] += taken and seconds is not None
        expected["within"] += taken and seconds is not None and seconds <= 25
    assert recorded(hall, *histories) == 1_500
    found = counts(hall, DAY, last)
    assert {name: found[f"calls_{name}"] for name in expected} == expected
    told = shares(hall, frameworks, 16, DAY, last)
    assert told["calls.within"] == (expected["within"], expected["timed"])
    assert told["calls.answered"] == (expected["taken"], expected["needed"])
    row = hall.store.connection.execute("SELECT payload FROM journal WHERE op = 'import-call-3'").fetchone()
    assert set(json.loads(row["payload"])) <= {"register", "entry", "origin", "outcome", "seconds"}
