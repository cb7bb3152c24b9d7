"""All that the audit pack and the quality reports are made of, read in short steps like the commitments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from desk_app import __version__
from desk_app.domain.complaints.figures import ComplaintFigures, complaint_figures
from desk_app.domain.frozen import FigureKey, FrozenPeriod
from desk_app.domain.indicators.registry import INDICATORS
from desk_app.domain.localtime import local
from desk_app.domain.periods import days_of
from desk_app.domain.registers import actions
from desk_app.domain.registers.model import Entry
from desk_app.services.business_day import today
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.commitments import CommitmentsReading
from desk_app.services.quality.exports import EXPORTS
from desk_app.services.quality.exports.table import Asked, Export, Table
from desk_app.services.quality.freezing import closed_periods
from desk_app.services.quality.frozen import month_told
from desk_app.services.quality.view import Amended, CommitmentReading, CommitmentsView, IndicatorReading, MonthShare
from desk_app.storage import complaints, entries, figures_readings, journal
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store


@dataclass(frozen=True, slots=True)
class Dossier:
    """The commitments of a scope over a period, every month of it, and what stands around them.

    In `view`, the months of each indicator are those of the period, all of them. `closed` are the closed months and
    years within the period; `amended` tells what changed in each since, by period and figure, recorded or not.
    `actions` are the open improvement actions by commitment. `facts` and `hash` are the last of the journal.
    """

    town: str
    site: str
    program: str
    produced_at: datetime
    today: str
    view: CommitmentsView
    closed: Mapping[str, FrozenPeriod]
    amended: Mapping[str, Mapping[FigureKey, tuple[Amended, ...]]]
    actions: Mapping[int, tuple[Entry, ...]]
    complaints: ComplaintFigures
    registers: tuple[tuple[Export, Table], ...]
    facts: int
    hash: str


class DossierReading:
    """Call `advance` until it gives the dossier; each call is one short step."""

    def __init__(self, frameworks: Frameworks, scope: str, first: date, last: date) -> None:
        self._frameworks, self._scope = frameworks, scope
        self._first, self._last = first, last
        self._whole = CommitmentsReading(frameworks, scope, first, last)
        self._view: CommitmentsView | None = None
        self._closed: dict[str, FrozenPeriod] = {}
        self._to_look_at: list[tuple[str, CommitmentsReading]] = []
        self._amended: dict[str, Mapping[FigureKey, tuple[Amended, ...]]] = {}

    def advance(self, store: Store) -> Dossier | None:
        """Do one step; the dossier after the last one, None before. Refused when there is no such scope."""
        if self._view is None:
            self._view = self._whole.advance(store)
            if self._view is not None:
                self._take_closed(store)
            return None
        if self._to_look_at:
            period, reading = self._to_look_at[0]
            told = reading.advance(store)
            if told is not None:
                self._amended[period] = _amended(told)
                self._to_look_at.pop(0)
            return None
        return self._gathered(store, self._view)

    def _take_closed(self, store: Store) -> None:
        for period, frozen in closed_periods(store, self._scope).items():
            first, last = days_of(period)
            if self._first <= first and last <= self._last:
                self._closed[period] = frozen
                self._to_look_at.append((period, CommitmentsReading(self._frameworks, self._scope, first, last)))

    def _gathered(self, store: Store, view: CommitmentsView) -> Dossier:
        settings = store.settings()
        site = settings.site
        asked = Asked(site.id, self._first.isoformat(), self._last.isoformat())

        def read(connection: Connection) -> Dossier:
            facts, digest = journal.head(connection)
            return Dossier(
                town=site.town,
                site=site.name,
                program=__version__,
                produced_at=local(store.clock.now_ms(), site.timezone),
                today=today(store),
                view=_with_every_month(view, self._closed),
                closed=self._closed,
                amended=self._amended,
                actions=_open_actions(connection, site.id, view),
                complaints=_complaints(connection, asked),
                registers=tuple((export, export.table(connection, asked)) for export in EXPORTS),
                facts=facts,
                hash=digest.hex(),
            )

        return store.read(read)


def dossier(store: Store, frameworks: Frameworks, scope: str, first: date, last: date) -> Dossier:
    """The dossier at once, for the command line."""
    reading = DossierReading(frameworks, scope, first, last)
    while (read := reading.advance(store)) is None:
        pass
    return read


def _amended(view: CommitmentsView) -> dict[FigureKey, tuple[Amended, ...]]:
    return {
        FigureKey(reading.commitment.number, one.definition.key): one.frozen.amended
        for reading in view.commitments
        for one in reading.indicators
        if one.frozen is not None and one.frozen.amended
    }


def _with_every_month(view: CommitmentsView, closed: Mapping[str, FrozenPeriod]) -> CommitmentsView:
    """The same with all the months of the period, however many, and no day outside it."""

    def months(reading: CommitmentReading, one: IndicatorReading) -> tuple[MonthShare, ...]:
        key, compute = FigureKey(reading.commitment.number, one.definition.key), INDICATORS.get(one.definition.key)
        if compute is None:
            return ()
        counts = view.counts[reading.commitment.module]
        told = (MonthShare(month, compute(counts[month])) for month in counts)
        return tuple(month_told(month, key, closed, view.last) for month in told)

    return replace(
        view,
        commitments=tuple(
            replace(reading, indicators=tuple(replace(one, months=months(reading, one)) for one in reading.indicators))
            for reading in view.commitments
        ),
    )


def _complaints(connection: Connection, asked: Asked) -> ComplaintFigures:
    found = complaints.received_between(connection, asked.site, asked.first, asked.last)
    return complaint_figures(found, figures_readings.arrivals(connection, asked.site, asked.first, asked.last))


def _open_actions(connection: Connection, site: str, view: CommitmentsView) -> dict[int, tuple[Entry, ...]]:
    found = [entry for entry in entries.of_site(connection, actions.NAME, site) if entry.state in actions.OPEN]
    numbers = [reading.commitment.number for reading in view.commitments]
    return {number: tuple(entry for entry in found if number in entry.numbers("commitments")) for number in numbers}
