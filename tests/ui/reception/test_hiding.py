"""The desk hidden: at once or by itself, nothing typed gets through, and it comes back as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.ui.kit.look import Look
from desk_app.ui.shell.cover import Cover
from desk_app.ui.shell.hiding import Hiding
from desk_app.ui.shell.main_window import MainWindow
from desk_app.ui.shell.remembered import LONGEST_MIN, Remembered
from tests.ui.desks import HandClock, hand_desk
from tests.ui.reception.conftest import MakeReception
from tests.ui.reception.driver import ENTER, ESCAPE, Key, Reception
from tests.ui.shots import shoot

MINUTE = 60_000


@pytest.fixture
def reception(make_reception: MakeReception, tmp_path: Path) -> Reception:
    """The reception in its window, which can be hidden; after two minutes by itself."""
    reception = make_reception(in_window=True)
    remembered = Remembered(tmp_path / "habits.ini")
    remembered.keep_hide_after(2)
    Hiding(reception.desk, window_of(reception), remembered)
    return reception


def window_of(reception: Reception) -> MainWindow:
    assert isinstance(reception.window, MainWindow)
    return reception.window


def test_f12_hides_everything_and_typing_does_nothing(reception: Reception) -> None:
    window = window_of(reception)
    reception.press(Key.Key_F12)
    assert window.covered
    assert not reception.view.isVisible()
    assert isinstance(reception.focus, Cover)
    reception.press(Key.Key_1, Key.Key_A, Key.Key_F5, Key.Key_F9, Key.Key_Space)
    reception.type("cni")
    assert window.covered
    assert reception.kinds()[2:] == []


@pytest.mark.parametrize("key", [ENTER, Key.Key_Enter, ESCAPE, Key.Key_F12])
def test_enter_escape_and_f12_bring_it_back_with_what_was_typed(reception: Reception, key: Qt.Key) -> None:
    field = reception.view.arrival.field
    reception.type("canti")
    reception.press(Key.Key_F12, key)
    assert not window_of(reception).covered
    assert reception.focus is field
    assert field.text() == "canti"
    assert reception.hall.queue == ()


def test_a_key_held_brings_it_back_when_released_and_does_nothing_more(reception: Reception) -> None:
    reception.type("canti")
    reception.press(Key.Key_F12)
    for repeated in (False, True, True):
        held = QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", repeated)
        QApplication.sendEvent(reception.focus, held)
    assert window_of(reception).covered
    QTest.keyRelease(reception.focus, ENTER)
    reception.settle()
    assert not window_of(reception).covered
    assert reception.hall.queue == ()


def test_an_act_under_way_is_finished_behind_the_cover(reception: Reception) -> None:
    for key in (Key.Key_1, ENTER, Key.Key_F12):
        QTest.keyClick(reception.focus, key)
    reception.settle()
    assert [line.ticket for line in reception.hall.queue] == ["A 001"]
    assert isinstance(reception.focus, Cover)
    reception.press(Key.Key_2, ESCAPE)
    assert reception.view.arrival.ticket.number.text() == "A 001"
    assert len(reception.hall.queue) == 1


def test_the_keyboard_asked_for_by_a_late_answer_stays_on_the_cover(reception: Reception) -> None:
    reception.press(Key.Key_F12)
    reception.view.rest()
    reception.desk.notices.go_to("reception")
    assert isinstance(reception.focus, Cover)


def test_it_comes_by_itself_when_nobody_touches_the_desk(reception: Reception) -> None:
    window = window_of(reception)
    reception.run(1.5)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    reception.run(1.5)
    assert not window.covered
    reception.run(1)
    assert window.covered
    reception.press(ENTER)
    reception.run(1.5)
    assert not window.covered


def test_it_never_comes_by_itself_unless_asked(make_reception: MakeReception, tmp_path: Path) -> None:
    reception = make_reception(in_window=True)
    Hiding(reception.desk, window_of(reception), Remembered(tmp_path / "other.ini"))
    reception.run(600)
    assert not window_of(reception).covered


def test_the_minutes_are_remembered_and_strange_ones_are_never(tmp_path: Path) -> None:
    remembered = Remembered(tmp_path / "habits.ini")
    assert remembered.hide_after_min() == 0
    remembered.keep_hide_after(5)
    assert remembered.hide_after_min() == 5
    for strange, read in ((-3, 0), (100_000, LONGEST_MIN)):
        remembered.keep_hide_after(strange)
        assert remembered.hide_after_min() == read


def test_a_picture_of_the_cover(look: Look, qtbot: QtBot, french: None) -> None:
    cover = Cover(hand_desk(look, clock=HandClock()))
    qtbot.addWidget(cover)
    assert cover.time.text() == "09:42"
    shoot(cover, look, "cover", QSize(1366, 768))
