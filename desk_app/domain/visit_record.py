"""What the figures know of one visit."""

from __future__ import annotations

from typing import NamedTuple


class VisitRecord(NamedTuple):
    """One visit as the figures see it; a tuple because ten years of them are made at once.

    `day` is the local business day (ISO), `minute` the local minute of the arrival (0 to 1439), `service` the
    first service. Durations are whole milliseconds, None where they do not exist:

    - `wait_ms`: the wait of the first segment, from the arrival (the booked time of a visitor who came early)
      to the start of service, which is the call where no separate start is recorded; never below 0;
    - `felt_ms`: to the same end, from the arrival;
    - `gone_after_ms`: how long somebody who left while waiting had waited, from the same beginning as the wait;
    - `appointment_delay_ms`: from the booked time to the start of service, negative when early;
    - `later_wait_ms`: waits of later segments and after holds, None when there was none.

    `inaccurate` is the code of the reason why its durations are not to be trusted: they are left out and counted.
    """

    visit_id: int
    site: str
    day: str
    minute: int
    service: str
    channel: str
    booked: bool
    persons: int
    discreet: bool
    state: str
    left_phase: str | None = None
    wait_ms: int | None = None
    felt_ms: int | None = None
    gone_after_ms: int | None = None
    appointment_delay_ms: int | None = None
    visitor_late: bool = False
    approach_ms: int | None = None
    service_ms: int | None = None
    later_wait_ms: int | None = None
    stay_ms: int | None = None
    inaccurate: str | None = None
    corrected: bool = False
