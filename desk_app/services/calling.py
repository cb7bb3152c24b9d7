"""The verbs of a counter: call, recall, start, finish, transfer, hold, absent. A call only follows a human act."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desk_app.domain import visit_rules
from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.queue import Waiter, call_order, may_serve, ordered
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import ThresholdKey
from desk_app.domain.visit import AT_COUNTER, OutcomeCode, Place, State, TransferCause, Visit
from desk_app.services.acting import Act, Outcome, perform
from desk_app.storage import hall, queue_readings, visits
from desk_app.storage.store import Store


@dataclass(frozen=True, slots=True)
class Ending:
    """How a service ended: outcome, services × quantity, form help given, first-contact resolution."""

    outcome: OutcomeCode = OutcomeCode.DONE
    items: tuple[tuple[str, int], ...] = ()
    form_help_given: bool = False
    first_contact: bool | None = None


def call_next(store: Store, counter: str, *, by: Actor, op: str) -> Outcome:
    """Call whoever is next for a counter, by the order of the queue. Refused when nobody waits for it."""
    return perform(store, op, by, lambda act: _call_next(act, counter))


def call_chosen(store: Store, visit: int, counter: str, *, by: Actor, op: str) -> Outcome:
    """Call one waiting visitor out of turn, by the agent's choice."""

    def work(act: Act) -> None:
        _free_counter(act, counter)
        found = act.visit(visit)
        visit_rules.in_state(found, State.WAITING)
        if not _claim(act, found, counter):
            raise Refusal(RefusalCode.WRONG_STATE, ticket=found.ticket, state=State.CALLED)

    return perform(store, op, by, work)


def recall(store: Store, visit: int, counter: str, *, by: Actor, op: str) -> Outcome:
    """Call the same visitor once more, after the minimum delay."""

    def work(act: Act) -> None:
        found = act.visit(visit)
        delay = act.settings.seconds_ms(ThresholdKey.RECALL_DELAY_SECONDS)
        visit_rules.may_recall(found, counter, act.at, delay)
        act.record(Kind.RECALLED, visit=found, counter=counter)

    return perform(store, op, by, work)


def start(store: Store, visit: int, counter: str, *, by: Actor, op: str) -> Outcome:
    """The called visitor is at the counter: the service starts."""

    def rule(act: Act, found: Visit) -> None:
        visit_rules.in_state(found, State.CALLED)
        act.record(Kind.STARTED, visit=found, counter=counter)

    return _at_counter(store, visit, counter, by, op, rule)


def finish(store: Store, visit: int, counter: str, ending: Ending, *, by: Actor, op: str) -> Outcome:
    """End the service; the next service that the visitor asked for at arrival goes back to the queue by itself."""
    return _at_counter(store, visit, counter, by, op, lambda act, found: _finish(act, found, ending))


def finish_and_call_next(store: Store, counter: str, ending: Ending, *, by: Actor, op: str) -> Outcome:
    """One key: end the service at this counter, if there is one, and call whoever is next.

    When nobody waits, the service is ended all the same and nobody is called.
    """

    def work(act: Act) -> None:
        here = visits.at_counter(act.connection, act.by.site, counter)
        if here is not None:
            _finish(act, act.visit(here), ending)
            act.projection.flush()
        try:
            _call_next(act, counter)
        except Refusal as refusal:
            if here is None or refusal.code is not RefusalCode.NOBODY_WAITS:
                raise

    return perform(store, op, by, work)


def transfer(
    store: Store, visit: int, counter: str, service: str, *, by: Actor, op: str,
    place: Place = Place.KEEP, cause: TransferCause = TransferCause.SECOND_NEED, target_counter: str | None = None,
) -> Outcome:  # fmt: skip
    """Send the visitor on to another service: a new wait of the same visit, the arrival kept."""

    def rule(act: Act, found: Visit) -> None:
        visit_rules.may_take_place(place, act.by.supervisor)
        act.service(service)
        if target_counter is not None:
            act.counter(target_counter)
        act.record(
            Kind.TRANSFERRED, visit=found, counter=counter, service=service, place=place.value, cause=cause.value,
            target_counter=target_counter,
        )  # fmt: skip

    return _at_counter(store, visit, counter, by, op, rule)


def requeue(store: Store, visit: int, counter: str, reason: str, *, by: Actor, op: str) -> Outcome:
    """Put a called visitor back in the queue, arrival and rank kept. `reason` is a short code."""

    def rule(act: Act, found: Visit) -> None:
        act.record(Kind.REQUEUED, visit=found, counter=counter, reason=visit_rules.reasoned(reason))

    return _at_counter(store, visit, counter, by, op, rule)


def hold(store: Store, visit: int, counter: str, reason: str, *, by: Actor, op: str) -> Outcome:
    """Put the service on hold (a form to fill in, a photocopy…); the counter is free again."""

    def rule(act: Act, found: Visit) -> None:
        act.record(Kind.HELD, visit=found, counter=counter, reason=visit_rules.reasoned(reason))

    return _at_counter(store, visit, counter, by, op, rule)


def resume_at_counter(store: Store, visit: int, counter: str, *, by: Actor, op: str) -> Outcome:
    """Take up again, at a free counter, a service on hold."""

    def work(act: Act) -> None:
        _free_counter(act, counter)
        found = act.visit(visit)
        visit_rules.in_state(found, State.ON_HOLD)
        act.record(Kind.RESUMED, visit=found, counter=counter)

    return perform(store, op, by, work)


def resume_in_queue(store: Store, visit: int, *, by: Actor, op: str) -> Outcome:
    """Put somebody on hold back in the queue, with the old rank."""

    def work(act: Act) -> None:
        found = act.visit(visit)
        visit_rules.in_state(found, State.ON_HOLD)
        act.record(Kind.RESUMED, visit=found)

    return perform(store, op, by, work)


def mark_absent(store: Store, visit: int, counter: str, *, by: Actor, op: str) -> Outcome:
    """Nobody came to the call."""

    def rule(act: Act, found: Visit) -> None:
        visit_rules.in_state(found, State.CALLED)
        act.record(Kind.ABSENT, visit=found, counter=counter)

    return _at_counter(store, visit, counter, by, op, rule)


def _at_counter(
    store: Store, visit: int, counter: str, by: Actor, op: str, rule: Callable[[Act, Visit], None]
) -> Outcome:
    def work(act: Act) -> None:
        found = act.visit(visit)
        visit_rules.at_this_counter(found, counter)
        rule(act, found)

    return perform(store, op, by, work)


def _finish(act: Act, found: Visit, ending: Ending) -> None:
    visit_rules.in_state(found, *AT_COUNTER)
    for service, _ in ending.items:
        if act.settings.service(service) is None:
            raise Refusal(RefusalCode.UNKNOWN_SERVICE, service=service)
    begun = {segment.service for segment in found.segments}
    following = next((service for service in found.services if service not in begun), None)
    act.record(
        Kind.FINISHED,
        visit=found,
        counter=found.current.counter,
        outcome=ending.outcome.value,
        items=visit_rules.items_of(ending.items) or None,
        form_help_given=ending.form_help_given or None,
        first_contact=ending.first_contact,
        next_service=following,
    )


def _call_next(act: Act, counter: str) -> None:
    known = _free_counter(act, counter)
    waiting = queue_readings.waiters(act.connection, act.by.site)
    eligible = [waiter for waiter in waiting if may_serve(waiter, counter, known)]
    for waiter in _in_order(act, eligible):
        if _claim_waiter(act, waiter, counter):
            return
    raise Refusal(RefusalCode.NOBODY_WAITS, counter=counter)


def _in_order(act: Act, eligible: list[Waiter]) -> list[Waiter]:
    """The order of calling; the calls before are only looked at when somebody favoured waits."""
    if not any(waiter.favoured for waiter in eligible):
        return ordered(eligible)
    fairness_after = int(act.settings.value(ThresholdKey.FAIRNESS_AFTER))
    streak = queue_readings.favoured_streak(act.connection, act.by.site, fairness_after)
    return call_order(eligible, streak, fairness_after)


def _claim_waiter(act: Act, waiter: Waiter, counter: str) -> bool:
    return _claim(act, act.visit(waiter.visit), counter)


def _claim(act: Act, found: Visit, counter: str) -> bool:
    """Take the segment by one conditional update; the fact is only written by the winner."""
    if not visits.claim(act.connection, found.id, found.current.seq, counter):
        return False
    act.record(Kind.CALLED, visit=found, counter=counter)
    return True


def _free_counter(act: Act, counter: str) -> tuple[str, ...]:
    """The services of an open counter where nobody is; refused otherwise."""
    services = act.counter(counter).services
    status = hall.counter(act.connection, act.by.site, counter)
    if not status.can_call:
        raise Refusal(RefusalCode.COUNTER_CLOSED, counter=counter)
    here = visits.at_counter(act.connection, act.by.site, counter)
    if here is not None:
        raise Refusal(RefusalCode.COUNTER_BUSY, counter=counter, ticket=act.visit(here).ticket)
    return services
