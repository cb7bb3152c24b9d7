"""One row to an entry of a register, or to the reason why it is none; what requests and complaints share."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias, TypeVar

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.settings import Settings
from desk_app.exchange.imports.columns import Columns
from desk_app.exchange.imports.days import Days
from desk_app.exchange.imports.identity import Identities
from desk_app.exchange.imports.importer import Accepted, Importer
from desk_app.exchange.imports.moments.words import plain
from desk_app.exchange.imports.rejections import Note, Reason, reject
from desk_app.exchange.imports.texts import Texts
from desk_app.exchange.imports.verdicts import Rules
from desk_app.exchange.register_import.map_file import EntryMap
from desk_app.exchange.register_import.report import EntryReport
from desk_app.exchange.tables import Found, Row, Table
from desk_app.services.business_day import today
from desk_app.services.past_entries import PastEntry, record_past_entries, standings
from desk_app.services.past_standing import Standing
from desk_app.storage.store import Store

C = TypeVar("C", bound=StrEnum)
Words: TypeAlias = Mapping[str, Sequence[str]]
"""What each code is called in files."""
CHANNEL_WORDS: Words = {
    "letter": ("letter", "post", "mail out", "courrier", "courrier recommande", "courrier postal", "poste", "lettre"),
    "email": ("email", "e-mail", "mail", "mel", "courriel", "courrier electronique", "messagerie"),
    "web_form": (
        "web form",
        "web",
        "internet",
        "site internet",
        "site web",
        "portail",
        "online",
        "en ligne",
        "formulaire",
        "formulaire en ligne",
        "formulaire web",
        "teleservice",
        "mobile",
        "app",
        "application",
        "application mobile",
    ),
    "counter": ("counter", "desk", "walk-in", "in person", "guichet", "accueil", "comptoir", "sur place", "physique"),
    "phone": ("phone", "phone call", "call", "telephone", "tel", "appel", "appel telephonique"),
}
"""Words that need no mention in the map; the map's own come first."""
_ANSWERS = frozenset({Kind.REQUEST_ANSWERED, Kind.COMPLAINT_ANSWERED})


@dataclass(frozen=True, slots=True)
class Read:
    """What a row tells, found by name: its days and texts, None where it tells none."""

    days: Mapping[str, date | None]
    texts: Mapping[str, str | None]

    def day(self, name: str) -> str | None:
        """A day, ISO."""
        told = self.days[name]
        return None if told is None else told.isoformat()

    def code(self, name: str, codes: type[C], usual: C, words: Words, reason: Reason) -> C:
        """A text as one of the program's codes, or by the words known for it. Raises `RejectedRowError`."""
        text = self.texts[name]
        if text is None:
            return usual
        word = plain(text)
        found = next((code for code in codes if word in (code.value, *words.get(code.value, ()))), None)
        return reject(reason, text=text) if found is None else found


class EntryImporter(Importer[PastEntry, EntryReport]):
    """An import into a register with its map and the names of the settings."""

    register: str
    dates: Sequence[str]

    def __init__(self, store: Store, told: EntryMap) -> None:
        self.source = told.source
        self.settings: Settings = store.settings()
        self._told = told
        self._today = today(store)
        self._services = {
            plain(name): service.id for service in self.settings.services for name in (service.id, service.label)
        }

    @abstractmethod
    def facts(self, read: Read, received: str) -> list[tuple[Kind, Mapping[str, Any]]]:
        """The facts of an entry but its answer. Raises `RejectedRowError`."""

    @abstractmethod
    def answer(self, read: Read, on: str) -> tuple[Kind, Mapping[str, Any]]:
        """The fact of its answer."""

    def bind(self, table: Table) -> Callable[[Row], Accepted[PastEntry]]:
        """Read rows as entries. Raises `MapError`."""
        columns, told = Columns(table.columns), self._told
        days = Days.bind(told.times, told.dates, columns, told.table)
        texts = Texts.bind(told.texts, columns, told.table)
        rules = Rules.bind(told.rules, columns)
        identities = Identities(columns.places(told.identity, "identity.columns"))

        def read(row: Row) -> Accepted[PastEntry]:
            verdict = rules.verdict(row)
            if verdict is not None:
                reject(Reason.RULE, said=verdict.rejected or "")
            if row.extra and not told.source.ignore_extra_cells:
                reject(Reason.EXTRA_CELLS)
            found = Read(
                {name: days.read(row, name) for name in self.dates},
                {name: texts.read(row, name) for name in told.texts},
            )
            identity = identities.of(row, self.register) or reject(Reason.NO_IDENTITY)
            received = found.day("received") or reject(Reason.NO_RECEPTION)
            entry = PastEntry(f"import-{identity}", tuple(self._facts(found, received)))
            before = identities.line_before(identity, row.line_no)
            if before is not None:
                reject(Reason.DUPLICATE, line=before)
            return Accepted(entry.op, received, entry, (Note.SHORT_ROW,) if row.missing else ())

        return read

    def record(self, store: Store, entries: Sequence[PastEntry], *, by: Actor, op: str) -> int:
        """Record past entries."""
        return record_past_entries(store, self.register, entries, by=by, op=op)

    def standings(self, store: Store, rows: Sequence[Accepted[PastEntry]]) -> list[Standing]:
        """An entry that was open when it was imported may be answered now; one that tells otherwise is told."""
        return standings(store, self.register, [row.entry for row in rows])

    def report(self, found: Found) -> EntryReport:
        """An empty report."""
        return EntryReport(found)

    def count(self, report: EntryReport, row: Accepted[PastEntry]) -> None:
        """Count an entry, and whether it is answered."""
        super().count(report, row)
        report.answered += row.entry.facts[-1][0] in _ANSWERS

    def service(self, read: Read) -> str:
        """The service of an entry, empty for the whole place. Raises `RejectedRowError`."""
        text = read.texts["service"]
        if text is None:
            return ""
        return self._services.get(plain(text)) or reject(Reason.UNKNOWN_SERVICE, text=text)

    def _facts(self, read: Read, received: str) -> list[tuple[Kind, Mapping[str, Any]]]:
        if received > self._today:
            reject(Reason.FUTURE, day=received)
        facts = self.facts(read, received)
        answered = read.day("answered")
        if answered is None:
            return facts
        if answered < received:
            reject(Reason.ANSWERED_BEFORE, received=received, answered=answered)
        if answered > self._today:
            reject(Reason.FUTURE, day=answered)
        return [*facts, self.answer(read, answered)]
