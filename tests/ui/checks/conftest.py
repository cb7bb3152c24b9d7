"""A town hall with grids in use and rounds made, and the page of check grids opened on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.town import SUPERVISOR, set_up
from desk_app.domain.checks.answers import Answer, Answers
from desk_app.domain.checks.grid import TestChannel
from desk_app.domain.localtime import moment_ms
from desk_app.services import checks
from desk_app.services.acting import new_operation
from desk_app.services.checks import Filled
from desk_app.services.grids import Grids
from desk_app.storage.check_words import Note
from desk_app.storage.store import Store
from desk_app.ui.checks.page import ChecksPage
from desk_app.ui.kit.look import Look
from desk_app.ui.shell.desk import Desk
from tests.support.hall import MIGRATIONS, ROOT
from tests.ui.desks import drain, hand_desk
from tests.ui.keyboard import Keyboard

TODAY = "2026-11-23"
SIZE = QSize(1366, 690)
GRIDS = Grids(ROOT / "resources")


class Opened(Keyboard):
    """The page and its desk, driven by keys."""

    def __init__(self, desk: Desk, page: ChecksPage) -> None:
        super().__init__(desk)
        self.page = page


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A hall on the Monday of the tests, no grid in use."""
    clock = SetClock(moment_ms("2026-09-01", 600, "Europe/Paris"))
    with Store.open(tmp_path, MIGRATIONS, clock) as opened:
        set_up(opened, ROOT / "resources")
        clock.move_to(moment_ms(TODAY, 600, "Europe/Paris"))
        yield opened


def use(store: Store, *grids: str) -> None:
    """Put grids in use, as proposed."""
    for name in grids:
        grid = GRIDS.version(name, 1)
        checks.use_grid(store, grid, grid.periodicity, by=SUPERVISOR, op=new_operation(store))


def make_round(store: Store, name: str, on: str, *failed: str, observed: int = 1, note: str = "") -> None:
    """A round whose points all comply but those told."""
    grid = GRIDS.version(name, 1)
    items = {item.id: Answer(1 if item.id in failed else 0) for item in grid.items}
    notes = {item: Note(note, "photo-012.jpg") for item in failed if note}
    checks.record_round(
        store, grid, Filled(on, Answers(items, observed), notes), by=SUPERVISOR, op=new_operation(store)
    )


@pytest.fixture
def played(store: Store) -> Store:
    """Every grid in use since September, with rounds made and missed, a test planned and points that fail."""
    assert isinstance(store.clock, SetClock)
    store.clock.move_to(moment_ms("2026-09-01", 600, "Europe/Paris"))
    use(store, *(grid.id for grid in GRIDS.all() if grid.periodicity))
    store.clock.move_to(moment_ms(TODAY, 600, "Europe/Paris"))
    for on in ("2026-09-08", "2026-10-06", "2026-11-05"):
        make_round(store, "signs", on, "display", *(["opening_hours"] if on > "2026-11" else []), note="Écran noir")
        make_round(store, "accessibility", on)
        make_round(store, "identifiable", on, "name_plate", observed=5)
    for on in ("2026-11-03", "2026-11-12", "2026-11-20", "2026-11-23"):
        make_round(store, "cleanliness", on)
    make_round(store, "letters", "2026-09-25", "plain", observed=20)
    make_round(store, "confidentiality", "2026-10-07", "voices")
    make_round(store, "information", "2026-10-07")
    for name, channel, on, scenario in (
        ("mystery_visit", TestChannel.VISIT, "2026-11-20", "Acte de naissance pour un mariage"),
        ("mystery_call", TestChannel.CALL, "2026-12-02", "Horaires du samedi"),
    ):
        grid = GRIDS.version(name, 1)
        checks.plan_test(store, grid, channel, on, scenario, by=SUPERVISOR, op=new_operation(store))
    return store


@pytest.fixture
def opened(qtbot: QtBot, look: Look) -> Callable[[Store], Opened]:
    """Open the page on a store, everything read, the keyboard where it rests."""

    def open_page(store: Store) -> Opened:
        desk = hand_desk(look, store, clock=store.clock, actor=SUPERVISOR)
        page = ChecksPage(desk, ROOT / "resources")
        qtbot.addWidget(page)
        page.resize(SIZE)
        page.show()
        qtbot.waitUntil(lambda: drain(desk) > 0)
        page.setFocus()
        return Opened(desk, page)

    return open_page
