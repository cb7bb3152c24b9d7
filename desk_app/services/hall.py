"""The verbs of the hall: its sessions of the day, its counters, and the quick contacts without a ticket."""

from __future__ import annotations

from datetime import date

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.services.acting import Act, Outcome, perform
from desk_app.storage import hall, visits
from desk_app.storage.store import Store


def open_hall(store: Store, *, by: Actor, op: str) -> Outcome:
    """Open the hall now; the planned periods of the weekday are kept beside the real ones."""

    def work(act: Act) -> None:
        if hall.day_of(act.connection, act.by.site, act.day).is_open:
            raise Refusal(RefusalCode.HALL_ALREADY_OPEN)
        planned = act.settings.hours[date.fromisoformat(act.day).weekday()]
        act.record(Kind.HALL_OPENED, planned=[list(period) for period in planned])

    return perform(store, op, by, work)


def close_hall(store: Store, *, by: Actor, op: str) -> Outcome:
    """Close the doors now; those inside are still served."""

    def work(act: Act) -> None:
        if not hall.day_of(act.connection, act.by.site, act.day).is_open:
            raise Refusal(RefusalCode.HALL_NOT_OPEN)
        act.record(Kind.HALL_CLOSED)

    return perform(store, op, by, work)


def open_counter(store: Store, counter: str, *, by: Actor, op: str) -> Outcome:
    """Staff a counter."""

    def work(act: Act) -> None:
        act.counter(counter)
        if hall.counter(act.connection, act.by.site, counter).is_open:
            raise Refusal(RefusalCode.COUNTER_ALREADY_OPEN, counter=counter)
        act.record(Kind.COUNTER_OPENED, counter=counter)

    return perform(store, op, by, work)


def close_counter(store: Store, counter: str, *, by: Actor, op: str) -> Outcome:
    """Leave a counter; refused while somebody is called to it or served at it."""
    return perform(store, op, by, lambda act: close_counter_in(act, counter))


def close_counter_in(act: Act, counter: str) -> None:
    """Record inside an act that a counter closes."""
    _open(act, counter)
    here = visits.at_counter(act.connection, act.by.site, counter)
    if here is not None:
        raise Refusal(RefusalCode.COUNTER_BUSY, counter=counter, ticket=act.visit(here).ticket)
    act.record(Kind.COUNTER_CLOSED, counter=counter)


def pause_counter(store: Store, counter: str, *, by: Actor, op: str) -> Outcome:
    """A pause: the counter calls nobody until it resumes."""

    def work(act: Act) -> None:
        _open(act, counter)
        act.record(Kind.COUNTER_PAUSED, counter=counter)

    return perform(store, op, by, work)


def resume_counter(store: Store, counter: str, *, by: Actor, op: str) -> Outcome:
    """End of the pause."""

    def work(act: Act) -> None:
        if hall.counter(act.connection, act.by.site, counter).paused_since is None:
            raise Refusal(RefusalCode.COUNTER_NOT_PAUSED, counter=counter)
        act.record(Kind.COUNTER_RESUMED, counter=counter)

    return perform(store, op, by, work)


def log_contact(store: Store, reason: str, *, by: Actor, op: str) -> Outcome:
    """Count a contact that needed no ticket, by the channel of its reason: information, direction, phone call."""

    def work(act: Act) -> None:
        known = next((known for known in act.settings.contact_reasons if known.id == reason), None)
        if known is None:
            raise Refusal(RefusalCode.UNKNOWN_REASON, reason=reason)
        act.record(Kind.CONTACT_LOGGED, channel=known.channel.value, reason=reason)

    return perform(store, op, by, work)


def _open(act: Act, counter: str) -> None:
    if not hall.counter(act.connection, act.by.site, counter).is_open:
        raise Refusal(RefusalCode.COUNTER_CLOSED, counter=counter)
