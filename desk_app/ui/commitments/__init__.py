"""The page of the commitments: those of a scope at a glance, and each with its definition, months and proofs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desk_app.services.frameworks import Frameworks
from desk_app.ui.shell.desk import Desk


def build(desk: Desk, resources: Path) -> QWidget:
    """The page; `resources` holds the frameworks and the presets."""
    from desk_app.ui.commitments.page import CommitmentsPage

    return CommitmentsPage(desk, Frameworks(resources), resources / "presets")
