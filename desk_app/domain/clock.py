"""What the program asks of a clock: the civil time in UTC and a reading that never goes backwards."""

from __future__ import annotations

from typing import Protocol


class Clock(Protocol):
    """Time as a parameter, so that a day of queueing runs in a millisecond under test."""

    def now_ms(self) -> int:
        """UTC time in milliseconds since 1970; may jump when somebody sets the PC's clock."""
        ...

    def steady_ms(self) -> int:
        """Milliseconds since an arbitrary start; never goes backwards, meaningless after a restart."""
        ...


JUMP_MS = 60_000


class ClockAnchor:
    """Compares the civil time with the steady one, to notice a clock that was set, or that started wrong.

    `known_past` is the time of the last thing written by an earlier run: a clock before it is wrong.
    """

    def __init__(self, clock: Clock, known_past: int | None = None) -> None:
        self._clock = clock
        now = clock.now_ms()
        start = now if known_past is None else max(now, known_past)
        self._offset = start - clock.steady_ms()
        self._accepted_ms = 0

    def jump_ms(self) -> int:
        """How far the clock was moved since the last look, in milliseconds, signed; 0 under a minute."""
        delta = self._clock.now_ms() - self._clock.steady_ms() - self._offset
        return delta if abs(delta) >= JUMP_MS else 0

    def moved_ms(self) -> int:
        """All the jumps since the start, those accepted and the present one, in milliseconds, signed."""
        return self._accepted_ms + self.jump_ms()

    def accept(self) -> None:
        """Take the clock as it now stands."""
        self._accepted_ms += self.jump_ms()
        self._offset = self._clock.now_ms() - self._clock.steady_ms()
