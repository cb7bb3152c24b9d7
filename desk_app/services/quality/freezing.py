"""The verbs of closed periods: close one, and record what is counted otherwise since. Both are a supervisor's acts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.frozen import Cause, FigureKey, FrozenPeriod, figures_document, to_document
from desk_app.domain.periods import days_of
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.text import clean
from desk_app.services.acting import Act, Outcome, perform
from desk_app.services.business_day import today
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.commitments import commitments
from desk_app.services.quality.frozen import figure_of
from desk_app.services.quality.view import CommitmentsView, IndicatorReading
from desk_app.storage import frozen_periods
from desk_app.storage.store import Store

_LONGEST = 20


def days_of_period(period: str) -> tuple[date, date]:
    """The days of a month ("2026-03") or a year ("2026"). Refused when it is neither."""
    try:
        return days_of(period)
    except ValueError as error:
        raise Refusal(RefusalCode.UNKNOWN_PERIOD, period=clean(period, _LONGEST)) from error


def closed_periods(store: Store, scope: str) -> dict[str, FrozenPeriod]:
    """The closed periods of a scope, by name."""
    return store.read(lambda connection: frozen_periods.of_scope(connection, scope))


def close_period(store: Store, frameworks: Frameworks, scope: str, period: str, *, by: Actor, op: str) -> Outcome:
    """Freeze the figures of every commitment of a scope over a month or a year that is over."""
    _must_supervise(by)
    first, last = days_of_period(period)
    if last.isoformat() >= today(store):
        raise Refusal(RefusalCode.PERIOD_NOT_OVER, last=last.isoformat())
    view = commitments(store, frameworks, scope, first, last)
    if not view.commitments:
        raise Refusal(RefusalCode.PERIOD_NOT_COVERED)

    def work(act: Act) -> None:
        known = frozen_periods.of_scope(act.connection, scope).get(period)
        if known is not None:
            raise Refusal(RefusalCode.PERIOD_CLOSED_ALREADY, day=known.day)
        act.record(Kind.PERIOD_CLOSED, **to_document(_frozen(view, period, act.day)))

    return perform(store, op, by, work)


def amend_period(
    store: Store, frameworks: Frameworks, scope: str, period: str, cause: Cause, *, by: Actor, op: str
) -> Outcome:
    """Record what is counted otherwise since a period was closed, and why; the frozen figures stay."""
    _must_supervise(by)
    view = commitments(store, frameworks, scope, *days_of_period(period))

    def work(act: Act) -> None:
        known = frozen_periods.of_scope(act.connection, scope).get(period)
        if known is None:
            raise Refusal(RefusalCode.PERIOD_NOT_CLOSED)
        changed = {
            key: one.frozen.amended[-1].figure
            for key, one in _indicators(view)
            if one.frozen is not None and one.frozen.pending
        }
        if not changed:
            raise Refusal(RefusalCode.NOTHING_TO_AMEND)
        act.record(
            Kind.PERIOD_AMENDED,
            scope=scope,
            period=period,
            amendment=len(known.amendments) + 1,
            cause=cause.value,
            figures=figures_document(changed),
        )

    return perform(store, op, by, work)


def _must_supervise(by: Actor) -> None:
    if not by.supervisor:
        raise Refusal(RefusalCode.SUPERVISOR_ONLY)


def _frozen(view: CommitmentsView, period: str, day: str) -> FrozenPeriod:
    return FrozenPeriod(
        scope=view.scope.id,
        period=period,
        day=day,
        scope_version=view.scope.version,
        framework=view.framework.id,
        framework_version=view.framework.version,
        thresholds={name: told.value for name, told in view.thresholds.items()},
        figures={key: figure_of(one) for key, one in _indicators(view)},
    )


def _indicators(view: CommitmentsView) -> Iterator[tuple[FigureKey, IndicatorReading]]:
    for reading in view.commitments:
        for one in reading.indicators:
            yield FigureKey(reading.commitment.number, one.definition.key), one
