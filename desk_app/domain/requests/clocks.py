"""The clocks of a request, side by side: until when each runs, and how it stands. Derived, never stored.

Those the law sets are told as indications: the program is a register, not a lawyer (Qualiville sheet, 5.2).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desk_app.domain.requests.model import ELECTRONIC, WRITTEN, Request, RequestChannel, RequestState
from desk_app.domain.requests.objects import RequestObject, RequestRules, Silence
from desk_app.domain.time_limits.days import ONE_DAY, DayBasis, IsHoliday
from desk_app.domain.time_limits.limit import Suspension, TimeLimit, last_day

REGISTRATION = TimeLimit(days=1, basis=DayBasis.WORKING)
"""The registration receipt of what is sent electronically: at once, else the next working day (CRPA, R112-11-1)."""
RECEIPT = TimeLimit(days=10, basis=DayBasis.WORKING)
"""The electronic acknowledgement, within ten working days (CRPA, R112-11-1)."""
PROMPT_ELECTRONIC, PROMPT_PAPER = TimeLimit(days=7), TimeLimit(days=14)
"""Services Publics+, commitment 3: a week, two weeks."""
SILENCE = TimeLimit(months=2)
"""Two months of silence are a decision (CRPA, L231-1 and L231-4).

An incomplete request (CRPA, L114-5): the time at whose end it is accepted only begins when what was missing has come;
that at whose end it is rejected stands still while it is waited for.
"""
PERSONAL_DATA = TimeLimit(months=1)
"""A right over personal data (GDPR, art. 12)."""
DECIDED_WITHIN = timedelta(days=15)
"""No acknowledgement is owed where the decision is had within fifteen days (CRPA, R112-4)."""
LAST_DAYS = timedelta(days=3)


class ClockKey(StrEnum):
    """Which clock."""

    REGISTRATION = "registration"
    RECEIPT = "receipt"
    PROMPT = "prompt"  # the acknowledgement as Services Publics+ wants it
    PROMISE = "promise"  # the answer, as the town promised it: commitment 26
    SILENCE = "silence"
    PERSONAL_DATA = "personal_data"


LEGAL = frozenset({ClockKey.REGISTRATION, ClockKey.RECEIPT, ClockKey.SILENCE, ClockKey.PERSONAL_DATA})
"""Set by the law: told as an indication."""


class ClockState(StrEnum):
    """How a clock stands."""

    RUNNING = "running"
    SUSPENDED = "suspended"
    OVERDUE = "overdue"
    KEPT = "kept"
    MISSED = "missed"  # done, too late
    STOPPED = "stopped"  # withdrawn or a duplicate: nothing is owed


class NotDue(StrEnum):
    """Why no acknowledgement is owed (CRPA, L112-3 and R112-4)."""

    NOT_WRITTEN = "not_written"
    ABUSIVE = "abusive"
    PLAIN_ISSUE = "plain_issue"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Terms:
    """What a site promises: its objects, the working days of letters and e-mails, its public holidays."""

    rules: RequestRules
    letter_days: int
    electronic_days: int
    is_holiday: IsHoliday

    def object_of(self, request: Request) -> RequestObject:
        """The object of a request; one that is no longer known promises what its channel does."""
        return self.rules.one(request.object) or RequestObject(request.object, request.object)

    def channel_limit(self, channel: RequestChannel) -> TimeLimit:
        """The time limit of a channel, in working days."""
        days = self.electronic_days if channel in ELECTRONIC else self.letter_days
        return TimeLimit(days=days, basis=DayBasis.WORKING)

    def limit(self, request: Request) -> TimeLimit:
        """The time promised for an answer: that of the object, else that of the channel."""
        days = self.object_of(request).days
        return TimeLimit(days=days, basis=DayBasis.WORKING) if days else self.channel_limit(request.channel)

    @property
    def longest_days(self) -> int:
        """The longest time promised, in working days."""
        return max(self.letter_days, self.electronic_days, *(known.days for known in self.rules.objects))


@dataclass(frozen=True, slots=True)
class Clock:
    """One clock. `due` is None while missing documents keep it from running out, `done_on` until it is done.

    `limit` is None where a day was announced in its place; `suspended_days` are those it stood still so far.
    """

    key: ClockKey
    limit: TimeLimit | None
    start: date
    due: date | None
    done_on: date | None
    state: ClockState
    suspended_days: int = 0

    @property
    def indicative(self) -> bool:
        """Whether it is told as an indication only."""
        return self.key in LEGAL


def acknowledgement_not_due(request: Request, terms: Terms) -> NotDue | None:
    """Why no acknowledgement is owed; None when one is."""
    if request.channel not in WRITTEN:
        return NotDue.NOT_WRITTEN
    if request.abusive:
        return NotDue.ABUSIVE
    if terms.object_of(request).plain_issue:
        return NotDue.PLAIN_ISSUE
    answered = request.first_answered_on
    soon = date.fromisoformat(request.received_on) + DECIDED_WITHIN
    return NotDue.DECIDED if answered is not None and date.fromisoformat(answered) <= soon else None


def promised_by(request: Request, terms: Terms) -> date | None:
    """The day the first answer was promised for: what commitment 26 is judged by. None while it is put off."""
    if request.promised_on is not None:
        return date.fromisoformat(request.promised_on)
    return last_day(_day(request.received_on), terms.limit(request), terms.is_holiday, _pauses(request, terms))


def due_on(request: Request, terms: Terms) -> date | None:
    """Until when the answer that is owed is in time."""
    if request.clock_from == request.received_on:
        return promised_by(request, terms)
    return last_day(_day(request.clock_from), terms.limit(request), terms.is_holiday, _pauses(request, terms))


def written_by(request: Request, terms: Terms) -> date | None:
    """The day a letter or an e-mail was to be answered by (commitment 17); None for what was not written."""
    if request.channel not in WRITTEN:
        return None
    limit = terms.channel_limit(request.channel)
    return last_day(_day(request.received_on), limit, terms.is_holiday, _pauses(request, terms))


def clocks(request: Request, terms: Terms, today: date) -> tuple[Clock, ...]:
    """Every clock that runs, or ran, for a request, in the order in which they usually end."""
    known = terms.object_of(request)
    found: list[Clock] = []
    answered = _day_or_none(request.answered_on)
    acknowledged = _earliest(request.acknowledged_on, request.first_answered_on)
    if request.channel in ELECTRONIC and not request.abusive:
        received = _earliest(request.receipt_on, request.acknowledged_on, request.first_answered_on)
        found.append(_clock(request, terms, today, ClockKey.REGISTRATION, REGISTRATION, received))
    if acknowledgement_not_due(request, terms) is None:
        if request.channel in ELECTRONIC:
            found.append(_clock(request, terms, today, ClockKey.RECEIPT, RECEIPT, acknowledged))
        prompt = PROMPT_ELECTRONIC if request.channel in ELECTRONIC else PROMPT_PAPER
        found.append(_clock(request, terms, today, ClockKey.PROMPT, prompt, acknowledged))
    found.append(_promise(request, terms, today, answered))
    if known.personal_data:
        found.append(_clock(request, terms, today, ClockKey.PERSONAL_DATA, PERSONAL_DATA, answered))
    if known.silence is not Silence.NONE:
        found.append(_silence(request, terms, today, known.silence, answered))
    return tuple(found)


def _silence(request: Request, terms: Terms, today: date, means: Silence, answered: date | None) -> Clock:
    if means is Silence.REJECTION or not request.waits or request.awaits_documents:
        return _clock(request, terms, today, ClockKey.SILENCE, SILENCE, answered, request.suspensions)
    whole = _day(request.waits[-1][1])
    due = last_day(whole, SILENCE, terms.is_holiday)
    return Clock(ClockKey.SILENCE, SILENCE, whole, due, answered, _state(request, due, answered, today, ()))


def _promise(request: Request, terms: Terms, today: date, answered: date | None) -> Clock:
    announced = request.promised_on is not None and request.clock_from == request.received_on
    due = due_on(request, terms)
    pauses = () if announced else _pauses(request, terms)
    start = _day(request.clock_from)
    limit = None if announced else terms.limit(request)
    state = _state(request, due, answered, today, pauses)
    return Clock(ClockKey.PROMISE, limit, start, due, answered, state, _stood_still(start, pauses, today))


def _clock(
    request: Request,
    terms: Terms,
    today: date,
    key: ClockKey,
    limit: TimeLimit,
    done: date | None,
    pauses: tuple[Suspension, ...] = (),
) -> Clock:
    start = _day(request.received_on)
    due = last_day(start, limit, terms.is_holiday, pauses)
    state = _state(request, due, done, today, pauses)
    return Clock(key, limit, start, due, done, state, _stood_still(start, pauses, today))


def _state(
    request: Request, due: date | None, done: date | None, today: date, pauses: tuple[Suspension, ...]
) -> ClockState:
    if done is not None:
        return ClockState.KEPT if due is None or done <= due else ClockState.MISSED
    if request.state in {RequestState.WITHDRAWN, RequestState.DUPLICATE}:
        return ClockState.STOPPED
    if due is None or any(pause.holds(today) for pause in pauses):
        return ClockState.SUSPENDED
    return ClockState.OVERDUE if today > due else ClockState.RUNNING


def _stood_still(start: date, pauses: tuple[Suspension, ...], today: date) -> int:
    """The days, up to this one, on which a clock stood still."""
    days = ((today - start) // ONE_DAY) + 1
    return sum(any(pause.holds(start + offset * ONE_DAY) for pause in pauses) for offset in range(1, max(1, days)))


def _pauses(request: Request, terms: Terms) -> tuple[Suspension, ...]:
    """Missing documents stop the time promised only where the town said so."""
    return request.suspensions if terms.rules.suspend_promise else ()


def _day(told: str) -> date:
    return date.fromisoformat(told)


def _day_or_none(told: str | None) -> date | None:
    return None if told is None else date.fromisoformat(told)


def _earliest(*told: str | None) -> date | None:
    return min((date.fromisoformat(day) for day in told if day is not None), default=None)
