"""The import of calls: what it does with each row, between the map and the journal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from desk_app.domain.actor import Actor
from desk_app.domain.calls.model import CallOutcome
from desk_app.exchange.call_import.map_file import CallMap
from desk_app.exchange.call_import.rows import RowReader
from desk_app.exchange.imports.importer import Accepted, Importer
from desk_app.exchange.imports.report import Report
from desk_app.exchange.tables import Found, Row, Table
from desk_app.services.past_calls import CallHistory, record_past_calls
from desk_app.storage.store import Store


@dataclass(slots=True)
class CallReport(Report):
    """`calls` by what became of them: a row may be several."""

    calls: Counter[CallOutcome] = field(default_factory=Counter)
    untimed_slots: int = 0


class CallImporter(Importer[CallHistory, CallReport]):
    """A map of calls and the settings of the site."""

    def __init__(self, store: Store, told: CallMap) -> None:
        self.source = told.source
        self._told = told
        self._settings = store.settings()
        self._now = store.clock.now_ms()

    def bind(self, table: Table) -> Callable[[Row], Accepted[CallHistory]]:
        """Read rows as calls. Raises `MapError`."""
        return RowReader.bind(self._told, table, self._settings, self._now).read

    def record(self, store: Store, entries: Sequence[CallHistory], *, by: Actor, op: str) -> int:
        """Record calls of the past."""
        return record_past_calls(store, entries, by=by, op=op)

    def report(self, found: Found) -> CallReport:
        """An empty report."""
        return CallReport(found)

    def count(self, report: CallReport, row: Accepted[CallHistory]) -> None:
        """Count the calls of a row by their outcome."""
        super().count(report, row)
        for one in row.entry.parts:
            report.calls[one.outcome] += one.n or 1
        report.untimed_slots += row.entry.slot and all(one.rings is None for one in row.entry.parts)
