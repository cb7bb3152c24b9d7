"""The settings page opened on a town hall."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.town import SUPERVISOR, set_up
from desk_app.domain.actor import Actor
from desk_app.domain.localtime import moment_ms
from desk_app.domain.settings import Settings
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import Theme
from desk_app.ui.settings import build
from desk_app.ui.settings.entries_section import EntriesSection
from desk_app.ui.settings.page import SettingsPage
from desk_app.ui.settings.section import Section
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.remembered import Remembered
from tests.ui.desks import drain, hand_desk

ROOT = Path(__file__).parents[3]
NO, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
S = TypeVar("S", bound=Section)


@dataclass
class Opened:
    """The page, the themes it put, and what it said."""

    desk: Desk
    page: SettingsPage
    store: Store
    qtbot: QtBot
    themes: list[Theme] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    @property
    def settings(self) -> Settings:
        return self.store.settings()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO, on: QWidget | None = None) -> None:
        """Press a key, and let what it asks for be done."""
        QTest.keyClick(on or self.page.focusWidget() or self.page, key, modifier)
        self.settle()

    def save(self) -> None:
        self.press(Qt.Key.Key_S, CTRL)

    def settle(self) -> None:
        """Let acts, readings and refreshes come to rest."""
        for _ in range(3):
            drain(self.desk)
            self.qtbot.wait(1)

    def open(self, name: str, kind: type[S]) -> S:
        """Open a section by its name."""
        place = self.page.chapters.names.index(name)
        self.page.names.setCurrentRow(place)
        section = self.page.chapters.open(place)
        assert isinstance(section, kind)
        return section

    def entries(self, name: str) -> EntriesSection:
        return self.open(name, EntriesSection)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    clock = SetClock(moment_ms("2026-11-23", 9 * 60, "Europe/Paris"))
    with Store.open(tmp_path / "data", ROOT / "db", clock) as store:
        set_up(store, ROOT / "resources")
        yield store


def opened(qtbot: QtBot, look: Look, store: Store, actor: Actor = SUPERVISOR) -> Opened:
    """The page as it is when it was read for the first time."""
    desk = hand_desk(look, store, clock=store.clock, actor=actor)
    themes: list[Theme] = []
    page = build(desk, themes.append, Remembered(store.folder / "habits.ini"))
    qtbot.addWidget(page)
    page.resize(1366, 640)
    page.show()
    page.activateWindow()
    page.names.setFocus()
    qtbot.waitUntil(lambda: drain(desk) > 0)
    found = Opened(desk, page, store, qtbot, themes)
    desk.notices.said.connect(lambda notice: found.said.append(notice.text))
    return found
