"""Arrivals from the keyboard: a digit and Enter, words, groups, and what happens when the store fails."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.facts import Kind
from desk_app.domain.visit import State
from desk_app.ui.reception.ticket_area import SHOWN_MS
from tests.ui.desks import drain
from tests.ui.reception.driver import ENTER, ESCAPE, Held, Key, Reception


def test_a_digit_and_enter_are_an_arrival(reception: Reception) -> None:
    reception.press(Key.Key_1, ENTER)
    visit = reception.visit()
    assert (visit.ticket, visit.services, visit.state) == ("A 001", ("identity",), State.WAITING)
    assert reception.said == "Ticket A 001 given"
    assert reception.notices[-1].undoable
    assert reception.view.arrival.field.hasFocus()
    assert reception.view.presenter.arrivals.draft.is_blank


def test_the_number_is_shown_large_for_three_seconds(reception: Reception) -> None:
    ticket = reception.view.arrival.ticket
    reception.press(Key.Key_2, ENTER)
    assert ticket.showing
    assert (ticket.number.text(), ticket.number.property("role")) == ("B 001", "huge")
    assert SHOWN_MS == 3_000
    assert ticket.timer.isActive()
    ticket.timer.timeout.emit()
    assert not ticket.showing


@pytest.mark.parametrize(
    ("key", "service"),
    [
        (Key.Key_Ampersand, "identity"),
        (Key.Key_Eacute, "civil-status"),
        (Key.Key_QuoteDbl, "elections"),
        (Key.Key_Apostrophe, "school"),
        (Key.Key_ParenLeft, "housing"),
        (Key.Key_Minus, "planning"),
        (Key.Key_Egrave, "social"),
        (Key.Key_Underscore, "general"),
    ],
)
def test_the_top_row_of_azerty_needs_no_shift(reception: Reception, key: Key, service: str) -> None:
    reception.press(key, ENTER)
    assert reception.visit().services == (service,)


def test_words_find_a_service(reception: Reception) -> None:
    reception.type("ecole")
    keys = reception.view.arrival.services
    assert keys.key("school").isChecked()
    assert keys.key("identity").isHidden()
    reception.press(ENTER)
    assert reception.visit().services == ("school",)
    assert not keys.key("identity").isHidden()
    assert reception.view.arrival.field.text() == ""


def test_once_a_word_is_begun_accents_are_letters(reception: Reception) -> None:
    reception.type("m")
    reception.press(Key.Key_Apostrophe)
    QTest.keyClick(reception.focus, Key.Key_Backspace)
    reception.type("airie")
    assert reception.view.arrival.field.text() == "mairie"
    reception.press(ESCAPE)
    reception.type("deces")
    reception.press(ENTER)
    assert reception.visit().services == ("civil-status",)


def test_arrows_go_through_what_is_found(reception: Reception) -> None:
    reception.type("inscription")
    reception.press(ESCAPE, Key.Key_Right, Key.Key_Right, ENTER)
    assert reception.visit().services == ("civil-status",)


def test_a_group_with_priority_form_help_and_confidence(reception: Reception) -> None:
    reception.press(Key.Key_1)
    reception.keypad(Key.Key_Plus)
    reception.press(Key.Key_Up)
    reception.keypad(Key.Key_Plus)
    reception.keypad(Key.Key_Minus)
    reception.press(Key.Key_Asterisk, Key.Key_Slash, Key.Key_F4, ENTER)
    visit = reception.visit()
    assert (visit.persons, visit.priority, visit.form_help_asked, visit.discreet) == (3, True, True, True)
    assert visit.ticket == "R 001"


def test_ctrl_and_a_digit_add_a_service(reception: Reception) -> None:
    reception.press(Key.Key_4)
    reception.press(Key.Key_2, held=Held.ControlModifier)
    reception.press(Key.Key_Ampersand, held=Held.ControlModifier)
    assert "3 service" in reception.view.arrival.ticket.button.text()
    reception.press(ENTER)
    assert reception.visit().services == ("school", "civil-status", "identity")


def test_a_sensitive_service_is_discreet_by_itself(reception: Reception) -> None:
    reception.press(Key.Key_7, ENTER)
    assert reception.visit().ticket == "R 001"
    assert reception.cells()[2] == "Interview"


def test_enter_alone_says_what_to_do(reception: Reception) -> None:
    reception.press(ENTER)
    assert "Choose a service first" in reception.view.arrival.message.text()
    reception.press(Key.Key_1)
    assert reception.view.arrival.message.isHidden()
    reception.press(ESCAPE)
    reception.type("xyz")
    reception.press(ENTER)
    assert "No service answers" in reception.view.arrival.message.text()
    assert reception.kinds()[-1] is Kind.HALL_OPENED


def test_the_sentence_goes_with_the_next_key_or_act(reception: Reception) -> None:
    message = reception.view.arrival.message
    for key in (Key.Key_Right, Key.Key_Backspace, Key.Key_F5, Key.Key_F9):
        reception.press(ESCAPE, ENTER)
        assert message.isVisible()
        reception.press(key)
        assert message.isHidden()
    reception.press(ESCAPE, ENTER)
    reception.desk.notices.done("Done elsewhere on the page")
    assert message.isHidden()


def test_after_a_wrong_word_the_top_row_of_azerty_counts_as_digits_again(reception: Reception) -> None:
    reception.type("zz")
    reception.press(Key.Key_Eacute)
    assert reception.view.arrival.field.text() == ""
    reception.press(ENTER)
    assert reception.visit().services == ("civil-status",)


def test_alt_and_a_letter_never_write_in_a_field(reception: Reception) -> None:
    reception.press(Key.Key_Q, held=Held.AltModifier)
    assert reception.view.arrival.field.text() == ""
    reception.press(Key.Key_F3)
    reception.press(Key.Key_Q, held=Held.AltModifier)
    assert reception.view.appointments.field.text() == ""


def test_escape_begins_again(reception: Reception) -> None:
    reception.press(Key.Key_1, Key.Key_Up, Key.Key_Asterisk, ESCAPE)
    assert reception.view.presenter.arrivals.draft.is_blank


def test_escape_elsewhere_comes_back_and_loses_nothing(reception: Reception) -> None:
    reception.type("cant")
    reception.press(Key.Key_F3)
    reception.type("x")
    reception.press(ESCAPE)
    assert reception.view.arrival.field.hasFocus()
    assert reception.view.arrival.field.text() == "cant"
    reception.press(ENTER)
    assert reception.visit().services == ("school",)


def test_the_wait_is_told_before_and_after_the_ticket(reception: Reception) -> None:
    reception.press(Key.Key_F2, Key.Key_1)
    for _ in range(6):
        reception.press(Key.Key_1, ENTER)
    for _ in range(6):
        reception.press(Key.Key_F9)
        reception.run(8)
    for _ in range(3):
        reception.press(Key.Key_1, ENTER)
    reception.press(Key.Key_1)
    assert "wait 18\u00a0to\u00a030\u00a0min" in reception.view.arrival.ticket.button.text()
    reception.press(ENTER)
    assert reception.said == "Ticket A 010 given · wait 18\u00a0to\u00a030\u00a0min"


def test_service_keys_work_by_mouse_and_leave_the_keyboard_at_rest(reception: Reception, qtbot: QtBot) -> None:
    key = reception.view.arrival.services.key("housing")
    QTest.mouseClick(key, Qt.MouseButton.LeftButton)
    QTest.mouseClick(reception.view.arrival.more, Qt.MouseButton.LeftButton)
    QTest.mouseClick(reception.view.arrival.ticket.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: drain(reception.desk) > 0)
    reception.settle()
    assert (reception.visit().services, reception.visit().persons) == (("housing",), 2)
    assert reception.view.arrival.field.hasFocus()


def test_contacts_count_with_one_key(reception: Reception) -> None:
    reception.press(Key.Key_F5, Key.Key_F5, Key.Key_F6, Key.Key_F7)
    reception.shift(Key.Key_F5)
    counted = {(contact.channel, contact.reason): contact.count for contact in reception.hall.contacts}
    assert counted == {
        ("counter", "information"): 2,
        ("counter", "direction"): 1,
        ("phone", "phone-call"): 1,
        ("counter", "document"): 1,
    }
    assert reception.view.arrival.contacts.buttons[0].aside.text() == "2"
    assert reception.said == "Dépôt ou retrait de document: counted"


def test_a_blank_takes_nothing_away(reception: Reception) -> None:
    reception.press(Key.Key_1, Key.Key_Space)
    assert reception.view.arrival.field.text() == ""
    reception.press(ENTER)
    assert reception.visit().services == ("identity",)


def test_a_word_taken_back_leaves_nothing_chosen(reception: Reception) -> None:
    reception.type("cni")
    reception.press(Key.Key_Backspace, Key.Key_Backspace, Key.Key_Backspace)
    assert reception.view.presenter.arrivals.draft.is_blank


def test_everything_that_takes_the_keyboard_has_a_name(reception: Reception) -> None:
    reception.press(Key.Key_1, ENTER, Key.Key_F2, Key.Key_1, Key.Key_F9, Key.Key_F10)
    nameless = [
        widget
        for widget in reception.view.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible() and not widget.accessibleName()
    ]
    assert nameless == []
