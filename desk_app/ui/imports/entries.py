"""What the report of an import of requests or complaints tells besides its rows, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desk_app.exchange.register_import import EntryReport
from desk_app.ui.imports.reports import counted, period_line


def entry_lines(report: EntryReport) -> Iterator[str]:
    """When they were received, and how many are answered or still open."""
    translate = QCoreApplication.translate
    answered = counted(translate("Imports", "answered"), report.answered)
    still_open = counted(translate("Imports", "open"), report.accepted - report.answered)
    yield period_line(report, f"{answered} · {still_open}")
