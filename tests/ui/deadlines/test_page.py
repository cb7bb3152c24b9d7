"""The page of the deadlines by its keys, and the number of late ones in its tab."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.town import SUPERVISOR, set_up
from desk_app.domain.complaints.model import ComplaintKind, Theme
from desk_app.domain.deadlines import What, When
from desk_app.domain.localtime import moment_ms
from desk_app.domain.registers import actions
from desk_app.domain.topics import Topic
from desk_app.services import complaints, registers
from desk_app.services.acting import new_operation
from desk_app.services.complaints import Entry
from desk_app.services.quality_calendar.reading import read_steps
from desk_app.storage.complaints import Words
from desk_app.storage.store import Store
from desk_app.ui.deadlines.page import DeadlinesPage
from desk_app.ui.deadlines.rows import Heading, Line
from desk_app.ui.deadlines.words import what_words
from desk_app.ui.kit.look import Look
from desk_app.ui.opening.deadline_count import DeadlineCount
from tests.support.hall import MIGRATIONS, ROOT
from tests.ui.desks import drain, hand_desk
from tests.ui.shots import shoot

KEY = Qt.Key
STEPS = read_steps(ROOT / "resources")
WORDS = Words("Une heure d’attente", "Mme Aubry", "3 rue des Lilas")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    clock = SetClock(moment_ms("2026-11-02", 510, "Europe/Paris"))
    with Store.open(tmp_path, MIGRATIONS, clock) as opened:
        set_up(opened, ROOT / "resources")
        clock.move_to(moment_ms("2026-11-23", 510, "Europe/Paris"))
        for received_on, theme in (
            ("2026-11-03", Theme.WAIT), ("2026-11-11", Theme.HOURS), ("2026-11-15", Theme.PREMISES),
            ("2026-11-20", Theme.OTHER),
        ):  # fmt: skip
            entry = Entry(received_on=received_on, kind=ComplaintKind.COMPLAINT, theme=theme, commitments=(7,))
            complaints.record(opened, entry, WORDS, by=SUPERVISOR, op=new_operation(opened))
        for title, due in (
            ("Refaire le panneau d’entrée", "2026-11-20"), ("Former deux agents au logiciel", "2026-11-27"),
            ("Bancs du hall", "2026-12-10"),
        ):  # fmt: skip
            values = {"title": title, "origin": "other", "due": due, "owner": SUPERVISOR.agent}
            registers.record(opened, actions.REGISTER, values, by=SUPERVISOR, op=new_operation(opened))
        yield opened


Opened = tuple[DeadlinesPage, list[tuple[str, object]], Callable[[], None]]


@pytest.fixture
def opened(qtbot: QtBot, look: Look, store: Store) -> Opened:
    desk = hand_desk(look, store, clock=store.clock, actor=SUPERVISOR)
    asked: list[tuple[str, object]] = []
    desk.notices.page_asked.connect(lambda page, entry: asked.append((page, entry)))
    page = DeadlinesPage(desk, STEPS)
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show()
    qtbot.waitUntil(lambda: drain(desk) > 0)
    page.setFocus()

    def refresh() -> None:
        desk.hub.publish({Topic.QUALITY})
        QApplication.processEvents()
        drain(desk)

    return page, asked, refresh


def press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def told(page: DeadlinesPage) -> list[str]:
    return [row.when.value if isinstance(row, Heading) else row.label for row in page.model.rows]


def test_what_presses_most_is_on_top_under_its_heading(opened: Opened) -> None:
    page, _asked, _refresh = opened
    assert told(page) == [
        "overdue", "Wait", "Refaire le panneau d’entrée", "today", "Opening hours", "Premises",
        "soon", "Former deux agents au logiciel", "later", "Other", "Bancs du hall",
    ]  # fmt: skip
    assert {when: number.value.text() for when, number in page.numbers.items()} == {
        When.OVERDUE: "2", When.TODAY: "2", When.SOON: "1", When.LATER: "2"
    }  # fmt: skip


def test_the_arrows_pass_over_headings_and_enter_leads_to_the_entry(opened: Opened) -> None:
    page, asked, _refresh = opened
    current = page.table.current()
    assert isinstance(current, Line)
    assert current.label == "Wait"
    for _ in range(2):
        press(KEY.Key_Down)
    press(KEY.Key_Return)
    press(KEY.Key_Up)
    press(KEY.Key_Return)
    assert asked == [("complaints", ("complaints", 2)), ("actions", ("actions", 1))]


def test_typed_letters_keep_some_and_a_settled_entry_goes(opened: Opened, store: Store) -> None:
    page, asked, refresh = opened
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, "PANNEAU")
    assert told(page) == ["overdue", "Refaire le panneau d’entrée"]
    press(KEY.Key_Return)
    assert asked == [("actions", ("actions", 1))]
    registers.move(store, actions.REGISTER, 1, "cancel", {"reason": "fait"}, by=SUPERVISOR, op=new_operation(store))
    refresh()
    assert told(page) == []
    press(KEY.Key_Escape)
    assert told(page)[:2] == ["overdue", "Wait"]


def test_the_number_of_late_ones_follows_the_records(look: Look, store: Store, qtbot: QtBot) -> None:
    desk = hand_desk(look, store, clock=store.clock, actor=SUPERVISOR)
    counted: list[tuple[str, int]] = []
    owner = QObject()
    DeadlineCount(desk, STEPS, lambda page, late: counted.append((page, late)), owner)
    qtbot.waitUntil(lambda: drain(desk) > 0)
    complaints.acknowledge(store, 2, "2026-11-23", by=SUPERVISOR, op=new_operation(store))
    desk.hub.publish({Topic.QUALITY})
    qtbot.waitUntil(lambda: drain(desk) > 0)
    assert counted == [("deadlines", 2)] * 2


def test_everything_that_may_be_due_has_its_words() -> None:
    assert {*what_words(), What.ENTRY} == {*What}


@pytest.mark.usefixtures("french")
def test_pictures(opened: Opened, look: Look) -> None:
    page, _asked, _refresh = opened
    shoot(page, look, "deadlines", QSize(1366, 700))
