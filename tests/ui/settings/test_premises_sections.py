"""Closures and premises: added by keys, with their days, and refused beside their field."""

from __future__ import annotations

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.premises import Capacity, Closure
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from tests.ui.settings.conftest import opened
from tests.ui.shots import shoot


def test_seats_and_a_closure_are_kept_with_their_days(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    section = told.entries("Premises")
    told.press(Qt.Key.Key_F2)
    _name, _day, seats, *_ = section._kind.parts
    QTest.keyClicks(told.page.focusWidget(), "Renovated hall")
    seats.editor.setFocus()
    seats.editor.selectAll()
    QTest.keyClicks(seats.editor, "24")
    told.entries("Closures")
    told.press(Qt.Key.Key_F2)
    QTest.keyClicks(told.page.focusWidget(), "Works")
    told.entries("Closures")._kind.parts[2].editor.setDate(QDate(2026, 11, 25))
    told.save()
    settings = told.settings
    assert settings.capacities == (Capacity("renovated-hall", "Renovated hall", "2026-11-23", 24),)
    assert settings.closures == (Closure("works", "Works", "2026-11-23", "2026-11-25"),)


def test_a_closure_that_ends_before_it_begins_is_refused(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    section = told.entries("Closures")
    told.press(Qt.Key.Key_F2)
    QTest.keyClicks(told.page.focusWidget(), "Works")
    section._kind.parts[2].editor.setDate(QDate(2026, 11, 1))
    told.save()
    assert section._kind.parts[2].refusal.text() == "It ends before it begins."
    assert told.settings.closures == ()


def test_pictures(qtbot: QtBot, look: Look, store: Store, french: None) -> None:
    told = opened(qtbot, look, store)
    for name, field, label in (("Locaux", "premises", "Hall rénové"), ("Fermetures", "closures", "Travaux d’été")):
        section = told.entries(name)
        section.add()
        section._kind.parts[0].editor.setText(label)
        shoot(told.page, look, f"settings-{field}", QSize(1366, 640))
