"""What a request asks for now, the most urgent only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from desk_app.domain.requests.clocks import LAST_DAYS, Clock, ClockKey, ClockState
from desk_app.domain.requests.model import Request


class Alert(StrEnum):
    """What to do."""

    NONE = "none"
    ACKNOWLEDGE = "acknowledge"  # a receipt or an acknowledgement is due today, or late
    LAST_DAYS = "last_days"
    AWAITED = "awaited"  # documents were asked for: it is the person's turn
    OVERDUE = "overdue"


ALERTS = (Alert.OVERDUE, Alert.LAST_DAYS, Alert.ACKNOWLEDGE, Alert.AWAITED)
"""From the most urgent on."""
_SENT = frozenset({ClockKey.REGISTRATION, ClockKey.RECEIPT, ClockKey.PROMPT})


def alert(request: Request, clocks: Sequence[Clock], today: date) -> Alert:
    """What an open request asks for on a day: its answer first, then what was to be sent before it."""
    if not request.is_open:
        return Alert.NONE
    answer = [clock for clock in clocks if clock.key not in _SENT]
    if any(clock.state is ClockState.OVERDUE for clock in answer):
        return Alert.OVERDUE
    if any(_near(clock, today) for clock in answer):
        return Alert.LAST_DAYS
    if any(clock.key in _SENT and _owed(clock, today) for clock in clocks):
        return Alert.ACKNOWLEDGE
    return Alert.AWAITED if request.awaits_documents else Alert.NONE


def _near(clock: Clock, today: date) -> bool:
    return clock.state is ClockState.RUNNING and clock.due is not None and clock.due - today <= LAST_DAYS


def _owed(clock: Clock, today: date) -> bool:
    """Late, or to be done by today."""
    if clock.state is ClockState.OVERDUE:
        return True
    return clock.state is ClockState.RUNNING and clock.due is not None and clock.due <= today
