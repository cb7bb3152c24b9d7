"""The verbs of a visit's life up to the counter: arrival, ticket, edits, departure, mistakes."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain import visit_rules
from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import Service, ThresholdKey
from desk_app.domain.visit import Channel, State
from desk_app.services.acting import Act, Outcome, perform
from desk_app.storage import visits
from desk_app.storage.store import Store


@dataclass(frozen=True, slots=True)
class Arrival:
    """What the agent says of an arrival: the services wanted in order, the rest has usual values.

    No name: a walk-in needs none. `priority` is a flag without a reason (the reason would be health data).
    """

    services: tuple[str, ...]
    persons: int = 1
    channel: Channel = Channel.COUNTER
    priority: bool = False
    form_help: bool = False
    discreet: bool = False
    target_counter: str | None = None


def arrive(store: Store, arrival: Arrival, *, by: Actor, op: str) -> Outcome:
    """Log an arrival and give its ticket."""
    return perform(store, op, by, lambda act: log_arrival(act, arrival))


def log_arrival(
    act: Act, arrival: Arrival, *, appointment: int | None = None, booked_for: int | None = None,
    late: bool = False, due_at: int | None = None, origin: str | None = None,
) -> None:  # fmt: skip
    """Record an arrival inside an act; a sensitive service proposes confidentiality by itself."""
    service = _offered(act, arrival)
    discreet = arrival.discreet or service.sensitive
    series = act.settings.discreet_series if discreet else service.letter
    number = visits.next_number(act.connection, act.by.site, act.day, series)
    visit = visits.next_id(act.connection)
    act.record(
        Kind.ARRIVED,
        visit=visit,
        appointment=appointment,
        series=series,
        number=number,
        services=list(arrival.services),
        persons=visit_rules.group_of(arrival.persons),
        channel=arrival.channel.value,
        priority=arrival.priority or None,
        form_help=arrival.form_help or None,
        discreet=discreet or None,
        target_counter=arrival.target_counter,
        booked_for=booked_for,
        late=late or None,
        due_at=due_at,
        origin=origin,
    )
    if discreet:
        asked_by = "visitor" if arrival.discreet else "service"
        act.record(Kind.PRIVACY_REQUESTED, visit=visit, asked_by=asked_by)


def _offered(act: Act, arrival: Arrival) -> Service:
    """The first service wanted; all of them must be offered at this site."""
    wanted = [act.service(service) for service in arrival.services]
    if not wanted:
        raise Refusal(RefusalCode.UNKNOWN_SERVICE, service="")
    if arrival.target_counter is not None:
        act.counter(arrival.target_counter)
    return wanted[0]


def edit(
    store: Store, visit: int, *, by: Actor, op: str, persons: int | None = None, priority: bool | None = None,
    form_help: bool | None = None,
) -> Outcome:  # fmt: skip
    """Change what was said of an arrival; the rank in the queue never moves with it, nor does the arrival."""

    def work(act: Act) -> None:
        found = act.visit(visit)
        visit_rules.may_leave(found)
        size = None if persons is None else visit_rules.group_of(persons)
        act.record(Kind.EDITED, visit=found, persons=size, priority=priority, form_help=form_help)

    return perform(store, op, by, work)


def leave(store: Store, visit: int, *, by: Actor, op: str) -> Outcome:
    """The visitor went away; the phase is kept."""

    def work(act: Act) -> None:
        found = act.visit(visit)
        visit_rules.may_leave(found)
        act.record(Kind.LEFT, visit=found)

    return perform(store, op, by, work)


def void(store: Store, visit: int, reason: str, *, by: Actor, op: str) -> Outcome:
    """The visit was entered by mistake: out of every figure, still listed. `reason` is a short code."""

    def work(act: Act) -> None:
        why = visit_rules.reasoned(reason)
        found = act.visit(visit)
        if found.state is State.VOID:
            raise Refusal(RefusalCode.WRONG_STATE, ticket=found.ticket, state=found.state)
        act.record(Kind.VOIDED, visit=found, reason=why)

    return perform(store, op, by, work)


def come_back(store: Store, visit: int, *, by: Actor, op: str) -> Outcome:
    """An absent visitor is back: old rank within the tolerance, else the end of the queue; the arrival is kept."""

    def work(act: Act) -> None:
        found = act.visit(visit)
        tolerance = act.settings.minutes_ms(ThresholdKey.ABSENT_TOLERANCE_MINUTES)
        place = visit_rules.return_place(found, act.at, tolerance)
        act.record(Kind.RETURNED, visit=found, place=place.value)

    return perform(store, op, by, work)
