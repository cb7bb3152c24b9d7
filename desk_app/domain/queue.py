"""Who is next: one order for the list, the button and the estimate, a fairness guard, and the estimate itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil, floor

MIN_SERVED_FOR_ESTIMATE = 5
RECENT_SERVICES = 20
_SPREAD = 0.25


@dataclass(frozen=True, slots=True)
class Waiter:
    """One waiting segment, as the order sees it. `due_at` in UTC milliseconds."""

    visit: int
    segment: int
    service: str
    due_at: int
    number: int
    priority: bool = False
    front: bool = False
    booked: bool = False
    target_counter: str | None = None

    @property
    def favoured(self) -> bool:
        """Whether the call of this visitor passes ordinary ones: priority, appointment or front of the queue."""
        return self.priority or self.booked or self.front

    @property
    def rank(self) -> tuple[int, int, int, int, int]:
        """The order of the queue: front, priority class, due time, ticket number, then order of arrival."""
        return (not self.front, not self.priority, self.due_at, self.number, self.visit)


def ordered(waiters: Iterable[Waiter]) -> list[Waiter]:
    """The queue in its plain order, first to be called first."""
    return sorted(waiters, key=lambda waiter: waiter.rank)


def call_order(waiters: Iterable[Waiter], favoured_streak: int, fairness_after: int) -> list[Waiter]:
    """The order of calling: the plain order, with one ordinary ticket first after enough favoured calls in a row.

    `favoured_streak` counts the last consecutive calls of favoured visitors; `fairness_after` is the number of
    them after which an ordinary visitor comes next (0 switches the guard off).
    """
    queue = ordered(waiters)
    if not fairness_after or favoured_streak < fairness_after:
        return queue
    ordinary = next((waiter for waiter in queue if not waiter.favoured), None)
    if ordinary is None:
        return queue
    return [ordinary, *(waiter for waiter in queue if waiter is not ordinary)]


def may_serve(waiter: Waiter, counter: str, served: Sequence[str]) -> bool:
    """Whether a counter may call this visitor: sent to it by name, or waiting for a service it serves.

    `served` lists the services of the counter; empty means all of them.
    """
    if waiter.target_counter is not None:
        return waiter.target_counter == counter
    return not served or waiter.service in served


def due_time(arrived_at: int, booked_for: int | None, tolerance_ms: int) -> tuple[int, bool]:
    """Due time of an arrival and whether the visitor is late.

    A walk-in is due at arrival; an appointment at its booked time when the visitor came early or within the
    tolerance (inclusive), at the arrival when later.
    """
    if booked_for is None:
        return arrived_at, False
    if arrived_at <= booked_for + tolerance_ms:
        return booked_for, False
    return arrived_at, True


@dataclass(frozen=True, slots=True)
class Estimate:
    """Expected wait as a range in whole minutes, both ends included."""

    low_min: int
    high_min: int


def estimate(people_ahead: int, recent_service_ms: Sequence[int], open_counters: int) -> Estimate | None:
    """People ahead × recent mean service time ÷ open counters, as a range of a quarter either way.

    None while fewer than five services were finished or no counter is open: a figure would be invented.
    """
    if len(recent_service_ms) < MIN_SERVED_FOR_ESTIMATE or open_counters < 1:
        return None
    recent = recent_service_ms[:RECENT_SERVICES]
    minutes = people_ahead * (sum(recent) / len(recent)) / open_counters / 60_000
    return Estimate(floor(minutes * (1 - _SPREAD)), ceil(minutes * (1 + _SPREAD)))
