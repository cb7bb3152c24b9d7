"""Clocks of the demonstration: one that is set by hand, one that runs on from a chosen moment."""

from __future__ import annotations

from desk_app.domain.clock import Clock


class SetClock:
    """A clock that stands still until it is moved forward."""

    def __init__(self, now_ms: int) -> None:
        self._now = now_ms

    def now_ms(self) -> int:
        """UTC milliseconds."""
        return self._now

    def steady_ms(self) -> int:
        """The same: this clock never jumps."""
        return self._now

    def move_to(self, now_ms: int) -> None:
        """Go forward to a moment; never back."""
        self._now = max(self._now, now_ms)


class ShiftedClock:
    """The PC's clock, shifted so that it shows a chosen moment now and runs on from there."""

    def __init__(self, clock: Clock, now_ms: int) -> None:
        self._clock = clock
        self._shift = now_ms - clock.now_ms()

    def now_ms(self) -> int:
        """UTC milliseconds, shifted."""
        return self._clock.now_ms() + self._shift

    def steady_ms(self) -> int:
        """The PC's steady clock."""
        return self._clock.steady_ms()
