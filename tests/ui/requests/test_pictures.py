"""The page drawn in each variant: the register, a request being keyed, one whole with its clocks."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from tests.ui.requests.conftest import SIZE, Opened
from tests.ui.shots import shoot

pytestmark = pytest.mark.skipif("SHOTS_DIR" not in os.environ, reason="only where pictures are wanted")


def test_the_page(opened: Callable[[Store], Opened], register: Store, look: Look, french: None) -> None:
    screen = opened(register)
    shoot(screen.page, look, "requests", SIZE)
    screen.press(Qt.Key.Key_F2)
    for typed in ("2", "4"):
        screen.type(typed)
    shoot(screen.page, look, "requests-form", SIZE)
    screen.press(Qt.Key.Key_Escape)
    screen.page.list.table.choose(4)
    screen.press(Qt.Key.Key_Return)
    shoot(screen.page, look, "requests-detail", SIZE)
    screen.type("1")
    shoot(screen.page, look, "requests-answer", SIZE)
