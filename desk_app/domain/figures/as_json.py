"""The figures as JSON's types, unrounded: the same numbers as the screen and the report."""

from __future__ import annotations

from typing import Any

from desk_app.domain.figures.appointments import AppointmentCounts
from desk_app.domain.figures.model import Distribution, Figures, Punctuality, Rate, Share, Within
from desk_app.domain.figures.query import Measure

_RATES = (Rate.ABANDON, Rate.NO_SHOW_AT_CALL, Rate.UNCLOSED)


def to_json(figures: Figures) -> dict[str, Any]:
    """Counts, rates and distributions; durations in seconds, shares between 0 and 1, null where there is none."""
    return {
        "arrivals": figures.arrivals,
        "persons": figures.persons,
        "served": figures.served,
        "left": figures.left,
        "left_by_phase": dict(figures.left_by_phase),
        "absent": figures.absent,
        "unclosed": figures.unclosed,
        "void": figures.void,
        "still_open": figures.still_open,
        "called": figures.called,
        "discreet": figures.discreet,
        "corrected": figures.corrected,
        "excluded": dict(figures.excluded),
        "wait": {**_distribution(figures.wait), "within": _within(figures.within)},
        "punctuality": _punctuality(figures.punctuality),
        **{rate.value: _share(figures.rate(rate)) for rate in _RATES},
        **{name.value: _distribution(told) for name, told in figures.durations.items() if name != Measure.WAIT},
    }


def appointments_json(book: AppointmentCounts | None) -> dict[str, Any] | None:
    """The appointment book of a period; null where only some of its visits are told of."""
    if book is None:
        return None
    return {
        "booked": book.booked,
        "checked_in": book.checked_in,
        "missed": book.missed,
        "cancelled_by_visitor": book.cancelled_by_visitor,
        "cancelled_by_service": book.cancelled_by_service,
        "expected": book.expected,
        Rate.APPOINTMENT_KEPT.value: _share(book.kept),
        Rate.APPOINTMENT_NO_SHOW.value: _share(book.no_show),
    }


def _distribution(told: Distribution) -> dict[str, Any]:
    return {
        "n": told.n,
        "mean_s": told.mean_s,
        "median_s": told.median_s,
        "p90_s": told.p90_s,
        "max_s": told.max_s,
    }


def _share(share: Share) -> dict[str, Any]:
    return {"share": share.value, "numerator": share.numerator, "denominator": share.denominator}


def _within(within: Within) -> dict[str, Any]:
    return {
        "target_s": within.target_s,
        "share": within.share.value,
        "share_served_only": within.share_served_only.value,
        "kept": within.kept,
        "served": within.served,
        "left_beyond": within.left_beyond,
    }


def _punctuality(told: Punctuality | None) -> dict[str, Any] | None:
    if told is None:
        return None
    return {
        "tolerance_s": told.tolerance_s,
        **_share(told.share),
        "late_visitors": told.late_visitors,
        "gave_up": told.gave_up,
    }
