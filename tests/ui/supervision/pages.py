"""Opens the supervision page over a store, its chart loaded and its first readings done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from desk_app.domain.actor import Actor
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.scroll import ScrollPage
from desk_app.ui.shell.desk import Desk
from desk_app.ui.supervision.page import SupervisionPage
from tests.ui.desks import drain, hand_desk

SIZE = QSize(1366, 640)
VALERIE = Actor("valerie", "accueil", "hall-administratif", supervisor=True)
SOPHIE = Actor("sophie", "accueil", "hall-administratif")


@dataclass(frozen=True, slots=True)
class Opened:
    """The page in its window; `printed` has the days whose document was asked for."""

    desk: Desk
    page: SupervisionPage
    window: ScrollPage
    printed: list[str]

    def drain(self) -> int:
        """Run what the page asked of the store."""
        return drain(self.desk)


def opened(qtbot: QtBot, look: Look, store: Store, actor: Actor = VALERIE) -> Opened:
    """The page as it is once it was read."""
    desk = hand_desk(look, store, clock=store.clock, actor=actor)
    printed: list[str] = []
    page = SupervisionPage(desk, printed.append)
    window = ScrollPage(page)
    qtbot.addWidget(window)
    window.resize(SIZE)
    window.show()
    qtbot.waitUntil(lambda: drain(desk) > 0)
    qtbot.waitUntil(lambda: page.overview.card.chart.ready)
    return Opened(desk, page, window, printed)
