"""A busy hour at the keyboard alone: every kind of act of the desk, then journal, store and screen agree."""

from __future__ import annotations

from collections import Counter

from desk_app.domain.appointment import AppointmentState
from desk_app.domain.facts import Kind
from desk_app.domain.visit import OutcomeCode, State
from desk_app.services import appointments
from desk_app.services.appointments import Booking
from desk_app.services.readings import waited_ms
from desk_app.storage.appointments import Person
from desk_app.storage.verification import verify
from desk_app.ui.kit.colours import Tone
from tests.ui.reception.conftest import MakeReception
from tests.ui.reception.driver import ENTER, ESCAPE, Held, Key, Reception, at


def test_a_busy_hour_at_the_keyboard(make_reception: MakeReception) -> None:
    desk = make_reception(open_hall=False, in_window=True)
    for hour, minute, service, name in ((9, 15, "identity", "Mme Estève"), (9, 5, "housing", "M. Hamon")):
        desk.do(appointments.book, Booking(at(hour, minute), service), Person(name))
    open_the_day(desk)
    first_quarter(desk)
    second_quarter(desk)
    third_quarter(desk)
    last_quarter(desk)
    assert not [notice.text for notice in desk.notices if notice.tone is not Tone.GOOD]
    assert not desk.troubles
    the_journal_tells_it_all(desk)
    the_screen_shows_the_store(desk)


def open_the_day(desk: Reception) -> None:
    desk.press(Key.Key_O, held=Held.ControlModifier)
    desk.press(Key.Key_F2, Key.Key_1)
    desk.run()


def first_quarter(desk: Reception) -> None:
    """Six arrivals in every way, one of them taken back, and three contacts."""
    desk.press(Key.Key_1, ENTER)  # A 001
    desk.press(Key.Key_Eacute, ENTER)  # B 001
    desk.run(2)
    desk.type("cantine")
    desk.keypad(Key.Key_Plus)
    desk.press(ENTER)  # D 001, two persons
    desk.press(Key.Key_F5, Key.Key_F6)
    desk.run(3)
    desk.press(Key.Key_1, Key.Key_F4, ENTER)  # R 001
    desk.press(Key.Key_3, ENTER)  # C 001, the wrong key
    desk.press(Key.Key_Z, held=Held.ControlModifier)
    desk.press(Key.Key_4, Key.Key_Asterisk, ENTER)  # D 002, priority
    desk.press(Key.Key_1)
    desk.press(Key.Key_2, held=Held.ControlModifier)
    desk.press(ENTER)  # A 002, for two services
    desk.press(Key.Key_F7)
    desk.run(4)


def second_quarter(desk: Reception) -> None:
    """The first calls: one is served, one does not come, one is sent on."""
    desk.press(Key.Key_F9)  # D 002, the priority
    desk.run(4)
    desk.press(Key.Key_F9)  # finished, A 001 called
    desk.run(1)
    desk.shift(Key.Key_F9)
    desk.run(1)
    desk.shift(Key.Key_F9)
    desk.run(1)
    desk.press(Key.Key_F11)  # absent after three calls
    desk.press(Key.Key_F3)
    desk.type("esteve")
    desk.press(ENTER)  # A 003, the appointment of 9:15
    desk.press(Key.Key_F9)  # B 001
    desk.run(5)
    desk.shift(Key.Key_F10)
    desk.press(Key.Key_5)  # sent on to housing
    desk.press(Key.Key_F3)
    desk.type("hamon")
    desk.press(Key.Key_F11, ESCAPE)  # never came


def third_quarter(desk: Reception) -> None:
    """Outcomes, a hold and its end, somebody absent who is back, a break."""
    desk.press(Key.Key_F9)  # B 001 again: its rank was kept
    desk.run(3)
    desk.press(Key.Key_F10, Key.Key_3, Key.Key_Slash)
    desk.press(Key.Key_5, held=Held.ControlModifier)
    desk.press(Key.Key_F9)  # incomplete file; D 001 called
    desk.shift(Key.Key_F2)
    desk.press(Key.Key_1)  # a form to fill in
    on_the_row_of(desk, "A 001")
    desk.press(Key.Key_1, ESCAPE)  # is back
    desk.press(Key.Key_F2, Key.Key_1)  # a break
    desk.run(6)
    desk.press(Key.Key_F2, Key.Key_1)
    on_the_row_of(desk, "D 001")
    desk.press(Key.Key_1)  # taken up again
    desk.run(3)
    desk.press(Key.Key_F10, ENTER)
    desk.run(2)


def last_quarter(desk: Reception) -> None:
    """More arrivals, edits, departures, a mistake."""
    for key in (Key.Key_1, Key.Key_2, Key.Key_6, Key.Key_8, Key.Key_8):
        desk.press(key, ENTER)
        desk.run(1)
    on_the_row_of(desk, "B 002")
    desk.keypad(Key.Key_Plus)
    desk.press(ENTER, ESCAPE)
    on_the_row_of(desk, "F 001")
    desk.press(Key.Key_3, ESCAPE)  # has left
    on_the_row_of(desk, "H 002")
    desk.press(Key.Key_4, ESCAPE)  # entered by mistake
    on_the_row_of(desk, "H 001")
    desk.press(ESCAPE, Key.Key_F4, ESCAPE)  # in confidence from now on: R 002
    desk.press(Key.Key_F9)
    desk.run(5)
    desk.press(Key.Key_F9)
    desk.shift(Key.Key_F11)  # gone from the counter
    desk.press(Key.Key_F5, Key.Key_F9)
    desk.run(4)


def on_the_row_of(desk: Reception, ticket: str) -> None:
    """Go to the queue and to the row of a ticket, and open its acts, with Tab, arrows and Enter."""
    desk.press(Key.Key_Tab)
    assert desk.view.queue.table.hasFocus()
    tickets = [row.line.ticket for row in desk.view.queue.model.rows]
    desk.press(Key.Key_Home, held=Held.ControlModifier)
    desk.press(*[Key.Key_Down] * tickets.index(ticket), ENTER)
    line = desk.view.queue.panel.line
    assert line is not None
    assert line.ticket == ticket


def the_journal_tells_it_all(desk: Reception) -> None:
    kinds = Counter(desk.kinds())
    assert kinds[Kind.ARRIVED] == 13
    assert kinds[Kind.VOIDED] == 2
    assert kinds[Kind.CONTACT_LOGGED] == 4
    assert kinds[Kind.CALLED] == 8
    assert kinds[Kind.RECALLED] == 2
    assert (kinds[Kind.ABSENT], kinds[Kind.RETURNED], kinds[Kind.LEFT], kinds[Kind.TRANSFERRED]) == (1, 1, 2, 1)
    assert (kinds[Kind.HELD], kinds[Kind.RESUMED], kinds[Kind.EDITED], kinds[Kind.APPOINTMENT_MISSED]) == (1, 1, 1, 1)
    assert (kinds[Kind.COUNTER_PAUSED], kinds[Kind.COUNTER_RESUMED]) == (1, 1)
    served = desk.visit(2)
    assert (served.ticket, served.segments[1].outcome) == ("B 001", OutcomeCode.INCOMPLETE_FILE)
    assert served.segments[1].items == (("housing", 2),)
    assert served.segments[1].form_help_given
    booked = {line.appointment.state for line in desk.hall.appointments}
    assert booked == {AppointmentState.CHECKED_IN, AppointmentState.MISSED}
    assert verify(desk.store.connection) == ()


def the_screen_shows_the_store(desk: Reception) -> None:
    view, shown = desk.hall, desk.view
    rows = shown.queue.model.rows
    assert [row.line for row in rows] == [*view.queue, *view.others]
    assert [row.line.state for row in rows][-1] is State.CALLED
    for place, line in enumerate(view.queue):
        minutes = waited_ms(line, desk.clock.now_ms()) // 60_000
        assert desk.cells(place)[1] == line.ticket
        assert desk.cells(place)[5].split("\u00a0")[0] == str(minutes)
    assert shown.queue.persons.text().startswith(f"{view.persons_waiting} ")
    assert view.counters[0].line is not None
    assert shown.counters.ticket.text() == view.counters[0].line.ticket
    assert [button.aside.text() for button in shown.arrival.contacts.buttons] == ["2", "1", "1", "0"]
    assert shown.arrival.field.hasFocus()
    assert shown.presenter.arrivals.draft.is_blank
