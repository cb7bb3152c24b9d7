"""The appointments screen: a day typed by keyboard, found again, checked in, cancelled."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.play import DayPlay
from desk_app.demo.script import write_script
from desk_app.demo.town import SUPERVISOR, set_up
from desk_app.domain.localtime import moment_ms
from desk_app.services import appointments, readings, visits
from desk_app.services.acting import new_operation
from desk_app.services.appointments import Booking
from desk_app.services.undoing import undo
from desk_app.storage.appointments import AppointmentLine, Person
from desk_app.storage.store import Store
from desk_app.ui.appointments import build
from desk_app.ui.appointments.view import AppointmentsView
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import SCALES, Theme
from desk_app.ui.shell.desk import Desk
from tests.ui.desks import drain, hand_desk
from tests.ui.inline_store import InlineStoreThread
from tests.ui.shots import settle as settle_layout
from tests.ui.shots import shoot

ROOT = Path(__file__).parents[3]
DAY = "2026-11-23"


@pytest.fixture
def clock() -> SetClock:
    return SetClock(moment_ms(DAY, 9 * 60 + 30, "Europe/Paris"))


@pytest.fixture
def store(tmp_path: Path, clock: SetClock) -> Iterator[Store]:
    with Store.open(tmp_path, ROOT / "db", clock) as store:
        set_up(store, ROOT / "resources")
        yield store


def book(store: Store, minute: int, name: str, service: str = "identity") -> int:
    booking = Booking(moment_ms(DAY, minute, "Europe/Paris"), service)
    return appointments.book(store, booking, Person(name), by=SUPERVISOR, op=new_operation(store)).appointment


def opened(qtbot: QtBot, look: Look, store: Store) -> tuple[Desk, AppointmentsView, list[str]]:
    desk = hand_desk(look, store, clock=store.clock, actor=SUPERVISOR)
    said: list[str] = []
    desk.notices.said.connect(lambda notice: said.append(notice.text))
    view = build(desk)
    qtbot.addWidget(view)
    view.resize(1366, 640)
    view.show()
    qtbot.waitUntil(lambda: drain(desk) > 0)
    return desk, view, said


def settle(desk: Desk, qtbot: QtBot) -> None:
    drain(desk)
    qtbot.waitUntil(lambda: drain(desk) > 0)


def lines(store: Store) -> tuple[AppointmentLine, ...]:
    return readings.appointments_of(store, DAY)


def test_an_appointment_is_typed_by_keyboard_alone(qtbot: QtBot, look: Look, store: Store) -> None:
    desk, view, _ = opened(qtbot, look, store)
    QTest.keyClick(view, Qt.Key.Key_F2)
    QTest.keyClicks(view.form.hour, "1045")
    QTest.keyClicks(view.form.name, "Mme O'Brien & Fils <b>")
    QTest.keyClick(view.form.name, Qt.Key.Key_Return)
    settle(desk, qtbot)
    (line,) = lines(store)
    assert line.appointment.booked_for == moment_ms(DAY, 10 * 60 + 45, "Europe/Paris")
    assert line.person == Person("Mme O'Brien & Fils <b>", "")
    assert view.model.rows == (line,)


def test_the_appointment_just_written_is_the_one_the_keys_act_on(qtbot: QtBot, look: Look, store: Store) -> None:
    book(store, 600, "M. Hamon")
    desk, view, _ = opened(qtbot, look, store)
    QTest.keyClick(view, Qt.Key.Key_F2)
    QTest.keyClicks(view.form.hour, "1530")
    QTest.keyClick(view.form.hour, Qt.Key.Key_Return)
    settle(desk, qtbot)
    line = view.table.current()
    assert line is not None
    assert line.appointment.booked_for == moment_ms(DAY, 15 * 60 + 30, "Europe/Paris")


def test_an_appointment_taken_back_is_no_longer_one_of_the_day(qtbot: QtBot, look: Look, store: Store) -> None:
    booked = book(store, 600, "M. Hamon")
    book(store, 620, "Mme Cadet")
    undo(store, by=SUPERVISOR, op=new_operation(store))
    _, view, _ = opened(qtbot, look, store)
    assert [line.appointment.id for line in view.model.rows] == [booked]
    assert view.day.aside.text() == "1 appointment(s)"


def test_the_time_of_the_next_appointment_is_typed_from_its_hour(qtbot: QtBot, look: Look, store: Store) -> None:
    desk, view, _ = opened(qtbot, look, store)
    QTest.keyClick(view, Qt.Key.Key_F2)
    for typed in ("1530", "1610"):
        QTest.keyClicks(view.form.hour, typed)
        QTest.keyClick(view.form.hour, Qt.Key.Key_Return)
        settle(desk, qtbot)
    booked = [line.appointment.booked_for for line in lines(store)]
    assert booked == [moment_ms(DAY, minute, "Europe/Paris") for minute in (15 * 60 + 30, 16 * 60 + 10)]


@pytest.mark.parametrize("place", ["search", "table"])
def test_escape_ends_a_search(qtbot: QtBot, look: Look, store: Store, place: str) -> None:
    book(store, 600, "M. Hamon")
    book(store, 620, "Mme Cadet")
    _, view, _ = opened(qtbot, look, store)
    QTest.keyClick(view, Qt.Key.Key_F3)
    QTest.keyClicks(view.search, "cadet")
    assert len(view.model.rows) == 1
    getattr(view, place).setFocus()
    QTest.keyClick(getattr(view, place), Qt.Key.Key_Escape)
    assert (view.search.text(), len(view.model.rows)) == ("", 2)
    assert view.table.hasFocus()


def silent(desk: Desk) -> InlineStoreThread[Store]:
    """The store, having done what was asked without an answer in time."""
    assert isinstance(desk.store, InlineStoreThread)
    desk.store.fall_silent()
    return desk.store


def test_an_appointment_tried_again_after_a_silence_is_booked_once(qtbot: QtBot, look: Look, store: Store) -> None:
    desk, view, said = opened(qtbot, look, store)
    QTest.keyClick(view, Qt.Key.Key_F2)
    QTest.keyClicks(view.form.name, "Mme Cadet")
    QTest.keyClick(view.form.name, Qt.Key.Key_Return)
    silent(desk)
    assert view.form.refusal.text() == "The data file does not answer. You may try again: nothing is ever done twice."
    QTest.keyClick(view.form.name, Qt.Key.Key_Return)
    settle(desk, qtbot)
    assert len(lines(store)) == 1
    assert said == ["Appointment at 09:45 written"]
    assert view.form.name.value == ""


def test_an_appointment_confirmed_late_leaves_the_form_to_the_next_one(qtbot: QtBot, look: Look, store: Store) -> None:
    desk, view, said = opened(qtbot, look, store)
    QTest.keyClick(view, Qt.Key.Key_F2)
    QTest.keyClick(view.form.hour, Qt.Key.Key_Return)
    thread = silent(desk)
    QTest.keyClick(view, Qt.Key.Key_F2)
    QTest.keyClicks(view.form.name, "M. Hamon")
    thread.answer()
    assert said == ["Appointment at 09:45 written"]
    assert view.form.name.value == "M. Hamon"
    QTest.keyClick(view.form.name, Qt.Key.Key_Return)
    settle(desk, qtbot)
    assert len(lines(store)) == 2


def test_a_new_appointment_is_for_the_next_quarter_and_never_in_the_past(
    qtbot: QtBot, look: Look, store: Store
) -> None:
    _, view, _ = opened(qtbot, look, store)
    QTest.keyClick(view, Qt.Key.Key_F2)
    assert view.form.hour.time() == QTime(9, 45)
    view.form.hour.setTime(QTime(8, 0))
    QTest.keyClick(view.form.hour, Qt.Key.Key_Return)
    assert view.form.refusal.text().startswith("This time is past.")
    assert lines(store) == ()


def test_a_change_keeps_the_number_and_the_name(qtbot: QtBot, look: Look, store: Store) -> None:
    number = book(store, 600, "M. Hamon")
    desk, view, _ = opened(qtbot, look, store)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert view.form.hour.time() == QTime(10, 0)
    view.form.hour.setTime(QTime(11, 15))
    QTest.keyClick(view.form.hour, Qt.Key.Key_Return)
    settle(desk, qtbot)
    (line,) = lines(store)
    assert (line.appointment.id, line.person) == (number, Person("M. Hamon"))
    assert line.appointment.booked_for == moment_ms(DAY, 675, "Europe/Paris")


def test_f5_checks_in_and_tells_the_ticket(qtbot: QtBot, look: Look, store: Store) -> None:
    book(store, 580, "Mme Cadet")
    desk, view, said = opened(qtbot, look, store)
    QTest.keyClick(view, Qt.Key.Key_F5)
    settle(desk, qtbot)
    assert said == ["Appointment at 09:40: ticket A 001 given"]
    assert lines(store)[0].visit_state == "WAITING"


def test_an_absence_too_early_is_refused_in_words(qtbot: QtBot, look: Look, store: Store, clock: SetClock) -> None:
    book(store, 575, "M. Rossi")
    desk, view, said = opened(qtbot, look, store)
    QTest.keyClick(view, Qt.Key.Key_F6)
    drain(desk)
    assert said == ["The visitor may still come: wait until 15 min after the hour, or close the doors."]
    clock.move_to(moment_ms(DAY, 595, "Europe/Paris"))
    QTest.keyClick(view, Qt.Key.Key_F6)
    settle(desk, qtbot)
    assert lines(store)[0].appointment.state == "MISSED"


def shown_state(view: AppointmentsView) -> tuple[str, Tone]:
    column = view.model.columns[-1]
    assert column.tone is not None
    return column.text(view.model.rows[0]), column.tone(view.model.rows[0])


def test_a_late_visitor_is_late_here_as_at_the_reception(
    qtbot: QtBot, look: Look, store: Store, clock: SetClock
) -> None:
    book(store, 580, "Mme Cadet")
    desk, view, _ = opened(qtbot, look, store)
    assert shown_state(view) == ("□ Expected", Tone.NEUTRAL)
    clock.move_to(moment_ms(DAY, 591, "Europe/Paris"))
    assert shown_state(view) == ("▲ Late", Tone.WARN)
    QTest.keyClick(view, Qt.Key.Key_F5)
    settle(desk, qtbot)
    assert shown_state(view) == ("■ Waiting", Tone.ACCENT)


def test_a_visitor_whose_visit_was_a_mistake_is_expected_again(qtbot: QtBot, look: Look, store: Store) -> None:
    number = book(store, 580, "Mme Cadet")
    visit = appointments.check_in(store, number, by=SUPERVISOR, op=new_operation(store)).visit
    visits.void(store, visit, "mistake", by=SUPERVISOR, op=new_operation(store))
    _, view, _ = opened(qtbot, look, store)
    assert shown_state(view) == ("□ Expected", Tone.NEUTRAL)


@pytest.mark.parametrize(
    ("modifier", "state"),
    [
        (Qt.KeyboardModifier.NoModifier, "CANCELLED_BY_VISITOR"),
        (Qt.KeyboardModifier.ShiftModifier, "CANCELLED_BY_SERVICE"),
    ],
)
def test_who_cancels_is_told(qtbot: QtBot, look: Look, store: Store, modifier: Qt.KeyboardModifier, state: str) -> None:
    book(store, 700, "M. Fabre")
    desk, view, _ = opened(qtbot, look, store)
    QTest.keyClick(view, Qt.Key.Key_F7, modifier)
    settle(desk, qtbot)
    assert lines(store)[0].appointment.state == state


def test_search_ignores_accents_and_never_finds_a_discreet_name(qtbot: QtBot, look: Look, store: Store) -> None:
    book(store, 600, "Mme Quéré")
    book(store, 615, "M. Keller", service="social")
    _, view, _ = opened(qtbot, look, store)
    QTest.keyClick(view, Qt.Key.Key_F3)
    QTest.keyClicks(view.search, "quere")
    assert [line.person.name for line in view.model.rows if line.person] == ["Mme Quéré"]
    view.search.setText("keller")
    assert view.model.rows == ()


def test_page_keys_change_the_day(qtbot: QtBot, look: Look, store: Store) -> None:
    book(store, 600, "Mme Imbert")
    desk, view, _ = opened(qtbot, look, store)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    drain(desk)
    assert (view.presenter.day, view.model.rows) == ("2026-11-24", ())
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    drain(desk)
    assert len(view.model.rows) == 1


def test_a_refusal_keeps_what_was_typed(qtbot: QtBot, look: Look, store: Store) -> None:
    number = book(store, 600, "Mme Imbert")
    desk, view, _ = opened(qtbot, look, store)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    appointments.check_in(store, number, by=SUPERVISOR, op=new_operation(store))
    view.form.name.setText("Mme Imbert-Roy")
    QTest.keyClick(view.form.name, Qt.Key.Key_Return)
    drain(desk)
    assert view.form.refusal.text() == "This appointment is already settled."
    assert view.form.name.value == "Mme Imbert-Roy"


def test_pictures(qtbot: QtBot, look: Look, tmp_path: Path, french: None) -> None:
    del french
    clock = SetClock(moment_ms(DAY, 0, "Europe/Paris") - 86_400_000)
    with Store.open(tmp_path / "busy", ROOT / "db", clock) as store:
        set_up(store, ROOT / "resources")
        DayPlay(store, clock, DAY, write_script(8), 8).play(10 * 3600 + 2400)
        _, view, _ = opened(qtbot, look, store)
        shoot(view, look, "appointments", QSize(1366, 640))


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("helped", [False, True])
def test_no_usual_name_is_cut_at_1366_pixels(
    qtbot: QtBot, look: Look, store: Store, qapp: QApplication, scale: int, helped: bool
) -> None:
    for minute, name in ((600, "M. Bellanger"), (620, "Mme Imbert"), (640, "M. N’Diaye")):
        book(store, minute, name)
    _, view, _ = opened(qtbot, look, store)
    look.apply(qapp, Theme(scale=scale))
    view.resize(1366 - min(look.theme.px(400), 640) * helped, 640)
    settle_layout()
    names = [view.table.tip_of(view.table.model().index(row, 1)) for row in range(3)]
    assert names == [""] * 3
    assert view.table.isColumnHidden(3) is (view.table.width() < look.theme.px(520))
