"""The commitments as JSON's types: shares between 0 and 1, values rounded half-up, counts exact."""

from __future__ import annotations

from typing import Any

from desk_app.domain.statistics import round_half_up
from desk_app.services.quality.view import CommitmentReading, CommitmentsView, IndicatorReading

DECIMALS = 4
"""Of a share: a hundredth of a per cent."""


def to_json(view: CommitmentsView, language: str) -> list[dict[str, Any]]:
    """One object a commitment, in order of number; that of the first indicator, then all of them."""
    return [_commitment(view, reading, language) for reading in view.commitments]


def _commitment(view: CommitmentsView, reading: CommitmentReading, language: str) -> dict[str, Any]:
    return {
        "number": reading.commitment.number,
        "title": reading.commitment.title.said(language),
        **_indicator(view, reading.main, language),
        "indicators": [
            {"key": told.definition.key, "title": told.title.said(language), **_indicator(view, told, language)}
            for told in reading.indicators
        ],
    }


def _indicator(view: CommitmentsView, told: IndicatorReading, language: str) -> dict[str, Any]:
    value = told.share.value
    return {
        "value": None if value is None else float(round_half_up(told.share.exact, DECIMALS)),
        "numerator": told.share.numerator,
        "denominator": told.share.denominator,
        "threshold": None if told.target is None else float(told.target.value),
        "direction": told.definition.direction.value,
        "status": told.light.value,
        "n": told.share.denominator,
        **_frozen(told),
        "missing": [view.framework.records[name].said(language) for name in told.missing],
    }


def _frozen(told: IndicatorReading) -> dict[str, Any]:
    """That the period is closed, and what is counted otherwise since; nothing while it is open."""
    if told.frozen is None:
        return {}
    return {
        "frozen_on": told.frozen.on,
        "amendments": [
            {
                "on": later.on,
                "recorded": later.cause is not None,
                "cause": later.cause,
                "numerator": later.figure.share.numerator,
                "denominator": later.figure.share.denominator,
                "status": later.figure.light.value,
            }
            for later in told.frozen.amended
        ],
    }
