"""What the figures answer: counts, distributions, shares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from desk_app.domain.figures.query import Key, Measure
from desk_app.domain.statistics import Interval, percentage, wilson_interval
from desk_app.domain.visit import State

SMALL_N = 30
"""Below this a figure is shown grey: not enough data, never 0 % or 100 % (Qualiville sheet, 1.0)."""


class Rate(StrEnum):
    """A share whose definition is printed beside it; each name is the code of that definition."""

    WITHIN = "within"
    WITHIN_SERVED = "within_served"
    ABANDON = "abandon_rate"
    NO_SHOW_AT_CALL = "no_show_at_call"
    UNCLOSED = "unclosed_rate"
    ON_TIME = "on_time"  # in Punctuality
    APPOINTMENT_NO_SHOW = "appointment_no_show"
    APPOINTMENT_KEPT = "appointment_kept"


@dataclass(frozen=True, slots=True)
class Distribution:
    """Durations in seconds, not rounded; `p90_s` and `median_s` interpolate linearly (type 7). None without any."""

    n: int
    mean_s: float | None = None
    median_s: float | None = None
    p90_s: float | None = None
    max_s: float | None = None

    @property
    def is_small(self) -> bool:
        """Whether there are too few values to judge by."""
        return self.n < SMALL_N


@dataclass(frozen=True, slots=True)
class Share:
    """So many out of so many."""

    numerator: int
    denominator: int

    @property
    def value(self) -> float | None:
        """Between 0 and 1, not rounded; None out of nothing."""
        return self.numerator / self.denominator if self.denominator else None

    @property
    def exact(self) -> Fraction:
        """Between 0 and 1, without any loss. ZeroDivisionError out of nothing."""
        return Fraction(self.numerator, self.denominator)

    @property
    def is_small(self) -> bool:
        """Whether the denominator is too small to judge by."""
        return self.denominator < SMALL_N

    def percent(self, decimals: int = 0) -> Decimal | None:
        """In percent, rounded half-up; None out of nothing."""
        return percentage(self.numerator, self.denominator, decimals) if self.denominator else None

    def interval(self) -> Interval | None:
        """The Wilson 95 % interval; None out of nothing."""
        return wilson_interval(self.numerator, self.denominator) if self.denominator else None


@dataclass(frozen=True, slots=True)
class Within:
    """The waits compared with a target. A wait equal to the target keeps it.

    `kept` and `served` are SERVED visits with a trusted wait; `left_beyond` left after waiting more than the target.
    """

    target_s: int
    kept: int
    served: int
    left_beyond: int

    @property
    def share(self) -> Share:
        """Over served and left beyond the target, so that people who give up do not flatter the figure."""
        return Share(self.kept, self.served + self.left_beyond)

    @property
    def share_served_only(self) -> Share:
        """Over served visits only."""
        return Share(self.kept, self.served)


@dataclass(frozen=True, slots=True)
class Punctuality:
    """Appointments taken on time. `n` were taken and their visitor was not late; `late_visitors` are counted apart.

    `gave_up` were there in time and left while waiting: no delay can be told for them.
    """

    tolerance_s: int
    on_time: int
    n: int
    late_visitors: int
    gave_up: int

    @property
    def share(self) -> Share:
        """Taken at most the tolerance after the booked time."""
        return Share(self.on_time, self.n)


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a selection. Every visit that is not VOID is an arrival, and ends in exactly one of `served`,
    `left`, `absent`, `unclosed` and `still_open`. `excluded` counts, by reason, the visits whose durations are in
    no distribution. `called` are the tickets known to have been called, for the no-show at call. `punctuality`
    is None when the delays of appointments were not asked for.
    """

    arrivals: int
    persons: int
    served: int
    left_by_phase: Mapping[str, int]
    absent: int
    unclosed: int
    void: int
    still_open: int
    called: int
    discreet: int
    corrected: int
    excluded: Mapping[str, int]
    within: Within
    punctuality: Punctuality | None
    durations: Mapping[Measure, Distribution]

    @property
    def left(self) -> int:
        """Visits that went away, in whatever phase but absent at a call."""
        return sum(self.left_by_phase.values())

    @property
    def wait(self) -> Distribution:
        """The wait, which is always computed."""
        return self.durations[Measure.WAIT]

    def rate(self, rate: Rate) -> Share:
        """A share told by the visits alone; those of the appointment book are told by `AppointmentCounts`."""
        match rate:
            case Rate.WITHIN:
                return self.within.share
            case Rate.WITHIN_SERVED:
                return self.within.share_served_only
            case Rate.ABANDON:
                return Share(self.left_by_phase.get(State.WAITING, 0), self.arrivals)
            case Rate.NO_SHOW_AT_CALL:
                return Share(self.absent, self.called)
            case Rate.UNCLOSED:
                return Share(self.unclosed, self.arrivals)
        raise KeyError(f"{rate} is not told by visits alone")


@dataclass(frozen=True, slots=True)
class Breakdown:
    """The figures of a selection and of each of its groups that has a visit, in order of key."""

    total: Figures
    groups: Mapping[Key, Figures]
