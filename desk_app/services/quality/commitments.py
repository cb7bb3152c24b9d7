"""The commitments of a scope over a period, read in short steps: between two, the desk's acts have their turn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import NamedTuple

from desk_app.domain.figures.model import Share
from desk_app.domain.framework import Commitment, Framework, IndicatorDefinition, Words
from desk_app.domain.indicators.counts import Counts
from desk_app.domain.indicators.ledger import Ledger
from desk_app.domain.indicators.lights import light
from desk_app.domain.indicators.registry import INDICATORS, critical_failures
from desk_app.domain.periods import end_of_month, months_between, name_of
from desk_app.domain.scope import Scope
from desk_app.domain.settings import Settings
from desk_app.domain.time_limits.words import limit_in_words
from desk_app.services import figures
from desk_app.services.business_day import today
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality import counting, thresholds
from desk_app.services.quality.actions import actions_by_commitment
from desk_app.services.quality.frozen import Closed, with_frozen
from desk_app.services.quality.scopes import scope_of
from desk_app.services.quality.sources import SOURCES, complaints, premises
from desk_app.services.quality.sources.asked import Asked, Source
from desk_app.services.quality.thresholds import Thresholds
from desk_app.services.quality.view import CommitmentReading, CommitmentsView, IndicatorReading, MonthShare
from desk_app.storage import frozen_periods
from desk_app.storage.day_counts import Rules
from desk_app.storage.store import Store

Step = Callable[[Store], None]
MONTHS = 12
_DAYS_AT_ONCE = 7


class CommitmentsReading:
    """Call `advance` until it gives the view; each call is one step of a tenth of a second at most.

    `steps` is known after the first one: so many weeks never counted yet, the sources, and itself.
    """

    def __init__(self, frameworks: Frameworks, scope: str, first: date, last: date) -> None:
        self._frameworks = frameworks
        self._scope_id = scope
        self._first, self._last = first, last
        self._begun: _Begun | None = None
        self.steps, self.done = 1, 0

    @property
    def counts_days(self) -> bool:
        """Whether there are days that were never counted, which takes seconds the first time."""
        return self.steps > 1 + len(SOURCES)

    def advance(self, store: Store) -> CommitmentsView | None:
        """Do one step; the view after the last one, None before. Refused when there is no such scope."""
        if self._begun is None:
            self._begun = _Begun.of(store, self._frameworks, self._scope_id, self._first, self._last)
            self.steps = 1 + len(self._begun.to_do)
        elif self._begun.to_do:
            self._begun.to_do.pop(0)(store)
        self.done += 1
        return None if self._begun.to_do else self._begun.view(store)


def commitments(store: Store, frameworks: Frameworks, scope: str, first: date, last: date) -> CommitmentsView:
    """The commitments at once, for the command line and the documents."""
    reading = CommitmentsReading(frameworks, scope, first, last)
    while (view := reading.advance(store)) is None:
        pass
    return view


def window(first: date, last: date) -> date:
    """The first day that is looked at: that of the period, or of the twelve months that end with it."""
    months_before = last.year * 12 + last.month - MONTHS
    return min(first, date(months_before // 12, months_before % 12 + 1, 1))


class _Totals(NamedTuple):
    """The counts of a module: of the period, of the last months, and of each month's days within the period."""

    whole: Counts
    months: Mapping[date, Counts]
    within: Mapping[date, Counts]


@dataclass(slots=True)
class _Begun:
    """A reading under way."""

    scope: Scope
    framework: Framework
    settings: Settings
    first: date
    last: date
    asked: Asked
    thresholds: Thresholds
    rules: Rules
    ledger: Ledger
    closed: Closed
    to_do: list[Step]

    @classmethod
    def of(cls, store: Store, frameworks: Frameworks, scope_id: str, first: date, last: date) -> _Begun:
        scope = scope_of(store, scope_id)
        framework = frameworks.on(scope.framework, last)
        settings = figures.settings_on(store, last.isoformat())
        told = thresholds.in_force(framework, scope, settings, last)
        values = {name: threshold.value for name, threshold in told.items()}
        begins, now = window(first, last), today(store)
        asked = Asked(settings.site.id, begins.isoformat(), min(last.isoformat(), now), values)
        rules = counting.rules_of(values, settings)
        ledger = Ledger(begins, {first, *months_between(begins, last), *scope.edges()})
        closed = store.read(lambda connection: frozen_periods.of_scope(connection, scope.id, str(begins.year)))
        begun = cls(scope, framework, settings, first, last, asked, told, rules, ledger, closed, [])
        if asked.first <= asked.last:
            begun.take(store)
        return begun

    def take(self, store: Store) -> None:
        """Take the days at hand, and line up those still to be counted, some at once, and the sources."""
        kept, missing = counting.at_hand(store, self.asked, self.rules)
        self.ledger.add(counting.with_precise(kept, self.settings))
        self.to_do = [partial(self._count, days=days) for days in _weeks(missing)]
        unseen = premises.missing(store, self.asked)
        self.to_do += [partial(premises.look_at, site=self.asked.site, days=days) for days in _weeks(unseen)]
        self.to_do += [partial(self._ask, source=source) for source in SOURCES]

    def _count(self, store: Store, days: list[str]) -> None:
        counted = counting.count_days(store, self.asked, self.rules, days)
        self.ledger.add(counting.with_precise(counted, self.settings))

    def _ask(self, store: Store, source: Source) -> None:
        self.ledger.add(source(store, self.asked))

    def view(self, store: Store) -> CommitmentsView:
        """Every commitment of the modules that hold in the period."""
        held = self.framework.of_modules(self.scope.modules_between(self.first, self.last))
        totals = {module: self._totals(module) for module in {commitment.module for commitment in held}}
        period, now = self.closed.get(name_of(self.first, self.last) or ""), today(store)
        return CommitmentsView(
            self.scope,
            self.framework,
            self.first,
            self.last,
            tuple(self._commitment(commitment, totals[commitment.module], now) for commitment in held),
            tuple(site for site in self.scope.sites if site != store.settings().site.id),
            self.thresholds,
            {module: total.within for module, total in totals.items()},
            actions_by_commitment(store),
            period.day if period else None,
        )

    def _totals(self, module: str) -> _Totals:
        """The counts of a module over the period, and in each of the last months."""

        def total(first: date, last: date) -> Counts:
            site = self.asked.site
            return self.ledger.total(lambda day: self.scope.services_of(site, module, day), first, last)

        months = months_between(date.fromisoformat(self.asked.first), self.last)[-MONTHS:]
        return _Totals(
            total(self.first, self.last),
            {month: total(month, end_of_month(month)) for month in months},
            {
                month: total(max(self.first, month), end_of_month(month))
                for month in months_between(self.first, self.last)
            },
        )

    def _commitment(self, commitment: Commitment, totals: _Totals, now: str) -> CommitmentReading:
        told = (self._indicator(definition, totals) for definition in commitment.indicators)
        first, last = self.first, self.last
        return CommitmentReading(
            commitment, tuple(with_frozen(one, commitment.number, self.closed, first, last, now) for one in told)
        )

    def _indicator(self, told: IndicatorDefinition, totals: _Totals) -> IndicatorReading:
        compute = INDICATORS.get(told.key, _nothing)
        share = compute(totals.whole)
        critical = critical_failures(told.key, totals.whole)
        target = self.thresholds[told.target] if told.target else None
        goal = target.value if target else None
        return IndicatorReading(
            definition=told,
            title=self._filled(told.title),
            numerator=self._filled(told.numerator),
            denominator=self._filled(told.denominator),
            share=share,
            light=light(share, goal, told.direction, self.framework.small_n, self.framework.margin, critical),
            target=target,
            months=tuple(MonthShare(month, compute(counts)) for month, counts in totals.months.items()),
            missing=() if share.denominator else told.records,
            computed=told.key in INDICATORS,
            critical=critical,
        )

    def _filled(self, words: Words) -> Words:
        return words.filled(self._place)

    def _place(self, name: str) -> Words:
        """What stands in a definition: a threshold, or how the days of a complaint are counted."""
        if name == complaints.LIMIT:
            return limit_in_words(complaints.limit_of(self.settings, self.asked))
        return Words(self.thresholds[name].plain, self.thresholds[name].plain)


def _weeks(days: list[str]) -> list[list[str]]:
    return [days[begin : begin + _DAYS_AT_ONCE] for begin in range(0, len(days), _DAYS_AT_ONCE)]


def _nothing(_counts: Counts) -> Share:
    """The share of an indicator whose records are not kept yet."""
    return Share(0, 0)
