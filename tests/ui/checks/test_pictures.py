"""The page drawn: what is to be done, a grid being filled, several observed, the grids in use, the history."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from tests.ui.checks.conftest import SIZE, Opened
from tests.ui.shots import shoot

Open = Callable[[Store], Opened]
KEY = Qt.Key


@pytest.mark.skipif("SHOTS_DIR" not in os.environ, reason="drawn on demand")
def test_every_layer(opened: Open, played: Store, look: Look, french: None) -> None:
    screen = opened(played)
    shoot(screen.page, look, "checks", SIZE)
    screen.press(KEY.Key_F7)
    shoot(screen.page, look, "checks-uses", SIZE)
    screen.press(KEY.Key_Escape, KEY.Key_F3)
    shoot(screen.page, look, "checks-history", SIZE)
    screen.press(KEY.Key_Return)
    shoot(screen.page, look, "checks-recorded", SIZE)
    screen.press(KEY.Key_Escape, KEY.Key_Escape, KEY.Key_F2)
    shoot(screen.page, look, "checks-plan", SIZE)
    screen.press(KEY.Key_Escape, KEY.Key_Return, KEY.Key_C, KEY.Key_N, KEY.Key_F2)
    screen.type("Au guichet 3")
    shoot(screen.page, look, "checks-fill", SIZE)
