"""The day around the queue: not opened yet, visits left from before, midnight, a store that fails."""

from __future__ import annotations

from desk_app.domain.facts import Kind
from desk_app.services import appointments, visits
from desk_app.services.appointments import Booking
from desk_app.services.visits import Arrival
from desk_app.storage.appointments import Person
from desk_app.ui.runtime.trouble import Outage
from tests.ui.desks import drain
from tests.ui.inline_store import InlineStoreThread
from tests.ui.reception.conftest import MakeReception
from tests.ui.reception.driver import ENTER, Held, Key, Reception, at


def test_a_closed_hall_invites_to_open_it_with_one_key(make_reception: MakeReception) -> None:
    reception = make_reception(open_hall=False)
    opening = reception.view.banners.opening
    assert opening.isVisible()
    assert opening.message.text() == "The hall is not open yet today."
    reception.press(Key.Key_O, held=Held.ControlModifier)
    assert opening.isHidden()
    assert reception.hall.hall.is_open
    assert reception.said == "The hall is open"


def test_arrivals_go_on_while_the_hall_is_closed(make_reception: MakeReception) -> None:
    reception = make_reception(open_hall=False)
    reception.press(Key.Key_1, ENTER)
    assert reception.visit().ticket == "A 001"


def test_visits_left_from_an_earlier_day_point_to_the_closing(reception: Reception) -> None:
    reception.do(visits.arrive, Arrival(("identity",)))
    reception.run(24 * 60)
    leftovers = reception.view.banners.leftovers
    assert leftovers.isVisible()
    assert "1 visit" in leftovers.message.text()
    leftovers.action.click()
    assert reception.pages == ["closing"]


def test_midnight_with_the_screen_open_begins_a_new_day(reception: Reception) -> None:
    reception.press(Key.Key_F5)
    reception.run(15 * 60)
    assert reception.view.banners.opening.isVisible()
    assert reception.view.arrival.contacts.buttons[0].aside.text() == "0"
    reception.press(Key.Key_1, ENTER)
    assert reception.visit().day == "2026-11-24"


def test_a_beat_reads_nothing_from_the_store(reception: Reception) -> None:
    reception.clock.run(60_000)
    reception.desk.ticks.beat.emit()
    assert drain(reception.desk) == 0


def test_a_reading_that_fails_is_told_and_taken_up_again_by_the_beat(reception: Reception) -> None:
    store = reception.desk.store
    assert isinstance(store, InlineStoreThread)
    reception.view.presenter.refresh()
    store.expire()
    assert reception.troubles
    available = []
    reception.desk.notices.available.connect(lambda: available.append(True))
    reception.run()
    assert available
    assert Outage.STORE_UNBEGUN


def test_readings_asked_while_one_is_under_way_are_one_more(reception: Reception) -> None:
    for _ in range(5):
        reception.view.presenter.refresh()
    assert drain(reception.desk) == 2


def test_opening_is_one_act(make_reception: MakeReception) -> None:
    reception = make_reception(open_hall=False)
    reception.press(Key.Key_O, held=Held.ControlModifier)
    assert reception.kinds().count(Kind.HALL_OPENED) == 1


def test_texts_typed_by_people_are_shown_as_they_are(make_reception: MakeReception) -> None:
    hostile = "<b>&amp; {ticket} %n & evil</b>"
    reception = make_reception(
        services=[{"id": "odd", "letter": "A", "label": hostile, "expected_minutes": 5}],
        counters=[{"id": "g1", "label": hostile}],
        contact_reasons=[{"id": "odd", "label": hostile}],
    )
    reception.do(appointments.book, Booking(at(10), "odd"), Person(hostile))
    reception.press(Key.Key_1, ENTER, Key.Key_F2, Key.Key_1)
    assert reception.said == f"{hostile} is open"
    assert reception.cells()[2] == hostile
    reception.press(Key.Key_F9)
    assert reception.said == f"A 001 called to {hostile}"
    reception.press(Key.Key_F5)
    assert reception.said == f"{hostile}: counted"
    row = reception.view.appointments.model.rows[0]
    assert (row.who, row.service) == (hostile, hostile)
