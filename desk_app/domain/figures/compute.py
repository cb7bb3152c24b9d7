"""The figures of a selection and of its groups, from day packs."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from desk_app.domain.day_pack import DayPack, Kind
from desk_app.domain.figures.model import Breakdown, Distribution, Figures, Punctuality, Within
from desk_app.domain.figures.query import Grouping, Key, Measure, Selection, Targets
from desk_app.domain.figures.rows import select
from desk_app.domain.figures.rules import (
    JUDGED,
    STILL_OPEN,
    UNKNOWN_PHASE,
    UNTIMED,
    came_late,
    exclusion,
    gave_up,
    is_arrival,
    must_tell_wait,
    was_absent,
    was_called,
    went_away,
)
from desk_app.domain.figures.tally import Tallies, Tally, total
from desk_app.domain.statistics import percentile_of_runs
from desk_app.domain.visit import State

ALL = tuple(Measure)


def compute(
    packs: Iterable[DayPack], selection: Selection, targets: Targets, measures: Collection[Measure] = ALL
) -> Figures:
    """The figures of all the visits selected; see `compute_by`."""
    return compute_by(packs, selection, targets, None, measures).total


def compute_by(
    packs: Iterable[DayPack],
    selection: Selection,
    targets: Targets,
    by: Grouping | None,
    measures: Collection[Measure] = (),
) -> Breakdown:
    """The figures of the visits selected, and of each group.

    `packs` are those of all days and sites wanted, each once; a generator is read once and keeps no pack alive.
    `measures` says which durations are wanted beside the wait, which is always there; each costs a sort. The
    punctuality comes with Measure.APPOINTMENT_DELAY.
    """
    tallies = Tallies([by], {*JUDGED, *measures})
    tallies.add(select(packs, selection))
    groups = tallies.of(by)
    return Breakdown(figures_of(groups.values(), targets, measures), figures_by(groups, targets, measures))


def figures_by(groups: Mapping[Key, Tally], targets: Targets, measures: Collection[Measure] = ()) -> dict[Key, Figures]:
    """The figures of each group counted, in order of key."""
    return {key: _figures(groups[key], targets, measures) for key in sorted(groups)}


def figures_of(groups: Iterable[Tally], targets: Targets, measures: Collection[Measure] = ()) -> Figures:
    """The figures of all the groups of a grouping together."""
    return _figures(total(groups), targets, measures)


def _figures(told: Tally, targets: Targets, measures: Collection[Measure]) -> Figures:
    by_state: Counter[str] = Counter()
    for kind, n in told.kinds.items():
        by_state[kind.state] += n
    wanted, tolerance = {*JUDGED, *measures}, targets.appointment_tolerance_s
    return Figures(
        arrivals=_count(told, is_arrival),
        persons=told.persons,
        served=by_state[State.SERVED],
        left_by_phase=_left_by_phase(told),
        absent=_count(told, was_absent),
        unclosed=by_state[State.UNCLOSED],
        void=by_state[State.VOID],
        still_open=sum(by_state[state] for state in STILL_OPEN),
        called=_count(told, was_called),
        discreet=_count(told, lambda kind: is_arrival(kind) and kind.discreet),
        corrected=_count(told, lambda kind: is_arrival(kind) and kind.corrected),
        excluded=_excluded(told),
        within=_within(told, targets.wait_s),
        punctuality=_punctuality(told, tolerance) if Measure.APPOINTMENT_DELAY in wanted else None,
        durations={measure: distribution(told.runs[measure]) for measure in Measure if measure in wanted},
    )


def distribution(runs: Sequence[Sequence[int]]) -> Distribution:
    """Durations in milliseconds, in runs each in ascending order, summed up in seconds."""
    n = sum(map(len, runs))
    if n == 0:
        return Distribution(0)
    return Distribution(
        n=n,
        mean_s=sum(map(sum, runs)) / (1000 * n),
        median_s=float(percentile_of_runs(runs, 50) / 1000),
        p90_s=float(percentile_of_runs(runs, 90) / 1000),
        max_s=max(run[-1] for run in runs if run) / 1000,
    )


def _count(told: Tally, rule: Callable[[Kind], bool]) -> int:
    return sum(n for kind, n in told.kinds.items() if rule(kind))


def _left_by_phase(told: Tally) -> dict[str, int]:
    phases: Counter[str] = Counter()
    for kind, n in told.kinds.items():
        if went_away(kind):
            phases[kind.left_phase or UNKNOWN_PHASE] += n
    return dict(sorted(phases.items()))


def _excluded(told: Tally) -> dict[str, int]:
    """By reason. Those without a usable time are those which should have one, less those found with one."""
    reasons: Counter[str] = Counter()
    for kind, n in told.kinds.items():
        if reason := exclusion(kind):
            reasons[reason] += n
        elif must_tell_wait(kind):
            reasons[UNTIMED] += n
    reasons[UNTIMED] -= sum(_n(told.runs[measure]) for measure in JUDGED)
    return {reason: n for reason, n in sorted(reasons.items()) if n}


def _within(told: Tally, target_s: int) -> Within:
    waits, gone = (told.runs[measure] for measure in JUDGED)
    beyond = _n(gone) - _at_most(gone, target_s)
    return Within(target_s, kept=_at_most(waits, target_s), served=_n(waits), left_beyond=beyond)


def _punctuality(told: Tally, tolerance_s: int) -> Punctuality:
    delays = told.runs[Measure.APPOINTMENT_DELAY]
    return Punctuality(
        tolerance_s,
        on_time=_at_most(delays, tolerance_s),
        n=_n(delays),
        late_visitors=_count(told, came_late),
        gave_up=_count(told, lambda kind: gave_up(kind) and kind.booked and not kind.visitor_late),
    )


def _n(runs: Sequence[Sequence[int]]) -> int:
    return sum(map(len, runs))


def _at_most(runs: Sequence[Sequence[int]], limit_s: int) -> int:
    return sum(bisect_right(run, limit_s * 1000) for run in runs)
