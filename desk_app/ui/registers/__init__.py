"""The pages of the declared registers: any of them as a list, one entry whole, and a form made from its fields."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desk_app.ui.shell.desk import Desk


def build(desk: Desk, resources: Path, *names: str) -> QWidget:
    """The page of some registers, by name; of all of them without any. One alone is shown at once.

    `resources` holds the frameworks, the grids and the questions that actions come from.
    """
    from desk_app.ui.registers.page import RegistersPage

    return RegistersPage(desk, resources, names)
