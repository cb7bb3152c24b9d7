"""A slip from the box by the desk to the commitment of the auditor, by keys alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.town import SUPERVISOR
from desk_app.domain.localtime import moment_ms
from desk_app.services.frameworks import Frameworks
from desk_app.storage.store import Store
from desk_app.storage.verification import verify
from desk_app.ui.commitments.page import CommitmentsPage
from desk_app.ui.kit.look import Look
from tests.support.hall import ROOT
from tests.ui.complaints.conftest import Opened
from tests.ui.desks import drain, hand_desk

KEY = Qt.Key
RESOURCES = ROOT / "resources"
Open = Callable[[Store], Opened]


def _commitment_27(qtbot: QtBot, look: Look, store: Store) -> dict[str, str]:
    desk = hand_desk(look, store, clock=store.clock, actor=SUPERVISOR)
    page = CommitmentsPage(desk, Frameworks(RESOURCES), RESOURCES / "presets")
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: drain(desk) > 0)
    row = next(row for row in page.overview.model.rows if row.commitment.number == 27)
    return {column.key: column.text(row) for column in page.overview.model.columns}


def test_a_slip_becomes_a_share_of_commitment_27(opened: Open, store: Store, look: Look, qtbot: QtBot) -> None:
    assert isinstance(store.clock, SetClock)
    screen = opened(store)
    for _slip in range(2):
        screen.press(KEY.Key_F2)
        screen.type("1")
        screen.type("1")
        screen.type("Une heure au guichet 3")
        screen.press(KEY.Key_Return)
        screen.press(KEY.Key_Escape)
    store.clock.move_to(moment_ms("2026-12-01", 600, "Europe/Paris"))
    screen.page.presenter.refresh()
    screen.settle()
    assert screen.cells(1)["alert"] == "● to acknowledge"
    screen.press(KEY.Key_Up)  # from the slip just keyed
    screen.press(KEY.Key_Return)
    screen.press(KEY.Key_6)
    screen.press(KEY.Key_Return)
    screen.press(KEY.Key_7)
    screen.press(KEY.Key_Escape)
    store.clock.move_to(moment_ms("2026-12-08", 600, "Europe/Paris"))
    screen.page.presenter.refresh()
    screen.settle()
    assert [row.complaint.id for row in screen.page.list.model.rows] == [2, 1]
    assert screen.cells(2)["alert"] == "■ overdue"
    told = _commitment_27(qtbot, look, store)
    assert (told["value"], told["n"]) == ("1 of 2", "2")
    assert verify(store.connection) == ()
