"""One screen per register, the same gestures everywhere: type to filter, Enter, F2, F3, F6, Ctrl Shift C, Esc."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.checks.answers import Answer, Answers
from desk_app.domain.registers import actions
from desk_app.services import acts, checks, registers, surveys
from desk_app.services.checks import Filled
from desk_app.services.grids import Grids
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.look import Look
from desk_app.ui.shell.desk import Desk
from desk_app.ui.tables import Tables
from tests.support import complaints, requests
from tests.support.hall import DAY, ROOT, SUPERVISOR, Hall
from tests.support.surveys import BANKS, PLAN
from tests.ui.desks import drain, hand_desk
from tests.ui.opening.test_pages import all_pages

KEY, HELD = Qt.Key, Qt.KeyboardModifier
NOTHING, COPY = HELD.NoModifier, HELD.ControlModifier | HELD.ShiftModifier


def _action(hall: Hall) -> None:
    told = {"title": "Bancs du hall", "origin": "other", "due": DAY}
    hall.do(registers.record, actions.REGISTER, told, by=SUPERVISOR)


def _round(hall: Hall) -> None:
    grid = Grids(ROOT / "resources").version("signs", 1)
    filled = Filled(DAY, Answers({item.id: Answer(0) for item in grid.items}, 1), {})
    hall.do(checks.record_round, grid, filled, by=SUPERVISOR)


RECORDED: dict[str, Callable[[Hall], object]] = {
    "complaints": complaints.record,
    "requests": requests.record,
    "issuance": lambda hall: hall.do(acts.ask_act, hall.store.settings().act_types[-1].id, DAY, "2026-118"),
    "surveys": lambda hall: hall.do(surveys.draft, PLAN, BANKS, by=SUPERVISOR),
    "actions": _action,
    "checks": _round,
}
FIRST = {"issuance": KEY.Key_F3, "checks": KEY.Key_F3}  # the list is beside the tally, or behind what is to be done
WITHOUT_NEW = {"checks"}  # a round is begun from what is to be done


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with Hall(tmp_path / "data") as hall:
        yield hall


class Driven:
    def __init__(self, hall: Hall, look: Look, qtbot: QtBot, key: str, folder: Path) -> None:
        self.desk: Desk = hand_desk(look, hall.store, clock=hall.clock, actor=SUPERVISOR)
        built = next(page for page in all_pages(folder) if page.key == key)
        self.page = built.build(self.desk)
        qtbot.addWidget(self.page)
        self.page.resize(1366, 700)
        self.page.show()
        qtbot.waitUntil(lambda: drain(self.desk) > 0)
        self.settle()
        self.page.setFocus()

    def settle(self) -> None:
        for _ in range(4):
            drain(self.desk)
            QApplication.processEvents()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING) -> None:
        QTest.keyClick(self.focused, key, held)
        self.settle()

    @property
    def focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    @property
    def offered(self) -> set[str]:
        return {button.cap.text() for button in self.page.findChildren(KeyButton) if button.isVisible()}


@pytest.mark.parametrize("key", RECORDED)
def test_the_gestures_of_a_register(
    key: str, hall: Hall, look: Look, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tables: list[list[list[str]]] = []
    monkeypatch.setattr(Tables, "write", lambda _self, _title, rows: tables.append(rows))
    RECORDED[key](hall)
    driven = Driven(hall, look, qtbot, key, tmp_path)
    if key in FIRST:
        driven.press(FIRST[key])
    field = driven.focused
    assert isinstance(field, LineEdit)
    assert {"⏎", "Ctrl ⇧ C", "F6"} <= driven.offered
    assert key in WITHOUT_NEW or "F2" in driven.offered
    driven.press(KEY.Key_C, COPY)
    copied = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    driven.press(KEY.Key_F6)
    assert tables == [copied]
    assert len(copied) == 2
    assert not {"Mme Aubry", "M. Delmas", "2026-118"} & set(copied[1])
    QTest.keyClicks(field, "zzz")
    driven.press(KEY.Key_F6)
    assert len(tables[-1]) == 1
    driven.press(KEY.Key_Escape)
    assert (field.value, driven.focused) == ("", field)
    driven.press(KEY.Key_Return)
    assert driven.focused is not field
    driven.press(KEY.Key_Escape)
    driven.press(KEY.Key_F3)
    assert driven.focused is field
    if key not in WITHOUT_NEW:
        driven.press(KEY.Key_F2)
        assert driven.focused is not field
