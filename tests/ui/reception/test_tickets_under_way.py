"""Between Enter and the ticket: keys pressed meanwhile, a store that fails, a retry that finds its ticket."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk_app.domain.facts import Kind
from desk_app.services import visits
from desk_app.storage.store import Store
from tests.ui.inline_store import InlineStoreThread
from tests.ui.reception.driver import ENTER, ESCAPE, Key, Reception


def test_enter_pressed_twice_or_held_is_one_ticket(reception: Reception) -> None:
    field = reception.view.arrival.field
    for key in (Key.Key_1, ENTER, ENTER):
        QTest.keyClick(field, key)
    held = QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(field, held)
    reception.settle()
    reception.press(ENTER)
    assert len(reception.hall.queue) == 1
    assert reception.view.arrival.message.isHidden()


def test_what_is_typed_while_a_ticket_is_under_way_is_for_the_next(reception: Reception) -> None:
    field = reception.view.arrival.field
    for key in (Key.Key_1, ENTER, Key.Key_2, ENTER, Key.Key_4):
        QTest.keyClick(field, key)
    reception.settle()
    assert sorted(line.ticket for line in reception.hall.queue) == ["A 001", "B 001"]
    assert reception.view.presenter.arrivals.draft.services == ("school",)


def test_a_refresh_takes_nothing_of_what_is_typed(reception: Reception) -> None:
    reception.type("canti")
    reception.press(Key.Key_Up)
    reception.do(visits.arrive, visits.Arrival(("identity",)))
    assert reception.view.arrival.field.text() == "canti"
    assert reception.view.presenter.arrivals.draft.persons == 2
    assert reception.view.arrival.services.key("identity").accessibleName().startswith("1, Passeport, CNI, 1 ")


def test_without_the_store_the_ticket_is_said_not_created_and_the_draft_stays(reception: Reception) -> None:
    field, store = reception.view.arrival.field, reception.desk.store
    assert isinstance(store, InlineStoreThread)
    for key in (Key.Key_4, Key.Key_Up, ENTER):
        QTest.keyClick(field, key)
    store.expire()
    assert "The ticket was NOT created." in reception.view.arrival.message.text()
    assert reception.troubles
    assert reception.view.presenter.arrivals.draft.services == ("school",)
    assert not reception.view.arrival.ticket.showing
    reception.press(ENTER)
    assert (reception.visit().ticket, reception.visit().persons) == ("D 001", 2)
    assert reception.view.arrival.message.isHidden()


def silent(reception: Reception) -> InlineStoreThread[Store]:
    """The store, having done what was asked without an answer in time."""
    store = reception.desk.store
    assert isinstance(store, InlineStoreThread)
    store.fall_silent()
    return store


def test_trying_again_after_a_silence_finds_the_ticket_already_written(reception: Reception) -> None:
    for key in (Key.Key_1, ENTER):
        QTest.keyClick(reception.view.arrival.field, key)
    silent(reception)
    assert reception.view.arrival.message.text().startswith("The ticket is not confirmed.")
    reception.press(ENTER)
    assert [line.ticket for line in reception.hall.queue] == ["A 001"]
    assert reception.view.arrival.ticket.number.text() == "A 001"


def test_a_ticket_confirmed_late_is_shown_and_the_next_visitor_has_another(reception: Reception) -> None:
    for key in (Key.Key_1, ENTER):
        QTest.keyClick(reception.view.arrival.field, key)
    silent(reception).answer()
    assert reception.view.arrival.ticket.number.text() == "A 001"
    assert reception.view.arrival.message.isHidden()
    reception.press(Key.Key_1, ENTER)
    assert [line.ticket for line in reception.hall.queue] == ["A 001", "A 002"]


def test_an_arrival_given_up_after_a_silence_is_not_the_next_one(reception: Reception) -> None:
    for key in (Key.Key_1, ENTER):
        QTest.keyClick(reception.view.arrival.field, key)
    silent(reception)
    reception.press(ESCAPE, Key.Key_1, ENTER)
    assert [line.ticket for line in reception.hall.queue] == ["A 001", "A 002"]


def test_a_contact_tried_again_after_a_silence_is_counted_once(reception: Reception) -> None:
    QTest.keyClick(reception.focus, Key.Key_F5)
    silent(reception)
    reception.press(Key.Key_F5)
    assert [contact.count for contact in reception.hall.contacts] == [1]
    reception.press(Key.Key_F5)
    assert [contact.count for contact in reception.hall.contacts] == [2]


def test_a_request_for_confidentiality_tried_again_after_a_silence_is_one(reception: Reception) -> None:
    reception.select(reception.arrive())
    QTest.keyClick(reception.view.queue.table, Key.Key_F4)
    silent(reception)
    reception.press(Key.Key_F4)
    assert reception.kinds().count(Kind.PRIVACY_REQUESTED) == 1
    assert reception.said == "A 001 is now R 001, in confidence"


def test_what_is_chosen_by_mouse_while_a_ticket_is_under_way_stays(reception: Reception) -> None:
    for key in (Key.Key_1, ENTER):
        QTest.keyClick(reception.view.arrival.field, key)
    QTest.mouseClick(reception.view.arrival.services.key("school"), Qt.MouseButton.LeftButton)
    reception.settle()
    assert reception.visit().services == ("identity",)
    assert reception.view.presenter.arrivals.draft.services == ("school",)
    reception.press(ENTER)
    assert reception.visit(2).services == ("school",)
