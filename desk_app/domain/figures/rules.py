"""Which visits each figure counts: the only place where that is said (queue sheet, 4.2)."""

from __future__ import annotations

from desk_app.domain.day_pack import DURATIONS, Kind
from desk_app.domain.figures.query import Measure
from desk_app.domain.visit import State

STILL_OPEN = frozenset({State.WAITING, State.CALLED, State.IN_SERVICE, State.ON_HOLD})
UNTIMED = "UNTIMED"
"""Reason of an exclusion: the visit ended, but a time is missing to tell its wait."""
UNKNOWN_PHASE = "UNKNOWN"
"""Phase of a visit that went away, nobody knows when: an import may say no more."""

_CALLED = frozenset({State.CALLED, State.IN_SERVICE, State.ON_HOLD, State.ABSENT, State.SERVED})
_WITHOUT_DURATIONS = frozenset({State.VOID, State.UNCLOSED})

JUDGED = (Measure.WAIT, Measure.GONE_AFTER)
"""The durations that are compared with the target."""

COLUMN = {
    Measure.WAIT: DURATIONS.index("wait_ms"),
    Measure.FELT_WAIT: DURATIONS.index("felt_ms"),
    Measure.GONE_AFTER: DURATIONS.index("gone_after_ms"),
    Measure.APPOINTMENT_DELAY: DURATIONS.index("appointment_delay_ms"),
    Measure.VISITOR_PUNCTUALITY: DURATIONS.index("appointment_delay_ms"),
    Measure.APPROACH: DURATIONS.index("approach_ms"),
    Measure.SERVICE: DURATIONS.index("service_ms"),
    Measure.LATER_WAIT: DURATIONS.index("later_wait_ms"),
    Measure.STAY: DURATIONS.index("stay_ms"),
}
"""Where a day pack keeps the durations of each measure; the visitor's punctuality is the delay less the felt wait."""


def is_arrival(kind: Kind) -> bool:
    """Every visit but those entered by mistake."""
    return kind.state != State.VOID


def was_called(kind: Kind) -> bool:
    """Known to have been called: by its state, or because it left at or after a call."""
    return kind.state in _CALLED or (kind.state == State.LEFT and kind.left_phase not in (None, State.WAITING))


def was_absent(kind: Kind) -> bool:
    """Called in vain and never back: still so, or gone from there, be it told at closing or by an import."""
    return kind.state == State.ABSENT or (kind.state == State.LEFT and kind.left_phase == State.ABSENT)


def went_away(kind: Kind) -> bool:
    """Left the hall, in whatever phase; those who did not answer a call are absent instead."""
    return kind.state == State.LEFT and kind.left_phase != State.ABSENT


def gave_up(kind: Kind) -> bool:
    """Went away while waiting."""
    return kind.state == State.LEFT and kind.left_phase == State.WAITING


def came_late(kind: Kind) -> bool:
    """Checked in later than the tolerance after the booked time: the hall is not to blame for the delay."""
    return kind.booked and kind.visitor_late and is_arrival(kind)


def counts_in(measure: Measure, kind: Kind) -> bool:
    """Whether visits of that kind enter the distribution, when they have the duration.

    A visit whose times are known to be wrong enters none, hence neither side of the share within the target.
    Delays of appointments count as soon as the service started; other durations once the visit is SERVED.
    """
    if kind.inaccurate is not None or kind.state in _WITHOUT_DURATIONS:
        return False
    match measure:
        case Measure.GONE_AFTER:
            return gave_up(kind)
        case Measure.APPOINTMENT_DELAY:
            return kind.booked and not kind.visitor_late
        case Measure.VISITOR_PUNCTUALITY:
            return kind.booked
    return kind.state == State.SERVED


def must_tell_wait(kind: Kind) -> Measure | None:
    """The duration such a visit must have to be judged against the target; without it, it is `UNTIMED`."""
    if kind.inaccurate is None and kind.state == State.SERVED:
        return Measure.WAIT
    return Measure.GONE_AFTER if kind.inaccurate is None and gave_up(kind) else None


def exclusion(kind: Kind) -> str | None:
    """Why a visit enters no distribution: VOID, UNCLOSED or the reason it is flagged with. One reason only."""
    return kind.state if kind.state in _WITHOUT_DURATIONS else kind.inaccurate
