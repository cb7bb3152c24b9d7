"""Importing a file: read once to know all that is in it, then once more to record it in batches.

Nothing is recorded before the whole file was read, so that a file damaged at its end, or a map that fits only its
beginning, changes nothing. A second import of the same file records nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Generic, TypeAlias

from desk_app.domain.actor import Actor
from desk_app.domain.settings import Settings
from desk_app.domain.spreadsheet import guarded
from desk_app.exchange.imports.importer import Accepted, Entry, Importer, Joined, Told, cells_of
from desk_app.exchange.imports.map_document import open_table
from desk_app.exchange.imports.rejections import Reason, Rejected, RejectedRowError
from desk_app.exchange.imports.sentences import sentence
from desk_app.exchange.tables import Row, Table
from desk_app.exchange.tables.writing import RowWriter, csv_written
from desk_app.services.acting import new_operation
from desk_app.services.past_standing import Standing
from desk_app.storage.store import Store

BATCH = 500
AGENT = "import"
SUFFIX = ".rejected.csv"
REJECTED = "rejected"

_Read: TypeAlias = tuple[Row, Row | Rejected | Joined | Accepted[Entry]]
"""A row and what is made of it; itself where it is blank."""
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


def preview(store: Store, path: Path, importer: Importer[Entry, Told], listener: Listener | None = None) -> Told:
    """What an import would do; nothing is written anywhere. Raises `TableError`, `MapError`, `StoreError`."""
    course = _Course(store, open_table(path, importer.source), importer)
    return course.survey(listener or Listener(), None)


def import_file(store: Store, path: Path, importer: Importer[Entry, Told], listener: Listener | None = None) -> Told:
    """Record the entries of a file that are not recorded yet; rejected rows are saved in `<file>.rejected.csv`.

    Where nothing may be written beside the file, they are saved in the data folder. Raises `TableError`, `MapError`
    and OSError (no room for the rejected rows) before anything is recorded; and `StoreError`, after which the batches
    before are kept and another import goes on from there.
    """
    listener = listener or Listener()
    course = _Course(store, open_table(path, importer.source), importer)
    try:
        report = course.surveyed(listener, path.with_name(path.name + SUFFIX))
    except OSError:
        elsewhere = store.folder / REJECTED
        elsewhere.mkdir(exist_ok=True)
        report = course.surveyed(listener, elsewhere / (path.name + SUFFIX))
    if not report.cancelled and (report.more or report.known < report.accepted):
        by = _actor(store.settings())
        importer.prepare(store, by)
        course.record(by, listener, report)
    return report


@dataclass(frozen=True, slots=True)
class _Course(Generic[Entry, Told]):
    """A file and what is made of its rows, gone through together."""

    store: Store
    table: Table
    importer: Importer[Entry, Told]

    def __iter__(self) -> Iterator[_Read[Entry]]:
        read = self.importer.bind(self.table)
        for row in self.table:
            if row.is_blank:
                yield row, row
                continue
            try:
                yield row, read(row)
            except RejectedRowError as error:
                yield row, Rejected(row.line_no, error.reason, error.details, cells_of(row))

    def surveyed(self, listener: Listener, rejects: Path) -> Told:
        """The whole file gone through once, its rejected rows saved in `rejects`, which is left when there are any."""
        with csv_written(rejects) as writer:
            writer.writerow([*listener.header, *map(guarded, self.table.columns)])
            report = self.survey(listener, writer)
        if report.rejected:
            report.rejects = rejects
        else:
            rejects.unlink()
        return report

    def survey(self, listener: Listener, rejects: RowWriter | None) -> Told:
        """Go through the whole file, counting; rejected rows go to `rejects` as they come."""
        report = self.importer.report(self.table.found)
        rows = iter(self)
        while batch := list(islice(rows, BATCH)):
            report.rows += len(batch)
            for told in self._compared(batch):
                if isinstance(told, Row):
                    report.blank += 1
                elif isinstance(told, Joined):
                    report.joined += 1
                elif isinstance(told, Rejected):
                    report.reject(told)
                    if rejects is not None:
                        rejects.writerow([str(told.line_no), listener.tell(told), *map(guarded, told.cells)])
                else:
                    accepted, standing = told
                    self.importer.count(report, accepted)
                    report.known += standing.known
                    report.more += standing.more
            if len(batch) == BATCH:
                listener.progress(report.rows, None)
                if listener.cancelled():
                    report.cancelled = True
                    break
        self.importer.surveyed(report)
        return report

    def _compared(
        self, batch: Sequence[_Read[Entry]]
    ) -> Iterator[Row | Rejected | Joined | tuple[Accepted[Entry], Standing]]:
        """The rows of a batch beside what is recorded; one that tells it otherwise is rejected."""
        accepted = [told for _, told in batch if isinstance(told, Accepted)]
        standings = iter(self.importer.standings(self.store, accepted))
        for row, told in batch:
            if not isinstance(told, Accepted):
                yield told
                continue
            standing = next(standings)
            if standing.differs:
                yield Rejected(row.line_no, Reason.DIFFERS, {"fields": ", ".join(standing.differs)}, cells_of(row))
            else:
                yield told, standing

    def record(self, by: Actor, listener: Listener, report: Told) -> None:
        """Go through the file once more and record what it holds, a batch at a time."""
        accepted = (told.entry for _, told in self if isinstance(told, Accepted))
        done = 0
        while batch := list(islice(accepted, BATCH)):
            if listener.cancelled():
                report.cancelled = True
                return
            report.written += self.importer.record(self.store, batch, by=by, op=new_operation(self.store))
            done += len(batch)
            listener.progress(done, report.accepted)


def _actor(settings: Settings) -> Actor:
    """The import acts for itself: nobody's last act to undo."""
    return Actor(agent=AGENT, desk=settings.desk, site=settings.site.id, supervisor=True)
