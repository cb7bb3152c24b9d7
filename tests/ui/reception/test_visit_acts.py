"""The acts on one visit of the queue, opened with Enter under it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk_app.domain.facts import Kind
from desk_app.domain.visit import State
from desk_app.services import calling, hall, visits
from tests.ui.reception.driver import ENTER, ESCAPE, KARIM, Key, Reception


def open_acts(reception: Reception, visit: int) -> list[str]:
    reception.select(visit)
    reception.press(ENTER)
    return [button.accessibleName() for button in reception.view.queue.panel.buttons]


def choose(reception: Reception, words: str) -> None:
    """Press the digit of an act by its words."""
    names = [button.accessibleName() for button in reception.view.queue.panel.buttons]
    reception.press(Key(int(Key.Key_1) + names.index(words)))


def test_enter_opens_the_acts_possible_and_escape_closes_them(reception: Reception) -> None:
    visit = reception.arrive()
    acts = open_acts(reception, visit)
    assert acts == ["Call to my counter", "Asks for confidentiality", "Has left", "Entered by mistake"]
    reception.press(ESCAPE)
    assert reception.view.queue.panel.isHidden()
    assert reception.view.queue.table.hasFocus()
    reception.press(ESCAPE)
    assert reception.view.arrival.field.hasFocus()


def test_calling_somebody_out_of_turn(reception: Reception) -> None:
    reception.arrive()
    second = reception.arrive("school")
    reception.press(Key.Key_F2, Key.Key_1)
    open_acts(reception, second)
    reception.press(ENTER)
    assert reception.visit(second).current.counter == "g1"
    assert reception.said == "D 001 called to Guichet 1"


def test_calling_without_a_counter_says_what_to_do(reception: Reception) -> None:
    visit = reception.arrive()
    open_acts(reception, visit)
    reception.press(Key.Key_Ampersand)
    assert reception.said == "Choose your counter first, with F2."
    assert reception.visit(visit).state is State.WAITING


@pytest.mark.parametrize(
    ("words", "state", "said"),
    [
        ("Has left", State.LEFT, "A 001 has left"),
        ("Entered by mistake", State.VOID, "A 001 was entered by mistake: taken out"),
        ("Asks for confidentiality", State.WAITING, "A 001 is now R 001, in confidence"),
    ],
)
def test_acts_on_a_waiting_visit(reception: Reception, words: str, state: State, said: str) -> None:
    visit = reception.arrive()
    open_acts(reception, visit)
    choose(reception, words)
    assert (reception.visit(visit).state, reception.said) == (state, said)
    assert reception.notices[-1].undoable


def test_f4_asks_confidentiality_for_the_visit_selected(reception: Reception) -> None:
    visit = reception.arrive()
    reception.select(visit)
    reception.press(Key.Key_F4)
    assert reception.visit(visit).ticket == "R 001"
    assert not reception.view.presenter.arrivals.draft.discreet
    reception.press(ESCAPE, Key.Key_F4)
    assert reception.view.presenter.arrivals.draft.discreet


def test_somebody_absent_comes_back_and_somebody_on_hold_is_taken_up(reception: Reception) -> None:
    visit = reception.arrive()
    reception.press(Key.Key_F2, Key.Key_1, Key.Key_F9, Key.Key_F11)
    assert reception.cells()[0] == "○ Absent 0\u00a0min"
    open_acts(reception, visit)
    choose(reception, "Has come back")
    assert reception.visit(visit).state is State.WAITING
    reception.press(Key.Key_F9)
    reception.shift(Key.Key_F2)
    reception.press(Key.Key_2)
    assert reception.visit(visit).current.hold_reason == "document"
    open_acts(reception, visit)
    choose(reception, "Take up again at my counter")
    assert reception.visit(visit).state is State.IN_SERVICE
    reception.do(calling.hold, visit, "g1", "form")
    open_acts(reception, visit)
    choose(reception, "Back to the queue, same rank")
    assert reception.visit(visit).state is State.WAITING


def test_a_called_visitor_goes_back_to_the_queue(reception: Reception) -> None:
    visit = reception.arrive()
    reception.press(Key.Key_F2, Key.Key_1, Key.Key_F9)
    open_acts(reception, visit)
    choose(reception, "Back to the queue, same rank")
    assert reception.visit(visit).state is State.WAITING
    assert reception.kinds()[-1] is Kind.REQUEUED


def test_persons_and_priority_are_changed_in_place_and_kept_by_enter(reception: Reception) -> None:
    visit = reception.arrive()
    open_acts(reception, visit)
    reception.keypad(Key.Key_Plus)
    reception.press(Key.Key_Right, Key.Key_Asterisk, Key.Key_Slash)
    assert reception.visit(visit).persons == 1
    reception.press(ENTER)
    changed = reception.visit(visit)
    assert (changed.persons, changed.priority, changed.form_help_asked) == (3, True, True)
    assert reception.kinds().count(Kind.EDITED) == 1
    assert reception.said == "A 001 changed"


def test_the_panel_stays_open_through_a_refresh(reception: Reception) -> None:
    visit = reception.arrive()
    open_acts(reception, visit)
    reception.keypad(Key.Key_Plus)
    reception.arrive("school")
    reception.run()
    assert reception.view.queue.panel.isVisible()
    assert "2" in reception.view.queue.panel.persons.text()


def test_a_double_click_opens_the_acts(reception: Reception) -> None:
    visit = reception.arrive()
    table = reception.view.queue.table
    place = table.visualRect(reception.view.queue.model.index(0, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    reception.settle()
    line = reception.view.queue.panel.line
    assert line is not None
    assert line.visit == visit


def test_an_open_question_follows_what_becomes_of_the_visit(reception: Reception) -> None:
    visit = reception.arrive()
    open_acts(reception, visit)
    reception.do(hall.open_counter, "g2", by=KARIM)
    reception.do(calling.call_next, "g2", by=KARIM)
    acts = [button.accessibleName() for button in reception.view.queue.panel.buttons]
    assert acts == ["Asks for confidentiality", "Has left", "Entered by mistake"]
    reception.do(visits.leave, visit)
    assert reception.view.queue.panel.isHidden()
