"""The reception screen under the fingers of a test: a real store, real keys, a clock moved by hand."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.localtime import moment_ms
from desk_app.domain.topics import Topic
from desk_app.domain.visit import Visit
from desk_app.domain.visit_life import fold
from desk_app.services import hall, visits
from desk_app.services.acting import new_operation
from desk_app.services.readings import HallView, hall_view
from desk_app.services.settings import save_settings
from desk_app.services.visits import Arrival
from desk_app.storage import journal
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.reception import build
from desk_app.ui.reception.view import ReceptionView
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.main_window import MainWindow
from desk_app.ui.shell.notices import Notice
from desk_app.ui.shell.page import Page
from desk_app.ui.shell.remembered import Remembered
from tests.support.hall import ManualClock
from tests.ui.desks import drain, hand_desk

ROOT = Path(__file__).parents[3]
DAY, SITE, ZONE = "2026-11-23", "hall-administratif", "Europe/Paris"
SOPHIE = Actor("sophie", "accueil", SITE)
KARIM = Actor("karim", "accueil", SITE)
MINUTE = 60_000
_AGENTS = [{"id": "sophie", "label": "Sophie"}, {"id": "karim", "label": "Karim"}]

Key = Qt.Key
Held = Qt.KeyboardModifier
ENTER, ESCAPE = Key.Key_Return, Key.Key_Escape


def at(hour: int, minute: int = 0) -> int:
    """A local time of the day of the tests, in UTC milliseconds."""
    return moment_ms(DAY, hour * 60 + minute, ZONE)


class Reception:
    """One screen on one store. Every press is followed by what it asks of the store, and by its painting."""

    def __init__(
        self,
        folder: Path,
        look: Look,
        qtbot: QtBot,
        *,
        open_hall: bool = True,
        in_window: bool = False,
        **settings: Any,
    ) -> None:
        self.clock = ManualClock(at(9))
        self.store = Store.open(folder, ROOT / "db", self.clock)
        self.notices: list[Notice] = []
        self.troubles: list[str] = []
        self.pages: list[str] = []
        self._set_up(settings)
        if open_hall:
            self.do(hall.open_hall)
        self.desk: Desk = hand_desk(look, self.store, clock=self.clock, actor=SOPHIE)
        self.desk.notices.said.connect(self.notices.append)
        self.desk.notices.unavailable.connect(self.troubles.append)
        self.desk.notices.page_asked.connect(lambda page, _entry: self.pages.append(page))
        self.view, self.window = self._in_window(folder) if in_window else self._alone()
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.view.rest()
        self.settle()

    def _alone(self) -> tuple[ReceptionView, QWidget]:
        view = build(self.desk)
        view.resize(1366, 620)
        return view, view

    def _in_window(self, folder: Path) -> tuple[ReceptionView, QWidget]:
        pages = [Page("reception", "&Reception", "bell", build)]
        window = MainWindow(self.desk, pages, ROOT / "resources" / "help" / "en", Remembered(folder / "habits.ini"))
        view = window.pages.page("reception")
        assert isinstance(view, ReceptionView)
        return view, window

    def _set_up(self, settings: dict[str, Any]) -> None:
        document = tomllib.loads((ROOT / "resources" / "presets" / "town_hall.toml").read_text("utf-8"))
        document.update(agents=_AGENTS, **settings)
        save_settings(self.store, document, based_on=0, by=SOPHIE, op="settings-0001")

    def close(self) -> None:
        self.window.close()
        self.store.close()

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        """Press keys one after the other, where the keyboard is."""
        for key in keys:
            QTest.keyClick(self.focus, key, held)
            self.settle()

    def type(self, text: str) -> None:
        """Type a text, where the keyboard is; QTest knows only ASCII."""
        for letter in text:
            QApplication.sendEvent(self.focus, QKeyEvent(QEvent.Type.KeyPress, 0, Held.NoModifier, letter))
        self.settle()

    def keypad(self, key: Qt.Key) -> None:
        """Press a key of the numeric pad."""
        self.press(key, held=Held.KeypadModifier)

    def shift(self, key: Qt.Key) -> None:
        """Press a key with Shift."""
        self.press(key, held=Held.ShiftModifier)

    def settle(self) -> None:
        """Run what was asked of the store until nothing more is asked."""
        QApplication.processEvents()
        while drain(self.desk):
            QApplication.processEvents()

    def run(self, minutes: float = 1) -> None:
        """Let time go by, and the screens' beat come."""
        self.clock.run(round(minutes * MINUTE))
        self.desk.ticks.beat.emit()
        self.settle()

    def do(self, verb: Callable[..., Any], *arguments: Any, by: Actor = SOPHIE, **options: Any) -> Any:
        """Act through the services, as another screen or desk would."""
        outcome = verb(self.store, *arguments, by=by, op=new_operation(self.store), **options)
        if hasattr(self, "desk"):
            self.desk.hub.publish(frozenset(Topic))
            self.settle()
        return outcome

    def arrive(self, *services: str, **told: Any) -> int:
        """Somebody arrives, for identity papers unless told; the visit."""
        return int(self.do(visits.arrive, Arrival(services or ("identity",), **told)).visit)

    def select(self, visit: int) -> None:
        """Put the keyboard on a visit of the queue."""
        assert self.view.queue.table.choose(visit)
        self.view.queue.table.setFocus()

    @property
    def focus(self) -> Any:
        """Where the keyboard is."""
        return QApplication.focusWidget()

    @property
    def said(self) -> str:
        """The last line of the bar."""
        return self.notices[-1].text if self.notices else ""

    @property
    def hall(self) -> HallView:
        """The hall as it is in the store."""
        return hall_view(self.store)

    def visit(self, number: int = 1) -> Visit:
        """A visit, folded from the journal; visits are numbered from 1."""
        found = fold(journal.of_visit(self.store.connection, number))
        assert found is not None
        return found

    def kinds(self) -> list[Kind]:
        """The kind of every fact of the journal, in order."""
        rows = self.store.connection.execute("SELECT kind FROM journal ORDER BY id")
        return [Kind(row["kind"]) for row in rows]

    def cells(self, row: int = 0) -> list[str]:
        """What a row of the queue shows."""
        model = self.view.queue.model
        return [model.index(row, column).data() for column in range(model.columnCount())]
