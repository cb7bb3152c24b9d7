"""My counter by keys: chosen, opened, paused; called, recalled, finished, sent on, held, absent, left."""

from __future__ import annotations

import dataclasses

from PySide6.QtTest import QTest

from desk_app.domain.facts import Kind
from desk_app.domain.visit import State
from desk_app.services import calling, hall
from desk_app.ui.reception.counter_acts import CounterActs
from desk_app.ui.reception.counter_keys import CounterKeys
from tests.ui.reception.conftest import MakeReception
from tests.ui.reception.driver import ENTER, KARIM, SOPHIE, Held, Key, Reception


def keys(reception: Reception) -> CounterKeys:
    return reception.view.counters.keys


def test_f2_chooses_and_opens_my_counter(reception: Reception) -> None:
    reception.press(Key.Key_F2)
    assert reception.view.counters.question.isVisible()
    reception.press(Key.Key_Eacute)
    mine = reception.view.presenter.counter.mine
    assert mine is not None
    assert (mine.id, mine.status.is_open, mine.status.agent) == ("g2", True, "sophie")
    assert reception.view.counters.title.text() == "GUICHET 2"
    assert reception.said == "Guichet 2 is open"
    assert reception.view.arrival.field.hasFocus()


def test_the_counter_an_agent_holds_is_hers_after_a_restart(reception: Reception) -> None:
    reception.do(hall.open_counter, "g3")
    mine = reception.view.presenter.counter.mine
    assert mine is not None
    assert mine.id == "g3"


def test_a_break_and_its_end_then_the_closing(counter: Reception) -> None:
    counter.press(Key.Key_F2, Key.Key_1)
    assert counter.said == "Guichet 1 is on a break"
    counter.press(Key.Key_F9)
    assert counter.said == "Open your counter before you call."
    counter.press(Key.Key_F2, Key.Key_1)
    assert counter.said == "Guichet 1 is open again"
    counter.press(Key.Key_F2, Key.Key_2)
    assert counter.said == "Guichet 1 is closed"
    counter.press(Key.Key_F2)
    assert counter.view.counters.question.buttons[0].accessibleName() == "Open the counter"


def test_a_counter_held_by_a_colleague_is_taken_over_without_opening_it_again(reception: Reception) -> None:
    reception.do(hall.open_counter, "g2", by=KARIM)
    reception.press(Key.Key_F2)
    assert reception.view.counters.question.buttons[1].accessibleName() == "Guichet 2: held by Karim"
    reception.press(Key.Key_2)
    assert reception.kinds().count(Kind.COUNTER_OPENED) == 1


def test_f9_without_a_counter_or_with_a_closed_one_is_refused_in_a_sentence(reception: Reception) -> None:
    reception.press(Key.Key_F9)
    assert reception.said == "Choose your counter first, with F2."
    reception.press(Key.Key_F2, Key.Key_1, Key.Key_F2, Key.Key_2, Key.Key_F9)
    assert reception.said == "Open your counter before you call."


def test_f9_calls_then_finishes_and_calls(counter: Reception) -> None:
    assert keys(counter).buttons["F9"].accessibleName() == "Call next"
    counter.press(Key.Key_F9)
    assert counter.said == "A 001 called to Guichet 1"
    assert counter.view.counters.ticket.text() == "A 001"
    assert keys(counter).buttons["F9"].accessibleName() == "Finish and call"
    counter.press(Key.Key_F9)
    assert counter.said == "A 001 finished · B 001 called to Guichet 1"
    assert counter.visit(1).state is State.SERVED
    counter.press(Key.Key_F9)
    assert counter.said == "B 001 finished · nobody else is waiting for this counter"
    counter.press(Key.Key_F9)
    assert counter.said == "Nobody is waiting for this counter."


def test_recall_counts_waits_and_proposes_the_absence(counter: Reception) -> None:
    counter.press(Key.Key_F9)
    counter.shift(Key.Key_F9)
    assert counter.said == "A 001 was just called. Call again in 20 s."
    for _ in range(2):
        counter.run(1)
        counter.shift(Key.Key_F9)
    assert counter.said == "A 001 called again"
    assert counter.visit(1).current.calls == 3
    assert keys(counter).buttons["F11"].accessibleName() == "Absent: no answer"
    counter.press(Key.Key_F11)
    assert (counter.visit(1).state, counter.said) == (State.ABSENT, "A 001 is absent")


def test_shift_f11_says_that_the_person_left(counter: Reception) -> None:
    counter.press(Key.Key_F9)
    counter.shift(Key.Key_F11)
    assert (counter.visit(1).state, counter.said) == (State.LEFT, "A 001 has left")


def test_keys_without_anybody_at_the_counter_say_what_to_do(counter: Reception) -> None:
    for key, held in ((Key.Key_F9, Held.ShiftModifier), (Key.Key_F11, Held.NoModifier), (Key.Key_F10, Held.NoModifier)):
        counter.notices.clear()
        counter.press(key, held=held)
        assert counter.said == "Nobody is at your counter. Call with F9."
    assert not keys(counter).buttons["F10"].isEnabled()


def test_start_is_recorded_only_where_the_settings_want_it(make_reception: MakeReception) -> None:
    reception = make_reception(separate_start=True)
    reception.press(Key.Key_F2, Key.Key_1, Key.Key_1, ENTER, Key.Key_F9)
    assert keys(reception).buttons["Ctrl F9"].isVisible()
    reception.press(Key.Key_F9, held=Held.ControlModifier)
    assert reception.visit(1).state is State.IN_SERVICE
    assert reception.said == "A 001 is at the counter"


def test_without_a_separate_start_there_is_no_such_key(counter: Reception) -> None:
    assert keys(counter).buttons["Ctrl F9"].isHidden()


def test_a_visit_taken_by_a_colleague_meanwhile_is_refused_in_a_sentence(counter: Reception) -> None:
    counter.press(Key.Key_F9)
    counter.store.settings()
    calling.mark_absent(counter.store, 1, "g1", by=KARIM, op="colleague-0001")
    counter.press(Key.Key_F11)
    assert "A 001 has changed meanwhile" in counter.said


def test_the_counters_say_who_is_where(counter: Reception) -> None:
    counter.do(hall.open_counter, "g2", by=KARIM)
    counter.press(Key.Key_F9)
    counter.run(3)
    rows = counter.view.counters.list
    texts = [[cell.accessibleName() or cell.text() for cell in line] for line in rows.cells[:3]]
    assert texts == [
        ["▶ Guichet 1", "● A 001 · 3\u00a0min", "Sophie"],
        ["Guichet 2", "✓ free", "Karim"],
        ["Guichet 3", "○ closed", ""],
    ]


def test_a_key_pressed_twice_before_the_answer_is_one_act(counter: Reception) -> None:
    for _ in range(2):
        QTest.keyClick(counter.focus, Key.Key_F9)
    counter.settle()
    assert counter.kinds().count(Kind.CALLED) == 1
    assert counter.visit(2).state is State.WAITING


def test_each_agent_of_the_desk_has_her_own_counter(counter: Reception) -> None:
    agents = [KARIM]
    desk = dataclasses.replace(counter.desk, actor=lambda: agents[-1])
    acts = CounterActs(desk)
    acts.show(counter.hall)
    assert acts.mine is None
    acts.use(counter.hall.counters[2])
    agents.append(SOPHIE)
    assert acts.mine is not None
    assert acts.mine.id == "g1"
    acts.deleteLater()
