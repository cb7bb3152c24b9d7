"""One row to one call, or to the calls of a slot, or to the reason why it is none."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desk_app.domain.calls.model import CallOutcome
from desk_app.domain.settings import Settings
from desk_app.exchange.call_import.legs import Leg
from desk_app.exchange.call_import.map_file import TIMES, CallMap
from desk_app.exchange.imports.columns import Columns
from desk_app.exchange.imports.identity import Identities
from desk_app.exchange.imports.importer import Accepted
from desk_app.exchange.imports.moments.durations import Unit, read_duration
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
_FIGURES = re.compile(r"^[\d\s.,]+$")


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
        leg = self.leg(row)
        parts = self._slot(row) if self.counts is not None else (leg.call(),)
        before = self.identities.line_before(leg.identity, row.line_no)
        if before is not None:
            reject(Reason.DUPLICATE, line=before)
        return leg.accepted(parts, self.map.times.zone, slot=self.counts is not None)

    def leg(self, row: Row) -> Leg:
        """What a row tells of a call. Raises `RejectedRowError`."""
        site = self.texts.read(row, "site")
        identity = self.identities.of(row, site)
        if identity is None:
            reject(Reason.NO_IDENTITY)
        if row.extra and not self.map.source.ignore_extra_cells:
            reject(Reason.EXTRA_CELLS)
        if site is not None and plain(site) not in {plain(self.settings.site.id), plain(self.settings.site.name)}:
            reject(Reason.UNKNOWN_SITE, text=site)
        outcome = None if self.counts is not None else self._outcome(row)
        moments = self.timeline.read(row, _WANTED)
        at = moments.at.get("at")
        if at is None:
            reject(Reason.NO_CALL_TIME)
        if at > self.now:
            reject(Reason.FUTURE, day=local_day(at, self.map.times.zone))
        notes = tuple(sorted(moments.notes))
        return Leg(identity, row.line_no, at, moments.at.get("answered"), outcome, self._service(row), notes)

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
        number = read_duration("".join(text.split()), Unit.SECONDS if _FIGURES.search(text) else Unit.MINUTES_SECONDS)
        seconds = -1.0 if number is None else number.total_seconds()
        whole = name == "mean_seconds" or (seconds.is_integer() and ":" not in text)
        if not 0 <= seconds <= _MOST_CALLS or not whole:
            reject(Reason.BAD_NUMBER, text=text, field=name)
        return int(seconds + 0.5)

    def _service(self, row: Row) -> str:
        text = self.texts.read(row, "service")
        if text is None:
            return ""
        known = {plain(name): one.id for one in self.settings.services for name in (one.id, one.label)}
        return known.get(plain(text)) or reject(Reason.UNKNOWN_SERVICE, text=text)
