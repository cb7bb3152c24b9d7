"""What an import of visits did, or would do."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from desk_app.exchange.imports.report import Report
from desk_app.exchange.visit_import.past_visit import Doubt
from desk_app.services.past_visits import PastOutcome as Outcome


@dataclass(slots=True)
class VisitReport(Report):
    """A report that also counts how the visits ended, and names what was added to the settings."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    doubts: Counter[Doubt] = field(default_factory=Counter)
    new_services: tuple[str, ...] = ()
    new_counters: tuple[str, ...] = ()
