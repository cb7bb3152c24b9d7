"""One row to one visit of the past, or to the reason why it is none."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.visit import Channel
from desk_app.domain.visit_rules import MAX_PERSONS
from desk_app.exchange.imports.columns import Columns
from desk_app.exchange.imports.identity import Identities
from desk_app.exchange.imports.moments.words import plain
from desk_app.exchange.imports.rejections import Note, Reason, reject
from desk_app.exchange.imports.texts import Texts
from desk_app.exchange.imports.timeline import Moments, Timeline, local_day
from desk_app.exchange.imports.verdicts import Outcomes, Rules
from desk_app.exchange.tables import Row, Table
from desk_app.exchange.visit_import.map_model import VisitMap
from desk_app.exchange.visit_import.past_visit import Doubt, PastVisit
from desk_app.services.past_visits import PastOutcome as Outcome

_HOUR_MS = 3_600_000
_WANTED = {
    Outcome.SERVED: frozenset({"arrived", "called", "started", "ended", "booked_for"}),
    Outcome.LEFT: frozenset({"arrived", "left", "booked_for"}),
    Outcome.LEFT_CALLED: frozenset({"arrived", "called", "left", "booked_for"}),
    Outcome.LEFT_IN_SERVICE: frozenset({"arrived", "called", "started", "left", "booked_for"}),
    Outcome.ABSENT: frozenset({"arrived", "called", "booked_for"}),
    Outcome.UNCLOSED: frozenset({"arrived", "called", "started", "booked_for"}),
}
_EVERYTHING = frozenset[str]().union(*_WANTED.values())
_EARLIER = {
    "called": ("arrived",),
    "started": ("arrived", "called"),
    "ended": ("arrived", "called", "started"),
    "left": ("arrived", "called", "started"),
}
_CHANNELS = {
    Channel.COUNTER: ("counter", "guichet", "accueil", "sur place", "comptoir", "walk-in"),
    Channel.PHONE: ("phone", "telephone", "tel", "appel"),
    Channel.EMAIL: ("email", "e-mail", "mail", "mel", "courriel"),
    Channel.LETTER: ("letter", "courrier", "lettre", "post"),
    Channel.WEB: ("web", "internet", "online", "en ligne", "teleservice"),
}
_CHANNEL = {word: channel for channel, words in _CHANNELS.items() for word in words}


@dataclass(slots=True)
class RowReader:
    """A map bound to the columns of a file."""

    map: VisitMap
    timeline: Timeline
    rules: Rules
    outcomes: Outcomes | None
    identities: Identities
    texts: Texts

    @classmethod
    def bind(cls, told: VisitMap, table: Table) -> RowReader:
        """Find every column that the map names. Raises `MapError`."""
        columns = Columns(table.columns)
        return cls(
            told,
            Timeline.bind(told.times, told.day, told.moments, columns, "visit", _EARLIER),
            Rules.bind(told.rules, columns),
            Outcomes.bind(told.outcome, columns) if told.outcome else None,
            Identities(columns.places(told.identity, "identity.columns")),
            Texts.bind(told.texts, columns, "visit"),
        )

    def read(self, row: Row) -> PastVisit:
        """The visit of a row that is not blank. Raises `RejectedRowError`."""
        site = self.texts.read(row, "site")
        identity = self.identities.of(row, site)
        if identity is None:
            reject(Reason.NO_IDENTITY)
        if row.extra and not self.map.source.ignore_extra_cells:
            reject(Reason.EXTRA_CELLS)
        outcome = self._outcome(row)
        moments = self.timeline.read(row, _WANTED[outcome] if outcome else _EVERYTHING)
        outcome = outcome or _inferred(moments)
        if "arrived" not in moments.at:
            reject(Reason.NO_ARRIVAL)
        doubt = self._doubt(moments)
        visit = PastVisit(
            identity=identity,
            line_no=row.line_no,
            site=site,
            day=local_day(moments.at["arrived"], self.map.times.zone),
            arrived_at=moments.at["arrived"],
            called_at=moments.at.get("called"),
            started_at=moments.at.get("started"),
            ended_at=moments.at.get("ended"),
            left_at=moments.at.get("left") if outcome is not Outcome.SERVED else None,
            booked_for=moments.at.get("booked_for"),
            outcome=outcome,
            service=self.texts.read(row, "service") or reject(Reason.NO_SERVICE),
            counter=self.texts.read(row, "counter"),
            channel=self._channel(row),
            persons=self._persons(row),
            doubt=doubt,
            notes=self._notes(row, outcome, moments),
        )
        before = self.identities.line_before(identity, row.line_no)
        return visit if before is None else reject(Reason.DUPLICATE, line=before)

    def _outcome(self, row: Row) -> Outcome | None:
        verdict, text = self.rules.verdict(row), ""
        if verdict is None and self.outcomes is not None:
            verdict, text = self.outcomes.verdict(row)
            if verdict is None:
                reject(Reason.UNKNOWN_OUTCOME if text else Reason.NO_OUTCOME, text=text)
        if verdict is None or verdict.outcome is None:
            return None if verdict is None else reject(Reason.RULE, said=verdict.rejected or "")
        return Outcome(verdict.outcome)

    def _doubt(self, moments: Moments) -> Doubt | None:
        """Compare the times; those that contradict each other are refused, or kept in doubt where the map says."""
        arrived = moments.at["arrived"]
        doubt = None
        for name in ("called", "started", "left"):
            if moments.at.get(name, arrived) < arrived:
                if not self.map.policies.keep_negative_wait:
                    seconds = _seconds(arrived - moments.at[name])
                    reject(Reason.NEGATIVE_WAIT, field=name, seconds=seconds)
                doubt = Doubt.NEGATIVE_WAIT
        began = moments.at.get("started", moments.at.get("called", arrived))
        if moments.at.get("ended", began) < began:
            if not self.map.policies.keep_negative_service:
                reject(Reason.NEGATIVE_SERVICE, seconds=_seconds(began - moments.at["ended"]))
            doubt = doubt or Doubt.NEGATIVE_SERVICE
        for name in ("called", "started", "ended", "left"):
            if abs(moments.at.get(name, arrived) - arrived) > self.map.policies.longest_ms:
                hours = abs(moments.at[name] - arrived) // _HOUR_MS
                limit = self.map.policies.longest_ms // _HOUR_MS
                reject(Reason.TOO_LONG, field=name, hours=hours, limit=limit)
        return doubt

    def _notes(self, row: Row, outcome: Outcome, moments: Moments) -> tuple[Note, ...]:
        notes = set(moments.notes)
        if row.missing:
            notes.add(Note.SHORT_ROW)
        if outcome is Outcome.SERVED and not {"called", "started"} & moments.at.keys():
            if self.map.policies.need_start:
                reject(Reason.NO_START)
            notes.add(Note.NO_START)
        if outcome is Outcome.SERVED and "ended" not in moments.at:
            notes.add(Note.NO_END)
        if outcome is Outcome.LEFT and "left" not in moments.at:
            notes.add(Note.NO_DEPARTURE)
        return tuple(sorted(notes))

    def _channel(self, row: Row) -> Channel:
        text = self.texts.read(row, "channel")
        if text is None:
            return Channel.COUNTER
        return _CHANNEL.get(plain(text)) or reject(Reason.UNKNOWN_CHANNEL, text=text)

    def _persons(self, row: Row) -> int:
        text = self.texts.read(row, "persons")
        if text is None:
            return 1
        told = int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else 0
        return told if 1 <= told <= MAX_PERSONS else reject(Reason.BAD_PERSONS, text=text, limit=MAX_PERSONS)


def _inferred(moments: Moments) -> Outcome:
    """Without a word on the outcome: who has a start or an end of service was served, who has a departure left."""
    if moments.at.keys() & {"started", "ended"} or ("called" in moments.at and "left" not in moments.at):
        return Outcome.SERVED
    return Outcome.LEFT if "left" in moments.at else reject(Reason.NO_OUTCOME)


def _seconds(span_ms: int) -> str:
    return f"{span_ms / 1000:g}"
