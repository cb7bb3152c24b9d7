"""Closed periods in a reading: the frozen figure is shown, and what is counted otherwise since, beside it.

A reading writes nothing: what differs is shown from the moment it differs, and recorded by a supervisor with its cause
(`freezing.amend_period`), as opening a screen must never change what an auditor reads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from desk_app.domain.frozen import FigureKey, FrozenFigure, FrozenPeriod
from desk_app.domain.periods import end_of_month, name_of
from desk_app.services.quality.view import Amended, Frozen, IndicatorReading, MonthShare

Closed = Mapping[str, FrozenPeriod]
"""The closed periods of a scope, by name."""


def figure_of(indicator: IndicatorReading) -> FrozenFigure:
    """What is frozen of an indicator."""
    target = indicator.target
    return FrozenFigure(indicator.share, None if target is None else target.value, indicator.light)


def with_frozen(
    indicator: IndicatorReading, commitment: int, closed: Closed, first: date, last: date, today: str
) -> IndicatorReading:
    """The indicator with the figure of its period as it was frozen, and those of its months."""
    key = FigureKey(commitment, indicator.definition.key)
    indicator = replace(indicator, months=tuple(month_told(told, key, closed, last) for told in indicator.months))
    period = closed.get(name_of(first, last) or "")
    frozen = period.figures.get(key) if period is not None else None
    if period is None or frozen is None:
        return indicator
    amended = _recorded(period, key)
    now = figure_of(indicator)
    if now != period.told(key):
        amended = (*amended, Amended(today, now, None))
    target = indicator.target
    if target is not None and frozen.threshold is not None:
        target = replace(target, value=frozen.threshold)
    missing = () if frozen.share.denominator else indicator.definition.records
    return replace(
        indicator,
        share=frozen.share,
        light=frozen.light,
        target=target,
        missing=missing,
        frozen=Frozen(period.day, amended),
    )


def month_told(told: MonthShare, key: FigureKey, closed: Closed, last: date) -> MonthShare:
    """A month as it was frozen. What is counted otherwise since is told where the month itself is looked at.

    A longer period may be counted under other thresholds than those of the month, which changes nothing in it.
    """
    period = closed.get(told.month.isoformat()[:7])
    frozen = period.figures.get(key) if period is not None else None
    if period is None or frozen is None or end_of_month(told.month) > last:
        return told
    return MonthShare(told.month, frozen.share, Frozen(period.day, _recorded(period, key)))


def _recorded(period: FrozenPeriod, key: FigureKey) -> tuple[Amended, ...]:
    return tuple(
        Amended(amendment.day, amendment.figures[key], amendment.cause)
        for amendment in period.amendments
        if key in amendment.figures
    )
