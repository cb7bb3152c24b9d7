"""The page follows the keyboard, and holds still under the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_app.ui.kit.look import Look
from desk_app.ui.kit.scroll import ScrollPage
from tests.ui.shots import settle


def long_page(qtbot: QtBot) -> tuple[ScrollPage, QLineEdit, QLineEdit]:
    content = QWidget()
    content.setMinimumHeight(2000)
    layout = QVBoxLayout(content)
    top, bottom = QLineEdit(), QLineEdit()
    layout.addWidget(top)
    layout.addStretch(1)
    layout.addWidget(bottom)
    page = ScrollPage(content)
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    top.setFocus()
    qtbot.waitUntil(top.hasFocus)
    return page, top, bottom


def test_a_field_that_a_key_opened_comes_into_sight(qtbot: QtBot, look: Look) -> None:
    page, _, bottom = long_page(qtbot)
    bottom.setFocus()
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 1500)


def test_a_click_moves_nothing_under_the_mouse(qtbot: QtBot, look: Look) -> None:
    page, top, bottom = long_page(qtbot)
    bottom.setFocus()
    settle()
    page.verticalScrollBar().setValue(20)
    QTest.mousePress(top, Qt.MouseButton.LeftButton)
    settle()
    assert top.hasFocus()
    assert page.verticalScrollBar().value() == 20
    QTest.mouseRelease(top, Qt.MouseButton.LeftButton)


def test_what_goes_away_under_the_keyboard_scrolls_nothing_when_the_keyboard_stays_near(
    qtbot: QtBot, look: Look
) -> None:
    page, top, bottom = long_page(qtbot)
    near = QLineEdit(page.widget())
    near.setGeometry(0, 40, 100, 30)
    near.show()
    top.hide()
    assert bottom.hasFocus()
    near.setFocus()
    settle()
    assert near.hasFocus()
    assert page.verticalScrollBar().value() == 0


def test_tab_goes_on_bringing_the_next_field_into_sight(qtbot: QtBot, look: Look) -> None:
    page, top, bottom = long_page(qtbot)
    QTest.keyClick(top, Qt.Key.Key_Tab)
    assert bottom.hasFocus()
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 1500)
