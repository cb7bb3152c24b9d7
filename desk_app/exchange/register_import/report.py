"""What an import into a register did, or would do."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.exchange.imports.report import Report


@dataclass(slots=True)
class EntryReport(Report):
    """A report that also counts the entries that are answered; the others are open."""

    answered: int = 0
