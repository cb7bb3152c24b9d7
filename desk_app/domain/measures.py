"""The durations of one visit, from which every figure is made: one definition each (design, "Figures")."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.visit import Segment, State, Visit


@dataclass(frozen=True, slots=True)
class Measures:
    """Durations in milliseconds, None where they do not apply; only the appointment delay is signed."""

    wait_ms: int | None = None
    felt_ms: int | None = None
    gone_after_ms: int | None = None
    appointment_delay_ms: int | None = None
    approach_ms: int | None = None
    service_ms: int | None = None
    later_wait_ms: int | None = None
    stay_ms: int | None = None


def measure(visit: Visit) -> Measures:
    """The durations of a visit.

    Wait: first segment's start of service (the call where no separate start is recorded) minus the arrival, or
    the booked time of a visitor who came early; below zero counts as zero. Felt wait: the same end minus the
    arrival. Definitions after CNAF's indicator (qualiville 1.0) and queueing 4.2.
    """
    first, last = visit.segments[0], visit.current
    began = first.served_from
    served = last.state is State.SERVED
    return Measures(
        wait_ms=None if began is None else max(0, began - visit.counts_from),
        felt_ms=None if began is None else max(0, began - visit.arrived_at),
        gone_after_ms=_gone_after(visit),
        appointment_delay_ms=None if began is None or visit.booked_for is None else began - visit.booked_for,
        approach_ms=_approach(first) if served else None,
        service_ms=_service(visit) if served else None,
        later_wait_ms=_later_wait(visit) if served else None,
        stay_ms=max(0, last.ended_at - visit.arrived_at) if served and last.ended_at is not None else None,
    )


def _service(visit: Visit) -> int | None:
    """The time in service; None when history does not tell its start or its end."""
    if visit.segments[0].served_from is None or visit.current.ended_at is None:
        return None
    return sum(segment.served_ms for segment in visit.segments)


def _gone_after(visit: Visit) -> int | None:
    last = visit.current
    if last.state is not State.LEFT or last.left_phase is not State.WAITING or last.ended_at is None:
        return None
    return max(0, last.ended_at - visit.counts_from)


def _approach(segment: Segment) -> int | None:
    if segment.started_at is None or segment.called_at is None:
        return None
    return max(0, segment.started_at - segment.called_at)


def _later_wait(visit: Visit) -> int | None:
    """Waiting in later segments and after holds: all waiting but that before the first service;
    None when there was none."""
    first, *later = visit.segments
    return first.waited_after_ms + sum(segment.waited_ms for segment in later) or None
