"""How a service ends or goes on: outcome, sending on, hold; asked in place, answered by digits."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk_app.domain.visit import OutcomeCode, State, TransferCause
from tests.ui.reception.driver import ENTER, ESCAPE, Held, Key, Reception


def test_the_outcome_with_services_help_and_first_contact(counter: Reception) -> None:
    counter.press(Key.Key_F9, Key.Key_F10, Key.Key_3)
    counter.keypad(Key.Key_Plus)
    counter.press(Key.Key_4, held=Held.ControlModifier)
    counter.press(Key.Key_4, held=Held.ControlModifier)
    counter.press(Key.Key_Slash)
    assert counter.visit(1).state is State.CALLED
    counter.press(ENTER)
    ended = counter.visit(1).current
    assert ended.outcome is OutcomeCode.INCOMPLETE_FILE
    assert ended.items == (("identity", 2), ("school", 2))
    assert (ended.form_help_given, ended.first_contact) == (True, False)
    assert counter.said == "A 001 finished"
    assert counter.view.arrival.field.hasFocus()


def test_f9_in_the_outcome_finishes_so_and_calls(counter: Reception) -> None:
    counter.press(Key.Key_F9, Key.Key_F10, Key.Key_Ampersand, Key.Key_Asterisk, Key.Key_F9)
    ended = counter.visit(1).current
    assert (ended.outcome, ended.first_contact, ended.items) == (OutcomeCode.DONE, False, (("identity", 1),))
    assert counter.said == "A 001 finished · B 001 called to Guichet 1"


def test_the_last_service_counted_can_be_taken_out(counter: Reception) -> None:
    counter.press(Key.Key_F9, Key.Key_F10, Key.Key_Down, Key.Key_F10)
    counter.keypad(Key.Key_Minus)
    assert counter.view.counters.ending.ending.items == ()
    counter.press(ENTER)
    assert counter.visit(1).current.items == ()
    assert counter.visit(1).current.outcome is OutcomeCode.TO_BE_CONTINUED


def test_the_outcome_of_a_discreet_visit_does_not_name_its_service(counter: Reception) -> None:
    counter.press(Key.Key_7, ENTER)
    for _ in range(3):
        counter.press(Key.Key_F9)
    counter.press(Key.Key_F10)
    assert counter.view.counters.ending.done.accessibleName() == "Interview × 1"
    assert "Action sociale" not in counter.view.counters.here.accessibleName()


def test_escape_leaves_the_outcome_unsaid(counter: Reception) -> None:
    counter.press(Key.Key_F9, Key.Key_F10, Key.Key_2, ESCAPE)
    assert counter.visit(1).state is State.CALLED
    assert counter.view.arrival.field.hasFocus()
    assert counter.view.counters.keys.isVisible()


def test_sending_on_keeps_the_place_by_default(counter: Reception) -> None:
    counter.press(Key.Key_F9)
    counter.shift(Key.Key_F10)
    counter.press(Key.Key_5)
    visit = counter.visit(1)
    assert (visit.state, visit.current.service) == (State.WAITING, "housing")
    assert visit.segments[0].transfer_cause is TransferCause.SECOND_NEED
    assert counter.said == "A 001 is sent on to Logement"


def test_sending_on_to_a_sensitive_service_does_not_tell_which(counter: Reception) -> None:
    counter.press(Key.Key_F9)
    counter.shift(Key.Key_F10)
    counter.press(Key.Key_7)
    assert counter.visit(1).current.service == "social"
    assert counter.said.endswith("is sent on")


def test_the_place_and_the_cause_of_sending_on_are_chosen(counter: Reception) -> None:
    counter.press(Key.Key_F9)
    counter.run(2)
    counter.shift(Key.Key_F10)
    counter.press(Key.Key_Asterisk, Key.Key_Slash, Key.Key_5)
    assert counter.visit(1).segments[0].transfer_cause is TransferCause.MISROUTED
    assert counter.visit(1).current.due_at == counter.clock.now_ms()
    assert [line.visit for line in counter.hall.queue] == [2, 1]


def test_the_front_of_the_queue_is_refused_to_an_agent(counter: Reception) -> None:
    counter.press(Key.Key_F9)
    counter.shift(Key.Key_F10)
    counter.press(Key.Key_Asterisk, Key.Key_Asterisk, Key.Key_5)
    assert counter.said == "A supervisor has to do this."
    assert counter.visit(1).state is State.CALLED


def test_a_question_that_takes_the_place_of_another_has_the_keyboard(counter: Reception) -> None:
    counter.arrive()
    counter.press(Key.Key_F9, Key.Key_F2)
    counter.shift(Key.Key_F2)
    question = counter.view.counters.question
    assert question.title.accessibleName() == "A 001 on hold: why?"
    assert question.buttons[0].hasFocus()
    counter.press(Key.Key_Escape)
    assert not question.isVisible()
    assert counter.view.arrival.field.hasFocus()


def test_a_hold_has_a_reason_and_frees_the_counter(counter: Reception) -> None:
    counter.press(Key.Key_F9)
    counter.shift(Key.Key_F2)
    counter.press(Key.Key_1)
    assert counter.visit(1).current.hold_reason == "form"
    assert counter.said == "A 001 is on hold"
    counter.press(Key.Key_F9)
    assert counter.visit(2).state is State.CALLED


def test_the_same_acts_by_mouse(counter: Reception) -> None:
    for key in ("F9", "F10"):
        QTest.mouseClick(counter.view.counters.keys.buttons[key], Qt.MouseButton.LeftButton)
        counter.settle()
    QTest.mouseClick(counter.view.counters.ending.buttons[1], Qt.MouseButton.LeftButton)
    QTest.mouseClick(counter.view.counters.ending.finish, Qt.MouseButton.LeftButton)
    counter.settle()
    assert counter.visit(1).current.outcome is OutcomeCode.TO_BE_CONTINUED


def test_a_question_closes_when_its_visitor_is_not_here_any_more(counter: Reception) -> None:
    counter.press(Key.Key_F9)
    counter.shift(Key.Key_F2)
    counter.press(Key.Key_F9)
    assert counter.view.counters.question.isHidden()
    counter.press(Key.Key_1)
    assert counter.visit(2).state is State.CALLED
    assert counter.view.presenter.arrivals.draft.services == ("identity",)
