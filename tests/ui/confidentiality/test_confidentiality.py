"""The confidentiality screen: answers by key, rooms, and nothing told that should not be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.town import SUPERVISOR, set_up
from desk_app.domain.localtime import moment_ms
from desk_app.domain.visit import PrivacyMode, PrivacyOutcome
from desk_app.services import privacy, readings, visits
from desk_app.services.acting import new_operation
from desk_app.services.privacy import Answer
from desk_app.services.visits import Arrival
from desk_app.storage.store import Store
from desk_app.ui.confidentiality import build
from desk_app.ui.confidentiality.view import ConfidentialityView
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.look import Look
from desk_app.ui.shell.desk import Desk
from tests.ui.desks import drain, hand_desk
from tests.ui.shots import shoot

ROOT = Path(__file__).parents[3]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    clock = SetClock(moment_ms("2026-11-23", 9 * 60, "Europe/Paris"))
    with Store.open(tmp_path, ROOT / "db", clock) as store:
        set_up(store, ROOT / "resources")
        yield store


def ask(store: Store, service: str = "civil-status") -> int:
    arrival = Arrival((service,), discreet=True)
    return visits.arrive(store, arrival, by=SUPERVISOR, op=new_operation(store)).visit


def opened(qtbot: QtBot, look: Look, store: Store) -> tuple[Desk, ConfidentialityView]:
    desk = hand_desk(look, store, clock=store.clock, actor=SUPERVISOR)
    view = build(desk)
    qtbot.addWidget(view)
    view.resize(1366, 640)
    view.show()
    qtbot.waitUntil(lambda: drain(desk) > 0)
    return desk, view


def press(desk: Desk, view: ConfidentialityView, qtbot: QtBot, key: Qt.Key) -> None:
    QTest.keyClick(view.table, key)
    drain(desk)
    qtbot.waitUntil(lambda: drain(desk) > 0)


def only(store: Store) -> tuple[str | None, str | None, str | None]:
    line = readings.privacy_view(store).requests[0]
    return line.outcome, line.mode, line.room or line.obstacle


@pytest.mark.parametrize(
    ("key", "told"),
    [
        (Qt.Key.Key_1, ("granted", "closed_room", "b1")),
        (Qt.Key.Key_3, ("alternative", "lower_voice", None)),
        (Qt.Key.Key_R, ("declined", None, None)),
        (Qt.Key.Key_A, ("not_possible", None, "no_agent")),
    ],
)
def test_a_key_answers_the_first_request_that_waits(
    qtbot: QtBot, look: Look, store: Store, key: Qt.Key, told: tuple[str | None, ...]
) -> None:
    ask(store)
    desk, view = opened(qtbot, look, store)
    press(desk, view, qtbot, key)
    assert only(store) == told


def test_l_frees_the_room_of_the_chosen_request(qtbot: QtBot, look: Look, store: Store) -> None:
    ask(store)
    desk, view = opened(qtbot, look, store)
    press(desk, view, qtbot, Qt.Key.Key_1)
    assert list(readings.privacy_view(store).rooms) == ["b1"]
    press(desk, view, qtbot, Qt.Key.Key_L)
    assert readings.privacy_view(store).rooms == {}


def test_a_room_in_use_is_refused_in_words_and_nothing_changes(qtbot: QtBot, look: Look, store: Store) -> None:
    first, second = ask(store), ask(store)
    answer = Answer(PrivacyOutcome.GRANTED, PrivacyMode.CLOSED_ROOM, "b1")
    privacy.settle(store, first, answer, by=SUPERVISOR, op=new_operation(store))
    desk, view = opened(qtbot, look, store)
    said: list[str] = []
    desk.notices.said.connect(lambda notice: said.append(notice.text))
    assert view.table.choose(second)
    QTest.keyClick(view.table, Qt.Key.Key_1)
    drain(desk)
    assert said == ["This room is in use. Choose another one, or another way."]
    assert readings.privacy_view(store).rooms == {"b1": first}


def test_the_mouse_answers_too(qtbot: QtBot, look: Look, store: Store) -> None:
    ask(store)
    desk, view = opened(qtbot, look, store)
    button = next(found for found in view.findChildren(KeyButton) if found.accessibleName() == "Bureau 2")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    drain(desk)
    assert only(store) == ("granted", "closed_room", "b2")


def test_neither_a_service_nor_a_reason_is_shown(qtbot: QtBot, look: Look, store: Store) -> None:
    ask(store, "social")
    _, view = opened(qtbot, look, store)
    cells = [view.model.index(0, column).data() for column in range(view.model.columnCount())]
    assert not any("social" in str(cell).lower() or "sociale" in str(cell).lower() for cell in cells)


@pytest.mark.usefixtures("english")
def test_the_head_counts_what_the_rows_say(qtbot: QtBot, look: Look, store: Store) -> None:
    gone = ask(store)
    ask(store)
    visits.leave(store, gone, by=SUPERVISOR, op=new_operation(store))
    desk, view = opened(qtbot, look, store)
    rows = [view.model.index(row, 3).data() for row in range(2)]
    assert sorted(rows) == ["◆ to be answered", "○ without an answer"]
    assert view.requests.aside.text() == "1 to be answered · 1 without an answer"
    view.table.choose(next(line.visit for line in view.model.rows if line.pending))
    press(desk, view, qtbot, Qt.Key.Key_3)
    assert view.requests.aside.text() == "1 without an answer"


def test_pictures(qtbot: QtBot, look: Look, store: Store, french: None) -> None:
    del french
    empty_desk, empty = opened(qtbot, look, store)
    assert empty_desk
    shoot(empty, look, "confidentiality-empty", QSize(1366, 640))
    empty.close()
    first = ask(store)
    ask(store)
    ask(store, "social")
    answer = Answer(PrivacyOutcome.GRANTED, PrivacyMode.CLOSED_ROOM, "b1")
    privacy.settle(store, first, answer, by=SUPERVISOR, op=new_operation(store))
    _, view = opened(qtbot, look, store)
    shoot(view, look, "confidentiality", QSize(1366, 640))
