"""The clock of an entry: until when it is to be answered, and what is to be done first. Derived, never stored.

"In less than 15 days" is read in its strictest sense: calendar days, the day of reception is day 0, day 14 is the last
(Qualiville sheet, 4.2). A letter that only says "we are working on it" does not stop it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk_app.domain.complaints.model import Complaint, ComplaintKind
from desk_app.domain.time_limits.days import IsHoliday
from desk_app.domain.time_limits.limit import TimeLimit, days_used, last_day

LEGAL_LIMIT = TimeLimit(months=2)
"""Silence for two months on an appeal is a rejection (CRPA, L231-4); shown as an indication only."""
ACKNOWLEDGE_AFTER, DRAFT_AFTER, LAST_AFTER = 7, 10, 13
"""Alerts, in days since the reception (Qualiville sheet, 4.2)."""


@dataclass(frozen=True, slots=True)
class Clock:
    """The time limit of the town, and its public holidays."""

    limit: TimeLimit
    is_holiday: IsHoliday

    def last_day(self, start: str) -> date:
        """The last day on which an answer is in time."""
        end = last_day(date.fromisoformat(start), self.limit, self.is_holiday)
        assert end is not None
        return end

    def used(self, start: str, today: date) -> int:
        """The days gone by since a day, as the limit counts them."""
        return days_used(date.fromisoformat(start), today, self.limit.basis, self.is_holiday)


class Alert(StrEnum):
    """What an entry asks for now, the most urgent only."""

    NONE = "none"
    ACKNOWLEDGE = "acknowledge"  # a week without an acknowledgement
    DRAFT = "draft"  # ten days without an answer begun
    LAST_DAYS = "last_days"
    OVERDUE = "overdue"


ALERTS = (Alert.OVERDUE, Alert.LAST_DAYS, Alert.DRAFT, Alert.ACKNOWLEDGE)
"""From the most urgent on."""


def promised_by(complaint: Complaint, clock: Clock) -> date:
    """The day by which the first answer was promised: what the commitment is judged by."""
    return clock.last_day(complaint.received_on)


def due_on(complaint: Complaint, clock: Clock) -> date | None:
    """Until when the answer that is owed is in time; None for thanks, which ask for none."""
    if complaint.kind is ComplaintKind.THANKS:
        return None
    if complaint.legal_appeal:
        return last_day(date.fromisoformat(complaint.received_on), LEGAL_LIMIT, clock.is_holiday)
    return clock.last_day(complaint.clock_from)


def alert(complaint: Complaint, clock: Clock, today: date) -> Alert:
    """What an entry asks for on a day. A legal appeal only tells when its two months are over."""
    due = due_on(complaint, clock)
    if due is None or not complaint.is_open:
        return Alert.NONE
    if today > due:
        return Alert.OVERDUE
    if complaint.legal_appeal:
        return Alert.NONE
    used = clock.used(complaint.clock_from, today)
    if used >= LAST_AFTER:
        return Alert.LAST_DAYS
    if used >= DRAFT_AFTER and complaint.drafted_on is None:
        return Alert.DRAFT
    if used >= ACKNOWLEDGE_AFTER and complaint.acknowledged_on is None:
        return Alert.ACKNOWLEDGE
    return Alert.NONE
