"""The columns of the commitments, and of the months of one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desk_app.domain.framework import Framework
from desk_app.domain.indicators.lights import Light
from desk_app.domain.text import folded
from desk_app.services.quality.actions import is_under_way
from desk_app.services.quality.view import CommitmentReading, CommitmentsView, Frozen, IndicatorReading, MonthShare
from desk_app.ui.commitments.trend import Trend
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.table_model import Column
from desk_app.ui.quality_words import (
    TONES,
    amendments_of,
    light_of,
    missing_of,
    records_of,
    said,
    sign_of,
    target_of,
    value_of,
)
from desk_app.ui.runtime.formats import UNKNOWN, Formats

TREND = "trend"
_DECIMALS = 1


def commitment_columns(
    formats: Formats, shown: Callable[[], CommitmentsView | None]
) -> tuple[Column[CommitmentReading], ...]:
    """One line a commitment, told by its first indicator; the last column says what is missing, or what is done."""
    translate = QCoreApplication.translate

    def missing(row: CommitmentReading) -> str:
        view = shown()
        if view is None:
            return ""
        amended = amended_of(row, formats)
        lacking = records_of(row.main, view.framework, formats) or missing_of(row.main, view.framework, formats)
        return amended or lacking or done_about(row, view)

    return (
        Column[CommitmentReading]("number", translate("Commitments", "No."), _number, right=True),
        Column[CommitmentReading](
            "title",
            translate("Commitments", "Commitment"),
            lambda row: said(row.commitment.title, formats),
            stretch=True,
        ),
        Column[CommitmentReading](
            "value",
            translate("Commitments", "Value"),
            lambda row: value_of(row.main, formats),
            right=True,
            strong=True,
            mark=lambda row: _lock(row.main.frozen),
        ),
        Column[CommitmentReading](
            "target", translate("Commitments", "Threshold"), lambda row: _target(row.main, formats), right=True
        ),
        Column[CommitmentReading]("light", translate("Commitments", "State"), _state, tone=_tone),
        Column[CommitmentReading](
            TREND, translate("Commitments", "Twelve months"), lambda row: trend_words(row.main, formats)
        ),
        Column[CommitmentReading]("n", "n", lambda row: _n(row.main, formats), right=True),
        Column[CommitmentReading]("missing", translate("Commitments", "What is missing"), missing),
    )


def amended_of(row: CommitmentReading, formats: Formats) -> str:
    """What a closed figure became since: that of the first indicator, else of another one, which is then named."""
    if own := amendments_of(row.main.frozen, formats):
        return own
    others = ((one, amendments_of(one.frozen, formats)) for one in row.indicators[1:])
    return next((f"{said(one.title, formats)} · {told}" for one, told in others if told), "")


def done_about(row: CommitmentReading, view: CommitmentsView) -> str:
    """What is done where the threshold is not kept: the action under way, or that there is none."""
    if row.main.light not in (Light.RED, Light.AMBER):
        return ""
    under_way = [entry for entry in view.actions.get(row.commitment.number, ()) if is_under_way(entry)]
    translate = QCoreApplication.translate
    if not under_way:
        return translate("Commitments", "no action under way")
    return translate("Commitments", "action: {title}").format(title=under_way[0].text("title"))


def indicator_columns(formats: Formats) -> tuple[Column[IndicatorReading], ...]:
    """The indicators of a commitment."""
    translate = QCoreApplication.translate
    return (
        Column[IndicatorReading](
            "title", translate("Commitments", "Indicator"), lambda row: said(row.title, formats), stretch=True
        ),
        Column[IndicatorReading](
            "value", translate("Commitments", "Value"), lambda row: value_of(row, formats), right=True, strong=True
        ),
        Column[IndicatorReading](
            "target", translate("Commitments", "Threshold"), lambda row: _target(row, formats), right=True
        ),
        Column[IndicatorReading]("light", translate("Commitments", "State"), _light_of, tone=_tone_of),
    )


def month_columns(formats: Formats) -> tuple[Column[MonthShare], ...]:
    """The months of an indicator."""
    translate = QCoreApplication.translate
    return (
        Column[MonthShare](
            "month", translate("Commitments", "Month"), lambda row: formats.month(row.month), stretch=True
        ),
        Column[MonthShare](
            "value",
            translate("Commitments", "Value"),
            lambda row: formats.percent(row.share.numerator, row.share.denominator, _DECIMALS),
            right=True,
            strong=True,
            mark=lambda row: _lock(row.frozen),
            tip=lambda row: closed_of(row, formats),
        ),
        Column[MonthShare](
            "numerator",
            translate("Commitments", "Numerator"),
            lambda row: formats.number(row.share.numerator) if row.share.denominator else UNKNOWN,
            right=True,
        ),
        Column[MonthShare](
            "denominator",
            translate("Commitments", "Denominator"),
            lambda row: formats.number(row.share.denominator) if row.share.denominator else UNKNOWN,
            right=True,
        ),
    )


def closed_of(month: MonthShare, formats: Formats) -> str:
    """That a month is closed, and what became of its figure since; empty while it is open."""
    if month.frozen is None:
        return ""
    closed = QCoreApplication.translate("Commitments", "{month} closed on {day}").format(
        month=formats.month(month.month), day=formats.short_day(month.frozen.on)
    )
    return " · ".join(filter(None, (closed, amendments_of(month.frozen, formats))))


def trend_of(indicator: IndicatorReading) -> Trend:
    """What is drawn of its months."""
    target = None if indicator.target is None else float(indicator.target.value)
    return Trend(tuple(month.share.value for month in indicator.months), target)


def trend_words(indicator: IndicatorReading, formats: Formats) -> str:
    """The same in words: the first month that has a value, and the last."""
    known = [month for month in indicator.months if month.share.denominator]
    if not known:
        return ""
    first, last = (
        f"{formats.month(month.month)} {formats.percent(month.share.numerator, month.share.denominator, _DECIMALS)}"
        for month in (known[0], known[-1])
    )
    return first if len(known) == 1 else f"{first} → {last}"


def has_words(row: CommitmentReading, typed: str, framework: Framework, formats: Formats) -> bool:
    """Whether each word typed begins one of the commitment's: its number, title, module, state, what is missing."""
    parts = (
        str(row.commitment.number),
        said(row.commitment.title, formats),
        said(framework.module(row.commitment.module).title, formats),
        light_of(row.main),
        missing_of(row.main, framework, formats),
        *(said(indicator.title, formats) for indicator in row.indicators),
    )
    words = folded(" ".join(parts)).split()
    return all(any(word.startswith(part) for word in words) for part in folded(typed).split())


def _lock(frozen: Frozen | None) -> str:
    return "lock" if frozen else ""


def _number(row: CommitmentReading) -> str:
    return str(row.commitment.number)


def _target(indicator: IndicatorReading, formats: Formats) -> str:
    return target_of(indicator.target, indicator.definition.direction, formats)


def _n(indicator: IndicatorReading, formats: Formats) -> str:
    return formats.number(indicator.share.denominator) if indicator.share.denominator else UNKNOWN


def _light_of(indicator: IndicatorReading) -> str:
    return f"{sign_of(indicator)} {light_of(indicator)}"


def _tone_of(indicator: IndicatorReading) -> Tone:
    return TONES[indicator.light]


def _state(row: CommitmentReading) -> str:
    return _light_of(row.main)


def _tone(row: CommitmentReading) -> Tone:
    return _tone_of(row.main)
