"""One row to one call, or to the calls of a slot, or to the reason why it is none."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.calls.model import MOST_SECONDS, CallOutcome
from desk_app.domain.settings import Settings
from desk_app.exchange.call_import.map_file import TIMES, CallMap
from desk_app.exchange.imports.columns import Columns
from desk_app.exchange.imports.identity import Identities
from desk_app.exchange.imports.importer import Accepted
from desk_app.exchange.imports.moments.words import plain
from desk_app.exchange.imports.rejections import Reason, reject
from desk_app.exchange.imports.texts import Texts
from desk_app.exchange.imports.timeline import Timeline, local_day
from desk_app.exchange.imports.verdicts import Outcomes, Rules
from desk_app.exchange.tables import Row, Table
from desk_app.services.past_calls import CallHistory, PastCall, slot_parts

_EARLIER = {"answered": ("at",)}
_WANTED = frozenset(TIMES)
_MOST_CALLS = 100_000


@dataclass(slots=True)
class RowReader:
    """A map bound to the columns of a file. `now` is UTC milliseconds."""

    map: CallMap
    settings: Settings
    now: int
    timeline: Timeline
    rules: Rules
    outcomes: Outcomes | None
    identities: Identities
    texts: Texts
    counts: Texts | None

    @classmethod
    def bind(cls, told: CallMap, table: Table, settings: Settings, now: int) -> RowReader:
        """Find every column that the map names. Raises `MapError`."""
        columns = Columns(table.columns)
        return cls(
            told,
            settings,
            now,
            Timeline.bind(told.times, told.day, told.moments, columns, "call", _EARLIER),
            Rules.bind(told.rules, columns),
            Outcomes.bind(told.outcome, columns) if told.outcome else None,
            Identities(columns.places(told.identity, "identity.columns")),
            Texts.bind(told.texts, columns, "call"),
            Texts.bind(told.slot.counts, columns, "slot") if told.slot else None,
        )

    def read(self, row: Row) -> Accepted[CallHistory]:
        """The calls of a row that is not blank. Raises `RejectedRowError`."""
        site = self.texts.read(row, "site")
        identity = self.identities.of(row, site)
        if identity is None:
            reject(Reason.NO_IDENTITY)
        if row.extra and not self.map.source.ignore_extra_cells:
            reject(Reason.EXTRA_CELLS)
        if site is not None and plain(site) not in {plain(self.settings.site.id), plain(self.settings.site.name)}:
            reject(Reason.UNKNOWN_SITE, text=site)
        moments = self.timeline.read(row, _WANTED)
        at = moments.at.get("at")
        if at is None:
            reject(Reason.NO_CALL_TIME)
        day = local_day(at, self.map.times.zone)
        if at > self.now:
            reject(Reason.FUTURE, day=day)
        slot = self.counts is not None
        parts = self._slot(row) if slot else (self._call(row, at, moments.at.get("answered")),)
        before = self.identities.line_before(identity, row.line_no)
        if before is not None:
            reject(Reason.DUPLICATE, line=before)
        history = CallHistory(f"import-call-{identity}", at, parts, self._service(row), slot)
        return Accepted(history.op, day, history, tuple(sorted(moments.notes)))

    def _call(self, row: Row, at: int, answered: int | None) -> PastCall:
        seconds = None if answered is None else (answered - at) // 1_000
        if seconds is not None and not 0 <= seconds <= MOST_SECONDS:
            reject(Reason.BAD_RINGING, seconds=seconds, limit=MOST_SECONDS)
        outcome = self._outcome(row) or (CallOutcome.MISSED if seconds is None else CallOutcome.PICKED_UP)
        unanswered = outcome in {CallOutcome.MISSED, CallOutcome.WRONG_NUMBER}
        return PastCall(outcome, seconds=None if unanswered else seconds)

    def _outcome(self, row: Row) -> CallOutcome | None:
        verdict, text = self.rules.verdict(row), ""
        if verdict is None and self.outcomes is not None:
            verdict, text = self.outcomes.verdict(row)
            if verdict is None:
                reject(Reason.UNKNOWN_OUTCOME if text else Reason.NO_OUTCOME, text=text)
        if verdict is None or verdict.outcome is None:
            return None if verdict is None else reject(Reason.RULE, said=verdict.rejected or "")
        return CallOutcome(verdict.outcome)

    def _slot(self, row: Row) -> tuple[PastCall, ...]:
        told = {name: self._count(row, name) for name in self.map.slot.counts} if self.map.slot else {}
        answered = told["answered"] or 0
        presented = told.get("presented")
        missed = (presented - answered) if presented is not None else (told.get("missed") or 0)
        within = told.get("within")
        if missed < 0 or (within or 0) > answered:
            reject(Reason.SLOT_SUM)
        if not answered + missed:
            reject(Reason.NO_CALLS)
        seconds = self.map.slot.within_seconds if self.map.slot else 0
        return slot_parts(answered, missed, mean=told.get("mean_seconds"), within=within, within_seconds=seconds)

    def _count(self, row: Row, name: str) -> int | None:
        assert self.counts is not None
        text = self.counts.read(row, name)
        if text is None:
            return None
        try:
            number = float(text.replace(",", ".").replace("\u202f", "").replace("\u00a0", ""))
        except ValueError:
            number = -1
        whole = name == "mean_seconds" or number == int(number)
        if not 0 <= number <= _MOST_CALLS or not whole:
            reject(Reason.BAD_NUMBER, text=text, field=name)
        return int(number + 0.5)

    def _service(self, row: Row) -> str:
        text = self.texts.read(row, "service")
        if text is None:
            return ""
        known = {plain(name): one.id for one in self.settings.services for name in (one.id, one.label)}
        return known.get(plain(text)) or reject(Reason.UNKNOWN_SERVICE, text=text)
