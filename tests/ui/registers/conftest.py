"""A town hall, and a page of registers opened on it, driven by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.town import SUPERVISOR, set_up
from desk_app.domain.localtime import moment_ms
from desk_app.domain.registers.model import Values
from desk_app.domain.registers.registry import REGISTERS
from desk_app.services import registers
from desk_app.services.acting import new_operation
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.registers.page import RegistersPage
from desk_app.ui.registers.screen import RegisterScreen
from desk_app.ui.shell.desk import Desk
from tests.support.hall import MIGRATIONS, ROOT
from tests.ui.conftest import RESOURCES
from tests.ui.desks import drain, hand_desk
from tests.ui.keyboard import Keyboard

TODAY = "2026-11-23"
SIZE = QSize(1366, 768)


class Opened(Keyboard):
    """A page and its desk."""

    def __init__(self, desk: Desk, page: RegistersPage) -> None:
        super().__init__(desk)
        self.page = page

    def screen(self, name: str) -> RegisterScreen:
        """The screen of a register that was opened."""
        return self.page.screens[name]

    def cells(self, name: str, number: int) -> dict[str, str]:
        """A line of the list of a register."""
        model = self.screen(name).list.model
        row = next(row for row in model.rows if row.entry.id == number)
        return {column.key: column.text(row) for column in model.columns}


Open = Callable[..., Opened]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A hall on the Monday of the tests, its registers empty."""
    clock = SetClock(moment_ms("2026-11-02", 600, "Europe/Paris"))
    with Store.open(tmp_path, MIGRATIONS, clock) as opened:
        set_up(opened, ROOT / "resources")
        clock.move_to(moment_ms(TODAY, 600, "Europe/Paris"))
        yield opened


def record(store: Store, name: str, told: Values, *moves: tuple[str, Values]) -> int:
    """An entry, moved on; its number."""
    register = REGISTERS[name]
    number = registers.record(store, register, told, by=SUPERVISOR, op=new_operation(store)).entry
    for move, asked in moves:
        registers.move(store, register, number, move, asked, by=SUPERVISOR, op=new_operation(store))
    return number


@pytest.fixture
def opened(qtbot: QtBot, look: Look) -> Open:
    """Open the page of some registers on a store, everything read, the keyboard where it rests."""

    def open_page(store: Store, *names: str) -> Opened:
        desk = hand_desk(look, store, clock=store.clock, actor=SUPERVISOR)
        page = RegistersPage(desk, RESOURCES, names)
        qtbot.addWidget(page)
        page.resize(SIZE)
        page.show()
        qtbot.waitUntil(lambda: drain(desk) > 0)
        page.setFocus()
        return Opened(desk, page)

    return open_page
