"""What a printed ticket tells, never a name nor the reason of the visit, and the act of printing it again."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from desk_app.domain import visit_rules
from desk_app.domain.actor import Actor
from desk_app.domain.facts import Fact, Kind
from desk_app.domain.queue import Estimate
from desk_app.domain.settings import Settings, TicketPrinting
from desk_app.domain.visit import OPEN_STATES, State
from desk_app.services.acting import Act, Outcome, perform
from desk_app.services.estimates import estimated_wait, serves
from desk_app.services.readings import HallView, hall_view
from desk_app.storage.queue_readings import QueueLine
from desk_app.storage.store import Store


@dataclass(frozen=True, slots=True)
class PrintedTicket:
    """A ticket as it is printed. `arrived_at` and `again_at` (printed again) are UTC milliseconds.

    `ahead` counts the persons who wait before this one for the same counters, None when the visitor does not wait.
    """

    site: str
    number: str
    arrived_at: int
    ahead: int | None
    estimate: Estimate | None
    printing: TicketPrinting
    again_at: int | None = None


def ticket_to_print(store: Store, fact: Fact) -> PrintedTicket | None:
    """The ticket that a fact gave or printed again, as it stands now; None when its visit is over or nothing prints."""
    view = hall_view(store)
    line = next((line for line in (*view.queue, *view.others) if line.visit == fact.visit), None)
    if line is None or not view.settings.tickets.on:
        return None
    waits = line.state is State.WAITING
    before = [*takewhile(lambda other: other is not line, view.queue)] if waits else []
    return PrintedTicket(
        site=view.settings.site.name,
        number=line.ticket,
        arrived_at=line.arrived_at,
        ahead=sum(one.persons for one in before if _meet(view.settings, one, line)) if waits else None,
        estimate=_estimate(store, view, line, before) if waits else None,
        printing=view.settings.tickets,
        again_at=fact.at if fact.kind is Kind.TICKET_REPRINTED else None,
    )


def reprint(store: Store, visit: int, *, by: Actor, op: str) -> Outcome:
    """Note that the ticket of an open visit is printed again; nothing else of the visit changes."""

    def work(act: Act) -> None:
        found = act.visit(visit)
        visit_rules.in_state(found, *OPEN_STATES)
        act.record(Kind.TICKET_REPRINTED, visit=found, series=found.series, number=found.number)

    return perform(store, op, by, work)


def _estimate(store: Store, view: HallView, line: QueueLine, before: list[QueueLine]) -> Estimate | None:
    calling = [counter.id for counter in view.counters if counter.status.can_call]
    return store.read(
        lambda connection: estimated_wait(connection, view.settings, calling, line.service, before, view.now)
    )


def _meet(settings: Settings, one: QueueLine, other: QueueLine) -> bool:
    """Whether two visitors wait for the same counter, open or not."""
    return any(
        serves(settings, counter.id, one.service) and serves(settings, counter.id, other.service)
        for counter in settings.counters
        if counter.active
    )
