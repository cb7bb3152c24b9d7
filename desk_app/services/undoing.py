"""Taking back one's own last act, and correcting a time with a reason: both are facts, nothing is erased."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desk_app.domain import visit_rules
from desk_app.domain.actor import Actor
from desk_app.domain.appointment import CancelledBy
from desk_app.domain.facts import Fact, Kind, settled
from desk_app.domain.hall import COUNTER_KINDS, DAY_KINDS
from desk_app.domain.queue import due_time
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import Settings, ThresholdKey
from desk_app.domain.visit import AT_COUNTER, Visit
from desk_app.domain.visit_times import ORDERED, TIMED
from desk_app.services.acting import Act, Outcome, perform
from desk_app.storage import appointments, journal, privacy_readings, visits
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

_NEVER_UNDONE = frozenset(
    {
        Kind.SETTINGS_CHANGED,
        Kind.CLOCK_JUMPED,
        Kind.DAY_REOPENED,
        Kind.PURGED,
        Kind.ERASED,
        Kind.DISCLOSED,
        Kind.SCOPE_CHANGED,
        Kind.PERIOD_CLOSED,  # a frozen figure that one key takes back is not frozen
        Kind.PERIOD_AMENDED,
        Kind.COMPLAINT_AMENDED,  # the words before these are not kept
        Kind.COMPLAINT_DRAFTED,
        Kind.REQUEST_AMENDED,
        Kind.ENTRY_AMENDED,
        Kind.SURVEY_OPENED,  # forms may have come since, which are no facts
        Kind.SURVEY_SEALED,
        Kind.SURVEY_CLOSED,
        Kind.SURVEY_PUBLISHED,
        Kind.CALL_VOIDED,  # the number of a caller is erased by these
        Kind.CALLBACK_KEPT,
        Kind.CALLBACK_DROPPED,
        Kind.CHECK_PLAN_CHANGED,
        Kind.CHECK_AMENDED,
    }
)


@dataclass(frozen=True, slots=True)
class Undoable:
    """The act that would be taken back: its main fact and until when, in UTC milliseconds."""

    fact: Fact
    until: int


def last_undoable(store: Store, by: Actor) -> Undoable | None:
    """The agent's own last act while it can still be taken back."""

    def reading(connection: Connection) -> Undoable | None:
        settings = store.settings()
        try:
            facts = _own_last_act(connection, settings, by, store.clock.now_ms())
            _not_overtaken(connection, facts)
        except Refusal:
            return None
        return Undoable(facts[-1], facts[-1].recorded_at + settings.seconds_ms(ThresholdKey.UNDO_SECONDS))

    return store.read(reading)


def undo(store: Store, *, by: Actor, op: str) -> Outcome:
    """Take back one's own last act, whole, within the agreed seconds and before anybody acted on it."""

    def work(act: Act) -> None:
        facts = _own_last_act(act.connection, act.settings, by, act.now)
        _not_overtaken(act.connection, facts)
        for fact in reversed(facts):
            _take_back(act, fact)
        _places_still_free(act, facts)

    return perform(store, op, by, work)


def _own_last_act(connection: Connection, settings: Settings, by: Actor, now: int) -> tuple[Fact, ...]:
    """The facts of the act. History entered afterwards is not taken back with one key: its times differ."""
    last = journal.last_of_agent(connection, by.agent, by.desk)
    if last is None:
        raise Refusal(RefusalCode.NOTHING_TO_UNDO)
    facts = journal.of_operation(connection, last.op)
    if any(fact.kind in _NEVER_UNDONE or fact.at != fact.recorded_at for fact in facts):
        raise Refusal(RefusalCode.NOTHING_TO_UNDO)
    if abs(now - last.recorded_at) > settings.seconds_ms(ThresholdKey.UNDO_SECONDS):
        raise Refusal(RefusalCode.UNDO_TOO_LATE)
    return facts


def _not_overtaken(connection: Connection, facts: tuple[Fact, ...]) -> None:
    """Refuse when anything later stands on what would be taken away."""
    last = facts[-1].id
    for fact in facts:
        if is_overtaken(connection, fact, last):
            raise Refusal(RefusalCode.UNDO_OVERTAKEN)
        if fact.kind in COUNTER_KINDS and fact.counter is not None:
            _nobody_at(connection, fact.site, fact.counter)


def is_overtaken(connection: Connection, fact: Fact, last: int) -> bool:
    """Whether anything after the fact `last` of the same act stands on what a fact told; paper never does."""
    later = (known for known in settled(_on_the_same(connection, fact, last)) if known.id > last)
    return any(known.kind is not Kind.TICKET_REPRINTED for known in later)


def _on_the_same(connection: Connection, fact: Fact, last: int) -> tuple[Fact, ...]:
    """The facts of the subjects of a fact, at least those after `last`."""
    found: list[Fact] = []
    if fact.visit is not None:
        found += journal.of_visit(connection, fact.visit)
    if fact.appointment is not None:
        found += journal.of_appointment(connection, fact.appointment)
    if fact.kind in COUNTER_KINDS and fact.counter is not None:
        found += journal.of_counter(connection, fact.site, fact.counter, last)
    if "register" in fact.payload:
        found += journal.of_entry(connection, fact.payload["register"], fact.payload["entry"])
    if fact.kind in DAY_KINDS:
        of_day = journal.of_hall(connection, fact.site, fact.day)
        found += (known for known in of_day if known.kind in DAY_KINDS or known.kind is Kind.UNDONE)
    return tuple(found)


def _nobody_at(connection: Connection, site: str, counter: str) -> None:
    if visits.at_counter(connection, site, counter) is not None:
        raise Refusal(RefusalCode.UNDO_OVERTAKEN)


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
    elif fact.kind is Kind.APPOINTMENT_BOOKED and fact.appointment is not None:
        act.record(
            Kind.APPOINTMENT_CANCELLED,
            appointment=fact.appointment,
            undo_of=fact.id,
            by=CancelledBy.MISTAKE.value,
        )
        appointments.forget_person(act.connection, fact.appointment)
    else:
        of_register = {name: fact.payload.get(name) for name in ("register", "entry")}
        act.record(
            Kind.UNDONE, visit=fact.visit, appointment=fact.appointment, counter=fact.counter, day=fact.day,
            undo_of=fact.id, renamed=fact.payload.get("renamed"), **of_register,
        )  # fmt: skip
        if fact.kind is Kind.ENTRY_MOVED:
            from desk_app.services import registers  # with the first move undone: it declares every register

            registers.forget_move(act, fact)


def _places_still_free(act: Act, facts: tuple[Fact, ...]) -> None:
    """Refuse when a visit would come back to a counter or a room that somebody else has taken meanwhile."""
    touched = {fact.visit for fact in facts if fact.visit is not None}
    if any(holders(act.connection, act.visit(number)) - touched for number in touched):
        raise Refusal(RefusalCode.UNDO_OVERTAKEN)


def holders(connection: Connection, visit: Visit) -> set[int]:
    """The visits, as they are stored, that hold the counter and the room where a visit would be."""
    found = {visits.at_counter(connection, visit.site, counter) for counter in _counter_of(visit)}
    found |= {privacy_readings.occupied_rooms(connection, visit.site).get(room) for room in _room_of(visit)}
    return {number for number in found if number is not None}


def _counter_of(visit: Visit) -> list[str]:
    return [visit.current.counter] if visit.state in AT_COUNTER and visit.current.counter else []


def _room_of(visit: Visit) -> list[str]:
    privacy = visit.privacy
    held = visit.is_open and privacy is not None and privacy.room_freed_at is None
    return [privacy.room] if held and privacy is not None and privacy.room else []


def timeline(store: Store, visit: int) -> tuple[Fact, ...]:
    """The standing facts of a visit with their corrected times: what the visit's page lists."""
    return store.read(lambda connection: tuple(settled(journal.of_visit(connection, visit))))


def correctable(fact: Fact) -> bool:
    """Whether the time of such a fact can be corrected."""
    return fact.kind in TIMED


def correct_time(store: Store, fact: int, at: int, reason: str, *, by: Actor, op: str) -> Outcome:
    """Set the time of a past fact of a visit, UTC milliseconds, with a reason; the old time is kept in the journal.

    The order of the visit's facts must stay, and an arrival stays in its business day. A corrected arrival of an
    appointment is ranked, and called late or not, by its new time.
    """

    def work(act: Act) -> None:
        if not act.by.supervisor:
            raise Refusal(RefusalCode.SUPERVISOR_ONLY)
        why = visit_rules.reasoned(reason)
        ordered = _ordered_around(act, fact)
        place = next(index for index, known in enumerate(ordered) if known.id == fact)
        _check_order(act, ordered, place, at)
        found = ordered[place]
        act.record(
            Kind.CORRECTED,
            visit=found.visit,
            day=found.day,
            fact=fact,
            new_at=at,
            old_at=found.at,
            reason=why,
            told=_following(act, found, at),
        )

    return perform(store, op, by, work)


def _ordered_around(act: Act, fact: int) -> list[Fact]:
    """The standing facts that order a visit, one of which is to be corrected."""
    visit = journal.visit_of_fact(act.connection, fact)
    if visit is not None:
        standing = settled(journal.of_visit(act.connection, act.visit(visit).id))
        if any(known.id == fact and known.kind in TIMED for known in standing):
            return [known for known in standing if known.kind in ORDERED]
    raise Refusal(RefusalCode.CORRECTION_SUBJECT, fact=fact)


def _check_order(act: Act, ordered: list[Fact], place: int, at: int) -> None:
    if at > act.now:
        raise Refusal(RefusalCode.CORRECTION_FUTURE)
    before = ordered[place - 1].at if place else None
    after = ordered[place + 1].at if place + 1 < len(ordered) else None
    if (before is not None and at < before) or (after is not None and at > after):
        raise Refusal(RefusalCode.CORRECTION_ORDER)
    if ordered[place].kind is Kind.ARRIVED and act.day_of(at) != ordered[place].day:
        raise Refusal(RefusalCode.CORRECTION_ORDER)


def _following(act: Act, fact: Fact, at: int) -> dict[str, Any] | None:
    """What follows from the time of an appointment's arrival: its due time, and whether the visitor was late."""
    booked_for = fact.payload.get("booked_for")
    if booked_for is None:
        return None
    due_at, late = due_time(at, booked_for, act.settings.minutes_ms(ThresholdKey.APPOINTMENT_TOLERANCE_MINUTES))
    return {"due_at": due_at, "late": late}
