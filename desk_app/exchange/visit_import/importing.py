"""Importing a file: read once to know all that is in it, then once more to record it in batches.

Nothing is recorded before the whole file was read, so that a file damaged at its end, or a map that fits only its
beginning, changes nothing. A second import of the same file records nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from desk_app.domain.actor import Actor
from desk_app.domain.settings import Settings
from desk_app.domain.settings_document import to_document
from desk_app.exchange.tables import Row, Table
from desk_app.exchange.tables.writing import RowWriter, csv_written, guarded
from desk_app.exchange.visit_import.map_model import VisitMap
from desk_app.exchange.visit_import.names import Names, with_missing
from desk_app.exchange.visit_import.past_visit import PastVisit, Reason, Rejected
from desk_app.exchange.visit_import.readings import open_table, readings
from desk_app.exchange.visit_import.report import Report
from desk_app.exchange.visit_import.sentences import sentence
from desk_app.exchange.visit_import.timeline import RejectedRowError
from desk_app.services.acting import new_operation
from desk_app.services.past_visits import History, record_past_visits, recorded_before
from desk_app.services.settings import save_settings
from desk_app.storage.store import Store

BATCH = 500
AGENT = "import"
SUFFIX = ".rejected.csv"
REJECTED = "rejected"

Progress = Callable[[int, int | None], None]
"""Told from time to time: rows gone through, and of how many (None while the file is first read)."""


@dataclass(frozen=True, slots=True)
class Listener:
    """Who follows an import: `progress`, whether to stop after the present batch, how a rejection is told in
    the file of the rejected rows, and what its two columns of our own are called."""

    progress: Progress = lambda done, total: None
    cancelled: Callable[[], bool] = lambda: False
    tell: Callable[[Rejected], str] = sentence
    header: tuple[str, str] = ("line", "reason")


def preview(store: Store, path: Path, told: VisitMap, listener: Listener | None = None) -> Report:
    """What an import would do; nothing is written anywhere. Raises `TableError`, `MapError`, `StoreError`."""
    reader = _Reader(store, open_table(path, told), told, Names.of(store.settings(), told.create_missing))
    return _survey(reader, listener or Listener(), None)


def import_visits(store: Store, path: Path, told: VisitMap, listener: Listener | None = None) -> Report:
    """Record the visits of a file that are not recorded yet; rejected rows are saved in `<file>.rejected.csv`.

    Where nothing may be written beside the file, they are saved in the data folder. Raises `TableError`, `MapError`
    and OSError (no room for the rejected rows) before anything is recorded; and `StoreError`, after which the batches
    before are kept and another import goes on from there.
    """
    listener = listener or Listener()
    try:
        reader, report = _surveyed(store, path, told, listener, path.with_name(path.name + SUFFIX))
    except OSError:
        elsewhere = store.folder / REJECTED
        elsewhere.mkdir(exist_ok=True)
        reader, report = _surveyed(store, path, told, listener, elsewhere / (path.name + SUFFIX))
    if not report.cancelled and report.known < report.accepted:
        by = _actor(store.settings())
        _add_missing(store, reader.names, by)
        _record(reader, by, listener, report)
    return report


def _surveyed(store: Store, path: Path, told: VisitMap, listener: Listener, rejects: Path) -> tuple[_Reader, Report]:
    """The whole file gone through once, its rejected rows saved in `rejects`, which is only left when there are any."""
    names = Names.of(store.settings(), told.create_missing)
    reader = _Reader(store, open_table(path, told), told, names)
    with csv_written(rejects) as writer:
        writer.writerow([*listener.header, *map(guarded, reader.table.columns)])
        report = _survey(reader, listener, writer)
    if report.rejected:
        report.rejects = rejects
    else:
        rejects.unlink()
    return reader, report


@dataclass(frozen=True, slots=True)
class _Reader:
    """A file, its map and the names of the settings, gone through together."""

    store: Store
    table: Table
    told: VisitMap
    names: Names

    def __iter__(self) -> Iterator[Row | Rejected | tuple[PastVisit, History]]:
        now = self.store.clock.now_ms()
        for reading in readings(self.table, self.told):
            if not isinstance(reading, PastVisit):
                yield reading
                continue
            try:
                yield reading, _history(reading, self.names, now)
            except RejectedRowError as error:
                yield Rejected(reading.line_no, error.reason, error.details, reading.cells)


def _history(visit: PastVisit, names: Names, now: int) -> History:
    """What to record of a visit. Raises `RejectedRowError`."""
    times = (visit.arrived_at, visit.called_at, visit.started_at, visit.ended_at, visit.left_at)
    if any(at is not None and at > now for at in times):
        raise RejectedRowError(Reason.FUTURE, day=visit.day)
    service, counter = names.resolve(visit)
    return History(
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


def _survey(reader: _Reader, listener: Listener, rejects: RowWriter | None) -> Report:
    """Go through the whole file, counting; rejected rows go to `rejects` as they come."""
    report = Report(reader.table.found)
    pending: list[str] = []
    for told in reader:
        report.rows += 1
        if report.rows % BATCH == 0:
            listener.progress(report.rows, None)
            if listener.cancelled():
                report.cancelled = True
                break
        if isinstance(told, Row):
            report.blank += 1
        elif isinstance(told, Rejected):
            report.reject(told)
            if rejects is not None:
                rejects.writerow([str(told.line_no), listener.tell(told), *map(guarded, told.cells)])
        else:
            visit, history = told
            report.accept(visit)
            pending.append(history.op)
            if len(pending) >= BATCH:
                report.known += _known(reader.store, pending)
    report.known += _known(reader.store, pending)
    report.new_services = tuple(reader.names.new_services.values())
    report.new_counters = tuple(reader.names.new_counters.values())
    return report


def _known(store: Store, pending: list[str]) -> int:
    """How many of these operations were recorded before; the list is emptied."""
    known = len(recorded_before(store, pending))
    pending.clear()
    return known


def _record(reader: _Reader, by: Actor, listener: Listener, report: Report) -> None:
    accepted = (told[1] for told in reader if isinstance(told, tuple))
    done = 0
    while batch := list(islice(accepted, BATCH)):
        if listener.cancelled():
            report.cancelled = True
            return
        report.written += record_past_visits(reader.store, batch, by=by, op=new_operation(reader.store))
        done += len(batch)
        listener.progress(done, report.accepted)


def _add_missing(store: Store, names: Names, by: Actor) -> None:
    if names.new_services or names.new_counters:
        settings = store.settings()
        document = to_document(with_missing(settings, names))
        save_settings(store, document, based_on=settings.version, by=by, op=new_operation(store))


def _actor(settings: Settings) -> Actor:
    """The import acts for itself: nobody's last act to undo."""
    return Actor(agent=AGENT, desk=settings.desk, site=settings.site.id, supervisor=True)
