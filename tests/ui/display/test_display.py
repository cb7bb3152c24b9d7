"""The hall's screen: what visitors read, and what they never read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.play import DayPlay
from desk_app.demo.script import write_script
from desk_app.demo.town import set_up
from desk_app.domain.localtime import moment_ms
from desk_app.domain.topics import Topic
from desk_app.services import calling, readings
from desk_app.services.acting import new_operation
from desk_app.storage.store import Store
from desk_app.ui.display.window import DisplayWindow
from desk_app.ui.kit.look import Look
from desk_app.ui.shell.desk import Desk
from tests.ui.desks import SOPHIE, drain, hand_desk
from tests.ui.shots import shoot

ROOT = Path(__file__).parents[3]
DAY = "2026-11-23"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    clock = SetClock(moment_ms(DAY, 0, "Europe/Paris") - 86_400_000)
    store = Store.open(tmp_path, ROOT / "db", clock)
    set_up(store, ROOT / "resources")
    DayPlay(store, clock, DAY, write_script(8), 8).play(10 * 3600 + 2400)
    return store


def opened(qtbot: QtBot, look: Look, store: Store, rung: list[str]) -> tuple[Desk, DisplayWindow]:
    desk = hand_desk(look, store, clock=store.clock)
    window = DisplayWindow(desk, lambda: rung.append("ding"))
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitUntil(lambda: drain(desk) > 0)
    return desk, window


def call_somebody(store: Store) -> str:
    view = readings.hall_view(store)
    busy = next(counter for counter in view.counters if counter.line is not None)
    by = SOPHIE.__class__("sophie", "accueil", view.settings.site.id)
    calling.finish_and_call_next(store, busy.id, calling.Ending(), by=by, op=new_operation(store))
    return readings.display_view(store).calls[0][0].ticket


def test_the_latest_call_is_read_first_and_no_service_or_name_ever(
    qtbot: QtBot, look: Look, store: Store, french: None
) -> None:
    _, window = opened(qtbot, look, store, [])
    said = window.board.accessibleName()
    first = readings.display_view(store).calls[0]
    assert said.startswith(f"{first[0].ticket}, {first[1]}")
    for service in store.settings().services:
        assert service.label not in said
    shoot(window, look, "display", QSize(1280, 720))
    shoot(window, look, "display-4-3", QSize(1024, 768))
    store.close()


def test_a_new_call_rings_once_and_the_first_reading_does_not(qtbot: QtBot, look: Look, store: Store) -> None:
    rung: list[str] = []
    desk, window = opened(qtbot, look, store, rung)
    assert rung == []
    ticket = call_somebody(store)
    desk.hub.publish({Topic.QUEUE})
    qtbot.waitUntil(lambda: drain(desk) > 0)
    assert rung == ["ding"]
    assert window.board.accessibleName().startswith(ticket)
    desk.hub.publish({Topic.QUEUE})
    qtbot.waitUntil(lambda: drain(desk) > 0)
    assert rung == ["ding"]
    window.close()
    store.close()


def test_escape_closes_the_screen(qtbot: QtBot, look: Look, store: Store) -> None:
    _, window = opened(qtbot, look, store, [])
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    store.close()
