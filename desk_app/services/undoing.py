"""Taking back one's last act, and correcting a time with a reason: both are facts, nothing is erased."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.actor import Actor
from desk_app.domain.appointment import CancelledBy
from desk_app.domain.facts import Fact, Kind, settled
from desk_app.domain.localtime import local_day
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import ThresholdKey
from desk_app.services.acting import Act, Outcome, perform
from desk_app.storage import journal
from desk_app.storage.store import Store

_NEVER_UNDONE = frozenset({Kind.SETTINGS_CHANGED, Kind.CLOCK_JUMPED, Kind.DAY_CLOSED, Kind.PURGED})
_TIMED = frozenset(
    {
        Kind.ARRIVED, Kind.CALLED, Kind.RECALLED, Kind.STARTED, Kind.FINISHED, Kind.TRANSFERRED, Kind.REQUEUED,
        Kind.HELD, Kind.RESUMED, Kind.ABSENT, Kind.RETURNED, Kind.LEFT,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Undoable:
    """The act that would be taken back: its main fact and until when, in UTC milliseconds."""

    fact: Fact
    until: int


def last_undoable(store: Store, by: Actor) -> Undoable | None:
    """The agent's own last act while it can still be taken back."""
    last = journal.last_of_agent(store.connection, by.agent, by.desk)
    if last is None:
        return None
    until = last.recorded_at + store.settings().seconds_ms(ThresholdKey.UNDO_SECONDS)
    facts = journal.of_operation(store.connection, last.op)
    if store.clock.now_ms() > until or any(fact.kind in _NEVER_UNDONE for fact in facts):
        return None
    return Undoable(facts[-1], until)


def undo(store: Store, *, by: Actor, op: str) -> Outcome:
    """Take back one's own last act, whole, within the agreed seconds and before anybody acted on it."""

    def work(act: Act) -> None:
        facts = _own_last_act(act)
        for fact in facts:
            if _overtaken(act, fact, facts[-1].id):
                raise Refusal(RefusalCode.UNDO_OVERTAKEN)
        arrivals = {fact.visit for fact in facts if fact.kind is Kind.ARRIVED}
        for fact in reversed(facts):
            if fact.kind is Kind.ARRIVED or fact.visit not in arrivals:
                _take_back(act, fact)

    return perform(store, op, by, work)


def _own_last_act(act: Act) -> tuple[Fact, ...]:
    last = journal.last_of_agent(act.connection, act.by.agent, act.by.desk)
    if last is None:
        raise Refusal(RefusalCode.NOTHING_TO_UNDO)
    facts = journal.of_operation(act.connection, last.op)
    if any(fact.kind in _NEVER_UNDONE for fact in facts):
        raise Refusal(RefusalCode.NOTHING_TO_UNDO)
    if act.now - last.recorded_at > act.settings.seconds_ms(ThresholdKey.UNDO_SECONDS):
        raise Refusal(RefusalCode.UNDO_TOO_LATE)
    return facts


def _overtaken(act: Act, fact: Fact, last_id: int) -> bool:
    later: tuple[Fact, ...] = ()
    if fact.visit is not None:
        later = journal.of_visit(act.connection, fact.visit)
    elif fact.appointment is not None:
        later = journal.of_appointment(act.connection, fact.appointment)
    elif fact.counter is not None:
        later = journal.of_counter(act.connection, fact.site, fact.counter)
    return bool(later) and settled(later)[-1].id > last_id


def _take_back(act: Act, fact: Fact) -> None:
    """The fact that takes another back, on the same subjects."""
    if fact.kind is Kind.ARRIVED:
        act.record(
            Kind.VOIDED,
            visit=fact.visit,
            appointment=fact.appointment,
            day=fact.day,
            undo_of=fact.id,
            reason="undo",
        )
    elif fact.kind is Kind.APPOINTMENT_BOOKED:
        act.record(
            Kind.APPOINTMENT_CANCELLED,
            appointment=fact.appointment,
            undo_of=fact.id,
            by=CancelledBy.MISTAKE.value,
        )
    else:
        act.record(
            Kind.UNDONE, visit=fact.visit, appointment=fact.appointment, counter=fact.counter, day=fact.day,
            undo_of=fact.id,
        )  # fmt: skip


def timeline(store: Store, visit: int) -> tuple[Fact, ...]:
    """The standing facts of a visit with their corrected times: what the visit's page lists."""
    return tuple(settled(journal.of_visit(store.connection, visit)))


def correct_time(store: Store, fact: int, at: int, reason: str, *, by: Actor, op: str) -> Outcome:
    """Set the time of a past fact of a visit, UTC milliseconds, with a reason; the old time is kept in the journal.

    A supervisor's act. The order of the visit's facts must stay, and an arrival stays in its business day.
    """

    def work(act: Act) -> None:
        if not act.by.supervisor:
            raise Refusal(RefusalCode.SUPERVISOR_ONLY)
        if not reason.strip():
            raise Refusal(RefusalCode.REASON_NEEDED)
        standing = _standing_around(act, fact)
        place = next(index for index, known in enumerate(standing) if known.id == fact)
        _check_order(act, standing, place, at)
        found = standing[place]
        act.record(
            Kind.CORRECTED,
            visit=found.visit,
            day=found.day,
            fact=fact,
            new_at=at,
            old_at=found.at,
            reason=reason,
        )

    return perform(store, op, by, work)


def _standing_around(act: Act, fact: int) -> list[Fact]:
    visit = journal.visit_of_fact(act.connection, fact)
    standing = settled(journal.of_visit(act.connection, visit)) if visit is not None else []
    timed = [known for known in standing if known.kind in _TIMED]
    if all(known.id != fact for known in timed):
        raise Refusal(RefusalCode.CORRECTION_SUBJECT, fact=fact)
    return timed


def _check_order(act: Act, standing: list[Fact], place: int, at: int) -> None:
    if at > act.now:
        raise Refusal(RefusalCode.CORRECTION_FUTURE)
    before = standing[place - 1].at if place else None
    after = standing[place + 1].at if place + 1 < len(standing) else None
    if (before is not None and at < before) or (after is not None and at > after):
        raise Refusal(RefusalCode.CORRECTION_ORDER)
    if place == 0 and local_day(at, act.settings.site.timezone) != standing[0].day:
        raise Refusal(RefusalCode.CORRECTION_ORDER)
