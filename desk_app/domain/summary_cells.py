"""The cells of a daily summary, from the visits of the day."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from desk_app.domain.day_pack import Kind
from desk_app.domain.figures.query import Measure
from desk_app.domain.figures.rules import (
    STILL_OPEN,
    counts_in,
    exclusion,
    gave_up,
    is_arrival,
    must_tell_wait,
    was_absent,
    went_away,
)
from desk_app.domain.figures.small_cells import FLOOR
from desk_app.domain.summary import OPEN_BIN, Cell
from desk_app.domain.visit import State
from desk_app.domain.visit_record import VisitRecord

_Key: TypeAlias = tuple[int, str, str, bool]
_MINUTE_MS = 60_000
MIXED = 2 * FLOOR - 2
"""Visits in a cell that hides 1 to 4 discreet ones: each of the four numbers remains possible."""


def cells_of(records: Iterable[VisitRecord], target_ms: int) -> tuple[Cell, ...]:
    """The cells in order, the one that tells nothing apart first."""
    groups: defaultdict[_Key, list[VisitRecord]] = defaultdict(list)
    discreet = []
    for record in records:
        if record.discreet:
            discreet.append(record)
        else:
            groups[record.minute // 60, record.service, record.channel, record.booked].append(record)
    hidden = _hide(discreet, groups)
    first = [_cell(None, hidden, target_ms)] if hidden else []
    return (*first, *(_cell(key, groups[key], target_ms) for key in sorted(groups)))


def _hide(discreet: list[VisitRecord], groups: dict[_Key, list[VisitRecord]]) -> list[VisitRecord]:
    """The discreet visits; when they are few, with the smallest groups of the day, taken out of `groups`."""
    hidden = [*discreet]
    if 0 < len(discreet) < FLOOR:
        for key in sorted(groups, key=lambda key: (len(groups[key]), key)):
            if len(hidden) >= MIXED:
                break
            hidden += groups.pop(key)
    return hidden


def _cell(key: _Key | None, records: Sequence[VisitRecord], target_ms: int) -> Cell:
    hour, service, channel, booked = key or (None, None, None, None)
    told = [(record, _kind(record)) for record in records]
    states = Counter(kind.state for _, kind in told)
    left_waiting = sum(gave_up(kind) for _, kind in told)
    waits = [ms for record, kind in told if (ms := record.wait_ms) is not None and counts_in(Measure.WAIT, kind)]
    gone = [ms for record, kind in told if (ms := record.gone_after_ms) is not None and counts_in(_GONE, kind)]
    served = [ms for record, kind in told if (ms := record.service_ms) is not None and counts_in(Measure.SERVICE, kind)]
    return Cell(
        hour,
        service,
        channel,
        booked,
        arrivals=sum(is_arrival(kind) for _, kind in told),
        persons=sum(record.persons for record, kind in told if is_arrival(kind)),
        served=states[State.SERVED],
        left_waiting=left_waiting,
        left_other=sum(went_away(kind) for _, kind in told) - left_waiting,
        absent=sum(was_absent(kind) for _, kind in told),
        unclosed=states[State.UNCLOSED],
        open=sum(states[state] for state in STILL_OPEN),
        void=states[State.VOID],
        inaccurate=sum(exclusion(kind) not in (None, State.VOID, State.UNCLOSED) for _, kind in told),
        untimed=sum(must_tell_wait(kind) is not None for _, kind in told) - len(waits) - len(gone),
        wait_n=len(waits),
        wait_sum_ms=sum(waits),
        wait_max_ms=max(waits, default=0),
        within=sum(wait <= target_ms for wait in waits),
        left_beyond=sum(wait > target_ms for wait in gone),
        service_n=len(served),
        service_sum_ms=sum(served),
        bins=tuple(sorted(Counter(min(wait // _MINUTE_MS, OPEN_BIN) for wait in waits).items())),
    )


_GONE = Measure.GONE_AFTER


def _kind(record: VisitRecord) -> Kind:
    return Kind(
        record.state,
        record.left_phase,
        record.inaccurate,
        record.booked,
        record.visitor_late,
        record.discreet,
        record.corrected,
    )
