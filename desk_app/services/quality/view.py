"""What is told of the commitments of a scope over a period: each indicator, its months, what was frozen of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desk_app.domain.figures.model import Share
from desk_app.domain.framework import Commitment, Framework, IndicatorDefinition, Words
from desk_app.domain.frozen import Cause, FrozenFigure
from desk_app.domain.indicators.counts import Counts
from desk_app.domain.indicators.lights import Light
from desk_app.domain.scope import Scope
from desk_app.services.quality.actions import Actions
from desk_app.services.quality.thresholds import ThresholdInForce


@dataclass(frozen=True, slots=True)
class Amended:
    """A later figure of a closed period. `on`: the day it was recorded, or of this reading while it is not.

    `cause` is None while nobody recorded it.
    """

    on: str
    figure: FrozenFigure
    cause: Cause | None


@dataclass(frozen=True, slots=True)
class Frozen:
    """That a figure is the one told on the day its period was closed, and what came later, in order."""

    on: str
    amended: tuple[Amended, ...] = ()

    @property
    def pending(self) -> bool:
        """Whether the figure is counted otherwise today and nobody recorded it."""
        return bool(self.amended) and self.amended[-1].cause is None


@dataclass(frozen=True, slots=True)
class MonthShare:
    """The share of one month, of its days up to the end of the period; the frozen one where the month is closed."""

    month: date
    share: Share
    frozen: Frozen | None = None


@dataclass(frozen=True, slots=True)
class IndicatorReading:
    """An indicator over the period and its last months.

    `title`, `numerator` and `denominator` have the thresholds in force in them. `missing` names the record types of
    which there is nothing: `computed` tells whether the program would know what to do with them. Where the period is
    closed, share, light and target are those of that day, and `frozen` tells what came later. `critical` is how many
    critical points failed: with one, the light is not green whatever the share.
    """

    definition: IndicatorDefinition
    title: Words
    numerator: Words
    denominator: Words
    share: Share
    light: Light
    target: ThresholdInForce | None
    months: tuple[MonthShare, ...]
    missing: tuple[str, ...]
    computed: bool
    critical: int = 0
    frozen: Frozen | None = None


@dataclass(frozen=True, slots=True)
class CommitmentReading:
    """A commitment and its indicators; it is judged by the first."""

    commitment: Commitment
    indicators: tuple[IndicatorReading, ...]

    @property
    def main(self) -> IndicatorReading:
        """The indicator it is judged by."""
        return self.indicators[0]


@dataclass(frozen=True, slots=True)
class CommitmentsView:
    """All the commitments of a scope over the days from `first` to `last`; `elsewhere` are sites without data here.

    `counts` are what the shares are made of, by module and month, of the days of the period only. `closed_on` is the
    day the period was closed, None while it is not, or when it is neither a month nor a year. `actions` are those of
    each commitment, by its number, as they stand now.
    """

    scope: Scope
    framework: Framework
    first: date
    last: date
    commitments: tuple[CommitmentReading, ...]
    elsewhere: tuple[str, ...]
    thresholds: Mapping[str, ThresholdInForce]
    counts: Mapping[str, Mapping[date, Counts]]
    actions: Actions
    closed_on: str | None = None

    @property
    def pending(self) -> bool:
        """Whether a figure of the closed period is counted otherwise today and nobody recorded it."""
        return any(
            indicator.frozen is not None and indicator.frozen.pending
            for reading in self.commitments
            for indicator in reading.indicators
        )
