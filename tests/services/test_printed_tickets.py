"""What a printed ticket tells, and the act of printing it again: no name, no reason, nothing else changed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desk_app.domain.facts import Kind
from desk_app.domain.queue import Estimate
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import TicketPrinting
from desk_app.domain.settings_document import from_document, to_document
from desk_app.domain.visit import State
from desk_app.services import appointments, calling, printed_tickets, privacy, undoing, visits
from desk_app.services.acting import Outcome
from desk_app.services.appointments import Booking
from desk_app.services.printed_tickets import PrintedTicket
from desk_app.services.visits import Arrival
from desk_app.storage.appointments import Person
from tests.support.hall import COLLEAGUE, MINUTE, NINE, SECOND, Hall

NETWORK = {"printer": "network", "host": "192.0.2.7", "port": 9100, "text": "Merci de patienter."}


@pytest.fixture
def hall(hall: Hall) -> Hall:
    hall.change_settings(lambda document: document["tickets"].update(NETWORK))
    return hall


def _ticket(hall: Hall, outcome: Outcome) -> PrintedTicket | None:
    assert outcome.given is not None
    return printed_tickets.ticket_to_print(hall.store, outcome.given)


def _printed(hall: Hall, outcome: Outcome) -> PrintedTicket:
    ticket = _ticket(hall, outcome)
    assert ticket is not None
    return ticket


def _arrival(hall: Hall, *services: str, **told: Any) -> Outcome:
    return hall.do(visits.arrive, Arrival(services or ("identity",), **told))


def test_it_tells_the_place_the_number_the_time_and_the_line_of_the_settings(hall: Hall) -> None:
    ticket = _printed(hall, _arrival(hall))
    assert (ticket.site, ticket.number, ticket.arrived_at) == ("Hall administratif", "A 001", NINE)
    assert (ticket.ahead, ticket.estimate, ticket.again_at) == (0, None, None)
    assert ticket.printing.text == "Merci de patienter."


def test_persons_ahead_are_those_who_wait_before_for_the_same_counters(hall: Hall) -> None:
    def only(document: dict[str, Any]) -> None:
        one, two, *others = document["counters"]
        one["services"], two["services"] = ["identity"], ["school"]
        document["counters"] = [one, two, *({**other, "active": False} for other in others)]

    hall.change_settings(only)
    _arrival(hall, "identity", persons=3)
    _arrival(hall, "school", persons=5)
    _arrival(hall, "identity")
    last = _arrival(hall, "identity")
    _arrival(hall, "identity", priority=True, persons=2)
    assert _printed(hall, last).ahead == 3 + 1 + 2


def test_the_estimate_counts_those_before_and_not_the_visitor(hall: Hall) -> None:
    hall.open_counters("g1")
    for _ in range(5):
        visit = hall.arrive("identity")
        hall.do(calling.call_next, "g1")
        hall.clock.run(8 * MINUTE)
        hall.finish(visit)
    assert _printed(hall, _arrival(hall)).estimate == Estimate(0, 0)
    second = _printed(hall, _arrival(hall))
    assert second.estimate == Estimate(6, 10)
    assert second.ahead == 1


def test_a_discreet_ticket_has_the_neutral_letter_and_no_trace_of_the_service(hall: Hall) -> None:
    ticket = _printed(hall, _arrival(hall, "housing", discreet=True))
    assert ticket.number == "R 001"
    assert "Logement" not in str(ticket)
    assert "housing" not in str(ticket)


def test_a_visit_made_discreet_gets_a_new_ticket_to_print(hall: Hall) -> None:
    arrived = _arrival(hall)
    asked = hall.do(privacy.request, arrived.visit)
    assert asked.given is not None
    assert asked.given.kind is Kind.PRIVACY_REQUESTED
    assert _printed(hall, asked).number == "R 001"


def test_a_checked_in_appointment_gets_a_ticket_without_its_name(hall: Hall) -> None:
    booked = hall.do(appointments.book, Booking(NINE + 5 * MINUTE, "identity"), Person("Dupont", "06 12 34 56 78"))
    ticket = _printed(hall, hall.do(appointments.check_in, booked.appointment))
    assert ticket.number == "A 001"
    assert "Dupont" not in str(ticket)


def test_a_call_gives_no_ticket(hall: Hall) -> None:
    hall.open_counters("g1")
    _arrival(hall)
    assert hall.do(calling.call_next, "g1").given is None


def test_whoever_does_not_wait_has_nobody_ahead_nor_an_estimate(hall: Hall) -> None:
    hall.open_counters("g1")
    arrived = _arrival(hall)
    hall.do(calling.call_next, "g1")
    ticket = _printed(hall, arrived)
    assert (ticket.ahead, ticket.estimate) == (None, None)


def test_nothing_is_printed_for_a_visit_that_is_over_or_at_a_desk_without_printer(hall: Hall) -> None:
    taken_back = _arrival(hall)
    hall.do(undoing.undo)
    assert _ticket(hall, taken_back) is None
    arrived = _arrival(hall)
    hall.change_settings(lambda document: document.update(tickets={}))
    assert _ticket(hall, arrived) is None


def test_printing_again_is_a_fact_that_changes_nothing_else(hall: Hall) -> None:
    visit = _arrival(hall).visit
    before = hall.visit(visit)
    hall.clock.run(MINUTE)
    again = hall.do(printed_tickets.reprint, visit)
    assert [fact.kind for fact in again.facts] == [Kind.TICKET_REPRINTED]
    assert again.ticket == "A 001"
    assert replace(hall.visit(visit), last_fact=before.last_fact) == before
    assert _printed(hall, again).again_at == NINE + MINUTE
    assert hall.faults() == ()


def test_the_same_operation_again_is_the_same_fact(hall: Hall) -> None:
    visit = _arrival(hall).visit
    first = hall.do(printed_tickets.reprint, visit, op="print-again")
    again = hall.do(printed_tickets.reprint, visit, op="print-again")
    assert again.repeated
    assert again.given == first.given


@pytest.mark.parametrize("by_colleague", [False, True])
def test_the_arrival_can_still_be_taken_back_after_its_ticket_was_printed_again(hall: Hall, by_colleague: bool) -> None:
    visit = _arrival(hall).visit
    hall.do(printed_tickets.reprint, visit, **({"by": COLLEAGUE} if by_colleague else {}))
    hall.clock.run(10 * SECOND)
    hall.do(undoing.undo)
    assert hall.visit(visit).state is State.VOID


def test_the_ticket_of_a_visit_that_is_over_is_not_printed_again(hall: Hall) -> None:
    visit = _arrival(hall).visit
    hall.do(visits.leave, visit)
    with pytest.raises(Refusal) as refused:
        hall.do(printed_tickets.reprint, visit)
    assert refused.value.code is RefusalCode.WRONG_STATE


def test_settings_of_before_print_nothing_and_keep_opening(hall: Hall) -> None:
    document = to_document(hall.store.settings())
    del document["tickets"]
    assert from_document(document, 9).tickets == TicketPrinting()
    assert not from_document(document, 9).tickets.on


@pytest.mark.parametrize(
    ("tickets", "part"),
    [
        ({"printer": "pigeon"}, "printer"),
        ({"printer": "system"}, "printer_name"),
        ({"printer": "network"}, "host"),
        ({"printer": "network", "host": "im primante"}, "host"),
        ({"printer": "network", "host": "-x"}, "host"),
        ({"printer": "network", "host": "a" * 254}, "host"),
        ({"printer": "network", "host": "192.0.2.7", "port": 0}, "port"),
        ({"printer": "network", "host": "192.0.2.7", "port": 65_536}, "port"),
        ({"text": "x" * 201}, "text"),
    ],
)
def test_settings_that_cannot_print_are_refused_by_name(hall: Hall, tickets: dict[str, Any], part: str) -> None:
    document = to_document(hall.store.settings())
    with pytest.raises(Refusal) as refused:
        from_document({**document, "tickets": tickets}, 9)
    assert (refused.value.details["field"], refused.value.details["part"]) == ("tickets", part)


@pytest.mark.parametrize("host", ["192.0.2.7", "imprimante", "tickets-1.mairie.local", "2001:db8::7", "i"])
def test_an_address_is_a_name_or_a_number(hall: Hall, host: str) -> None:
    document = to_document(hall.store.settings())
    document["tickets"] = {"printer": "network", "host": host}
    assert from_document(document, 9).tickets.host == host


def test_an_escape_typed_in_the_settings_does_not_even_get_into_them(hall: Hall) -> None:
    document = to_document(hall.store.settings())
    document["tickets"]["text"] = "Merci\x1b@\x1bi de patienter\n!"
    assert from_document(document, 9).tickets.text == "Merci@i de patienter !"
