"""The page of the scopes of certification: what is covered since when, the certificate, the town's own thresholds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desk_app.services.frameworks import Frameworks
from desk_app.ui.shell.desk import Desk


def build(desk: Desk, resources: Path) -> QWidget:
    """The page; `resources` holds the frameworks and the presets."""
    from desk_app.ui.scopes.page import ScopesPage

    return ScopesPage(desk, Frameworks(resources), resources / "presets")
