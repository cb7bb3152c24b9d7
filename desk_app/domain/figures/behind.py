"""The visits behind a figure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from itertools import compress

from desk_app.domain.day_pack import UNSET, DayPack, Kind
from desk_app.domain.figures.query import Measure, Selection, Targets
from desk_app.domain.figures.rows import Rows, all_of, any_of, durations, select
from desk_app.domain.figures.rules import (
    COLUMN,
    JUDGED,
    STILL_OPEN,
    came_late,
    exclusion,
    gave_up,
    is_arrival,
    must_tell_wait,
    was_absent,
    went_away,
)
from desk_app.domain.visit import State


class Mark(StrEnum):
    """A count that can be opened; `Measure` opens the visits of a distribution."""

    ARRIVALS = "arrivals"
    SERVED = "served"
    LEFT = "left"
    GAVE_UP = "gave_up"
    ABSENT = "absent"
    UNCLOSED = "unclosed"
    VOID = "void"
    STILL_OPEN = "still_open"
    DISCREET = "discreet"
    CORRECTED = "corrected"
    LATE_VISITORS = "late_visitors"
    EXCLUDED = "excluded"
    BEYOND = "beyond"  # waited, or gave up after waiting, more than the target


_RULES: dict[Mark, Callable[[Kind], bool]] = {
    Mark.ARRIVALS: is_arrival,
    Mark.SERVED: lambda kind: kind.state == State.SERVED,
    Mark.LEFT: went_away,
    Mark.GAVE_UP: gave_up,
    Mark.ABSENT: was_absent,
    Mark.UNCLOSED: lambda kind: kind.state == State.UNCLOSED,
    Mark.VOID: lambda kind: kind.state == State.VOID,
    Mark.STILL_OPEN: lambda kind: kind.state in STILL_OPEN,
    Mark.DISCREET: lambda kind: is_arrival(kind) and kind.discreet,
    Mark.CORRECTED: lambda kind: is_arrival(kind) and kind.corrected,
    Mark.LATE_VISITORS: came_late,
    Mark.EXCLUDED: lambda kind: exclusion(kind) is not None,
}


def visits_behind(packs: Iterable[DayPack], selection: Selection, mark: Mark | Measure, targets: Targets) -> list[int]:
    """Ids of the visits that a count or a distribution is made of, pack by pack and by arrival.

    `targets` matters to BEYOND only.
    """
    return [
        visit
        for rows in select(packs, selection)
        for visit in compress(rows.pack.visit_ids.values(), _mask(rows, mark, targets))
    ]


def _mask(rows: Rows, mark: Mark | Measure, targets: Targets) -> bytes:
    if isinstance(mark, Measure):
        return durations(rows, mark)[0]
    match mark:
        case Mark.BEYOND:
            return any_of(*(_longer(rows, measure, targets.wait_s * 1000) for measure in JUDGED))
        case Mark.EXCLUDED:
            return any_of(_of_kind(rows, _RULES[mark]), *(_untimed(rows, measure) for measure in JUDGED))
    return _of_kind(rows, _RULES[mark])


def _of_kind(rows: Rows, rule: Callable[[Kind], bool]) -> bytes:
    wanted = [rule(Kind.from_text(text)) for text in rows.pack.kinds]
    return all_of(rows.keep, rows.pack.kind.where(wanted))


def _untimed(rows: Rows, measure: Measure) -> bytes:
    untold = rows.pack.present.translate(UNSET[COLUMN[measure]])
    return all_of(_of_kind(rows, lambda kind: must_tell_wait(kind) is measure), untold)


def _longer(rows: Rows, measure: Measure, limit_ms: int) -> bytes:
    mask, values = durations(rows, measure)
    longer = (value > limit_ms for value in values)
    return bytes(counted and next(longer) for counted in mask)
