"""A town hall with a few entries of the register, and the page of complaints opened on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.town import SUPERVISOR, set_up
from desk_app.domain.complaints.model import ComplaintChannel, ComplaintKind, Theme
from desk_app.domain.localtime import moment_ms
from desk_app.services import complaints
from desk_app.services.acting import new_operation
from desk_app.services.complaints import Entry
from desk_app.storage.complaints import Words
from desk_app.storage.store import Store
from desk_app.ui.complaints.page import ComplaintsPage
from desk_app.ui.kit.look import Look
from desk_app.ui.shell.desk import Desk
from tests.support.hall import MIGRATIONS, ROOT
from tests.ui.desks import drain, hand_desk
from tests.ui.keyboard import Keyboard

TODAY = "2026-11-23"
SIZE = QSize(1366, 768)
NAMED = Words("Plus d’une heure d’attente pour déposer une carte d’identité", "Mme Aubry", "3 rue des Lilas")


class Opened(Keyboard):
    """The page and its desk, driven by keys."""

    def __init__(self, desk: Desk, page: ComplaintsPage) -> None:
        super().__init__(desk)
        self.page = page

    def cells(self, number: int) -> dict[str, str]:
        """A line of the list."""
        model = self.page.list.model
        row = next(row for row in model.rows if row.complaint.id == number)
        return {column.key: column.text(row) for column in model.columns}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A hall on the Monday of the tests, its register empty."""
    clock = SetClock(moment_ms("2026-11-02", 600, "Europe/Paris"))
    with Store.open(tmp_path, MIGRATIONS, clock) as opened:
        set_up(opened, ROOT / "resources")
        clock.move_to(moment_ms(TODAY, 600, "Europe/Paris"))
        yield opened


def record(store: Store, received_on: str, words: Words = NAMED, **told: object) -> int:
    """An entry; its number."""
    values = {"kind": ComplaintKind.COMPLAINT, "theme": Theme.WAIT, "commitments": (7,), **told}
    entry = Entry(received_on=received_on, **values)  # type: ignore[arg-type]
    return complaints.record(store, entry, words, by=SUPERVISOR, op=new_operation(store)).entry


@pytest.fixture
def register(store: Store) -> Store:
    """A store whose register has an entry of each standing."""
    record(store, "2026-11-03")
    record(store, "2026-11-10", Words("Les horaires du samedi ne sont affichés nulle part"), theme=Theme.HOURS)
    record(store, "2026-11-12", channel=ComplaintChannel.EMAIL, theme=Theme.TIME_LIMIT, commitments=(22, 26))
    record(store, "2026-11-15", kind=ComplaintKind.SUGGESTION, theme=Theme.PREMISES, commitments=(2, 4))
    record(store, "2026-11-20", discreet=True, theme=Theme.CONFIDENTIALITY, commitments=(13,))
    record(store, "2026-11-20", legal_appeal=True, theme=Theme.OTHER, commitments=())
    record(store, "2026-11-22", Words("Merci à l’agent du guichet 2"), kind=ComplaintKind.THANKS, theme=Theme.COURTESY)
    answered = record(store, "2026-11-05")
    complaints.answer(
        store, answered, "2026-11-18", ComplaintChannel.LETTER, None, by=SUPERVISOR, op=new_operation(store)
    )
    return store


@pytest.fixture
def opened(qtbot: QtBot, look: Look) -> Callable[[Store], Opened]:
    """Open the page on a store, everything read, the keyboard where it rests."""

    def open_page(store: Store) -> Opened:
        desk = hand_desk(look, store, clock=store.clock, actor=SUPERVISOR)
        page = ComplaintsPage(desk, ROOT / "resources")
        qtbot.addWidget(page)
        page.resize(SIZE)
        page.show()
        qtbot.waitUntil(lambda: drain(desk) > 0)
        page.setFocus()
        return Opened(desk, page)

    return open_page
