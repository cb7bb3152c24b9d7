"""The verbs of the switchboard: what is counted and summed, whom to call back, undo, and no number in the journal."""

from __future__ import annotations

from fractions import Fraction

import pytest

from desk_app.domain.calls.model import Call, CallOutcome
from desk_app.domain.localtime import moment_ms
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.services import calls, undoing
from desk_app.services.calls import CallEntry
from desk_app.services.calls_reading import switchboard_view
from desk_app.services.personal_data import erasing
from desk_app.storage import calls as rows
from desk_app.storage.calls import Caller
from desk_app.storage.faults import Check, Wrong
from tests.support.hall import DAY, HOUR, MINUTE, Hall

DAY_MS = 24 * HOUR
NUMBER = Caller("06 12 34 56 78", "Mme Aubry")


def log(hall: Hall, outcome: CallOutcome = CallOutcome.ANSWERED, caller: Caller | None = None, **told: object) -> int:
    """A call that asks for information, unless told; its number."""
    entry = CallEntry(outcome, **{"reason": "information", **told})  # type: ignore[arg-type]
    return hall.do(calls.log_call, entry, caller).entry


def promise(hall: Hall) -> int:
    """A call-back promised now."""
    return log(hall, CallOutcome.CALLBACK_PROMISED, NUMBER)


def call(hall: Hall, number: int) -> Call:
    """A call as it is stored."""
    found = hall.store.read(lambda connection: rows.one(connection, number))
    assert found is not None
    return found


def caller(hall: Hall, number: int) -> Caller | None:
    """Whom to call back."""
    return hall.store.read(lambda connection: rows.caller_of(connection, number))


def sums(hall: Hall) -> dict[tuple[str, int], int]:
    """The sums of the day, by outcome and rings."""
    found = hall.store.read(
        lambda connection: connection.execute("SELECT outcome, rings, n FROM call_sum WHERE day = ?", (DAY,)).fetchall()
    )
    return {(row["outcome"], row["rings"]): row["n"] for row in found}


def _refused(hall: Hall, verb: object, *told: object) -> RefusalCode:
    before = hall.facts()
    with pytest.raises(Refusal) as refused:
        hall.do(verb, *told)  # type: ignore[arg-type]
    assert hall.facts() == before
    return refused.value.code


def test_calls_are_counted_with_their_hour_and_summed(hall: Hall) -> None:
    first = log(hall, rings=3)
    hall.clock.run(MINUTE)
    log(hall, seconds=25)
    log(hall, seconds=26)
    log(hall, CallOutcome.TRANSFERRED, service="identity")
    log(hall, CallOutcome.MISSED, reason="")
    assert (call(hall, first).at, call(hall, first).rings) == (moment_ms(DAY, 540, "Europe/Paris"), 3)
    assert sums(hall) == {
        ("answered", 3): 1,
        ("answered", 5): 1,
        ("answered", 6): 1,
        ("transferred", -1): 1,
        ("missed", -1): 1,
    }
    view = switchboard_view(hall.store)
    assert view.tally["information", CallOutcome.ANSWERED] == 3
    told = view.figures[0]
    assert [(share.numerator, share.denominator) for share in (told.answered, told.within, told.solved)] == [
        (4, 5),
        (2, 3),
        (4, 4),
    ]
    assert told.timed == 3
    assert (told.median, told.p90) == (Fraction(25), Fraction("25.8"))
    assert hall.faults() == ()


def test_a_call_dated_in_the_past_falls_on_its_day(hall: Hall) -> None:
    number = log(hall, at=moment_ms("2026-11-20", 600, "Europe/Paris"))
    assert call(hall, number).day == "2026-11-20"
    late = CallEntry(CallOutcome.ANSWERED, "information", at=hall.clock.now_ms() + 1)
    assert _refused(hall, calls.log_call, late) is RefusalCode.CALL_TIME


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (CallEntry(CallOutcome.ANSWERED), RefusalCode.CALL_REASON),
        (CallEntry(CallOutcome.ANSWERED, "gone"), RefusalCode.CALL_REASON),
        (CallEntry(CallOutcome.PICKED_UP, "information"), RefusalCode.CALL_OUTCOME),
        (CallEntry(CallOutcome.ANSWERED, "information", "nowhere"), RefusalCode.UNKNOWN_SERVICE),
        (CallEntry(CallOutcome.ANSWERED, "information", rings=100), RefusalCode.CALL_RINGS),
        (CallEntry(CallOutcome.ANSWERED, "information", rings=3, seconds=15), RefusalCode.CALL_RINGS),
        (CallEntry(CallOutcome.CALLBACK_PROMISED, "information"), RefusalCode.CALL_NUMBER),
    ],
)
def test_what_cannot_be_a_call_is_refused(hall: Hall, entry: CallEntry, code: RefusalCode) -> None:
    assert _refused(hall, calls.log_call, entry) is code


def test_the_number_is_kept_for_the_call_back_only(hall: Hall) -> None:
    number = promise(hall)
    assert caller(hall, number) == NUMBER
    assert caller(hall, log(hall, CallOutcome.ANSWERED, NUMBER)) is None
    hall.do(calls.try_callback, number)
    assert (call(hall, number).tries, caller(hall, number)) == (1, NUMBER)
    hall.do(calls.keep_callback, number)
    assert (call(hall, number).kept_on, caller(hall, number)) == (DAY, None)
    assert _refused(hall, calls.drop_callback, number) is RefusalCode.CALLBACK_OVER
    dropped = promise(hall)
    hall.do(calls.drop_callback, dropped)
    assert caller(hall, dropped) is None
    told = hall.store.connection.execute("SELECT group_concat(payload) AS told FROM journal").fetchone()["told"]
    assert "Aubry" not in told
    assert "06 12" not in told
    assert hall.faults() == ()


def test_thirty_days_is_the_most(hall: Hall) -> None:
    number = promise(hall)
    hall.clock.run(30 * DAY_MS)
    hall.do(erasing.purge)
    assert caller(hall, number) == NUMBER
    hall.clock.run(DAY_MS)
    told = hall.do(erasing.purge).facts[-1].payload["classes"]
    assert (caller(hall, number), [line["class"] for line in told]) == (None, ["callers"])


def test_the_call_backs_to_make_tell_their_last_day(hall: Hall) -> None:
    hall.clock.set_to(moment_ms("2026-12-24", 600, "Europe/Paris"))  # Christmas is a Friday
    number = promise(hall)
    (line,) = switchboard_view(hall.store).callbacks
    assert (line.call.id, line.due.isoformat(), line.late) == (number, "2026-12-28", False)
    hall.clock.set_to(moment_ms("2026-12-29", 600, "Europe/Paris"))
    assert switchboard_view(hall.store).late == 1


def test_undo_takes_a_call_and_its_sum_back(hall: Hall) -> None:
    log(hall, rings=2)
    number = promise(hall)
    hall.do(undoing.undo)
    assert hall.store.read(lambda connection: rows.one(connection, number)) is None
    assert (caller(hall, number), sums(hall)) == (None, {("answered", 2): 1})
    kept = promise(hall)
    hall.do(calls.try_callback, kept)
    hall.do(undoing.undo)
    assert call(hall, kept).tries == 0
    hall.do(calls.keep_callback, kept)
    assert _refused(hall, undoing.undo) is RefusalCode.NOTHING_TO_UNDO
    assert hall.faults() == ()


def test_a_mistake_is_out_of_every_sum(hall: Hall) -> None:
    number = log(hall)
    hall.do(calls.void_call, number)
    assert (sums(hall), switchboard_view(hall.store).calls) == ({}, ())
    assert _refused(hall, calls.void_call, number) is RefusalCode.UNKNOWN_CALL


def test_verification_sees_a_changed_call_and_a_changed_sum(hall: Hall) -> None:
    number = log(hall, rings=2)
    log(hall, rings=2)
    hall.store.write(lambda connection: connection.execute("UPDATE call SET rings = 9 WHERE id = ?", (number,)))
    wrong = {(fault.check, fault.wrong) for fault in hall.faults()}
    assert wrong == {(Check.CALLS, Wrong.VALUE), (Check.CALLS, Wrong.OTHER_THAN_CALLS)}
    hall.store.write(lambda connection: connection.execute("UPDATE call SET rings = 2"))
