"""The queue on the screen: order, running waits, thresholds, discretion, and the acts on one visit."""

from __future__ import annotations

from desk_app.services import calling, hall
from desk_app.services.alarms import Alarm
from desk_app.ui.kit.colours import Tone
from tests.ui.reception.driver import KARIM, Key, Reception


def test_a_row_says_state_ticket_service_time_and_wait(reception: Reception) -> None:
    reception.arrive("civil-status", persons=3, form_help=True)
    reception.run(5)
    assert reception.cells() == ["● Waiting", "B 001", "État civil", "3 pers. · form", "09:00", "5\u00a0min"]
    assert reception.view.queue.persons.text().startswith("3 person")
    assert reception.view.queue.longest.text() == "longest 5\u00a0min"


def test_those_who_wait_are_in_the_order_of_calling_then_the_others(reception: Reception) -> None:
    first, second = reception.arrive(), reception.arrive("school")
    urgent = reception.arrive("housing", priority=True)
    reception.do(hall.open_counter, "g2", by=KARIM)
    reception.do(calling.call_chosen, first, "g2", by=KARIM)
    model = reception.view.queue.model
    assert [row.line.visit for row in model.rows] == [urgent, second, first]
    assert reception.cells(2)[0] == "▶ Called 0\u00a0min"
    assert reception.cells(2)[3] == "Guichet 2"


def test_waits_run_on_without_taking_focus_or_selection(reception: Reception) -> None:
    reception.arrive()
    second = reception.arrive("school")
    reception.select(second)
    reception.run(14)
    assert reception.cells(1)[5] == "14\u00a0min"
    reception.arrive("housing", priority=True)
    current = reception.view.queue.table.current()
    assert current is not None
    assert current.line.visit == second
    assert reception.view.queue.table.hasFocus()


def test_thresholds_are_said_by_sign_shape_and_colour(reception: Reception) -> None:
    reception.arrive()
    rows = reception.view.queue.model
    for minutes, sign, shape, tone in (
        (14.9, "14\u00a0min", "● Waiting", Tone.NEUTRAL),
        (15, "15\u00a0min ▲", "▲ Waiting", Tone.WARN),
        (20, "20\u00a0min ▲", "▲ Waiting", Tone.WARN),
        (20.1, "20\u00a0min !", "■ Waiting", Tone.BAD),
    ):
        reception.run(minutes - (reception.clock.now_ms() - reception.visit().arrived_at) / 60_000)
        assert (reception.cells()[5], reception.cells()[0], rows.rows[0].alarm_tone) == (sign, shape, tone)
    assert rows.rows[0].alarm is Alarm.OVER


def test_who_was_called_keeps_the_wait_and_tells_since_when_beside_the_state(reception: Reception) -> None:
    reception.arrive()
    reception.run(9)
    reception.press(Key.Key_F2, Key.Key_1, Key.Key_F9)
    reception.run(21)
    assert (reception.cells()[0], reception.cells()[5]) == ("▶ Called 21\u00a0min", "9\u00a0min")
    assert reception.view.queue.model.rows[0].alarm_tone is Tone.NEUTRAL


def test_a_hold_too_long_is_said(reception: Reception) -> None:
    visit = reception.arrive()
    reception.press(Key.Key_F2, Key.Key_1, Key.Key_F9)
    reception.do(calling.hold, visit, "g1", "form")
    reception.run(21)
    assert reception.cells()[0] == "■ On hold 21\u00a0min !"
    assert reception.cells()[3] == "A form to fill in"
    assert reception.cells()[5] == "0\u00a0min"


def test_a_discreet_visit_shows_neither_service_nor_state_colour(reception: Reception) -> None:
    reception.arrive("civil-status", discreet=True)
    reception.arrive("social")
    reception.run(25)
    for row in (0, 1):
        assert reception.cells(row)[0] == "◆ Waiting"
        assert reception.cells(row)[1].startswith("R ")
        assert reception.cells(row)[2] == "Interview"
    assert reception.hall.waiting_openly == {}
    said = " ".join(key.accessibleName() for key in reception.view.arrival.services.all_keys())
    assert "2 person" not in said


def test_an_empty_queue_says_which_key_fills_it(reception: Reception) -> None:
    assert reception.view.queue.empty.isVisible()
    reception.arrive()
    assert reception.view.queue.table.isVisible()


def test_after_those_who_wait_come_the_called_the_held_and_the_absent(reception: Reception) -> None:
    absent, held, called = reception.arrive(), reception.arrive(), reception.arrive()
    waiting = reception.arrive()
    reception.press(Key.Key_F2, Key.Key_1, Key.Key_F9, Key.Key_F11, Key.Key_F9)
    reception.shift(Key.Key_F2)
    reception.press(Key.Key_1, Key.Key_F9)
    assert [row.line.visit for row in reception.view.queue.model.rows] == [waiting, called, held, absent]
