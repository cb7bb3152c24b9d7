"""The quality calendar by its keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.town import SUPERVISOR, set_up
from desk_app.domain.localtime import moment_ms
from desk_app.domain.registers import meetings
from desk_app.services import registers
from desk_app.services.acting import new_operation
from desk_app.services.quality_calendar.reading import StepLine
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.quality_calendar import build
from desk_app.ui.quality_calendar.page import CalendarPage
from desk_app.ui.quality_calendar.rows import proof_of, standing_of, when_of
from tests.support.hall import MIGRATIONS, ROOT
from tests.ui.desks import drain, hand_desk
from tests.ui.shots import shoot

KEY = Qt.Key


class Opened:
    def __init__(self, store: Store, look: Look, qtbot: QtBot) -> None:
        self.desk = hand_desk(look, store, clock=store.clock, actor=SUPERVISOR)
        self.asked: list[tuple[str, object]] = []
        self.desk.notices.page_asked.connect(lambda page, entry: self.asked.append((page, entry)))
        page = build(self.desk, ROOT / "resources")
        assert isinstance(page, CalendarPage)
        self.page = page
        qtbot.addWidget(page)
        page.resize(1366, 700)
        page.show()
        qtbot.waitUntil(lambda: drain(self.desk) > 0)
        page.setFocus()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key, held)
        self.settle()

    def settle(self) -> None:
        for _ in range(4):
            drain(self.desk)
            QApplication.processEvents()

    def choose(self, step: str) -> StepLine:
        assert self.page.table.choose((self.page.model.rows[0].year, step))
        line = self.page.table.current()
        assert line is not None
        return line

    def told(self, step: str) -> tuple[str, str, str]:
        line = next(line for line in self.page.model.rows if line.step.id == step)
        return when_of(line, self.desk.formats), standing_of(line), proof_of(line, self.desk.formats)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    clock = SetClock(moment_ms("2026-01-05", 510, "Europe/Paris"))
    with Store.open(tmp_path, MIGRATIONS, clock) as opened:
        set_up(opened, ROOT / "resources")
        clock.move_to(moment_ms("2026-02-12", 510, "Europe/Paris"))
        told = {"title": "Revue 2025", "due": "2026-02-12", "from_day": "2025-01-01", "to_day": "2025-12-31"}
        registers.record(opened, meetings.REVIEW, told, by=SUPERVISOR, op=new_operation(opened))
        held = {"held_on": "2026-02-12", "due": "2026-03-12"}
        registers.move(opened, meetings.REVIEW, 1, "hold", held, by=SUPERVISOR, op=new_operation(opened))
        clock.move_to(moment_ms("2026-11-23", 510, "Europe/Paris"))
        yield opened


@pytest.fixture
def open_page(store: Store, look: Look, qtbot: QtBot) -> Callable[[], Opened]:
    return lambda: Opened(store, look, qtbot)


def test_the_keys_of_the_calendar(open_page: Callable[[], Opened]) -> None:
    opened = open_page()
    assert opened.told("review") == ("Février", "✓ done", "12/02/2026 · no. 1")
    assert opened.told("external_audit") == ("Novembre – Décembre", "▲ to do now", "")
    assert opened.told("survey") == ("Avril – Juin", "■ late", "")
    opened.choose("review")
    opened.press(KEY.Key_Return)
    assert opened.asked == [("registers", ("reviews", 1))]
    opened.choose("mystery_2")
    opened.press(KEY.Key_F2)
    assert opened.page.ask.isVisible()
    opened.press(KEY.Key_Return)
    assert opened.told("mystery_2") == ("Octobre", "✓ done", "said to be done on 23/11/2026")
    assert not opened.page.ask.isVisible()
    opened.press(KEY.Key_F6)
    assert opened.told("mystery_2")[1] == "■ late"
    opened.press(KEY.Key_F4)
    opened.page.ask.day.editor.setDate(date(2026, 12, 15))  # type: ignore[arg-type]  # Qt takes a date
    opened.press(KEY.Key_Return)
    assert opened.told("mystery_2") == ("for 15/12/2026", "○ to come", "")
    opened.press(KEY.Key_F4)
    opened.press(KEY.Key_Escape)
    assert not opened.page.ask.isVisible()
    opened.press(KEY.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert opened.page.year.text() == "2027"
    assert {line.year for line in opened.page.model.rows} == {2027}


def test_a_deadline_leads_to_its_step(open_page: Callable[[], Opened], store: Store) -> None:
    opened = open_page()
    opened.choose("external_audit")
    opened.press(KEY.Key_F4)
    opened.press(KEY.Key_Return)
    opened.choose("review")
    opened.press(KEY.Key_Right, Qt.KeyboardModifier.AltModifier)
    opened.page.open_entry("calendar_steps", 1)
    opened.settle()
    line = opened.page.table.current()
    assert line is not None
    assert (line.year, line.step.id) == (2026, "external_audit")
    opened.page.open_entry("calendar_steps", "2027/review")  # a step of which nothing was told yet
    opened.settle()
    line = opened.page.table.current()
    assert line is not None
    assert (line.year, line.step.id) == (2027, "review")


@pytest.mark.usefixtures("french")
def test_pictures(open_page: Callable[[], Opened], look: Look) -> None:
    opened = open_page()
    opened.choose("mystery_2")
    opened.press(KEY.Key_F4)
    shoot(opened.page, look, "quality-calendar", QSize(1366, 700))
