"""What the report of an import of calls tells besides its rows, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desk_app.domain.calls.model import CallOutcome
from desk_app.exchange.call_import import CallReport
from desk_app.ui.imports.reports import counted, period_line


def call_lines(report: CallReport) -> Iterator[str]:
    """What became of the calls, and how many slots do not tell how fast they were answered."""
    names = _names()
    yield period_line(report, " · ".join(counted(names[outcome], n) for outcome, n in sorted(report.calls.items())))
    untimed = QCoreApplication.translate("Imports", "Slots that do not tell how fast calls were answered")
    yield counted(untimed, report.untimed_slots) if report.untimed_slots else ""


def _names() -> dict[CallOutcome, str]:
    translate = QCoreApplication.translate
    return {
        CallOutcome.ANSWERED: translate("Imports", "solved"),
        CallOutcome.TRANSFERRED: translate("Imports", "put through"),
        CallOutcome.TRANSFER_FAILED: translate("Imports", "not put through"),
        CallOutcome.MESSAGE_TAKEN: translate("Imports", "message taken"),
        CallOutcome.WRONG_NUMBER: translate("Imports", "wrong number"),
        CallOutcome.MISSED: translate("Imports", "missed"),
        CallOutcome.PICKED_UP: translate("Imports", "taken"),
    }
