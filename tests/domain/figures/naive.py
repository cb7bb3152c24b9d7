"""The figures once more, written plainly from their definitions: what the quick ones must equal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from typing import Any

from desk_app.domain.figures.query import Selection, Targets
from desk_app.domain.visit_record import VisitRecord


def matches(visit: VisitRecord, selection: Selection) -> bool:
    """Whether the visit is selected (weekday left out: the tests of days cover it)."""
    wanted = (
        (selection.site, visit.site),
        (selection.service, visit.service),
        (selection.channel, visit.channel),
        (selection.booked, visit.booked),
        (selection.hour, visit.minute // 60),
        (selection.half_hour, visit.minute // 30 * 30),
    )
    in_period = selection.from_day <= visit.day <= selection.to_day
    return in_period and all(asked in (None, told) for asked, told in wanted)


def figures(visits: Iterable[VisitRecord], targets: Targets) -> dict[str, Any]:
    """The same keys as `to_json`."""
    all_visits = list(visits)
    arrived = [v for v in all_visits if v.state != "VOID"]
    trusted = [v for v in arrived if v.state != "UNCLOSED" and v.inaccurate is None]
    served = [v for v in trusted if v.state == "SERVED"]
    quitters = [v for v in trusted if v.state == "LEFT" and v.left_phase == "WAITING"]
    booked = [v for v in trusted if v.booked]
    punctual = [v for v in booked if not v.visitor_late and v.appointment_delay_ms is not None]
    called = [
        v
        for v in arrived
        if v.state in ("CALLED", "IN_SERVICE", "ON_HOLD", "ABSENT", "SERVED")
        or (v.state == "LEFT" and v.left_phase not in (None, "WAITING"))
    ]
    gave_up = [v for v in arrived if v.state == "LEFT" and v.left_phase == "WAITING"]
    counted = {name: len([v for v in arrived if v.state == name]) for name in ("SERVED", "UNCLOSED")}
    absent = [v for v in arrived if v.state == "ABSENT" or (v.state, v.left_phase) == ("LEFT", "ABSENT")]
    left = [v for v in arrived if v.state == "LEFT" and v.left_phase != "ABSENT"]
    return {
        "arrivals": len(arrived),
        "persons": sum(v.persons for v in arrived),
        "served": counted["SERVED"],
        "left": len(left),
        "left_by_phase": _histogram(v.left_phase or "UNKNOWN" for v in left),
        "absent": len(absent),
        "unclosed": counted["UNCLOSED"],
        "void": len(all_visits) - len(arrived),
        "still_open": len(arrived) - sum(counted.values()) - len(left) - len(absent),
        "called": len(called),
        "discreet": sum(v.discreet for v in arrived),
        "corrected": sum(v.corrected for v in arrived),
        "excluded": _histogram(filter(None, map(_exclusion, all_visits))),
        "wait": {**_spread(served, lambda v: v.wait_ms), "within": _within(served, quitters, targets.wait_s)},
        "punctuality": {
            "tolerance_s": targets.appointment_tolerance_s,
            **_share(
                len([v for v in punctual if _ms(v.appointment_delay_ms) <= targets.appointment_tolerance_s * 1000]),
                len(punctual),
            ),
            "late_visitors": len([v for v in arrived if v.booked and v.visitor_late]),
            "gave_up": len([v for v in gave_up if v.booked and not v.visitor_late]),
        },
        "abandon_rate": _share(len(gave_up), len(arrived)),
        "no_show_at_call": _share(len(absent), len(called)),
        "unclosed_rate": _share(counted["UNCLOSED"], len(arrived)),
        "felt_wait": _spread(served, lambda v: v.felt_ms),
        "appointment_delay": _spread(punctual, lambda v: v.appointment_delay_ms),
        "visitor_punctuality": _spread(booked, _visitor_punctuality),
        "approach": _spread(served, lambda v: v.approach_ms),
        "service_time": _spread(served, lambda v: v.service_ms),
        "later_wait": _spread(served, lambda v: v.later_wait_ms),
        "stay": _spread(served, lambda v: v.stay_ms),
        "gone_after": _spread(quitters, lambda v: v.gone_after_ms),
    }


def _visitor_punctuality(visit: VisitRecord) -> int | None:
    if visit.appointment_delay_ms is None or visit.felt_ms is None:
        return None
    return visit.appointment_delay_ms - visit.felt_ms


def _exclusion(visit: VisitRecord) -> str | None:
    if visit.state in ("VOID", "UNCLOSED"):
        return visit.state
    if visit.inaccurate is not None:
        return visit.inaccurate
    untold = visit.state == "SERVED" and visit.wait_ms is None
    gave_up = visit.state == "LEFT" and visit.left_phase == "WAITING"
    return "UNTIMED" if untold or (gave_up and visit.gone_after_ms is None) else None


def _within(served: Sequence[VisitRecord], quitters: Sequence[VisitRecord], target_s: int) -> dict[str, Any]:
    waits = [v.wait_ms for v in served if v.wait_ms is not None]
    kept = len([wait for wait in waits if wait <= target_s * 1000])
    beyond = len([v for v in quitters if v.gone_after_ms is not None and v.gone_after_ms > target_s * 1000])
    return {
        "target_s": target_s,
        "share": _share(kept, len(waits) + beyond)["share"],
        "share_served_only": _share(kept, len(waits))["share"],
        "kept": kept,
        "served": len(waits),
        "left_beyond": beyond,
    }


def _spread(visits: Sequence[VisitRecord], told: Callable[[VisitRecord], int | None]) -> dict[str, Any]:
    values = sorted(value for value in map(told, visits) if value is not None)
    if not values:
        return {"n": 0, "mean_s": None, "median_s": None, "p90_s": None, "max_s": None}
    return {
        "n": len(values),
        "mean_s": float(Fraction(sum(values), len(values) * 1000)),
        "median_s": _quantile(values, Fraction(1, 2)),
        "p90_s": _quantile(values, Fraction(9, 10)),
        "max_s": values[-1] / 1000,
    }


def _quantile(values: Sequence[int], p: Fraction) -> float:
    place = p * (len(values) - 1)
    below = place.__floor__()
    above = min(below + 1, len(values) - 1)
    return float((values[below] * (1 - place + below) + values[above] * (place - below)) / 1000)


def _share(numerator: int, denominator: int) -> dict[str, Any]:
    share = numerator / denominator if denominator else None
    return {"share": share, "numerator": numerator, "denominator": denominator}


def _histogram(names: Iterable[str | None]) -> dict[str, int]:
    found = sorted(name for name in names if name)
    return {name: found.count(name) for name in dict.fromkeys(found)}


def _ms(value: int | None) -> int:
    assert value is not None
    return value
