"""The import of visits: what it does with each row, between the map and the journal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from desk_app.domain.actor import Actor
from desk_app.domain.settings_document import to_document
from desk_app.exchange.imports import importing
from desk_app.exchange.imports.importer import Accepted, Importer
from desk_app.exchange.imports.importing import Listener
from desk_app.exchange.imports.rejections import Reason, reject
from desk_app.exchange.tables import Found, Row, Table
from desk_app.exchange.visit_import.map_model import VisitMap
from desk_app.exchange.visit_import.names import Names, with_missing
from desk_app.exchange.visit_import.past_visit import Doubt, PastVisit
from desk_app.exchange.visit_import.report import VisitReport
from desk_app.exchange.visit_import.rows import RowReader
from desk_app.services.acting import new_operation
from desk_app.services.past_standing import Standing
from desk_app.services.past_visits import History, record_past_visits, standings
from desk_app.services.settings import save_settings
from desk_app.storage.store import Store


def preview(store: Store, path: Path, told: VisitMap, listener: Listener | None = None) -> VisitReport:
    """What an import of visits would do, as `importing.preview`."""
    return importing.preview(store, path, VisitImporter(store, told), listener)


def import_visits(store: Store, path: Path, told: VisitMap, listener: Listener | None = None) -> VisitReport:
    """Record the visits of a file that are not recorded yet, as `importing.import_file`."""
    return importing.import_file(store, path, VisitImporter(store, told), listener)


class VisitImporter(Importer[History, VisitReport]):
    """A map of visits and the names of the settings."""

    def __init__(self, store: Store, told: VisitMap) -> None:
        self.source = told.source
        self._told = told
        self._names = Names.of(store.settings(), told.create_missing)
        self._now = store.clock.now_ms()

    def bind(self, table: Table) -> Callable[[Row], Accepted[History]]:
        """Read rows as visits. Raises `MapError`."""
        reader = RowReader.bind(self._told, table)
        return lambda row: self._accepted(reader.read(row))

    def record(self, store: Store, entries: Sequence[History], *, by: Actor, op: str) -> int:
        """Record visits of the past."""
        return record_past_visits(store, entries, by=by, op=op)

    def standings(self, store: Store, rows: Sequence[Accepted[History]]) -> list[Standing]:
        """A visit that was imported with other times stays as it is, and is told."""
        return standings(store, [row.entry for row in rows])

    def report(self, found: Found) -> VisitReport:
        """An empty report."""
        return VisitReport(found)

    def count(self, report: VisitReport, row: Accepted[History]) -> None:
        """Count a visit by its outcome and its doubt."""
        super().count(report, row)
        report.outcomes[row.entry.outcome] += 1
        if row.entry.doubt is not None:
            report.doubts[Doubt(row.entry.doubt)] += 1

    def surveyed(self, report: VisitReport) -> None:
        """Name what the settings lack."""
        report.new_services = tuple(self._names.new_services.values())
        report.new_counters = tuple(self._names.new_counters.values())

    def prepare(self, store: Store, by: Actor) -> None:
        """Add to the settings what they lack."""
        if self._names.new_services or self._names.new_counters:
            settings = store.settings()
            document = to_document(with_missing(settings, self._names))
            save_settings(store, document, based_on=settings.version, by=by, op=new_operation(store))

    def _accepted(self, visit: PastVisit) -> Accepted[History]:
        """What to record of a visit. Raises `RejectedRowError`."""
        times = (visit.arrived_at, visit.called_at, visit.started_at, visit.ended_at, visit.left_at)
        if any(at is not None and at > self._now for at in times):
            reject(Reason.FUTURE, day=visit.day)
        service, counter = self._names.resolve(visit)
        history = History(
            op=f"import-{visit.identity}",
            arrived_at=visit.arrived_at,
            service=service,
            outcome=visit.outcome,
            called_at=visit.called_at,
            started_at=visit.started_at,
            ended_at=visit.ended_at if visit.left_at is None else visit.left_at,
            counter=counter,
            channel=visit.channel,
            persons=visit.persons,
            booked_for=visit.booked_for,
            doubt=visit.doubt,
        )
        return Accepted(history.op, visit.day, history, visit.notes)
