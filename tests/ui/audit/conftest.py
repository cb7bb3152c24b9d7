"""The page of the audit, opened on a hall with some visits in October."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QStandardPaths
from pytestqt.qtbot import QtBot

from desk_app.domain.actor import Actor
from desk_app.domain.localtime import moment_ms
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.scopes import propose_scope
from desk_app.services.setting_up import read_preset
from desk_app.storage.store import Store
from desk_app.ui.audit.page import AuditPage
from desk_app.ui.kit.look import Look
from desk_app.ui.shell.desk import Desk
from tests.support.hall import ROOT, SITE, SUPERVISOR, Hall, ManualClock
from tests.ui.desks import drain, hand_desk

SIZE = QSize(1366, 768)
RESOURCES = ROOT / "resources"
VALERIE = Actor("valerie", "accueil", SITE, supervisor=True)
SOPHIE = Actor("sophie", "accueil", SITE)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """Four visits served on 15 October, and the scope proposed; it is the morning of 23 November."""
    clock = ManualClock(moment_ms("2026-10-15", 600, "Europe/Paris"))
    with Hall(tmp_path / "data", clock) as made:
        made.open_counters("g1")
        for _ in range(4):
            made.served()
        preset = read_preset(RESOURCES / "presets", made.store.settings().site.kind)
        made.do(propose_scope, preset, Frameworks(RESOURCES), by=SUPERVISOR)
        clock.set_to(moment_ms("2026-11-23", 600, "Europe/Paris"))
        yield made


Opened = Callable[..., tuple[AuditPage, Desk]]


@pytest.fixture
def opened(qtbot: QtBot, look: Look) -> Opened:
    """Open the page on a store, everything read, the keyboard where it rests."""

    def open_page(store: Store, actor: Actor = VALERIE) -> tuple[AuditPage, Desk]:
        desk = hand_desk(look, store, clock=store.clock, actor=actor)
        page = AuditPage(desk, RESOURCES)
        qtbot.addWidget(page)
        page.resize(SIZE)
        page.show()
        qtbot.waitUntil(lambda: drain(desk) > 0)
        page.setFocus()
        return page, desk

    return open_page


@pytest.fixture
def papers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the documents of this account go."""
    folder = tmp_path / "papers"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(folder))
    return folder
