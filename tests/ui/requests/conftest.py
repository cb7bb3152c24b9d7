"""A town hall with a few requests, and their page opened on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.town import SUPERVISOR, set_up
from desk_app.domain.localtime import moment_ms
from desk_app.domain.requests.model import AnswerKind, LateCause, RequestChannel
from desk_app.services import requests
from desk_app.services.acting import new_operation
from desk_app.services.requests import Entry
from desk_app.storage.requests import RequestWords
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.requests.page import RequestsPage
from desk_app.ui.shell.desk import Desk
from tests.support.hall import MIGRATIONS, ROOT
from tests.ui.desks import drain, hand_desk
from tests.ui.keyboard import Keyboard

TODAY = "2026-11-23"
SIZE = QSize(1366, 768)
WRITTEN = RequestWords("Inscription à la cantine pour deux enfants, à partir de janvier", "M. Delmas", "5 rue Haute")


class Opened(Keyboard):
    """The page and its desk, driven by keys."""

    def __init__(self, desk: Desk, page: RequestsPage) -> None:
        super().__init__(desk)
        self.page = page

    def cells(self, number: int) -> dict[str, str]:
        """A line of the list."""
        model = self.page.list.model
        row = next(row for row in model.rows if row.request.id == number)
        return {column.key: column.text(row) for column in model.columns}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A hall on the Monday of the tests, its register empty."""
    clock = SetClock(moment_ms("2026-11-02", 600, "Europe/Paris"))
    with Store.open(tmp_path, MIGRATIONS, clock) as opened:
        set_up(opened, ROOT / "resources")
        clock.move_to(moment_ms(TODAY, 600, "Europe/Paris"))
        yield opened


def record(store: Store, received_on: str, words: RequestWords = WRITTEN, **told: object) -> int:
    """A request; its number."""
    values = {"object": "school", "channel": RequestChannel.LETTER, **told}
    entry = Entry(received_on=received_on, **values)  # type: ignore[arg-type]
    return requests.record(store, entry, words, by=SUPERVISOR, op=new_operation(store)).entry


@pytest.fixture
def register(store: Store) -> Store:
    """A store whose register has a request of each standing."""

    def do(verb: Callable[..., object], *told: object) -> None:
        verb(store, *told, by=SUPERVISOR, op=new_operation(store))

    record(store, "2026-10-20", RequestWords("Places de stationnement pour personnes handicapées", "Mme Lefort"))
    late = record(store, "2026-11-02", RequestWords("Dérogation scolaire", "M. Nadal"))
    do(requests.answer, late, AnswerKind.REFUSED, RequestChannel.LETTER, "2026-11-02", "L’adjointe à l’éducation")
    missed = record(store, "2026-11-03", object="civil-status", channel=RequestChannel.EMAIL)
    do(requests.explain, missed, LateCause.ABSENCE)
    do(requests.answer, missed, AnswerKind.GRANTED, RequestChannel.EMAIL, "2026-11-20", "État civil")
    incomplete = record(store, "2026-11-09", object="planning", channel=RequestChannel.WEB_FORM)
    do(requests.acknowledge, incomplete, "2026-11-10")
    do(requests.ask_documents, incomplete, "Plan de masse\nPhotos de la façade", "2026-11-12")
    record(store, "2026-11-18", RequestWords("Copie de son dossier", "Mme Ba"), object="personal-data")
    record(store, "2026-11-19", discreet=True, object="social")
    record(store, "2026-11-20", object="information", channel=RequestChannel.PHONE)
    record(store, "2026-11-23", object="housing", channel=RequestChannel.EMAIL, complete=False)
    return store


@pytest.fixture
def opened(qtbot: QtBot, look: Look) -> Callable[[Store], Opened]:
    """Open the page on a store, everything read, the keyboard where it rests."""

    def open_page(store: Store) -> Opened:
        desk = hand_desk(look, store, clock=store.clock, actor=SUPERVISOR)
        page = RequestsPage(desk)
        qtbot.addWidget(page)
        page.resize(SIZE)
        page.show()
        qtbot.waitUntil(lambda: drain(desk) > 0)
        page.setFocus()
        return Opened(desk, page)

    return open_page
