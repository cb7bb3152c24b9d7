"""The page drawn in each variant: all commitments, one with its months, one without a record, no scope yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from tests.ui.commitments.conftest import SIZE, Opened
from tests.ui.shots import shoot


def test_all_of_them(opened: Opened, store: Store, look: Look, french: None) -> None:
    shoot(opened(store), look, "commitments", SIZE)


def test_one_of_them(opened: Opened, store: Store, look: Look, french: None) -> None:
    page = opened(store)
    for number in (7, 10):
        page.overview.table.choose(number)
        QTest.keyClick(page.overview.table, Qt.Key.Key_Return)
        shoot(page, look, f"commitment-{number}", SIZE)
        QTest.keyClick(page.detail.table, Qt.Key.Key_Escape)


def test_no_scope(opened: Opened, unscoped_store: Store, look: Look, french: None) -> None:
    shoot(opened(unscoped_store), look, "commitments-none", SIZE)
