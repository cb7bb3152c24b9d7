"""The page of check grids: what is to be done, a grid to fill by keys, what does not comply, mystery tests."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desk_app.ui.shell.desk import Desk


def build(desk: Desk, resources: Path) -> QWidget:
    """The page; `resources` holds the grids and the words of the documents."""
    from desk_app.ui.checks.page import ChecksPage

    return ChecksPage(desk, resources)
