"""The page of personal data: how each class stands, a person found, handed over and erased by keys, documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QStandardPaths, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.services import appointments
from desk_app.services.appointments import Booking
from desk_app.services.personal_data import erasing
from desk_app.storage.appointments import Person
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.scroll import ScrollPage
from desk_app.ui.personal_data.page import PersonalDataPage
from desk_app.ui.shell.desk import Desk
from tests.support.complaints import NAMED, day, go_to, record, words
from tests.support.hall import HOUR, NINE, ROOT, SUPERVISOR, Hall
from tests.ui.desks import drain, hand_desk
from tests.ui.shots import shoot

_SIZE = QSize(1366, 640)


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    """Three appointments and two complaints, one of the names twice; documents go into a folder of the test."""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(tmp_path / "documents"))
    with Hall(tmp_path / "data") as hall:
        for name, after in (("Mme Aubry", 0), ("M. Aubrey", 40), ("M. Fabre", 300)):
            booking = Booking(NINE + (24 * after + 1) * HOUR, "identity")
            hall.do(appointments.book, booking, Person(name, "06 12 34 56 78"))
        record(hall)
        record(hall, discreet=True)
        yield hall


def opened(qtbot: QtBot, look: Look, hall: Hall) -> tuple[PersonalDataPage, Desk]:
    desk = hand_desk(look, hall.store, clock=hall.clock, actor=SUPERVISOR)
    page = PersonalDataPage(desk, ROOT / "resources")
    qtbot.addWidget(page)
    page.resize(_SIZE)
    page.show()
    qtbot.waitUntil(lambda: drain(desk) > 0)
    return page, desk


def seek(page: PersonalDataPage, desk: Desk, typed: str) -> None:
    page.person.typed.editor.setText(typed)
    QTest.keyClick(page.person.typed.editor, Qt.Key.Key_Return)
    drain(desk)


def press(desk: Desk, widget: object, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)  # type: ignore[call-overload]
    for _ in range(3):
        drain(desk)


def test_each_class_is_told_and_the_purge_changes_it(qtbot: QtBot, look: Look, hall: Hall) -> None:
    page, desk = opened(qtbot, look, hall)
    kept = {line.key: line.standing.kept for line in page.classes.model.rows}
    assert (kept["appointments"], kept["complaints"]) == (3, 2)
    go_to(hall, 94)
    page.presenter.refresh()
    drain(desk)
    assert "1" in page.classes.state.text()
    hall.do(erasing.purge)
    page.presenter.refresh()
    drain(desk)
    assert page.classes.state.text().endswith("nothing past its time")
    assert day(94)[:4] in page.classes.told.text()


def test_a_person_is_found_and_what_is_chosen_erased_after_a_second_look(qtbot: QtBot, look: Look, hall: Hall) -> None:
    page, desk = opened(qtbot, look, hall)
    said: list[str] = []
    desk.notices.said.connect(lambda notice: said.append(notice.text))
    seek(page, desk, "aubry")
    card = page.person
    assert [one.exact for one in card.model.rows] == [True, True, True, False]
    assert len(card.table.selection()) == 3
    shown = [column.text(row) for row in card.model.rows for column in card.model.columns if column.key == "who"]
    assert sum("confidential" in text for text in shown) == 1
    card.table.choose(("complaints", 1))
    press(desk, card.table, Qt.Key.Key_Delete)
    assert card.confirm.isVisible()
    press(desk, card.confirm, Qt.Key.Key_Escape)
    assert not card.confirm.isVisible()
    assert words(hall, 1) == NAMED
    press(desk, card.table, Qt.Key.Key_Delete)
    press(desk, card.confirm, Qt.Key.Key_Return)
    assert (words(hall, 1), words(hall, 2)) == (None, NAMED)
    assert [one.id for one in card.model.rows] == [("appointments", 1), ("complaints", 2), ("appointments", 2)]
    assert len(said) == 1


def test_what_is_kept_is_handed_over_as_two_files_and_noted(
    qtbot: QtBot, look: Look, hall: Hall, tmp_path: Path
) -> None:
    page, desk = opened(qtbot, look, hall)
    seek(page, desk, "06 12 34 56 78")
    with qtbot.waitSignal(desk.notices.said):
        press(desk, page.person.table, Qt.Key.Key_F4)
    files = sorted((tmp_path / "documents" / "Pupitre").iterdir())
    assert [file.suffix for file in files] == [".csv", ".pdf"]
    assert not any("ubry" in file.name for file in files)
    assert "Mme Aubry" in files[0].read_text("utf-8-sig")


def test_the_slip_the_record_and_the_notice_are_printed(qtbot: QtBot, look: Look, hall: Hall, tmp_path: Path) -> None:
    page, desk = opened(qtbot, look, hall)
    for key in (Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F7):
        with qtbot.waitSignal(desk.notices.said):
            press(desk, page.classes.table, key)
    files = sorted(file.name for file in (tmp_path / "documents" / "Pupitre").iterdir())
    assert files == ["destruction-2026-01-01-2026-11-23.pdf", "privacy-notice.pdf", "record-of-processing.pdf"]


def test_nothing_found_is_told(qtbot: QtBot, look: Look, hall: Hall) -> None:
    page, desk = opened(qtbot, look, hall)
    seek(page, desk, "Zola")
    assert page.person.told.isVisible()
    assert not page.person.table.isVisible()


def test_pictures(qtbot: QtBot, look: Look, french: None, hall: Hall) -> None:
    page, desk = opened(qtbot, look, hall)
    scrolled = ScrollPage(page)
    qtbot.addWidget(scrolled)
    scrolled.show()
    shoot(scrolled, look, "personal-data", _SIZE)
    seek(page, desk, "aubry")
    shoot(scrolled, look, "personal-data-found", _SIZE)
    scrolled.takeWidget()
