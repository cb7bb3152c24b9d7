"""What one kind of import knows: how a row becomes an entry of its register, and how entries are recorded."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from desk_app.domain.actor import Actor
from desk_app.exchange.imports.map_document import Source
from desk_app.exchange.imports.moments.words import text_of
from desk_app.exchange.imports.rejections import Note
from desk_app.exchange.imports.report import Report
from desk_app.exchange.tables import Found, Row, Table
from desk_app.services.acting import recorded_before
from desk_app.services.past_standing import NEW, SAME, Standing
from desk_app.storage.store import Store

Entry = TypeVar("Entry")
Told = TypeVar("Told", bound=Report)


@dataclass(frozen=True, slots=True)
class Accepted(Generic[Entry]):
    """A row that is imported. `op` is the same at each import of the row, `day` the local day it is counted on, ISO;
    `entry` is what will be recorded."""

    op: str
    day: str
    entry: Entry
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Joined:
    """A row that only adds to what another row tells, with which it is imported."""


class Importer(ABC, Generic[Entry, Told]):
    """One kind of import, its map read. The course of it is in `importing`; see CONTRIBUTING, “To add an import”."""

    source: Source

    @abstractmethod
    def bind(self, table: Table) -> Callable[[Row], Accepted[Entry] | Joined]:
        """The reader of the rows of a file, in their order; a new one for each pass, as it remembers identities.

        Raises `MapError`; the reader raises `RejectedRowError`.
        """

    def standings(self, store: Store, rows: Sequence[Accepted[Entry]]) -> list[Standing]:
        """How each of these stands to what is recorded; by itself, only whether its operation was carried out."""
        before = recorded_before(store, [row.op for row in rows])
        return [SAME if row.op in before else NEW for row in rows]

    @abstractmethod
    def record(self, store: Store, entries: Sequence[Entry], *, by: Actor, op: str) -> int:
        """Record those that are not recorded yet, in one transaction, each under its own operation; how many that were.

        `op` names the batch. Raises `Refusal` and `StoreError`; then nothing of the batch was kept.
        """

    @abstractmethod
    def report(self, found: Found) -> Told:
        """A report that nothing was counted in yet."""

    def count(self, report: Told, row: Accepted[Entry]) -> None:
        """Count a row that is imported."""
        report.accept(row.day, row.notes)

    def surveyed(self, report: Told) -> None:
        """The whole file was read: what else the report has to tell."""

    def prepare(self, store: Store, by: Actor) -> None:
        """Write what the entries need before the first batch, such as settings."""


def cells_of(row: Row) -> tuple[str, ...]:
    """The row as text."""
    return tuple(text_of(cell) for cell in (*row.cells, *row.extra))
