"""A hall at the end of its day, and its closing page opened on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.town import SUPERVISOR, set_up
from desk_app.domain.actor import Actor
from desk_app.domain.localtime import moment_ms
from desk_app.services import visits
from desk_app.services.acting import new_operation
from desk_app.services.visits import Arrival
from desk_app.storage.store import Store
from desk_app.ui.closing import build
from desk_app.ui.closing.view import ClosingPage
from desk_app.ui.kit.look import Look
from desk_app.ui.shell.desk import Desk
from tests.ui.desks import drain, hand_desk

ROOT = Path(__file__).parents[3]
DAY = "2026-11-23"


@dataclass
class Opened:
    """The page, what it was asked to publish, and what it said."""

    desk: Desk
    page: ClosingPage
    qtbot: QtBot
    published: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is, and let what it asks for be done."""
        QTest.keyClick(self.page.focusWidget() or self.page, key, modifier)
        self.settle()

    def settle(self) -> None:
        """Let acts, readings and refreshes come to rest."""
        for _ in range(3):
            drain(self.desk)
            self.qtbot.wait(1)

    def column(self, key: str) -> list[str]:
        """The texts of a column of the tickets."""
        model = self.page.tickets.model
        place = [column.key for column in model.columns].index(key)
        return [str(model.index(row, place).data()) for row in range(model.rowCount())]


@pytest.fixture
def clock() -> SetClock:
    return SetClock(moment_ms(DAY, 17 * 60, "Europe/Paris"))


@pytest.fixture
def store(tmp_path: Path, clock: SetClock) -> Iterator[Store]:
    with Store.open(tmp_path, ROOT / "db", clock) as store:
        set_up(store, ROOT / "resources")
        yield store


def arrive(store: Store, *services: str, discreet: bool = False) -> int:
    """Somebody who waits."""
    arrival = Arrival(services or ("identity",), discreet=discreet)
    return visits.arrive(store, arrival, by=SUPERVISOR, op=new_operation(store)).visit


def opened(qtbot: QtBot, look: Look, store: Store, actor: Actor = SUPERVISOR) -> Opened:
    """The page as it is when it was read for the first time."""
    desk = hand_desk(look, store, clock=store.clock, actor=actor)
    published: list[str] = []
    page = build(desk, published.append, published.append)
    qtbot.addWidget(page)
    page.resize(1366, 640)
    page.show()
    page.activateWindow()
    proxy = page.focusProxy()
    assert proxy is not None
    proxy.setFocus()  # as the window does
    qtbot.waitUntil(lambda: drain(desk) > 0)
    found = Opened(desk, page, qtbot, published)
    desk.notices.said.connect(lambda notice: found.said.append(notice.text))
    return found
