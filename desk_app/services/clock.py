"""The PC's own clock."""

from __future__ import annotations

import sys
import time


class SystemClock:
    """UTC time of the machine, and its monotonic counter."""

    def now_ms(self) -> int:
        """UTC time in milliseconds since 1970."""
        return time.time_ns() // 1_000_000

    def steady_ms(self) -> int:
        """Milliseconds that never go backwards."""
        return _steady_ns() // 1_000_000


def _steady_ns() -> int:
    """On Linux the counter that also runs while the PC sleeps, so that a night's sleep is no jump of the clock."""
    if sys.platform == "linux":
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    return time.monotonic_ns()
