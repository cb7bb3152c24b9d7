"""A town hall with three days in three months, and the page of the commitments opened on it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.play import DayPlay
from desk_app.demo.script import write_script
from desk_app.demo.town import set_up
from desk_app.domain.actor import Actor
from desk_app.domain.localtime import moment_ms
from desk_app.services.frameworks import Frameworks
from desk_app.storage.store import Store
from desk_app.ui.commitments.page import CommitmentsPage
from desk_app.ui.kit.look import Look
from tests.support.hall import MIGRATIONS, ROOT, SITE
from tests.ui.desks import drain, hand_desk

RESOURCES = ROOT / "resources"
DAYS = ("2026-09-15", "2026-10-15", "2026-11-20")
TODAY = "2026-11-23"
SIZE = QSize(1366, 768)
VALERIE = Actor("valerie", "accueil", SITE, supervisor=True)
SOPHIE = Actor("sophie", "accueil", SITE)


def _clock() -> SetClock:
    return SetClock(moment_ms(TODAY, 600, "Europe/Paris"))


@pytest.fixture(scope="session")
def played_months(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of those days, made once; never open it, copy it."""
    folder = tmp_path_factory.mktemp("months") / "data"
    clock = SetClock(moment_ms(DAYS[0], 0, "Europe/Paris") - 86_400_000)
    with Store.open(folder, MIGRATIONS, clock) as store:
        set_up(store, RESOURCES)
        for seed, day in enumerate(DAYS):
            DayPlay(store, clock, day, write_script(seed), seed).play()
    return folder


@pytest.fixture
def store(played_months: Path, tmp_path: Path) -> Iterator[Store]:
    """A copy of those days, on the morning of the Monday after."""
    folder = Path(shutil.copytree(played_months, tmp_path / "hall"))
    with Store.open(folder, MIGRATIONS, _clock()) as opened:
        yield opened


@pytest.fixture
def unscoped_store(tmp_path: Path) -> Iterator[Store]:
    """A hall brought up to date from a release that knew no scope."""
    with Store.open(tmp_path / "old", MIGRATIONS, _clock()) as opened:
        set_up(opened, RESOURCES)
        opened.write(lambda connection: connection.execute("DELETE FROM scope_version"))
        yield opened


Opened = Callable[..., CommitmentsPage]


@pytest.fixture
def opened(qtbot: QtBot, look: Look) -> Opened:
    """Open the page on a store, everything read, the keyboard where it rests."""

    def open_page(store: Store, actor: Actor = VALERIE) -> CommitmentsPage:
        desk = hand_desk(look, store, clock=store.clock, actor=actor)
        page = CommitmentsPage(desk, Frameworks(RESOURCES), RESOURCES / "presets")
        qtbot.addWidget(page)
        page.resize(SIZE)
        page.show()
        qtbot.waitUntil(lambda: drain(desk) > 0)
        page.setFocus()
        return page

    return open_page
