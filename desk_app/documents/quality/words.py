"""The values, thresholds and states of commitments in the words of documents."""

from __future__ import annotations

from fractions import Fraction

from desk_app.documents.texts import Texts
from desk_app.domain.figures.model import Share
from desk_app.domain.framework import Direction
from desk_app.domain.frozen import FrozenFigure
from desk_app.domain.indicators.lights import Light
from desk_app.domain.periods import days_of
from desk_app.services.quality.dossier import Dossier
from desk_app.services.quality.view import Amended, CommitmentsView, IndicatorReading

TABLE = "quality"
SIGNS = {Direction.AT_LEAST: "≥", Direction.AT_MOST: "≤"}
NO_BREAK = "\u00a0"
_DECIMALS = 1
_ASKED = ("surveys",)


def value(share: Share, light: Light, texts: Texts) -> str:
    """In per cent with a decimal; in plain counts where they are too few, as 100 % of one is no figure."""
    if light is Light.GREY and share.denominator:
        return texts.of(TABLE)("out_of", **texts.out_of(share))
    return percent(share, texts)


def percent(share: Share, texts: Texts) -> str:
    """In per cent with a decimal; a dash out of nothing."""
    return texts.percent(share, _DECIMALS)


def interval(told: IndicatorReading, texts: Texts) -> str:
    """The 95 % interval of what a survey asked, whose answers are a sample; empty for what is counted whole."""
    found = told.share.interval() if told.definition.records == _ASKED else None
    if found is None:
        return ""
    low, high = (texts.exact_percent(bound) for bound in found)
    return texts.of(TABLE)("interval", low=low, high=high)


def target(threshold: Fraction | None, direction: Direction, texts: Texts) -> str:
    """The threshold with its side; a dash without one."""
    if threshold is None:
        return texts.none
    whole = (threshold * 100).denominator == 1
    told = texts.percent(Share(threshold.numerator, threshold.denominator), 0 if whole else _DECIMALS)
    return f"{SIGNS[direction]}{NO_BREAK}{told}"


def target_of(told: IndicatorReading, texts: Texts) -> str:
    """The threshold an indicator is held against."""
    return target(told.target.value if told.target else None, told.definition.direction, texts)


def state(told: IndicatorReading, texts: Texts) -> str:
    """How an indicator stands; with nothing recorded, it is not that there is too little of it."""
    return texts.word("lights", "none" if told.missing else told.light)


def missing(told: IndicatorReading, view: CommitmentsView, texts: Texts) -> str:
    """What is missing to judge an indicator; empty when nothing is."""
    say = texts.of(TABLE)
    if told.missing:
        names = ", ".join(view.framework.records[name].said(texts.language) for name in told.missing)
        return say("no_record", names=names)
    if told.light is Light.GREY:
        return say("more_needed", n=texts.number(view.framework.small_n - told.share.denominator))
    return ""


def amendment(told: Amended, texts: Texts) -> str:
    """A later figure in one sentence, beside the frozen one."""
    say = texts.of(TABLE)
    figure = _figure(told.figure, texts)
    day = texts.short_day(told.on)
    if told.cause is None:
        return say("amended_unrecorded", day=day, figure=figure)
    return say("amended", day=day, figure=figure, cause=texts.word("causes", told.cause))


def _figure(told: FrozenFigure, texts: Texts) -> str:
    values = {"value": percent(told.share, texts), **texts.out_of(told.share)}
    return texts.of(TABLE)("figure", **values, state=texts.word("lights", told.light))


def period_name(period: str, texts: Texts) -> str:
    """A month or a year by its name: mars 2026, 2026."""
    return period if len(period) == 4 else texts.month(days_of(period)[0])


def span(view: CommitmentsView, texts: Texts) -> str:
    """The days of a view: its month, its year, or both ends."""
    return texts.of(TABLE)(
        "span", first=texts.short_day(view.first.isoformat()), last=texts.short_day(view.last.isoformat())
    )


def framework_name(dossier: Dossier, texts: Texts) -> str:
    """The framework with its version."""
    framework = dossier.view.framework
    return f"{framework.name.said(texts.language)} {framework.version}"
