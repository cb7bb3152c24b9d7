"""The page of the switchboard opened on a town hall, driven by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.town import SUPERVISOR, set_up
from desk_app.domain.localtime import moment_ms
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.phone.page import PhonePage
from desk_app.ui.shell.desk import Desk
from tests.support.hall import MIGRATIONS, ROOT
from tests.ui.desks import drain, hand_desk
from tests.ui.keyboard import Keyboard

TODAY = "2026-11-23"
SIZE = QSize(1366, 700)


class Opened(Keyboard):
    """The page and its desk, driven by keys."""

    def __init__(self, desk: Desk, page: PhonePage) -> None:
        super().__init__(desk)
        self.page = page


@pytest.fixture
def clock() -> SetClock:
    """Three days before the day of the tests."""
    return SetClock(moment_ms("2026-11-20", 600, "Europe/Paris"))


@pytest.fixture
def store(tmp_path: Path, clock: SetClock) -> Iterator[Store]:
    """A hall where nobody called yet."""
    with Store.open(tmp_path, MIGRATIONS, clock) as opened:
        set_up(opened, ROOT / "resources")
        yield opened


@pytest.fixture
def opened(qtbot: QtBot, look: Look, clock: SetClock) -> Callable[[Store], Opened]:
    """Open the page on the Monday of the tests, everything read, the keyboard where it rests."""

    def open_page(store: Store) -> Opened:
        clock.move_to(moment_ms(TODAY, 605, "Europe/Paris"))
        desk = hand_desk(look, store, clock=store.clock, actor=SUPERVISOR)
        page = PhonePage(desk)
        qtbot.addWidget(page)
        page.resize(SIZE)
        page.show()
        qtbot.waitUntil(lambda: drain(desk) > 0)
        page.setFocus()
        return Opened(desk, page)

    return open_page
