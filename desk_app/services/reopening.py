"""Reopening a closed day: a supervisor's act with a reason, after which the day is closed anew."""

from __future__ import annotations

from desk_app.domain import visit_rules
from desk_app.domain.actor import Actor
from desk_app.domain.facts import Fact, Kind
from desk_app.domain.hall import last_end
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.visit import AT_COUNTER
from desk_app.domain.visit_life import fold
from desk_app.services.acting import Act, Outcome, perform
from desk_app.services.undoing import holders, is_overtaken
from desk_app.storage import hall, journal
from desk_app.storage.store import Store


def reopen_day(store: Store, day: str, reason: str, *, by: Actor, op: str) -> Outcome:
    """Open a closed day again, and with it the tickets that its last closing settled.

    A ticket stays as it was settled when something happened to it since, or when its place is not free any more:
    somebody else is at its counter or in its room, its counter is closed, or the day is over. The doors and the
    counters stay closed: they really were. On a later day the tickets are flagged, as their times would not be true.
    """

    def work(act: Act) -> None:
        if not act.by.supervisor:
            raise Refusal(RefusalCode.SUPERVISOR_ONLY)
        why = visit_rules.reasoned(reason)
        end = last_end(journal.of_hall(act.connection, act.by.site, day))
        if end is None or hall.day_of(act.connection, act.by.site, day).closed_at is None:
            raise Refusal(RefusalCode.DAY_NOT_CLOSED, day=day)
        settled = _settled(journal.of_operation(act.connection, end.op))
        back = [visit for visit, facts in settled.items() if _may_come_back(act, day, visit, facts)]
        for visit in back:
            _bring_back(act, day, visit, settled[visit])
        act.record(Kind.DAY_REOPENED, day=day, reason=why, tickets=len(back))

    return perform(store, op, by, work)


def _settled(facts: tuple[Fact, ...]) -> dict[int, list[Fact]]:
    """The facts of a closing about each visit that it settled."""
    found: dict[int, list[Fact]] = {}
    for fact in facts:
        if fact.visit is not None:
            found.setdefault(fact.visit, []).append(fact)
    return found


def _may_come_back(act: Act, day: str, visit: int, facts: list[Fact]) -> bool:
    if is_overtaken(act.connection, facts[-1], facts[-1].id):
        return False
    taken_back = {fact.id for fact in facts}
    before = fold(fact for fact in journal.of_visit(act.connection, visit) if fact.id not in taken_back)
    assert before is not None
    if before.state in AT_COUNTER and before.current.counter is not None:
        counter = hall.counter(act.connection, act.by.site, before.current.counter)
        if day != act.day or not counter.is_open:
            return False
    return not holders(act.connection, before) - {visit}


def _bring_back(act: Act, day: str, visit: int, facts: list[Fact]) -> None:
    for fact in reversed(facts):
        act.record(Kind.UNDONE, visit=visit, day=fact.day, undo_of=fact.id)
    if day != act.day:
        act.record(Kind.FLAGGED, visit=act.visit(visit), reason="closing")
