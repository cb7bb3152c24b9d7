"""The import of calls: what it does with each row, between the map and the journal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from desk_app.domain.actor import Actor
from desk_app.domain.calls.model import CallOutcome
from desk_app.exchange.call_import.legs import Leg, joined
from desk_app.exchange.call_import.map_file import CallMap
from desk_app.exchange.call_import.rows import RowReader
from desk_app.exchange.imports.importer import Accepted, Importer, Joined
from desk_app.exchange.imports.rejections import RejectedRowError
from desk_app.exchange.imports.report import Report
from desk_app.exchange.tables import Found, Row, Table
from desk_app.services.past_calls import CallHistory, record_past_calls, standings
from desk_app.services.past_standing import Standing
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

    def bind(self, table: Table) -> Callable[[Row], Accepted[CallHistory] | Joined]:
        """Read rows as calls. Raises `MapError`."""
        reader = RowReader.bind(self._told, table, self._settings, self._now)
        if not self._told.legs:
            return reader.read
        calls = joined(_readable_legs(reader, table))

        def read(row: Row) -> Accepted[CallHistory] | Joined:
            call = calls[reader.leg(row).identity]
            return call.accepted((call.call(),), self._told.times.zone) if call.line_no == row.line_no else Joined()

        return read

    def record(self, store: Store, entries: Sequence[CallHistory], *, by: Actor, op: str) -> int:
        """Record calls of the past."""
        return record_past_calls(store, entries, by=by, op=op)

    def standings(self, store: Store, rows: Sequence[Accepted[CallHistory]]) -> list[Standing]:
        """A call that was imported otherwise stays as it is, and is told."""
        return standings(store, [row.entry for row in rows])

    def report(self, found: Found) -> CallReport:
        """An empty report."""
        return CallReport(found)

    def count(self, report: CallReport, row: Accepted[CallHistory]) -> None:
        """Count the calls of a row by their outcome."""
        super().count(report, row)
        for one in row.entry.parts:
            report.calls[one.outcome] += one.n or 1
        report.untimed_slots += row.entry.slot and all(one.rings is None for one in row.entry.parts)


def _readable_legs(reader: RowReader, table: Table) -> Iterator[Leg]:
    """The legs of a file; a row that cannot be read is told when its turn comes."""
    for row in table:
        if row.is_blank:
            continue
        with suppress(RejectedRowError):
            yield reader.leg(row)
