"""The verbs of doubt: the durations of a visit are set aside, or counted again once its times were corrected."""

from __future__ import annotations

from desk_app.domain import visit_rules, visit_times
from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.services.acting import Act, Outcome, perform
from desk_app.storage import journal
from desk_app.storage.store import Store


def flag_inaccurate(store: Store, visit: int, reason: str, *, by: Actor, op: str) -> Outcome:
    """The times of a visit are not to be trusted: its durations are left out and counted. `reason` is a short code."""

    def work(act: Act) -> None:
        act.record(Kind.FLAGGED, visit=act.visit(visit), reason=visit_rules.reasoned(reason))

    return perform(store, op, by, work)


def unflag(store: Store, visit: int, reason: str, *, by: Actor, op: str) -> Outcome:
    """Count the durations of a visit again: a supervisor's word, with a reason, that its times are true.

    Refused while they cannot be: see `visit_times`.
    """

    def work(act: Act) -> None:
        if not act.by.supervisor:
            raise Refusal(RefusalCode.SUPERVISOR_ONLY)
        why, found = visit_rules.reasoned(reason), act.visit(visit)
        if found.inaccurate is None:
            raise Refusal(RefusalCode.NOT_INACCURATE, ticket=found.ticket)
        if not visit_times.are_possible(journal.of_visit(act.connection, visit), act.day_of, act.now):
            raise Refusal(RefusalCode.TIMES_IMPOSSIBLE, ticket=found.ticket)
        act.record(Kind.UNFLAGGED, visit=found, reason=why)

    return perform(store, op, by, work)
