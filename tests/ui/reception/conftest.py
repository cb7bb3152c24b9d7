"""A reception screen for each test that asks for one, closed behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desk_app.ui.kit.look import Look
from tests.ui.reception.driver import ENTER, Key, Reception

MakeReception = Callable[..., Reception]


@pytest.fixture
def make_reception(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[MakeReception]:
    """Open a reception with other settings than usual."""
    opened: list[Reception] = []

    def make(**options: Any) -> Reception:
        opened.append(Reception(tmp_path, look, qtbot, **options))
        return opened[-1]

    yield make
    for reception in opened:
        reception.close()


@pytest.fixture
def reception(make_reception: MakeReception) -> Reception:
    """A hall that has just opened; the keyboard rests in the arrival field."""
    return make_reception()


@pytest.fixture
def counter(reception: Reception) -> Reception:
    """Counter 1 is mine and open; two people wait."""
    reception.press(Key.Key_F2, Key.Key_1)
    reception.press(Key.Key_1, ENTER, Key.Key_2, ENTER)
    return reception
