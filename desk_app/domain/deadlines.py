"""What is due, of whatever register, told in one way: what is to be done, until when, and by whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

SOON = timedelta(days=7)
"""What is due in so many days is of this week; a calendar week would be empty on its Friday."""


class What(StrEnum):
    """What is to be done. The screen has the words of each; those of a declared register are its own."""

    ENTRY = "entry"  # an open entry of a declared register
    ACKNOWLEDGE_COMPLAINT = "acknowledge_complaint"
    DRAFT_COMPLAINT = "draft_complaint"
    ANSWER_COMPLAINT = "answer_complaint"
    ANSWER_APPEAL = "answer_appeal"
    ACKNOWLEDGE_REQUEST = "acknowledge_request"
    ANSWER_REQUEST = "answer_request"
    CALL_BACK = "call_back"
    OPEN_SURVEY = "open_survey"
    CLOSE_SURVEY = "close_survey"
    DESTROY_FORMS = "destroy_forms"
    MAKE_ROUND = "make_round"
    MAKE_TEST = "make_test"
    SCORE_TEST = "score_test"
    MAKE_ACT = "make_act"
    HAND_OVER_ACT = "hand_over_act"
    CALENDAR_STEP = "calendar_step"
    AUDIT = "audit"
    RENEW_CERTIFICATE = "renew_certificate"


class When(StrEnum):
    """How near a deadline is, in the order in which it is looked at."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Deadline:
    """One thing that is due. `page` is the key of the page that shows an entry of `register`: the one of that `number`,
    or, where entries have none (0), the one of that `id`: a grid, a scope.

    `label` is what the entry is called: a title, or a code of its register that the screen has words for. `owner` is
    an agent of the settings, empty when nobody is in charge. `urgent` asks for something now, whatever the day.
    """

    page: str
    register: str
    number: int
    what: What
    label: str
    due: date
    owner: str = ""
    urgent: bool = False
    id: str = ""

    @property
    def entry(self) -> tuple[str, int | str]:
        """What is opened on the page: an entry of the register."""
        return self.register, self.number or self.id

    def days_left(self, today: date) -> int:
        """Negative when it is late."""
        return (self.due - today).days

    def when(self, today: date, through: date) -> When:
        """How near it is; `through` is the last day before the site opens again (`before_next_opening`)."""
        if self.due < today:
            return When.OVERDUE
        if self.urgent or self.due <= through:
            return When.TODAY
        return When.SOON if self.due <= today + SOON else When.LATER


def before_next_opening(today: date, is_closed: Callable[[date], bool]) -> date:
    """The last day that is over before the site opens again: on a Friday mostly Sunday, else mostly today.

    What is due by then can only be done today. A site that stays closed longer than `SOON` is not looked beyond it.
    """
    day = today
    while day < today + SOON and is_closed(day + timedelta(days=1)):
        day += timedelta(days=1)
    return day
