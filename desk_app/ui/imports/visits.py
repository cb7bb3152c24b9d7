"""What the report of an import of visits tells besides its rows, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desk_app.exchange.visit_import import Doubt, Outcome, VisitReport
from desk_app.ui.imports.reports import counted, period_line


def visit_lines(report: VisitReport) -> Iterator[str]:
    """How the visits ended, what is doubtful, what the settings lacked."""
    translate = QCoreApplication.translate
    names = outcome_names()
    yield period_line(report, " · ".join(counted(names[outcome], n) for outcome, n in sorted(report.outcomes.items())))
    yield from (counted(doubt_names()[doubt], n) for doubt, n in sorted(report.doubts.items()))
    for names_added, text in (
        (report.new_services, translate("Imports", "Services the settings lack, added out of use: {names}")),
        (report.new_counters, translate("Imports", "Counters the settings lack, added out of use: {names}")),
    ):
        yield text.format(names=", ".join(names_added)) if names_added else ""


def outcome_names() -> dict[Outcome, str]:
    """How each outcome is called."""
    translate = QCoreApplication.translate
    return {
        Outcome.SERVED: translate("Imports", "served"),
        Outcome.LEFT: translate("Imports", "left while waiting"),
        Outcome.LEFT_CALLED: translate("Imports", "left when called"),
        Outcome.LEFT_IN_SERVICE: translate("Imports", "left during the service"),
        Outcome.ABSENT: translate("Imports", "absent at the call"),
        Outcome.UNCLOSED: translate("Imports", "not closed"),
    }


def doubt_names() -> dict[Doubt, str]:
    """How each doubt is called."""
    translate = QCoreApplication.translate
    return {
        Doubt.NEGATIVE_WAIT: translate("Imports", "Called or started before the arrival, left out of the durations"),
        Doubt.NEGATIVE_SERVICE: translate("Imports", "Ended before the start, left out of the durations"),
    }
