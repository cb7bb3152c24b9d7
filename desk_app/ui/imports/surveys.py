"""What the report of an import of survey forms tells besides its rows, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desk_app.exchange.imports import Report
from desk_app.ui.imports.reports import counted, period_line


def survey_lines(report: Report) -> Iterator[str]:
    """The days of the forms, and how many there are."""
    yield period_line(report, counted(QCoreApplication.translate("Imports", "forms"), report.accepted))
