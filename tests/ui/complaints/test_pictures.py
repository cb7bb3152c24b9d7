"""The page drawn in each variant: empty, crowded, a slip being keyed, one entry, its answer being written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from tests.ui.complaints.conftest import SIZE, Opened
from tests.ui.shots import shoot

Open = Callable[[Store], Opened]


def test_nothing_yet(opened: Open, store: Store, look: Look, french: None) -> None:
    shoot(opened(store).page, look, "complaints-none", SIZE)


def test_the_register(opened: Open, register: Store, look: Look, french: None) -> None:
    shoot(opened(register).page, look, "complaints", SIZE)


def test_a_slip_and_an_entry(opened: Open, register: Store, look: Look, french: None) -> None:
    screen = opened(register)
    screen.press(Qt.Key.Key_F2)
    screen.type("11")
    screen.type("Attente trop longue au guichet 3")
    shoot(screen.page, look, "complaints-form", SIZE)
    screen.press(Qt.Key.Key_Escape)
    screen.press(Qt.Key.Key_Return)
    shoot(screen.page, look, "complaints-detail", SIZE)
    screen.press(Qt.Key.Key_5)
    screen.type("Nous avons ouvert un guichet de plus.")
    shoot(screen.page, look, "complaints-answer", SIZE)
