"""The tables of the audit pack: definitions, counts, values, thresholds. Columns and codes are the same everywhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction

from desk_app.documents.csv_bytes import csv_bytes
from desk_app.domain.figures.model import Share
from desk_app.domain.frozen import FigureKey, FrozenFigure
from desk_app.domain.indicators.checks import CRITICAL
from desk_app.domain.indicators.counts import Counts, Formula
from desk_app.domain.indicators.lights import light
from desk_app.domain.indicators.registry import INDICATORS, critical_failures
from desk_app.domain.statistics import round_half_up
from desk_app.services.quality.dossier import Dossier
from desk_app.services.quality.thresholds import ThresholdInForce
from desk_app.services.quality.view import CommitmentReading, IndicatorReading

WHOLE = "period"
"""What the whole period is called in the column of months."""
_DECIMALS = 6
_DEFINITIONS = (
    "commitment", "module", "indicator", "commitment_title", "indicator_title", "numerator", "denominator",
    "direction", "threshold", "numerator_counts", "subtracted_counts", "denominator_counts",
    "critical_count",
)  # fmt: skip
_VALUES = (
    "period", "commitment", "indicator", "basis", "on", "numerator", "denominator", "value", "threshold", "status",
    "cause",
)  # fmt: skip


def definitions(dossier: Dossier, language: str) -> bytes:
    """One line an indicator: the words of its share, and the names of the counts it is made of."""
    return csv_bytes(_DEFINITIONS, (_definition(reading, one, language) for reading, one in _indicators(dossier)))


def _definition(reading: CommitmentReading, one: IndicatorReading, language: str) -> tuple[str, ...]:
    told, formula = reading.commitment, INDICATORS.get(one.definition.key)
    plus, minus, over = (formula.plus, formula.minus, formula.over) if isinstance(formula, Formula) else ((), (), ())
    return (
        str(told.number),
        told.module,
        one.definition.key,
        told.title.said(language),
        one.title.said(language),
        one.numerator.said(language),
        one.denominator.said(language),
        one.definition.direction,
        one.definition.target or "",
        " ".join(plus),
        " ".join(minus),
        " ".join(over),
        CRITICAL.get(one.definition.key, ""),
    )


def counts(dossier: Dossier) -> bytes:
    """What was counted in each month of the period, by module, under the thresholds of its last day."""
    rows = (
        (month.isoformat()[:7], module, name, str(n))
        for module, months in sorted(dossier.view.counts.items())
        for month, told in months.items()
        for name, n in sorted(told.items())
        if n
    )
    return csv_bytes(("month", "module", "count", "n"), rows)


def values(dossier: Dossier) -> bytes:
    """Each indicator as it is counted today, by month and over the period; then what was frozen and what came later."""
    return csv_bytes(_VALUES, (*_counted(dossier), *_frozen(dossier)))


def _counted(dossier: Dossier) -> Iterator[tuple[str, ...]]:
    for reading, one in _indicators(dossier):
        compute = INDICATORS.get(one.definition.key)
        if compute is None:
            continue
        months = dossier.view.counts[reading.commitment.module]
        key = FigureKey(reading.commitment.number, one.definition.key)
        periods = {month.isoformat()[:7]: told for month, told in months.items()}
        for period, told in {**periods, WHOLE: _sum(months.values())}.items():
            yield _value(period, key, "counted", dossier.today, _figure(told, compute(told), one, dossier))


def _sum(months: Iterable[Counts]) -> Counts:
    total: Counter[str] = Counter()
    for told in months:
        total.update(told)
    return total


def _figure(counts: Counts, share: Share, one: IndicatorReading, dossier: Dossier) -> FrozenFigure:
    framework, name = dossier.view.framework, one.definition.target
    target = dossier.view.thresholds[name].value if name else None
    critical = critical_failures(one.definition.key, counts)
    judged = light(share, target, one.definition.direction, framework.small_n, framework.margin, critical)
    return FrozenFigure(share, target, judged)


def _frozen(dossier: Dossier) -> Iterator[tuple[str, ...]]:
    for period, frozen in sorted(dossier.closed.items()):
        for key, figure in sorted(frozen.figures.items()):
            yield _value(period, key, "frozen", frozen.day, figure)
        for key, changed in sorted(dossier.amended.get(period, {}).items()):
            for later in changed:
                basis = "amended" if later.cause else "unrecorded"
                yield _value(period, key, basis, later.on, later.figure, later.cause or "")


def _value(period: str, key: FigureKey, basis: str, day: str, figure: FrozenFigure, cause: str = "") -> tuple[str, ...]:
    share = figure.share
    value = str(round_half_up(share.exact, _DECIMALS)) if share.denominator else ""
    threshold = "" if figure.threshold is None else _number(figure.threshold)
    return (
        period,
        str(key.commitment),
        key.indicator,
        basis,
        day,
        str(share.numerator),
        str(share.denominator),
        value,
        threshold,
        figure.light,
        cause,
    )


def thresholds(dossier: Dossier, language: str) -> bytes:
    """The thresholds in force on the last day of the period, each with its justification and source."""

    def row(told: ThresholdInForce) -> tuple[str, ...]:
        said = (told.justification.said(language), told.source.said(language))
        return (told.name, _number(told.value), told.unit, told.origin, *said)

    rows = map(row, dossier.view.thresholds.values())
    return csv_bytes(("threshold", "value", "unit", "origin", "justification", "source"), rows)


def _number(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else str(round_half_up(value, _DECIMALS).normalize())


def _indicators(dossier: Dossier) -> Iterator[tuple[CommitmentReading, IndicatorReading]]:
    for reading in dossier.view.commitments:
        for one in reading.indicators:
            yield reading, one
