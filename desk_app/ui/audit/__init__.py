"""The page of the audit: months and years closed for good, and the documents that come out of the commitments."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desk_app.ui.shell.desk import Desk


def build(desk: Desk, resources: Path) -> QWidget:
    """The page; `resources` holds the frameworks, the fonts and the texts of documents."""
    from desk_app.ui.audit.page import AuditPage

    return AuditPage(desk, resources)
